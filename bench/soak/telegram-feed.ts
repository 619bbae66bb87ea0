import type { CallEntry, FakeTelegram } from '../../test/fakes/telegram.js';

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

export const againMark = '↻ ';
/** A call that is not carried out after this never will be. */
const givenUpMs = 60_000;

/** Follows the fake's journal, so that reading a long chat costs nothing. */
export function followTelegram(fake: FakeTelegram): TelegramFeed {
  const listeners = new Map<number, (message: BotMessage) => void>();
  const noteListeners: ((chat: number, message: number) => void)[] = [];
  let seen = 0;
  let underWay: CallEntry[] = [];

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
    look() {
      const { entries } = fake.journal;
      const last = entries.at(-1)?.n ?? 0;
      for (let index = Math.max(0, entries.length - (last - seen)); index < entries.length; index++) {
        const entry = entries[index]!;
        if (entry.kind === 'call' && /^(sendMessage|setMessageReaction)$/.test(entry.method)) underWay.push(entry);
      }
      seen = last;
      const now = Date.now();
      const waiting: CallEntry[] = [];
      for (const entry of underWay) {
        if (entry.processed) show(entry);
        else if (entry.status === undefined && now - entry.at < givenUpMs) waiting.push(entry);
      }
      underWay = waiting;
    },
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
