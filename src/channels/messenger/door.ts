import type { Clock } from '../../core/clock.js';
import type { Event } from '../../core/event.js';
import type { Receive } from '../../delivery/receive.js';
import type { MessengerAdapter } from './adapter.js';
import type { MessengerBook } from './book.js';
import type { StoringBot } from './bot.js';
import { ownMark } from './channel.js';
import type { Messaging, PageComment, WebhookEvent } from './events.js';
import type { Graph } from './graph.js';
import { keyOf, messengerChat, toActivity } from './translate.js';

export interface MessengerDoorDeps {
  readonly pageId: string;
  readonly graph: Graph;
  readonly adapter: MessengerAdapter;
  readonly bot: StoringBot;
  readonly book: MessengerBook;
  readonly receive: Receive;
  /** A comment on a post of the Page. */
  readonly commented: (comment: { readonly comment_id: string; readonly message: string }) => Promise<void>;
  /** Menu, Get Started: before people have written. */
  readonly introduce: (graph: Graph) => Promise<boolean>;
  readonly clock: Clock;
  readonly alarm: (code: 'MESSENGER_SETUP' | 'MESSENGER_TOKEN', about: { error?: unknown }) => void;
}

export interface MessengerDoor {
  /** All events of one POST; durable when it resolves, and what it throws must lead to another delivery. */
  take(events: readonly WebhookEvent[]): Promise<void>;
  start(): void;
  stop(): void;
}

/** https://developers.facebook.com/docs/graph-api/reference/page/subscribed_apps */
export const subscribedFields = [
  'messages',
  'messaging_postbacks',
  'messaging_referrals',
  'message_reads',
  'message_deliveries',
  'message_echoes',
  'message_reactions',
  'message_edits',
  'messaging_handovers',
  'standby',
  'feed',
] as const;
/** Meta ends a subscription after an hour of failures and tells nobody. */
const lookEveryMs = 15 * 60_000;
const retryMs = 20_000;

/**
 * Feeds the inbox from Messenger's webhook. Events of one person are taken one after the other, of different people side
 * by side; all are stored before Meta is answered.
 *
 * | event                              | becomes                                                                 |
 * |------------------------------------|-------------------------------------------------------------------------|
 * | what a person does                 | an activity, which the bot stores as events; the window for answers opens |
 * | echo with our mark                 | noted: that send has arrived                                             |
 * | echo without it                    | a colleague writes past us                                               |
 * | pass_thread_control                | the colleague is done: the person is ours again                          |
 * | standby                            | as above, marked: heard, not answered                                    |
 * | comment on a post                  | one private reply, if it is a question                                   |
 */
export function createMessengerDoor(deps: MessengerDoorDeps): MessengerDoor {
  const { pageId, adapter, bot, book, clock } = deps;
  let timer: NodeJS.Timeout | undefined;
  let introduced = false;

  const takeOne = async (given: WebhookEvent): Promise<void> => {
    if (given.page !== pageId) return;
    if (given.kind === 'comment') return takeComment(given.comment);
    const { event, standby } = given;
    if (event.message?.is_echo === true) return takeEcho(event);
    if (event.sender.id === pageId) return;
    if (event.pass_thread_control !== undefined) return takeBack(event);
    const activity = toActivity(pageId, event, standby);
    if (activity === undefined) return;
    // an edit opens no window
    if (event.message_edit === undefined) await book.heardFrom(event.sender.id, momentOf(event));
    await adapter.receive(activity, (context) => bot.run(context));
  };
  const momentOf = ({ timestamp }: Messaging): Date => new Date(Math.min(timestamp, clock.now().getTime()));

  const takeEcho = async (event: Messaging): Promise<void> => {
    const { metadata, text, attachments = [] } = event.message ?? {};
    if (metadata?.startsWith(ownMark) === true) return book.echoed(metadata);
    const words = text ?? (attachments.length > 0 ? '📎' : '');
    if (words === '') return;
    const told: Event = {
      key: keyOf(pageId, event),
      conversation: messengerChat(event.recipient.id),
      at: momentOf(event),
      kind: 'colleague',
      text: words,
    };
    await deps.receive(told);
  };

  const takeBack = async (event: Messaging): Promise<void> => {
    const key = keyOf(pageId, event);
    const conversation = messengerChat(event.sender.id);
    await deps.receive({ key, conversation, at: momentOf(event), kind: 'handed-back' });
  };

  const takeComment = async ({ verb, comment_id: id, message, from }: PageComment): Promise<void> => {
    if (verb !== 'add' || id === undefined || message === undefined || from?.id === undefined || from.id === pageId)
      return;
    await deps.commented({ comment_id: id, message });
  };

  const setUp = async (): Promise<void> => {
    const known = await deps.graph<{ data?: { subscribed_fields?: string[] }[] }>(`${pageId}/subscribed_apps`, {
      method: 'GET',
    });
    const fields = known.ok ? (known.result.data ?? []).flatMap(({ subscribed_fields: each = [] }) => each) : [];
    let complete = known.ok && subscribedFields.every((field) => fields.includes(field));
    if (!complete) {
      const answer = await deps.graph(`${pageId}/subscribed_apps`, {
        body: { subscribed_fields: subscribedFields.join(',') },
      });
      complete = answer.ok;
      if (!answer.ok && answer.kind === 'token') deps.alarm('MESSENGER_TOKEN', {});
      else if (!answer.ok)
        deps.alarm('MESSENGER_SETUP', { error: new Error(`The Page could not be subscribed: ${answer.kind}.`) });
    }
    if (!introduced) introduced = await deps.introduce(deps.graph);
    timer = setTimeout(() => void look(), complete && introduced ? lookEveryMs : retryMs);
    timer.unref();
  };
  const look = (): Promise<void> => setUp().catch((error) => deps.alarm('MESSENGER_SETUP', { error }));

  return {
    async take(events) {
      const people = new Map<string, WebhookEvent[]>();
      for (const event of events) {
        const who = event.kind === 'comment' ? `comment ${event.comment.comment_id}` : personIn(event.event);
        people.set(who, [...(people.get(who) ?? []), event]);
      }
      await Promise.all(
        [...people.values()].map(async (own) => {
          for (const event of own) await takeOne(event);
        }),
      );
    },
    start: () => void look(),
    stop: () => clearTimeout(timer),
  };
}

const personIn = ({ sender, recipient, message }: Messaging): string =>
  message?.is_echo === true ? recipient.id : sender.id;
