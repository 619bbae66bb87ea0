import { createHash } from 'node:crypto';
import { type ChannelName, type ConversationKey, conversationId, type MediaFile } from '../core/event.js';
import type { Memos } from './memos.js';

/** A file that a person sent on a platform which will not keep it for us. */
export interface KeptMedia {
  readonly bytes: Buffer;
  /** MIME type. */
  readonly type: string;
}

/** Files by their id; what belongs to one conversation is forgotten together. */
export interface MediaStore {
  /** The same id again replaces. */
  put(id: MediaId, media: KeptMedia, at: Date): Promise<void>;
  get(id: MediaId): Promise<KeptMedia | undefined>;
  forget(conversation: ConversationKey): Promise<void>;
  /** Removes what was put before `before`; returns how many. */
  purge(before: Date): Promise<number>;
}

/** `<conversation>.<file>`, both hashed: it says nothing of who sent it, and is a safe name of a file. */
export type MediaId = string;

/** A file that is to be shown on another platform: here it is, it is still on its way to us, or nobody has it any more. */
export type FileAnswer = KeptMedia | 'coming' | 'gone';
export type FetchFile = (file: MediaFile) => Promise<FileAnswer>;

/** The memo that says: this file is being fetched. */
export const wantedName = (id: MediaId): string => `media-wanted:${id}`;

/** What we keep ourselves. */
export const keptFile =
  ({ media, memos }: { readonly media: MediaStore; readonly memos: Memos }): FetchFile =>
  async ({ id }) => {
    const kept = await media.get(id);
    if (kept !== undefined) return kept;
    return (await memos.get(wantedName(id))) === undefined ? 'gone' : 'coming';
  };

/** Where a citizen can be shown a librarian's file, wherever it lies; and where only one that we keep. */
export const takesFiles: ReadonlySet<ChannelName> = new Set(['telegram', 'messenger']);
export const showsKeptFiles: ReadonlySet<ChannelName> = new Set([...takesFiles, 'web']);

/** Platforms take and give no more. */
export const mostMediaBytes = 25 * 1024 * 1024;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
export const mediaGroup = (conversation: ConversationKey): string => hashOf(conversationId(conversation));
export const mediaId = (conversation: ConversationKey, file: string): MediaId =>
  `${mediaGroup(conversation)}.${hashOf(file)}`;
export const isMediaId = (id: string): boolean => /^[0-9a-f]{32}\.[0-9a-f]{32}$/.test(id);
