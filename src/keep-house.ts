import type { Logger } from 'pino';
import { retentionDays, unansweredDays } from './brain.js';
import { joinDays, joinGroup, markDays, markGroup } from './cases/join-requests.js';
import { echoGroup } from './channels/messenger/book.js';
import { askingGroup } from './channels/telegram/book.js';
import { feedDays } from './channels/web/feed.js';
import type { Clock } from './core/clock.js';
import { type ConversationKey, conversationKey } from './core/event.js';
import { aboutError } from './core/log.js';
import type { Storage } from './storage/storage.js';

/** How long a done event's key is remembered, so that a platform's late repeat changes nothing. */
const keyDays = 7;
/** A closed case's words stay a year, then only counts. */
const caseDays = 365;
const dayMs = 86_400_000;

export interface HouseKeeping {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn'>;
  /** A conversation goes by age: what its door remembers of the person goes first. */
  readonly left: (conversation: ConversationKey) => Promise<void>;
}

/** Retention by age, as the privacy page promises it. What fails now is tried again with the next call. */
export async function keepHouse({ storage, clock, log, left }: HouseKeeping): Promise<void> {
  try {
    const ago = (days: number): Date => new Date(clock.now().getTime() - days * dayMs);
    await storage.feed.purge(ago(feedDays));
    await storage.inbox.purge(ago(keyDays));
    await storage.outbox.purge(ago(keyDays));
    await storage.board.purge(ago(caseDays));
    await storage.librarians.purgeReadings(ago(caseDays));
    await storage.memos.purge(ago(caseDays));
    await storage.memos.purge(ago(keyDays), echoGroup);
    await storage.memos.purge(ago(joinDays), joinGroup);
    await storage.memos.purge(ago(markDays), markGroup);
    await storage.memos.purge(ago(1), askingGroup);
    await storage.media.purge(ago(caseDays));
    await storage.unanswered.purge(ago(unansweredDays));
    for (;;) {
      const quiet = await storage.conversations.quietSince(ago(retentionDays), 500);
      let removed = 0;
      for (const id of quiet) {
        const record = await storage.conversations.open(conversationKey(id));
        await left(record.key);
        if ((await storage.conversations.forget(record.key, { expecting: record.version })) === 'forgotten') removed++;
      }
      if (removed === 0) break;
    }
  } catch (error) {
    log.warn(aboutError(error), 'old data could not be removed now; it is tried again in an hour');
  }
}
