import { createHash } from 'node:crypto';
import type { Activity, Attachment } from 'botframework-schema';
import { readAction } from '../../core/action-code.js';
import type { MediaKind } from '../../core/case.js';
import type { Action, ConversationKey, Event } from '../../core/event.js';
import { isLanguage, type Language } from '../../core/language.js';
import type { Messaging } from './events.js';

export const messengerChat = (psid: string): ConversationKey => ({ channel: 'messenger', id: psid });

/** What every activity of ours carries in `channelData`, besides Meta's own event. */
export interface ChannelData {
  readonly event: Messaging;
  readonly standby: boolean;
}

/** The payload of Get Started, which `m.me` links bring with them. */
export const getStarted = 'GET_STARTED';

const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);

/** The same for every delivery of one event: by `mid` where it has one, else by all that makes it this event. */
export function keyOf(
  page: string,
  { sender, timestamp, message, postback, message_edit: edit, ...rest }: Messaging,
): string {
  if (message !== undefined) return `fb:${page}:${hashOf(message.mid)}`;
  if (edit !== undefined) return `fb:${page}:${hashOf('edit', edit.mid, edit.num_edit ?? edit.text)}`;
  if (postback?.mid !== undefined) return `fb:${page}:${hashOf('postback', postback.mid)}`;
  return `fb:${page}:${hashOf(sender.id, timestamp, postback, rest.referral, rest.reaction)}`;
}

/**
 * Meta's event as an activity of the Bot Framework, or `undefined` when there is nothing to answer.
 *
 * | Messenger                         | Activity                                                    |
 * |-----------------------------------|-------------------------------------------------------------|
 * | text, quick reply                 | message; of a quick reply its payload as `value`            |
 * | attachments                       | message with `attachments`                                  |
 * | postback, referral, edit          | event of that name                                          |
 * | reaction                          | messageReaction: it opens the window, and says nothing      |
 * | read, delivery                    | none                                                        |
 */
export function toActivity(page: string, event: Messaging, standby: boolean): Partial<Activity> | undefined {
  const { sender, recipient, timestamp, message, postback, referral, message_edit: edit, reaction } = event;
  const about: Partial<Activity> = {
    id: keyOf(page, event),
    channelId: 'facebook',
    serviceUrl: 'https://graph.facebook.com',
    from: { id: sender.id, name: '' },
    recipient: { id: recipient.id, name: '' },
    conversation: { id: `${page}:${sender.id}`, isGroup: false, conversationType: 'personal', name: '' },
    timestamp: new Date(timestamp),
    channelData: { event, standby } satisfies ChannelData,
  };
  if (message !== undefined) {
    const attachments = (message.attachments ?? []).map(
      ({ type, payload }): Attachment => ({
        contentType: payload?.sticker_id === undefined ? type : 'sticker',
        ...(payload?.url !== undefined && { contentUrl: payload.url }),
      }),
    );
    return {
      ...about,
      type: 'message',
      text: message.text ?? '',
      ...(message.quick_reply !== undefined && { value: message.quick_reply.payload }),
      ...(attachments.length > 0 && { attachments }),
    };
  }
  if (postback !== undefined) {
    const { title = '', payload = '', referral: from } = postback;
    return { ...about, type: 'event', name: 'postback', value: { payload, title, ref: from?.ref } };
  }
  if (referral !== undefined) return { ...about, type: 'event', name: 'referral', value: { ref: referral.ref } };
  if (edit !== undefined) return { ...about, type: 'event', name: 'edit', value: { mid: edit.mid, text: edit.text } };
  if (reaction !== undefined) return { ...about, type: 'messageReaction' };
  return undefined;
}

/** What is read of an activity, from our own webhook or from Azure's Facebook channel. */
export type HeardActivity = Pick<Activity, 'type'> & Partial<Activity>;

export interface EventsFrom {
  /** Whose conversation it is. */
  readonly conversation: ConversationKey;
  readonly key: string;
  readonly receivedAt: Date;
  /** The name under which a file of an attachment is kept, once it is fetched; `undefined`: it has no address. */
  readonly keep: (attachment: Attachment, index: number) => { readonly id: string } | undefined;
}

/**
 * An activity as what happened to a conversation. A message with text and several pictures is several events, in order.
 *
 * | activity                  | event                                                                     |
 * |---------------------------|---------------------------------------------------------------------------|
 * | message, `value` ours     | button                                                                    |
 * | message                   | text; each attachment is media, the first with the text as its caption    |
 * | event postback            | button; Get Started and the persistent menu are buttons too               |
 * | event referral            | button: start, with the link's ref                                        |
 * | event edit                | text that corrects                                                        |
 */
export function toEvents(activity: HeardActivity, from: EventsFrom): Event[] {
  const { conversation, key, receivedAt } = from;
  const { event, standby } = (activity.channelData ?? {}) as Partial<ChannelData>;
  const given = activity.timestamp === undefined ? receivedAt : new Date(activity.timestamp);
  const at = Number.isNaN(given.getTime()) || given > receivedAt ? receivedAt : given;
  const hint = languageOf(activity.locale);
  const mid = event?.message?.mid;
  const about = {
    key,
    conversation,
    at,
    ...(mid !== undefined && { source: sourceOf(mid) }),
    ...(hint !== undefined && { languageHint: hint }),
    ...(standby === true && { elsewhere: true as const }),
  };
  if (activity.type === 'event') return eventOf(activity, about);
  if (activity.type !== 'message') return [];
  const text = activity.text ?? '';
  if (typeof activity.value === 'string') return [{ ...about, ...pressed(activity.value, text) }];
  if (text === '' && event?.message?.attachments?.some(isThumb) === true)
    return [{ ...about, kind: 'text', text: '👍' }];
  const attachments = (activity.attachments ?? []).filter(({ contentType }) => contentType !== 'fallback');
  if (attachments.length === 0) return text === '' ? [] : [{ ...about, kind: 'text', text }];
  return attachments.map((attachment, index): Event => {
    const kept = from.keep(attachment, index);
    return {
      ...about,
      ...(index > 0 && { key: `${key}.${index}` }),
      kind: 'media',
      media: kindOf(attachment.contentType),
      ...(index === 0 && text !== '' && { caption: text }),
      ...(kept !== undefined && { file: { id: kept.id, kept: true } }),
    };
  });
}

/** The big thumb below the text box, in its three sizes. */
const thumbs = new Set(['369239263222822', '369239343222814', '369239383222810']);
const isThumb = ({ payload }: NonNullable<NonNullable<Messaging['message']>['attachments']>[number]): boolean =>
  thumbs.has(String(payload?.sticker_id ?? ''));

/** Meta's ids are long, and the record remembers many. */
export const sourceOf = (mid: string): string => `fb.${hashOf(mid)}`;

type About = Pick<Event, 'key' | 'conversation' | 'at' | 'source' | 'languageHint' | 'elsewhere'>;

function eventOf({ name, value }: HeardActivity, about: About): Event[] {
  const {
    payload = '',
    title = '',
    ref,
    mid = '',
    text = '',
  } = (value ?? {}) as Readonly<Record<string, string | undefined>>;
  switch (name) {
    case 'postback':
      if (payload === getStarted) return [{ ...about, kind: 'button', action: startBy(ref) }];
      return [{ ...about, ...pressed(payload, title) }];
    case 'referral':
      return [{ ...about, kind: 'button', action: startBy(ref) }];
    case 'edit':
      return [{ ...about, kind: 'text', text, edits: sourceOf(mid), source: sourceOf(mid) }];
    default:
      return [];
  }
}

const startBy = (ref: string | undefined): Action => ({
  do: 'start',
  ...(ref !== undefined && ref !== '' && { ref: ref.slice(0, 64) }),
});

function pressed(payload: string, title: string) {
  const action = readAction(payload);
  if (action === undefined) return { kind: 'stale-button' } as const;
  return { kind: 'button', action, ...(title !== '' && { title }) } as const;
}

function languageOf(locale: string | undefined): Language | undefined {
  const language = locale?.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : undefined;
}

function kindOf(type: string): MediaKind {
  if (type.startsWith('image')) return 'photo';
  if (type.startsWith('audio')) return 'voice';
  if (type.startsWith('video')) return 'video';
  return type === 'sticker' ? 'sticker' : 'file';
}
