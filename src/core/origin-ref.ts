import { createHash } from 'node:crypto';

// Where a person comes from, as it travels in `t.me/<bot>?start=<ref>` and `m.me/<page>?ref=<ref>`:
//
//   lib_<short id>   a library's own link or poster
//   grp_<name>       a group in which the link stands
//   top_<short id>   a topic of the content
//
// At most 64 of A-Z a-z 0-9 _ - (both platforms take that; Telegram takes no more). A person can write any ref by hand:
// it says where to begin and what to count, and gives nobody a right.

/** What a link of ours is for. A group's name is a `groupName`. */
export type OriginTarget =
  | { readonly kind: 'library'; readonly id: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'topic'; readonly id: string };

/** A ref as it was read; ids may be shortened (`libraryOfRef`, `topicOfRef`). `other`: none of our kinds, worth counting. */
export type Origin =
  | { readonly kind: 'library'; readonly shortId: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'topic'; readonly shortId: string }
  | { readonly kind: 'other'; readonly ref: string };

const longestRef = 64;
const prefixes = { library: 'lib_', group: 'grp_', topic: 'top_' } as const;
/** All prefixes are as long. */
const longestName = longestRef - prefixes.library.length;

/** The same target has the same ref for good: refs are on paper. Throws RangeError for a group name that is none. */
export function writeRef(target: OriginTarget): string {
  if (target.kind !== 'group') return prefixes[target.kind] + shortened(target.id);
  if (!isGroupName(target.name))
    throw new RangeError('A group is named by 1 to 60 of a-z 0-9 _ -, a letter or digit first.');
  return prefixes.group + target.name;
}

/** A ref as a platform or a person gives it; `undefined` for what no ref of anybody's is. Never throws. */
export function readRef(text: string): Origin | undefined {
  if (text.length > longestRef || !isName(text)) return undefined;
  const name = text.slice(longestRef - longestName);
  switch (text.slice(0, longestRef - longestName)) {
    case prefixes.library:
      return isName(name) ? { kind: 'library', shortId: name } : undefined;
    case prefixes.topic:
      return isName(name) ? { kind: 'topic', shortId: name } : undefined;
    case prefixes.group:
      return isGroupName(name) ? { kind: 'group', name } : undefined;
    default:
      return { kind: 'other', ref: text };
  }
}

/** The library that a ref is of, among those that there are now; `undefined` when it is of none, or of a closed one. */
export const libraryOfRef = (ref: string, ids: Iterable<string>): string | undefined => idOf('library', ref, ids);

/** The topic that a ref is of, among those that there are now. */
export const topicOfRef = (ref: string, ids: Iterable<string>): string | undefined => idOf('topic', ref, ids);

/** A group's name as people write it -> as it stands in a ref: `Mame din Bălți!` -> `mame-din-balti`. */
export function groupName(text: string): string | undefined {
  const name = plain(text).toLowerCase();
  return isGroupName(name) ? name : undefined;
}

function idOf(kind: 'library' | 'topic', ref: string, ids: Iterable<string>): string | undefined {
  const origin = readRef(ref);
  if (origin?.kind !== kind) return undefined;
  for (const id of ids) if (shortened(id) === origin.shortId) return id;
  return undefined;
}

/** An id as it is where it fits; else its readable beginning and 8 hex digits of its SHA-256. */
function shortened(id: string): string {
  if (id.length <= longestName && isName(id)) return id;
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 8);
  const beginning = plain(id).slice(0, longestName - mark.length - 1);
  return isName(beginning) ? `${beginning}-${mark}` : mark;
}

/** Letters without marks, and hyphens for all that a ref cannot hold. */
const plain = (text: string): string =>
  text
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[_-]+|[_-]+$/g, '');

/** A letter or a digit first, and nothing that an object has by itself: a name is looked up in tables. */
const isName = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) && !Object.hasOwn(Object.prototype, text);

const isGroupName = (text: string): boolean => isName(text) && text.length <= longestName && !/[A-Z]/.test(text);
