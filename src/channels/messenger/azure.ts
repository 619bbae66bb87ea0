import { createHash } from 'node:crypto';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  TurnContext,
} from 'botbuilder';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../core/clock.js';
import type { ConversationKey } from '../../core/event.js';
import type { Channel, Delivery, Outbound } from '../../core/message.js';
import type { Memos } from '../../delivery/memos.js';
import type { Receive } from '../../delivery/receive.js';
import { activityOf, mostText, piecesOf } from './activities.js';
import { readActivity } from './azure-activity.js';
import { echoGroup, personGroup } from './book.js';
import { StoringBot } from './bot.js';
import { azurePrefix } from './channel.js';

export const azurePath = '/api/messages';
const maxBodyBytes = 256 * 1024;
const refusedPauseMs = 60_000;
const heardTypes: ReadonlySet<string> = new Set(['message', 'event']);

export interface AzureDeps {
  /** An empty id lets anybody in, and sends to any address they name: for tests on loopback only. */
  readonly appId: string;
  readonly appPassword: string;
  readonly memos: Memos;
  readonly clock: Clock;
  readonly receive: Receive;
  readonly alarm: (code: 'BOT_FRAMEWORK', about: { error?: unknown }) => void;
}

export interface Azure {
  readonly doors: (app: FastifyInstance) => void;
  readonly channel: Channel;
  forget(to: ConversationKey): Promise<void>;
}

class Cloud extends CloudAdapter {
  /** Refuses with an error that has a `statusCode` when the token is not Microsoft's. */
  async turn(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.processActivity(authorization, activity, logic);
  }
}

/**
 * Azure Bot Service's channels (Facebook, Direct Line) by `/api/messages`: the same bot stores the same events. Answers go
 * later, by the reference of the conversation, which stands in the store.
 */
export function openAzure({ appId, appPassword, memos, clock, receive, alarm }: AzureDeps): Azure {
  const cloud = new Cloud(
    new ConfigurationBotFrameworkAuthentication(
      appId === '' ? {} : { MicrosoftAppId: appId, MicrosoftAppPassword: appPassword, MicrosoftAppType: 'MultiTenant' },
    ),
  );
  cloud.onTurnError = async (_context, error) => {
    throw error;
  };
  const keyOf = (activity: Partial<Activity>): ConversationKey => ({
    channel: 'messenger',
    id: `${azurePrefix}${createHash('sha256').update(`${activity.channelId} ${activity.conversation?.id}`).digest('hex').slice(0, 32)}`,
  });
  const nameOf = ({ id }: ConversationKey): string => `bot-framework:${id}`;
  const lastNameOf = ({ id }: ConversationKey): string => `bot-framework-last:${id}`;
  const bot = new StoringBot(receive, async (activity) => ({
    conversation: keyOf(activity),
    key: `${azurePrefix}${createHash('sha256')
      .update(`${activity.conversation?.id} ${activity.id ?? JSON.stringify(activity)}`)
      .digest('base64url')
      .slice(0, 32)}`,
    receivedAt: clock.now(),
    keep: () => undefined,
  }));
  const send = async (to: ConversationKey, message: Outbound): Promise<Delivery> => {
    const pieces = piecesOf(message);
    const part = Math.min(message.part ?? 0, pieces.length - 1);
    const piece = pieces[part] ?? {};
    // files are not shown here yet: their words are
    const activity = activityOf(piece.media === undefined ? piece : { text: '📎', last: true }, message);
    const standing = await memos.get(nameOf(to));
    const reference = standing ?? (await memos.get(lastNameOf(to)));
    if (reference === undefined) return { outcome: 'refused', reason: 'blocked' };
    let messageId = '';
    try {
      await cloud.continueConversationAsync(
        appId,
        JSON.parse(reference) as Partial<ConversationReference>,
        async (context) => {
          messageId = (await context.sendActivity(activity))?.id ?? '';
        },
      );
      const more = part < pieces.length - 1;
      if (standing === undefined && !more) await memos.remove(lastNameOf(to)).catch(() => {}); // it was sent all the same
      return { outcome: 'sent', messageId, ...(more && { more: true as const }) };
    } catch (error) {
      const status = Number((error as { statusCode?: unknown }).statusCode ?? 0);
      if (status === 401 || status === 403 || status === 429) {
        alarm('BOT_FRAMEWORK', { error });
        return { outcome: 'later', afterMs: refusedPauseMs };
      }
      if (status >= 400 && status < 500) return { outcome: 'refused', reason: 'invalid' };
      return { outcome: 'unknown' };
    }
  };
  return {
    doors(app) {
      app.post(azurePath, { bodyLimit: maxBodyBytes }, async (request, reply) => {
        const activity = readActivity(request.body);
        if (activity === undefined) return reply.code(400).send();
        try {
          await cloud.turn(request.headers.authorization ?? '', activity, async (context) => {
            // of what is not answered `from` may be the bot itself
            if (!heardTypes.has(activity.type)) return;
            const reference = JSON.stringify(TurnContext.getConversationReference(activity));
            const key = keyOf(activity);
            await memos.put(nameOf(key), reference, { at: clock.now(), group: personGroup(key.id) });
            await bot.run(context);
          });
          return reply.code(200).send();
        } catch (error) {
          const { statusCode, name } = error as { statusCode?: unknown; name?: unknown };
          if (statusCode === 401 || name === 'AuthenticationError') return reply.code(401).send();
          alarm('BOT_FRAMEWORK', { error });
          return reply.code(503).send();
        }
      });
    },
    channel: {
      name: 'messenger',
      can: { buttons: true, askLocation: false, maxTextLength: mostText, repeatSafely: false, echo: false },
      send,
    },
    async forget(to) {
      const reference = await memos.get(nameOf(to));
      // the word that all is deleted must still find its way; it goes with that word, at the latest with the keys
      if (reference !== undefined) await memos.put(lastNameOf(to), reference, { at: clock.now(), group: echoGroup });
      await memos.forget(personGroup(to.id));
    },
  };
}
