import type { CallEntry, FakeGraph } from '../../test/fakes/graph.js';
import { againMark, followCalls } from './follow-calls.js';

/** A message of the bot as it comes up in a Messenger chat. */
export interface PageMessage {
  /** Without the mark of a repeated one. */
  readonly text: string;
  /** Payloads of the quick replies below it. */
  readonly actions: readonly string[];
}

export interface MessengerFeed {
  on(psid: string, heard: (message: PageMessage) => void): void;
  /** Looks at what the bot has sent since the last look. */
  look(): void;
}

export function followMessenger(graph: FakeGraph): MessengerFeed {
  const listeners = new Map<string, (message: PageMessage) => void>();
  return {
    on(psid, heard) {
      listeners.set(psid, heard);
    },
    look: followCalls<CallEntry>(graph.journal, {
      wanted: ({ kind, call }) => kind === 'call' && call === 'send',
      show({ payload }) {
        const { recipient, message } = payload as unknown as Sending;
        const text = message?.text ?? '';
        listeners.get(String(recipient?.id))?.({
          text: text.startsWith(againMark) ? text.slice(againMark.length) : text,
          actions: (message?.quick_replies ?? []).map((reply) => reply.payload),
        });
      },
    }),
  };
}

interface Sending {
  readonly recipient?: { readonly id?: string };
  readonly message?: { readonly text?: string; readonly quick_replies?: readonly { readonly payload: string }[] };
}
