import { type Connection, type Model, Schema } from 'mongoose';
import { maxRecordBytes } from '../../bot/conversation-store.js';
import { channelNames } from '../../core/event.js';

/** How many commits back a record can tell whose they were. */
export const rememberedCommits = 8;

/** Bodies are JSON of ours (record-json.ts): no key or value of a person ever becomes structure of MongoDB's. */
export interface ConversationRow {
  _id: string;
  version: number;
  /** The record without its emits. */
  body: string;
  emits: { key: string; body: string }[];
  wakeAt: Date | null;
  lastAt: Date | null;
  /** A mark for each of the last commits, newest last. */
  commits: string[];
}

export interface InboxDocument {
  _id: string;
  conversation: string;
  position: number;
  state: 'waiting' | 'done' | 'parked';
  body: string | null;
  attempts: number;
  /** The last counted try; rows of an earlier version have neither. */
  triedAt?: Date | null;
  triedBy?: string | null;
  reason: string | null;
  storedAt: Date;
}

export interface OutboxDocument {
  _id: string;
  lane: string;
  position: number;
  channel: string;
  to: string;
  source: string;
  body: string | null;
  priority: number;
  report: boolean;
  state: 'ready' | 'sending' | 'sent' | 'refused' | 'unknown';
  /** `ready` or `sending`: one value to index by. */
  open: boolean;
  tries: number;
  unclear?: number;
  part?: number;
  dueAt: Date;
  heldBy: string | null;
  /** Who ended the last try: the mark of a `finish`. */
  endedBy: string | null;
  endedAt: Date | null;
}

export interface FeedDocument {
  _id: string;
  conversation: string;
  position: number;
  body: string;
  storedAt: Date;
}

export interface LibraryDocument {
  _id: string;
  generation: string;
  library: string;
  body: string;
}

export interface DirectoryDocument {
  _id: string;
  generation: string;
  report: string;
}

/** Single numbers: the schema's version, and the inbox's counter. */
export interface NumberDocument {
  _id: string;
  value: number;
}

/** Who alone may do something until when. */
export interface LeaseDocument {
  _id: string;
  heldBy: string;
  until: Date;
}

export interface MemoDocument {
  _id: string;
  value: string;
  group: string | null;
  at: Date;
}

export interface Models {
  readonly conversations: Model<ConversationRow>;
  readonly inbox: Model<InboxDocument>;
  readonly outbox: Model<OutboxDocument>;
  readonly feed: Model<FeedDocument>;
  readonly libraries: Model<LibraryDocument>;
  readonly directories: Model<DirectoryDocument>;
  readonly numbers: Model<NumberDocument>;
  readonly leases: Model<LeaseDocument>;
  readonly memos: Model<MemoDocument>;
}

/** On every schema and, for what mongoose does beside it, on the connection: the URI cannot weaken it. */
export const surely = { w: 'majority', j: true, wtimeout: 5000 } as const;

const strictly = {
  strict: 'throw',
  strictQuery: 'throw',
  versionKey: false,
  id: false,
  minimize: false,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
  writeConcern: surely,
} as const;

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const dateOrNull = { type: Date, default: null } as const;
const count = {
  type: Number,
  required: true,
  min: 0,
  validate: { validator: Number.isSafeInteger, message: 'not a whole number' },
} as const;

const conversations = new Schema<ConversationRow>(
  {
    _id: text,
    version: { ...count, min: 1 },
    body: { ...text, maxlength: maxRecordBytes },
    emits: [new Schema({ key: text, body: text }, { _id: false, strict: 'throw' })],
    wakeAt: dateOrNull,
    lastAt: dateOrNull,
    commits: { type: [String], required: true },
  },
  { ...strictly, collection: 'conversations' },
)
  .index({ 'emits.key': 1 })
  .index({ wakeAt: 1 })
  .index({ lastAt: 1 });

const inbox = new Schema<InboxDocument>(
  {
    _id: text,
    conversation: text,
    position: count,
    state: { ...text, enum: ['waiting', 'done', 'parked'] },
    body: textOrNull,
    attempts: count,
    triedAt: dateOrNull,
    triedBy: textOrNull,
    reason: textOrNull,
    storedAt: { type: Date, required: true },
  },
  { ...strictly, collection: 'inbox' },
)
  .index({ conversation: 1, state: 1, position: 1 })
  .index({ state: 1, storedAt: 1 });

const outbox = new Schema<OutboxDocument>(
  {
    _id: text,
    lane: text,
    position: count,
    channel: { ...text, enum: channelNames },
    to: text,
    source: text,
    body: textOrNull,
    priority: count,
    report: { type: Boolean, required: true },
    state: { ...text, enum: ['ready', 'sending', 'sent', 'refused', 'unknown'] },
    open: { type: Boolean, required: true },
    tries: count,
    unclear: { ...count, required: false },
    part: { ...count, required: false },
    dueAt: { type: Date, required: true },
    heldBy: textOrNull,
    endedBy: textOrNull,
    endedAt: dateOrNull,
  },
  { ...strictly, collection: 'outbox' },
)
  .index({ lane: 1, open: 1, position: 1 })
  .index({ channel: 1, open: 1, dueAt: 1 })
  .index({ to: 1, open: 1 })
  .index({ source: 1, open: 1 })
  .index({ state: 1, endedAt: 1 });

const feed = new Schema<FeedDocument>(
  { _id: text, conversation: text, position: count, body: text, storedAt: { type: Date, required: true } },
  { ...strictly, collection: 'feed' },
)
  .index({ conversation: 1, position: 1 })
  .index({ storedAt: 1 });

const libraries = new Schema<LibraryDocument>(
  { _id: text, generation: text, library: text, body: text },
  { ...strictly, collection: 'libraries' },
).index({ generation: 1, library: 1 });

const directories = new Schema<DirectoryDocument>(
  { _id: text, generation: text, report: text },
  { ...strictly, collection: 'directories' },
);

const numbers = new Schema<NumberDocument>({ _id: text, value: count }, { ...strictly, collection: 'numbers' });

const leases = new Schema<LeaseDocument>(
  { _id: text, heldBy: text, until: { type: Date, required: true } },
  { ...strictly, collection: 'leases' },
);

const memos = new Schema<MemoDocument>(
  { _id: text, value: { type: String, default: '' }, group: textOrNull, at: { type: Date, required: true } },
  { ...strictly, collection: 'memos' },
).index({ group: 1 });

export function modelsOf(connection: Connection): Models {
  return {
    conversations: connection.model<ConversationRow>('Conversation', conversations),
    inbox: connection.model<InboxDocument>('Inbox', inbox),
    outbox: connection.model<OutboxDocument>('Outbox', outbox),
    memos: connection.model<MemoDocument>('Memo', memos),
    leases: connection.model<LeaseDocument>('Lease', leases),
    feed: connection.model<FeedDocument>('Feed', feed),
    libraries: connection.model<LibraryDocument>('Library', libraries),
    directories: connection.model<DirectoryDocument>('Directory', directories),
    numbers: connection.model<NumberDocument>('Number', numbers),
  };
}
