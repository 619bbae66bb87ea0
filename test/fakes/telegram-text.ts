/**
 * What the Bot API makes of a text before it is sent. Sources: manual, "Formatting options" and "MessageEntity"; the
 * words of the refusals as the public Bot API server and TDLib have them.
 */

/** The platform's no. `description` without its "Bad Request: ", which `code` gives. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number },
  ) {
    super(description);
  }
}

export const badRequest = (why: string): Refusal => new Refusal(400, `Bad Request: ${why}`);
export const forbidden = (why: string): Refusal => new Refusal(403, `Forbidden: ${why}`);

/** A part of a text with a meaning; offset and length in UTF-16 units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Text with its entities, as people will see it: parsed, without control characters, trimmed. Throws `Refusal`. */
export function formatText(text: string, parseMode: string | undefined, given: readonly Entity[] = []): Formatted {
  if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  const { text: parsed, entities } = parse(text, parseMode, given);
  for (const { offset, length } of entities) {
    if (offset < 0 || length < 0) throw badRequest(`entity at UTF-16 offset ${offset} is out of the text`);
    if (offset + length > parsed.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
      );
    }
  }
  const clean = parsed.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ').replace(/\r/g, '');
  const head = clean.length - clean.trimStart().length;
  const trimmed = clean.trim();
  const kept = entities
    .map((entity) => {
      const start = Math.max(0, entity.offset - head);
      const end = Math.min(trimmed.length, entity.offset + entity.length - head);
      return { ...entity, offset: start, length: end - start };
    })
    .filter(({ length }) => length > 0);
  return { text: trimmed, entities: [...kept, ...foundIn(trimmed)] };
}

/** The server finds these by itself, also in what people write. */
export function foundIn(text: string): Entity[] {
  const found: Entity[] = [];
  if (!/[/:@+]/.test(text)) return found;
  const look = (type: string, pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const lead = match[1]?.length ?? 0;
      found.push({ type, offset: match.index + lead, length: match[0].length - lead });
    }
  };
  look('bot_command', /(^|[\s([{"'.,;:!?])\/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@])/g);
  look('url', /()https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g);
  return found;
}

function parse(text: string, mode: string | undefined, given: readonly Entity[]): Formatted {
  switch (mode?.toLowerCase()) {
    case undefined:
    case '':
      return { text, entities: given };
    case 'html':
      return parseHtml(text);
    case 'markdown':
      return parseMarkdown(text, false);
    case 'markdownv2':
      return parseMarkdown(text, true);
    default:
      throw badRequest('unsupported parse_mode');
  }
}

const tags: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const unparsed = (why: string): Refusal => badRequest(`can't parse entities: ${why}`);
const byteOffset = (text: string, at: number): number => Buffer.byteLength(text.slice(0, at));

function parseHtml(text: string): Formatted {
  let plain = '';
  const entities: Entity[] = [];
  const open: { tag: string; offset: number; url?: string }[] = [];
  const piece = /<(\/?)([a-z][a-z0-9-]*)?([^<>]*)>|<|&(?:#(x?[0-9a-f]+)|([a-z]+));|[^<&]+|&/giy;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [whole, slash, name, rest = '', code, word] = match;
    const at = byteOffset(text, match.index);
    if (whole.startsWith('<')) {
      const tag = name?.toLowerCase() ?? '';
      if (slash) {
        const last = open.pop();
        if (!last) throw unparsed(`Unexpected end tag at byte offset ${at}`);
        if (tag !== '' && tag !== last.tag) {
          throw unparsed(`Unmatched end tag at byte offset ${at}, expected "</${last.tag}>", found "</${tag}>"`);
        }
        const { offset, url } = last;
        entities.push({ type: tags[last.tag]!, offset, length: plain.length - offset, ...(url && { url }) });
      } else {
        if (!(tag in tags)) throw unparsed(`Unsupported start tag "${tag}" at byte offset ${at}`);
        const url = /href\s*=\s*"([^"]*)"/i.exec(rest)?.[1];
        open.push({ tag, offset: plain.length, ...(url && { url }) });
      }
    } else if (code) {
      plain += String.fromCodePoint(code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code));
    } else plain += word ? (named[word] ?? whole) : whole;
  }
  const left = open.at(-1);
  if (left) throw unparsed(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text: plain, entities };
}

const marks: Readonly<Record<string, string>> = {
  '*': 'bold',
  _: 'italic',
  __: 'underline',
  '~': 'strikethrough',
  '||': 'spoiler',
  '`': 'code',
  '```': 'pre',
};

function parseMarkdown(text: string, second: boolean): Formatted {
  let plain = '';
  const entities: Entity[] = [];
  const open: { mark: string; offset: number; at: number }[] = [];
  const markAt = second ? /```|__|\|\||[*_~`]/y : /```|[*_`]/y;
  const linkAt = /\[([^\]]*)\]\(([^)]*)\)/y;
  for (let at = 0; at < text.length; ) {
    if (text[at] === '\\' && at + 1 < text.length) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    const last = open.at(-1);
    const inCode = last?.mark.startsWith('`') ?? false;
    markAt.lastIndex = at;
    const mark = markAt.exec(text)?.[0];
    if (mark && (!inCode || mark === last?.mark)) {
      if (last?.mark === mark) {
        open.pop();
        entities.push({ type: marks[mark]!, offset: last.offset, length: plain.length - last.offset });
      } else open.push({ mark, offset: plain.length, at });
      at += mark.length;
      continue;
    }
    linkAt.lastIndex = at;
    const link = inCode ? null : linkAt.exec(text);
    if (link) {
      const [whole, label = '', url = ''] = link;
      entities.push({ type: 'text_link', offset: plain.length, length: label.length, url });
      plain += label;
      at += whole.length;
      continue;
    }
    const char = text[at]!;
    if (second && !inCode && /[[\]()>#+\-=|{}.!]/.test(char)) {
      throw unparsed(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);
    }
    plain += char;
    at++;
  }
  const left = open.at(-1);
  if (left) throw unparsed(`Can't find end of the entity starting at byte offset ${byteOffset(text, left.at)}`);
  return { text: plain, entities };
}
