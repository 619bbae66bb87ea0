/** What we read of the Bot API's updates (level 10.1); every other field is never looked at. */

export interface TelegramUser {
  readonly id: number;
  readonly is_bot?: boolean;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface TelegramChat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title?: string;
  readonly is_forum?: boolean;
}

interface TelegramFile {
  readonly file_id: string;
  readonly file_size?: number;
  readonly file_name?: string;
  readonly mime_type?: string;
}

export interface TelegramMessage {
  readonly message_id: number;
  readonly date: number;
  readonly edit_date?: number;
  readonly chat: TelegramChat;
  readonly from?: TelegramUser;
  readonly sender_chat?: TelegramChat;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  readonly text?: string;
  readonly caption?: string;
  readonly media_group_id?: string;
  readonly reply_to_message?: TelegramMessage;
  readonly location?: { readonly latitude: number; readonly longitude: number; readonly live_period?: number };
  readonly contact?: { readonly phone_number: string; readonly first_name?: string; readonly last_name?: string };
  readonly photo?: readonly TelegramFile[];
  readonly voice?: TelegramFile;
  readonly audio?: TelegramFile;
  readonly video?: TelegramFile;
  readonly video_note?: TelegramFile;
  readonly animation?: TelegramFile;
  readonly document?: TelegramFile;
  readonly sticker?: TelegramFile;
  readonly reply_markup?: { readonly inline_keyboard?: readonly (readonly InlineButton[])[] };
  readonly migrate_to_chat_id?: number;
  readonly migrate_from_chat_id?: number;
  readonly forum_topic_closed?: object;
  readonly forum_topic_reopened?: object;
}

export interface InlineButton {
  readonly text: string;
  readonly callback_data?: string;
}

export interface CallbackQuery {
  readonly id: string;
  readonly from: TelegramUser;
  readonly data?: string;
  readonly message?: Pick<TelegramMessage, 'message_id' | 'chat'> & Partial<TelegramMessage>;
}

export interface TelegramUpdate {
  readonly update_id: number;
  readonly message?: TelegramMessage;
  readonly edited_message?: TelegramMessage;
  readonly callback_query?: CallbackQuery;
  readonly my_chat_member?: {
    readonly chat: TelegramChat;
    readonly from: TelegramUser;
    readonly new_chat_member: { readonly status: string };
  };
}

/** What Telegram is asked for; it remembers the list until it is changed. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/**
 * A body as one of ours, with those of its parts that say where they happened and by whom; `undefined` when it is no
 * update at all.
 */
export function readUpdate(body: unknown): TelegramUpdate | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const {
    update_id: id,
    message,
    edited_message: edited,
    callback_query: query,
    my_chat_member: member,
  } = body as Partial<TelegramUpdate>;
  if (id === undefined || !Number.isSafeInteger(id)) return undefined;
  return {
    update_id: id,
    ...(hasChat(message) && { message }),
    ...(hasChat(edited) && { edited_message: edited }),
    ...(hasChat(member) && { my_chat_member: member }),
    ...(isPress(query) && { callback_query: pressOf(query) }),
  };
}

const isPress = (query: CallbackQuery | null | undefined): query is CallbackQuery =>
  typeof query?.id === 'string' && Number.isSafeInteger(query.from?.id);
const pressOf = ({ message, ...press }: CallbackQuery): CallbackQuery => ({
  ...press,
  ...(hasChat(message) && { message }),
});

const hasChat = <T extends { readonly chat: TelegramChat }>(part: T | null | undefined): part is T =>
  Number.isSafeInteger(part?.chat?.id) && typeof part?.chat?.type === 'string';

/** The chat that an update happened in: updates of one chat are handled one after the other. */
export const chatOf = (update: TelegramUpdate): TelegramChat | undefined =>
  (update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member)?.chat;
