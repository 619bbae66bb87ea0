import { isUpload } from './graph-body.js';
import { badParameter, GraphError, type GraphErrorMore, knownError, unsupported } from './graph-errors.js';
import {
  type AttachmentFields,
  checkAction,
  checkSend,
  checkUpload,
  isLoopback,
  isObject,
  largestFile,
  type MessageFields,
  type SendFields,
} from './graph-rules.js';
import { type GraphSeen, toSeen } from './graph-seen.js';
import {
  type Call,
  type Comment,
  dayMs,
  isHeld,
  type Json,
  type MediaKind,
  newMid,
  newNumber,
  type Person,
  personOf,
  putMessage,
  type StoredFile,
  storeFile,
  tell,
  type World,
} from './graph-world.js';

/**
 * The Send API and the Attachment Upload API. What is refused and with which code: platform notes, sections 3, 5, 7
 * and 8. Meta tells no code for a private reply that comes too late; the fake says that the window is closed.
 */

/** `POST /<PAGE>/messages`. */
export async function sendOrAct(world: World, call: Call): Promise<Json> {
  return 'sender_action' in call.fields ? act(world, call) : send(world, call);
}

const breach = (code: number, subcode?: number): GraphError => knownError(code, subcode, { breach: true });

function refuse(wrong: readonly string[], subcode?: number): void {
  if (wrong.length > 0) throw badParameter(wrong.join('; '), subcode);
}

// a message

async function send(world: World, call: Call): Promise<Json> {
  refuse(checkSend(call.fields));
  const fields = call.fields as unknown as SendFields;
  const { message, recipient } = fields;
  if (message.metadata === undefined) call.complain('message.metadata: missing');
  if (fields.messaging_type === undefined) call.complain('messaging_type: missing');
  // before the checks, so that nothing lies between them and the message
  const file = await fileOf(world, message.attachment, fields.filedata);
  const comment = recipient.comment_id === undefined ? undefined : commentFor(world, recipient.comment_id);
  const person = comment ? personOf(world, comment.from) : personFor(world, recipient.id!);
  checkReach(world, person);
  if (!comment) checkWindow(world, person, fields.tag, call);
  takePace(world, person);
  if (comment) comment.replied = true;

  const seen = toSeen(newMid(), world.now(), fields, file);
  putMessage(world, person, { mid: seen.mid, from: 'bot', at: seen.at, text: seen.text, seen });
  await echo(world, person, seen, message, file);
  const reusable = message.attachment?.payload?.is_reusable === true && file;
  return {
    ...(!comment && { recipient_id: person.id }),
    message_id: seen.mid,
    ...(reusable && { attachment_id: keep(world, file) }),
  };
}

/** The person, if the Page has a thread with them. */
function personFor(world: World, id: string): Person {
  const person = world.people.get(id);
  if (!person?.known) throw breach(100, 2018001);
  return person;
}

function commentFor(world: World, id: string): Comment {
  const comment = world.comments.get(id);
  if (!comment) throw unsupported('post', id);
  const no: GraphErrorMore = { breach: true };
  if (comment.from === world.page.id)
    throw new GraphError(10903, "(#10903) This user can't reply to this activity", no);
  if (comment.replied) throw new GraphError(10900, '(#10900) Activity already replied to', no);
  if (world.now() - comment.at > 7 * dayMs) throw breach(10, 2018278);
  return comment;
}

/** Whether messages come through at all now. */
function checkReach(world: World, person: Person): void {
  if (world.restriction) throw world.restriction;
  if (person.restriction) throw person.restriction;
  if (person.blocked) throw knownError(551, 1545041);
  // no fault of a bot that cannot know it yet
  if (isHeld(world, person)) throw knownError(10, 2018300, { breach: person.heldIsTold });
}

function checkWindow(world: World, person: Person, tag: string | undefined, call: Call): void {
  const ageMs = world.now() - person.openedAt;
  if (tag === undefined) {
    if (ageMs > dayMs) throw breach(10, 2018278);
    return;
  }
  if (!world.limits.humanAgent) throw breach(10);
  if (ageMs <= dayMs) call.complain('tag HUMAN_AGENT inside of 24 hours');
  if (ageMs > 7 * dayMs) throw breach(10, 2018278);
}

function takePace(world: World, person: Person): void {
  const now = world.now();
  person.sentAt = person.sentAt.filter((at) => now - at < 1000);
  if (person.sentAt.length >= world.limits.perPersonPerSecond) throw knownError(613);
  person.sentAt.push(now);
}

/** The echo goes out before the answer; a bot that takes it slowly, or answers only when it has sent, gets it after. */
async function echo(
  world: World,
  person: Person,
  { mid, metadata, at, text }: GraphSeen,
  { attachment }: MessageFields,
  file: StoredFile | undefined,
): Promise<void> {
  const payload = file ? { url: file.url } : attachment?.payload;
  const message = {
    mid,
    is_echo: true,
    app_id: Number(world.appId),
    ...(metadata !== undefined && { metadata }),
    ...(text !== '' && { text }),
    ...(attachment && { attachments: [{ type: attachment.type, payload }] }),
  };
  const taken = tell(world, person, 'message_echoes', { message }, { at, byPage: true });
  if (world.hasWebhook()) await atMost(world.limits.echoWaitMs, taken);
  if (world.limits.receipts) tell(world, person, 'message_deliveries', { delivery: { watermark: at, mids: [mid] } });
}

async function atMost(ms: number, event: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([event, patience]);
  clearTimeout(timer);
}

// a sender action

const beside = new Set(['recipient', 'sender_action']);

function act(world: World, call: Call): Json {
  const { fields } = call;
  const more = Object.keys(fields).filter((name) => !beside.has(name));
  if (more.includes('message')) throw badParameter('Cannot send both message and state at the same time', 2018014);
  refuse(checkAction(fields));
  if (more.length > 0) call.complain(`sender_action is not alone: ${more.join(', ')}`);
  const { id } = fields.recipient as { id: string };
  const person = personFor(world, id);
  checkReach(world, person);
  if (world.now() - person.openedAt > dayMs) throw knownError(10, 2018278);
  person.actions.push(fields.sender_action as string);
  world.changed();
  return { recipient_id: id };
}

// files

/** `POST /<PAGE>/message_attachments`. */
export async function upload(world: World, call: Call): Promise<Json> {
  const { fields } = call;
  refuse(checkUpload(fields));
  const { attachment } = fields.message as { attachment: AttachmentFields };
  const file = await fileOf(world, attachment, fields.filedata);
  return { attachment_id: keep(world, file!) };
}

function keep(world: World, file: StoredFile): string {
  const id = newNumber();
  world.uploads.set(id, file);
  return id;
}

/** What the attachment shows; nothing for a template. */
async function fileOf(
  world: World,
  attachment: AttachmentFields | undefined,
  filedata: unknown,
): Promise<StoredFile | undefined> {
  if (!attachment || attachment.type === 'template') return undefined;
  const { type, payload = {} } = attachment;
  if (isUpload(filedata)) {
    checkFile(type, filedata.mime, filedata.bytes.length, true);
    return storeFile(world, type, filedata.bytes, filedata);
  }
  if (payload.attachment_id !== undefined) {
    const file = world.uploads.get(payload.attachment_id);
    if (!file) throw badParameter('Possible invalid ID or you do not own the attachment', 2018074);
    if (file.kind !== type) throw badParameter(`Upload attachment failure: no ${type}`, 2018047);
    return file;
  }
  return fetchFile(world, type, payload.url!);
}

function checkFile(type: MediaKind, mime: string, size: number, breach: boolean): void {
  if (size > largestFile) {
    throw new GraphError(100, '(#100) Attachment size exceeds allowable limit', { subcode: 2018109, breach });
  }
  if (type === 'file' || mime.startsWith(`${type}/`)) return;
  throw new GraphError(100, `(#100) Upload attachment failure: ${mime} is no ${type}`, { subcode: 2018047, breach });
}

/** Meta fetches by address; the fake does so from this machine and believes the rest. */
async function fetchFile(world: World, type: MediaKind, address: string): Promise<StoredFile> {
  const url = new URL(address);
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '') || undefined;
  if (!isLoopback(url)) return storeFile(world, type, undefined, { name, url: address });
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  if (!response?.ok) throw new GraphError(100, '(#100) Failed to fetch the file from the url', { subcode: 2018008 });
  const bytes = Buffer.from(await response.arrayBuffer());
  const mime = response.headers.get('content-type')?.split(';')[0] ?? '';
  checkFile(type, mime, bytes.length, false);
  return storeFile(world, type, bytes, { name, mime });
}

/** For whom a request is, for the faults. */
export function aimOf(fields: Json): string {
  const { recipient } = fields;
  if (!isObject(recipient)) return '';
  return String(recipient.id ?? recipient.comment_id ?? '');
}
