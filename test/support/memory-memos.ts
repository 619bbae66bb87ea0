import type { Memos } from '../../src/delivery/memos.js';

/** Memos that live as long as the test. */
export function memoryMemos(): Memos {
  const kept = new Map<string, { readonly value: string; readonly at: Date; readonly group?: string }>();
  const drop = (fits: (memo: { readonly at: Date; readonly group?: string }) => boolean): number => {
    const found = [...kept].filter(([, memo]) => fits(memo));
    for (const [name] of found) kept.delete(name);
    return found.length;
  };
  return {
    get: async (name) => kept.get(name)?.value,
    put: async (name, value, about) => void kept.set(name, { value, ...about }),
    async putFirst(name, value, about) {
      if (!kept.has(name)) kept.set(name, { value, ...about });
      return kept.get(name)!.value;
    },
    remove: async (name) => void kept.delete(name),
    list: async (group) =>
      [...kept]
        .filter(([, memo]) => memo.group === group)
        .map(([name, { value }]) => ({ name, value }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    forget: async (group) => void drop((memo) => memo.group === group),
    purge: async (before, group) =>
      drop((memo) => memo.at < before && (group === undefined ? memo.group !== undefined : memo.group === group)),
  };
}
