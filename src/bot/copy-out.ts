import type { CaseLine, CaseSummary, LineDelivery, UnansweredRow, WorkEntry } from '../core/case.js';
import { conversationId, type Event } from '../core/event.js';
import type { Conversation, Emit, OriginRow } from '../core/turn.js';
import type { ConversationStore } from './conversation-store.js';

/** Where a turn's consequences go; every insertion is by unique key, so a repeated copy changes nothing. */
export interface Consequences {
  send(emit: Extract<Emit, { kind: 'send' }>, source: Conversation['key']): Promise<void>;
  hand(event: Event): Promise<void>;
  /** The newest version of a case wins. */
  board(summary: CaseSummary): Promise<void>;
  line(line: CaseLine): Promise<void>;
  /** `of` is the key of a line that was copied out before. */
  delivered(of: string, delivery: LineDelivery): Promise<void>;
  work(entry: WorkEntry): Promise<void>;
  unanswered(row: UnansweredRow): Promise<void>;
  origin(row: OriginRow): Promise<void>;
}

/**
 * Copies what a record has caused to where it belongs, in order, then takes it out of the record. May die at any line
 * and be repeated by anyone: each insertion is by a key of its own, and nothing leaves the record before it is stored.
 */
export async function copyOut(
  record: Conversation,
  deps: { conversations: Pick<ConversationStore, 'copied'>; consequences: Consequences },
): Promise<void> {
  if (record.emits.length === 0) return;
  for (const emit of record.emits) await put(emit, record.key, deps.consequences);
  await deps.conversations.copied(
    record.key,
    record.emits.map((emit) => emit.key),
  );
}

function put(emit: Emit, source: Conversation['key'], to: Consequences): Promise<void> {
  switch (emit.kind) {
    case 'send':
      return to.send(emit, source);
    case 'event':
      return to.hand(emit.event);
    case 'board':
      return to.board(emit.summary);
    case 'line':
      return to.line(emit.line);
    case 'delivered':
      return to.delivered(emit.of, emit.delivery);
    case 'work':
      return to.work(emit.entry);
    case 'unanswered':
      return to.unanswered(emit.row);
    case 'origin':
      return to.origin(emit.row);
    default:
      return emit satisfies never;
  }
}

export const laneOf = (to: Conversation['key'], source: Conversation['key']): string =>
  `${conversationId(to)}|${conversationId(source)}`;
