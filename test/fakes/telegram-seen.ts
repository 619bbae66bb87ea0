import { type Chat, type Content, type Markup, type StoredMessage, textOf } from './telegram-world.js';

/** A message as a person sees it in a chat, edits applied. */
export interface Seen {
  readonly id: number;
  readonly chatId: number;
  /** `bot`, or the person's id; the group's own id for an anonymous administrator. */
  readonly from: 'bot' | number;
  readonly at: Date;
  /** Text or caption; for a venue its title and address, a line each. */
  readonly text: string;
  /** Inline buttons, row by row. */
  readonly buttons: readonly SeenButton[];
  /** Titles of the reply keyboard that came with it; `removed` when it takes one away. */
  readonly keyboard?: readonly string[] | 'removed';
  readonly media?: { readonly kind: string; readonly name: string; readonly size: number; readonly bytes?: Buffer };
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly venue?: { readonly title: string; readonly address: string };
  /** Topic of a forum; nothing in General. */
  readonly thread?: number;
  /** Id of the message that it answers. */
  readonly replyTo?: number;
  readonly quote?: string;
  readonly album?: string;
  readonly forwarded: boolean;
  /** What stood here before edits, oldest first. */
  readonly earlier: readonly string[];
  /** All that has stood here, oldest first; `order` counts the texts of all chats as they came up. */
  readonly shows: readonly { readonly text: string; readonly order: number }[];
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly pinned: boolean;
  /** Emoji on it, and whose: the bot's or a person's id. */
  readonly reactions: readonly { readonly by: number; readonly emoji: string }[];
  /** `forum_topic_closed`, `new_chat_members`, ... when nobody wrote this. */
  readonly service?: string;
}

export interface SeenButton {
  readonly title: string;
  readonly row: number;
  readonly data?: string;
  readonly url?: string;
}

export interface View {
  /** Only this topic; `general` for what stands in none. */
  readonly thread?: number | 'general';
  /** Deleted messages too. */
  readonly withDeleted?: boolean;
}

export function seenIn(chat: Chat, { thread, withDeleted = false }: View = {}): Seen[] {
  const seen: Seen[] = [];
  for (const message of chat.messages.values()) {
    if (message.deleted && !withDeleted) continue;
    if (thread !== undefined && message.thread !== (thread === 'general' ? undefined : thread)) continue;
    seen.push(toSeen(message));
  }
  return seen;
}

export function toSeen(message: StoredMessage): Seen {
  const { id, chat, from, content, thread, replyTo, quote, album, markup } = message;
  const keyboard = toKeyboard(markup);
  return {
    id,
    chatId: chat.id,
    from: message.anonymous ? chat.id : from === 'bot' ? 'bot' : from.id,
    at: new Date(message.date * 1000),
    text: content.is === 'venue' ? `${content.venue.title}\n${content.venue.address}` : textOf(content),
    buttons: toButtons(markup),
    ...(keyboard && { keyboard }),
    ...toExtras(content),
    ...(thread !== undefined && { thread }),
    ...(replyTo && { replyTo: replyTo.id }),
    ...(quote !== undefined && { quote }),
    ...(album !== undefined && { album }),
    forwarded: message.origin !== undefined,
    earlier: message.earlier,
    shows: message.cameUp.map((order, at) => ({ text: message.earlier[at] ?? textOf(content), order })),
    edited: message.editDate !== undefined,
    deleted: message.deleted,
    pinned: chat.pinned.has(id),
    reactions: [...message.reactions].flatMap(([by, emoji]) => emoji.map((each) => ({ by, emoji: each }))),
    ...(content.is === 'service' && { service: Object.keys(content.fields)[0]! }),
  };
}

const toButtons = (markup: Markup | undefined): SeenButton[] =>
  (markup?.inline_keyboard ?? []).flatMap((buttons, row) =>
    buttons.map(({ text, callback_data: data, url }) => ({
      title: text,
      row,
      ...(data !== undefined && { data }),
      ...(url !== undefined && { url }),
    })),
  );

function toKeyboard(markup: Markup | undefined): readonly string[] | 'removed' | undefined {
  if (markup?.remove_keyboard) return 'removed';
  return markup?.keyboard?.flat().map((button) => (typeof button === 'string' ? button : button.text));
}

function toExtras(content: Content): Partial<Seen> {
  switch (content.is) {
    case 'media': {
      const { kind, name, size, bytes } = content.file;
      return { media: { kind, name, size, ...(bytes && { bytes }) } };
    }
    case 'location':
      return { location: { latitude: content.point.latitude, longitude: content.point.longitude } };
    case 'venue': {
      const { location, title, address } = content.venue;
      return { venue: { title, address }, location: { latitude: location.latitude, longitude: location.longitude } };
    }
    case 'text':
    case 'service':
      return {};
    default:
      return content satisfies never;
  }
}
