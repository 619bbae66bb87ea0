import type { Duty, DutyQuestion } from '../core/case.js';
import type { Clock } from '../core/clock.js';
import type { ConversationKey, Event, EventKey } from '../core/event.js';
import type { Conversation, Decide, Decision, Heard, Understanding } from '../core/turn.js';
import type { ConversationStore } from './conversation-store.js';
import { type Consequences, copyOut } from './copy-out.js';

export interface HandleDeps {
  readonly conversations: ConversationStore;
  readonly decide: Decide;
  readonly clock: Clock;
  readonly consequences: Consequences;
  /** Of these event keys, the ones whose inbox rows are settled. */
  readonly settled: (keys: readonly string[]) => Promise<Set<string>>;
  readonly understand: (text: string, record: Conversation) => Promise<Understanding>;
  /** Whether the words of this event need understanding, given the record (not in an open case, not a command). */
  readonly needsUnderstanding: (record: Conversation, event: Event) => boolean;
  /** Who is on duty, for the few events that need to know; without it no case can be opened. */
  readonly duty?: {
    readonly asks: (record: Conversation, event: Heard, now: Date) => DutyQuestion | undefined;
    readonly ask: (question: DutyQuestion, now: Date) => Promise<Duty>;
  };
  /** How often the person's cases were read, for who asks what we keep of them. */
  readonly readings?: {
    readonly asks: (record: Conversation, event: Heard, now: Date) => boolean;
    readonly ask: (conversation: ConversationKey) => Promise<number>;
  };
}

/** `became`: what the event has come to, by whichever commit came first: handled, or told as lost (then it never is). */
export type Handled = { readonly became: 'handled' | 'lost' } & (
  | { readonly outcome: 'already-applied' }
  | { readonly outcome: 'decided'; readonly decision: Decision }
);

/** Stands in `applied` beside the key of an event that was told as lost, as long as that key does. */
const lostMark = 'lost:';
const rowOf = (key: EventKey): EventKey => (key.startsWith(lostMark) ? key.slice(lostMark.length) : key);

/**
 * One event into its conversation: read, decide, commit, copy out. The only place that does all of it. Returns when the
 * event is in the record and all that it caused is in its place; the caller then ticks the inbox row off.
 *
 * The row is looked up *after* the record was read: a row that another process has ticked off since, and whose key has
 * left `applied` since, is then seen as settled; had it been ticked off later, the commit would find a newer version.
 *
 * Telling that an event was lost (`lost`) goes by that event's own key: one commit decides which of the two it is.
 */
export const handle =
  (deps: HandleDeps) =>
  async (event: Event): Promise<Handled> => {
    for (;;) {
      const record = await deps.conversations.open(event.conversation);
      if (record.emits.length > 0) {
        await copyOut(record, deps);
        continue;
      }
      const settled = await deps.settled([...record.applied.map(rowOf), event.key]);
      if (settled.has(event.key) || record.applied.includes(event.key)) {
        const became = record.applied.includes(`${lostMark}${event.key}`) ? 'lost' : 'handled';
        return { outcome: 'already-applied', became };
      }

      const { heard, now } = await askFirst(deps, record, event);
      const decision = deps.decide(record, heard, now);
      const next: Conversation = {
        ...decision.record,
        version: record.version + 1,
        applied: [
          ...record.applied.filter((key) => !settled.has(rowOf(key))),
          event.key,
          ...(event.kind === 'lost' ? [`${lostMark}${event.key}`] : []),
        ],
      };
      const committed = await deps.conversations.commit(next, { expecting: record.version });
      if (committed === 'stale') continue; // another event came first, so decide again on what it left
      await copyOut(next, deps);
      return { outcome: 'decided', decision, became: event.kind === 'lost' ? 'lost' : 'handled' };
    }
  };

/** What `decide` must know and cannot ask: what the words mean, who is on duty, who has read, what time it is. */
async function askFirst(
  deps: HandleDeps,
  record: Conversation,
  event: Event,
): Promise<{ readonly heard: Heard; readonly now: Date }> {
  const understood =
    event.kind === 'text' && deps.needsUnderstanding(record, event)
      ? await deps.understand(event.text, record)
      : undefined;
  const heard: Heard = understood ? { ...event, understood } : event;
  const now = deps.clock.now();
  const question = deps.duty?.asks(record, heard, now);
  const duty = deps.duty && question && (await deps.duty.ask(question, now));
  const readings = deps.readings?.asks(record, heard, now) ? await deps.readings.ask(record.key) : undefined;
  return { heard: { ...heard, ...(duty && { duty }), ...(readings !== undefined && { readings }) }, now };
}
