import { maskCodes } from '../../core/clean.js';
import type { Clock } from '../../core/clock.js';
import type { Reply } from '../../core/message.js';
import type { Understanding } from '../../core/turn.js';
import type { NewOutboxRow } from '../../delivery/outbox.js';
import { commentAddress } from './channel.js';

export interface PrivateReplyDeps {
  readonly understand: (text: string) => Promise<Understanding>;
  readonly clock: Clock;
  readonly send: (row: NewOutboxRow) => Promise<void>;
}

/** What asks without a question mark, in three languages and in Latin-typed Russian. */
const asks =
  /(?<![\p{L}])(cum|unde|când|cand|cât|cat|câte|care|cine|ce|poate|pot|как|где|когда|сколько|какой|какие|что|можно|kak|gde|kogda|skolko|nasıl|nasil|nered[äa]|ne|kaç|kac|hangi|var\s*mı)(?![\p{L}])/iu;

/**
 * A comment on a post of the Page that is a question gets the one private reply that Meta allows, with the answer if we
 * know it. Its words are not kept: a conversation begins only when the person answers.
 */
export const privateReply =
  ({ understand, clock, send }: PrivateReplyDeps) =>
  async ({ comment_id: id, message }: { readonly comment_id: string; readonly message: string }): Promise<void> => {
    const text = maskCodes(message.slice(0, 4096)).text.trim();
    if (text === '') return;
    const understood = await understand(text);
    const known = understood.outcome === 'answer' && understood.topic !== undefined;
    const wanted = understood.outcome === 'action' && ['human', 'library'].includes(understood.action ?? '');
    if (!known && !wanted && !text.includes('?') && !asks.test(text)) return;
    const parts: readonly Reply[] = [
      { kind: 'say', key: 'messenger-private-reply' },
      ...(known ? [{ kind: 'answer', topic: understood.topic } as const] : []),
    ];
    const to = commentAddress(id);
    await send({
      key: `private-reply:${id}`,
      lane: `messenger:${to.id}`,
      position: 0,
      to,
      source: to,
      message: { language: understood.language, parts, buttons: [], at: clock.now() },
      priority: 1,
      report: false,
    });
  };
