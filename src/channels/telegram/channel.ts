import type { Clock } from '../../core/clock.js';
import type { Channel, Delivery, Outbound } from '../../core/message.js';
import { splitText } from '../../core/split-text.js';
import { type Answer, isGone, type TelegramApi } from './api.js';
import type { Pacer } from './pacer.js';

/** UTF-16 units of one message, less what a repeated one carries in front. */
const mostText = 4096 - 8;
const mostButtons = 100;
/** Two titles of this length stand side by side on a narrow phone. */
const shortTitle = 18;
/** A wait that is not worth giving the row back for. */
const shortWaitMs = 1500;
/** While the token is refused, every send waits so long before the next one tries it. */
const tokenPauseMs = 30_000;

export interface TelegramChannelDeps {
  readonly api: TelegramApi;
  readonly pacer: Pacer;
  readonly clock: Clock;
  /** Whether this process holds the lease on the bot. */
  readonly mine: () => boolean;
  readonly shareTitle: (language: Outbound['language']) => string;
  /** The token was refused (`true`) or works again; the operator hears of it once. */
  readonly tokenRefused: (refused: boolean) => void;
  readonly tokenPauseMs?: number;
}

/**
 * Telegram as a channel: one call for each piece of a message. What cannot be known stays unknown; the outbox decides
 * whether it is repeated, and a repeated message begins with "↻".
 */
export function createTelegramChannel(deps: TelegramChannelDeps): Channel {
  const { api, pacer, clock } = deps;
  let refusedUntil = 0;

  const send = async (chat: string, message: Outbound): Promise<Delivery> => {
    const pieces = splitText(message.text, mostText);
    const part = Math.min(message.part ?? 0, pieces.length - 1);
    const last = part === pieces.length - 1;
    const answer = await api<{ message_id: number }>('sendMessage', {
      chat_id: Number(chat),
      text: `${message.again === true ? '↻ ' : ''}${pieces[part]}`,
      link_preview_options: { is_disabled: true },
      ...(last && keyboardOf(message, deps.shareTitle(message.language))),
    });
    return deliveryOf(answer, chat, !last);
  };

  const deliveryOf = (answer: Answer<{ message_id: number }>, chat: string, more: boolean): Delivery => {
    if (answer.ok) {
      if (refusedUntil > 0) deps.tokenRefused(false);
      refusedUntil = 0;
      return { outcome: 'sent', messageId: String(answer.result.message_id), ...(more && { more }) };
    }
    switch (answer.kind) {
      case 'too-fast':
        pacer.pause(chat, answer.afterMs);
        return { outcome: 'later', afterMs: answer.afterMs };
      case 'away':
        return { outcome: 'later', afterMs: 1000 };
      case 'unauthorised': {
        if (refusedUntil === 0) deps.tokenRefused(true);
        const pauseMs = deps.tokenPauseMs ?? tokenPauseMs;
        refusedUntil = clock.now().getTime() + pauseMs;
        return { outcome: 'later', afterMs: pauseMs };
      }
      case 'unclear':
      case 'conflict':
        return { outcome: 'unknown' };
      case 'moved':
        return { outcome: 'refused', reason: 'invalid' };
      case 'refused':
        return { outcome: 'refused', reason: isGone(answer) ? 'blocked' : 'invalid' };
      default:
        return answer satisfies never;
    }
  };

  return {
    name: 'telegram',
    can: {
      buttons: true,
      askLocation: true,
      maxTextLength: mostText,
      repeatSafely: false,
      repeatMarked: true,
      echo: false,
    },
    mine: deps.mine,
    async send(to, message) {
      for (;;) {
        const now = clock.now().getTime();
        if (!deps.mine()) return { outcome: 'later', afterMs: 1000 };
        if (refusedUntil > now) return { outcome: 'later', afterMs: refusedUntil - now };
        const waitMs = pacer.reserve(to.id, message.priority ?? 1);
        if (waitMs === 0) return send(to.id, message);
        if (waitMs > shortWaitMs) return { outcome: 'later', afterMs: waitMs };
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    },
  };
}

/** Buttons below the message; where the person is asked for a place, a keyboard that can share it. */
function keyboardOf({ buttons, asksPlace }: Outbound, shareTitle: string): { reply_markup?: object } {
  const shown = buttons.slice(0, mostButtons);
  if (asksPlace === true) {
    // typing a button's title equals pressing it
    const keyboard = [
      [{ text: shareTitle, request_location: true }],
      ...rowsOf(shown, ({ title }) => ({ text: title })),
    ];
    return { reply_markup: { keyboard, resize_keyboard: true, one_time_keyboard: true } };
  }
  if (shown.length === 0) return { reply_markup: { remove_keyboard: true } };
  const inline = rowsOf(shown, ({ title, action }) => ({ text: title, callback_data: action }));
  return { reply_markup: { inline_keyboard: inline } };
}

function rowsOf<T>(buttons: Outbound['buttons'], shown: (button: Outbound['buttons'][number]) => T): T[][] {
  const rows: { row: T[]; short: boolean }[] = [];
  for (const button of buttons) {
    const short = button.title.length <= shortTitle;
    const last = rows.at(-1);
    if (short && last?.short === true && last.row.length < 2) last.row.push(shown(button));
    else rows.push({ row: [shown(button)], short });
  }
  return rows.map(({ row }) => row);
}
