import type { Button, MessageFields, SendFields } from './graph-rules.js';
import type { StoredFile } from './graph-world.js';

/** A message of the bot as the person sees it. */
export interface GraphSeen {
  readonly mid: string;
  /** The fake's time in ms. */
  readonly at: number;
  /** Of a button template too; empty for media and generic templates. */
  readonly text: string;
  /** They vanish with the next message; here they stay. */
  readonly quickReplies: readonly { readonly title: string; readonly payload: string }[];
  /** Of a button template. */
  readonly buttons: readonly SeenButton[];
  /** Of a generic template. */
  readonly elements: readonly SeenElement[];
  readonly attachment?: SeenAttachment;
  readonly messagingType?: string;
  readonly tag?: string;
  readonly metadata?: string;
  /** The comment that it answers in private. */
  readonly commentId?: string;
}

export interface SeenButton {
  readonly type: string;
  readonly title: string;
  /** Of a postback; the number of a phone button. */
  readonly payload?: string;
  readonly url?: string;
}

export interface SeenElement {
  readonly title: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly buttons: readonly SeenButton[];
}

export interface SeenAttachment {
  readonly kind: string;
  readonly name: string;
  readonly url: string;
  readonly bytes?: Buffer;
}

export function toSeen(mid: string, at: number, fields: SendFields, file: StoredFile | undefined): GraphSeen {
  const { message, messaging_type: messagingType, tag, recipient } = fields;
  return {
    mid,
    at,
    text: message.text ?? message.attachment?.payload?.text ?? '',
    quickReplies: (message.quick_replies ?? []).map(({ title, payload }) => ({ title, payload })),
    buttons: toButtons(message.attachment?.payload?.buttons),
    elements: toElements(message),
    ...(file && {
      attachment: { kind: file.kind, name: file.name, url: file.url, ...(file.bytes && { bytes: file.bytes }) },
    }),
    ...(messagingType !== undefined && { messagingType }),
    ...(tag !== undefined && { tag }),
    ...(message.metadata !== undefined && { metadata: message.metadata }),
    ...(recipient.comment_id !== undefined && { commentId: recipient.comment_id }),
  };
}

const toElements = (message: MessageFields): SeenElement[] =>
  (message.attachment?.payload?.elements ?? []).map(({ title, subtitle, image_url: imageUrl, buttons }) => ({
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(imageUrl !== undefined && { imageUrl }),
    buttons: toButtons(buttons),
  }));

const toButtons = (buttons: readonly Button[] = []): SeenButton[] =>
  buttons.map(({ type, title, payload, url }) => ({
    type,
    title,
    ...(payload !== undefined && { payload }),
    ...(url !== undefined && { url }),
  }));
