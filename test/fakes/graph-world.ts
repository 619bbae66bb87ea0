import { randomInt, randomUUID } from 'node:crypto';
import type { GraphError } from './graph-errors.js';
import type { GraphSeen } from './graph-seen.js';

/** What exists on Meta's side: people, their threads with the Page, comments, files; and the events that come of them. */

export type Json = Readonly<Record<string, unknown>>;

/** What a call is for. */
export type CallKind =
  | 'send'
  | 'action'
  | 'upload'
  | 'profile'
  | 'subscribe'
  | 'person'
  | 'page'
  | 'thread'
  | 'media'
  | 'unknown';

/** A call as the rules see it. */
export interface Call {
  readonly method: string;
  /** What stands behind the version: `/1111/messages`. */
  readonly path: string;
  /** Query and body together, without token and proof. */
  readonly fields: Json;
  /** Puts a broken rule into the journal without refusing. */
  complain(what: string): void;
}

export interface ThreadMessage {
  readonly mid: string;
  /** `colleague`: a human in the Page inbox. */
  readonly from: 'person' | 'bot' | 'colleague';
  readonly at: number;
  text: string;
  edits: number;
  /** The bot's, as the person sees it. */
  readonly seen?: GraphSeen;
}

export interface Person {
  readonly id: string;
  firstName?: string;
  lastName?: string;
  locale?: string;
  blocked: boolean;
  /** There is a thread: the person has spoken, or got a private reply. */
  known: boolean;
  /** Timestamp of the last opening action, in ms. */
  openedAt: number;
  readonly thread: Map<string, ThreadMessage>;
  /** The Page inbox holds the thread until then. */
  heldUntil: number;
  /** The bot has been told of it. */
  heldIsTold: boolean;
  restriction?: GraphError;
  /** When the bot's latest messages came, for the pace. */
  sentAt: number[];
  /** Sender actions, in order. */
  readonly actions: string[];
}

export interface Comment {
  readonly id: string;
  readonly postId: string;
  readonly from: string;
  readonly name: string;
  readonly at: number;
  text: string;
  replied: boolean;
}

export type MediaKind = 'image' | 'audio' | 'video' | 'file';
export type AttachmentKind = MediaKind | 'sticker';

export interface StoredFile {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly mime: string;
  readonly at: number;
  /** None when the bot named an address that is not on this machine. */
  readonly bytes?: Buffer;
  readonly url: string;
}

/** An event before it is put into a POST. */
export interface Happening {
  /** Whose it is; events of one person keep their order. */
  readonly person: string;
  /** The webhook field that one must be subscribed to. */
  readonly field: string;
  readonly slot: 'messaging' | 'standby' | 'changes';
  readonly event: Json;
}

export interface Limits {
  /** The Human Agent feature is approved. */
  readonly humanAgent: boolean;
  /** Messages a second to one person. */
  readonly perPersonPerSecond: number;
  readonly profileCallsPer10Minutes: number;
  /** How long the address of an attachment works, in ms of the fake's clock. */
  readonly linksLiveMs: number;
  /** How long an answer waits for its echo to be taken. */
  readonly echoWaitMs: number;
  /** Each message of the bot makes a `delivery` event. */
  readonly receipts: boolean;
}

export interface World {
  readonly page: { readonly id: string; readonly name: string };
  readonly appId: string;
  readonly limits: Limits;
  readonly people: Map<string, Person>;
  readonly comments: Map<string, Comment>;
  /** By `attachment_id`. */
  readonly uploads: Map<string, StoredFile>;
  /** By the id in their address. */
  readonly files: Map<string, StoredFile>;
  readonly profile: Map<string, unknown>;
  profileCalls: number[];
  /** Fields; none while the app's dashboard decides (all). */
  subscribed: readonly string[] | undefined;
  /** The whole Page may not send. */
  restriction: GraphError | undefined;
  /** The fake's address. */
  origin: string;
  now(): number;
  /** Resolves when the webhook has taken it, or when nobody is to hear of it. */
  happened(happening: Happening): Promise<void>;
  /** There is a webhook that may take it now. */
  hasWebhook(): boolean;
  /** Something that a test may be waiting for. */
  changed(): void;
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** The Page inbox as an app. */
export const inboxAppId = '263902037430900';

export const newMid = (): string => `m_${randomUUID().replaceAll('-', '')}`;
export const newNumber = (): string => `1${String(randomInt(10 ** 14)).padStart(14, '0')}`;

export function personOf(world: World, id: string): Person {
  const known = world.people.get(id);
  if (known) return known;
  const person: Person = {
    id,
    blocked: false,
    known: false,
    openedAt: Number.NEGATIVE_INFINITY,
    thread: new Map(),
    heldUntil: 0,
    heldIsTold: false,
    sentAt: [],
    actions: [],
  };
  world.people.set(id, person);
  return person;
}

export const isHeld = (world: World, person: Person): boolean => person.heldUntil > world.now();

/** What still comes, by `standby`, while the inbox holds the thread. Postbacks of our own buttons come as ever. */
const standbyFields = new Set('messages message_echoes message_reads message_deliveries message_reactions'.split(' '));

export interface Telling {
  readonly at?: number | undefined;
  /** The Page speaks, not the person. */
  readonly byPage?: boolean;
}

/** An event of a person's thread goes to the webhook. */
export function tell(world: World, person: Person, field: string, body: Json, telling: Telling = {}): Promise<void> {
  const { at = world.now(), byPage = false } = telling;
  const standby = isHeld(world, person) && standbyFields.has(field);
  const [sender, recipient] = byPage ? [world.page.id, person.id] : [person.id, world.page.id];
  return world.happened({
    person: person.id,
    field: standby ? 'standby' : field,
    slot: standby ? 'standby' : 'messaging',
    event: { sender: { id: sender }, recipient: { id: recipient }, timestamp: at, ...body },
  });
}

/** An act of the person that opens the window for 24 hours. */
export function opens(person: Person, at: number): void {
  person.known = true;
  person.openedAt = Math.max(person.openedAt, at);
}

export function putMessage(
  world: World,
  person: Person,
  message: Pick<ThreadMessage, 'mid' | 'from' | 'at' | 'text'> & { readonly seen?: GraphSeen },
): void {
  person.known = true;
  person.thread.set(message.mid, { ...message, edits: 0 });
  world.changed();
}

const mimes: Readonly<Record<AttachmentKind, readonly [mime: string, ending: string]>> = {
  image: ['image/jpeg', 'jpg'],
  audio: ['audio/mp4', 'mp4'],
  video: ['video/mp4', 'mp4'],
  file: ['application/octet-stream', 'bin'],
  sticker: ['image/png', 'png'],
};

export interface FileFacts {
  readonly name?: string | undefined;
  readonly mime?: string | undefined;
  /** Where it lies, if not at the fake. */
  readonly url?: string;
}

export function storeFile(world: World, kind: AttachmentKind, bytes: Buffer | undefined, facts: FileFacts): StoredFile {
  const id = newNumber();
  const [usual, ending] = mimes[kind];
  const name = facts.name ?? `${kind}_${world.files.size + 1}.${ending}`;
  const file: StoredFile = {
    id,
    kind,
    name,
    mime: facts.mime ?? usual,
    at: world.now(),
    ...(bytes && { bytes }),
    url: facts.url ?? `${world.origin}/files/${id}/${encodeURIComponent(name)}`,
  };
  world.files.set(id, file);
  return file;
}

/** The persistent menu that this person sees. */
export function menuOf(world: World, person: Person): readonly MenuItem[] {
  const menus = (world.profile.get('persistent_menu') ?? []) as readonly Menu[];
  const menu = menus.find(({ locale }) => locale === person.locale) ?? menus.find(({ locale }) => locale === 'default');
  return menu?.call_to_actions ?? [];
}

export interface MenuItem {
  readonly type: string;
  readonly title: string;
  readonly payload?: string;
  readonly url?: string;
}
interface Menu {
  readonly locale: string;
  readonly call_to_actions?: readonly MenuItem[];
}
