import type { CallEntry, FakeTelegram } from '../../test/fakes/telegram.js';
import { againMark, followCalls } from './follow-calls.js';

/** A message of the bot as it comes up on somebody's screen. */
export interface BotMessage {
  readonly id: number;
  readonly thread?: number;
  /** Without the mark of a repeated one. */
  readonly text: string;
  readonly again: boolean;
  readonly buttons: readonly { readonly title: string; readonly data: string }[];
  /** A keyboard came with it that can share the place. */
  readonly asksPlace: boolean;
}

export interface TelegramFeed {
  on(chat: number, heard: (message: BotMessage) => void): void;
  /** The bot's mark on somebody's message: it is a note, and went to no citizen. */
  onNoteMark(heard: (chat: number, message: number) => void): void;
  /** Looks at what the bot has sent since the last look. */
  look(): void;
}

export function followTelegram(fake: FakeTelegram): TelegramFeed {
  const listeners = new Map<number, (message: BotMessage) => void>();
  const noteListeners: ((chat: number, message: number) => void)[] = [];

  const show = ({ method, payload, result }: CallEntry): void => {
    if (method === 'setMessageReaction') {
      const { chat_id: chat, message_id: message, reaction } = payload as Marking;
      if (!JSON.stringify(reaction).includes('✍')) return;
      for (const hear of noteListeners) hear(Number(chat), Number(message));
      return;
    }
    const heard = listeners.get(Number(payload.chat_id));
    heard?.(toMessage(payload as Sending, result as Sent));
  };
  return {
    on(chat, heard) {
      listeners.set(chat, heard);
    },
    onNoteMark(heard) {
      noteListeners.push(heard);
    },
    look: followCalls<CallEntry>(fake.journal, {
      wanted: (entry) =>
        entry.kind === 'call' && /^(sendMessage|editMessageText|setMessageReaction)$/.test(entry.method),
      show,
    }),
  };
}

interface Sending {
  readonly text?: unknown;
  readonly reply_markup?: unknown;
}
interface Marking {
  readonly chat_id?: unknown;
  readonly message_id?: unknown;
  readonly reaction?: unknown;
}
interface Sent {
  readonly message_id: number;
  readonly message_thread_id?: number;
}
interface Markup {
  readonly keyboard?: readonly unknown[];
  readonly inline_keyboard?: readonly (readonly { readonly text: string; readonly callback_data?: string }[])[];
}

function toMessage({ text, reply_markup: given }: Sending, { message_id: id, message_thread_id: thread }: Sent) {
  const markup = (typeof given === 'string' ? JSON.parse(given) : (given ?? {})) as Markup;
  const whole = String(text ?? '');
  const again = whole.startsWith(againMark);
  return {
    id,
    ...(thread !== undefined && { thread }),
    text: again ? whole.slice(againMark.length) : whole,
    again,
    buttons: (markup.inline_keyboard ?? [])
      .flat()
      .map(({ text: title, callback_data: data = '' }) => ({ title, data })),
    asksPlace: markup.keyboard !== undefined,
  };
}
