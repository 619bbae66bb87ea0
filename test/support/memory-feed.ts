import { type Feed, isChangedFor } from '../../src/channels/web/feed.js';
import type { Outbound } from '../../src/core/message.js';

/** A feed that lives as long as the test. */
export function memoryFeed(): Feed {
  const entries = new Map<string, { conversation: string; outbound: Outbound }>();
  return {
    async append(conversation, outbound) {
      if (!entries.has(outbound.key)) entries.set(outbound.key, structuredClone({ conversation, outbound }));
    },
    async after(conversation, position, limit) {
      return [...entries.values()]
        .filter((entry) => entry.conversation === conversation && entry.outbound.position > position)
        .map((entry) => structuredClone(entry.outbound))
        .sort((one, other) => one.position - other.position)
        .slice(0, limit);
    },
    async changed(readers) {
      const all = [...entries.values()];
      const changed = readers.filter((reader) =>
        isChangedFor(
          reader,
          all.flatMap(({ conversation, outbound: { position } }) =>
            conversation === reader.conversation && position >= reader.position ? [position] : [],
          ),
        ),
      );
      return new Set(changed.map(({ conversation }) => conversation));
    },
    async forget(conversation) {
      for (const [key, entry] of entries) if (entry.conversation === conversation) entries.delete(key);
    },
    async purge(before) {
      const old = [...entries].filter(([, entry]) => entry.outbound.at < before);
      for (const [key] of old) entries.delete(key);
      return old.length;
    },
  };
}
