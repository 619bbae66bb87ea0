import { conversationId, type Event } from '../core/event.js';
import type { Conversation, Emit } from '../core/turn.js';
import type { ConversationStore } from './conversation-store.js';

/** Where a turn's consequences go; both insertions are by unique key, so a repeated copy changes nothing. */
export interface Consequences {
  send(emit: Extract<Emit, { kind: 'send' }>, source: Conversation['key']): Promise<void>;
  hand(event: Event): Promise<void>;
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
  for (const emit of record.emits) {
    switch (emit.kind) {
      case 'send':
        await deps.consequences.send(emit, record.key);
        break;
      case 'event':
        await deps.consequences.hand(emit.event);
        break;
      default:
        emit satisfies never;
    }
  }
  await deps.conversations.copied(
    record.key,
    record.emits.map((emit) => emit.key),
  );
}

export const laneOf = (to: Conversation['key'], source: Conversation['key']): string =>
  `${conversationId(to)}|${conversationId(source)}`;
