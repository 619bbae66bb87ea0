import type { OriginRow } from '../core/turn.js';

/** What stands behind it: a part of src/delivery/memos.ts. */
export interface OriginMemos {
  get(name: string): Promise<string | undefined>;
  put(name: string, value: string, about: { readonly at: Date; readonly group?: string }): Promise<void>;
  remove(name: string): Promise<void>;
  list(group: string): Promise<{ name: string; value: string }[]>;
}

/** By which links people came: each person once a link, the first time that they did. */
export interface Origins {
  put(row: OriginRow): Promise<void>;
  /** Of one person (their deletion): they stay counted, by nobody's name. */
  forget(asker: string): Promise<void>;
  /** People who came for the first time by a link within these days, the most first. */
  between(from: Date, to: Date): Promise<{ ref: string; people: number }[]>;
}

const group = 'origins';
const nameOf = (ref: string, asker: string): string => `origin:${ref}:${asker}`;

export const createOrigins = (memos: OriginMemos): Origins => ({
  async put({ ref, asker, at }) {
    const name = nameOf(ref, asker);
    if ((await memos.get(name)) === undefined) await memos.put(name, at.toISOString(), { at, group });
  },
  async forget(asker) {
    for (const { name, value } of await memos.list(group)) {
      if (!name.endsWith(`:${asker}`)) continue;
      const at = new Date(value);
      // the same person is a stranger when they come again, so this mark must say nothing of the old one
      await memos.put(nameOf(refOf(name), `gone-${at.getTime()}`), value, { at, group });
      await memos.remove(name);
    }
  },
  async between(from, to) {
    const counts = new Map<string, number>();
    for (const { name, value } of await memos.list(group)) {
      const at = new Date(value);
      if (at < from || at >= to) continue;
      counts.set(refOf(name), (counts.get(refOf(name)) ?? 0) + 1);
    }
    return [...counts]
      .map(([ref, people]) => ({ ref, people }))
      .sort((one, other) => other.people - one.people || (one.ref < other.ref ? -1 : 1));
  },
});

const refOf = (name: string): string => name.slice('origin:'.length, name.lastIndexOf(':'));
