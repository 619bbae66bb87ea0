import { badParameter, GraphError, knownError, unsupported } from './graph-errors.js';
import { checkProfile, checkSubscription, isObject, profileFields } from './graph-rules.js';
import { sendOrAct, upload } from './graph-sends.js';
import {
  type Call,
  type CallKind,
  dayMs,
  inboxAppId,
  type Json,
  type Person,
  type StoredFile,
  tell,
  type World,
} from './graph-world.js';

/** Which call is which, and those that are about the Page rather than a message. Source: platform notes, 1, 4, 6, 7. */

type Handler = (world: World, call: Call) => unknown;
type Edge = { readonly kind: CallKind } & Partial<Record<'GET' | 'POST' | 'DELETE', Handler>>;

export const version = 'v26.0';

const edges: Readonly<Record<string, Edge>> = {
  messages: { kind: 'send', POST: sendOrAct },
  message_attachments: { kind: 'upload', POST: upload },
  messenger_profile: { kind: 'profile', GET: getProfile, POST: setProfile, DELETE: deleteProfile },
  subscribed_apps: { kind: 'subscribe', GET: getSubscription, POST: subscribe, DELETE: unsubscribe },
  take_thread_control: { kind: 'thread', POST: takeThread },
  request_thread_control: { kind: 'thread', POST: threadOf },
  extend_thread_control: { kind: 'thread', POST: threadOf },
  release_thread_control: { kind: 'thread', POST: giveThread },
  pass_thread_control: { kind: 'thread', POST: giveThread },
};

interface Place {
  readonly node: string;
  readonly edge: string | undefined;
}

/** `/v26.0/1111/messages` in its parts; nothing for another version or a longer path. */
function placeOf(path: string): Place | undefined {
  const [, node, edge] = new RegExp(`^/${version}/([^/]+)(?:/([^/]+))?$`).exec(path) ?? [];
  return node === undefined ? undefined : { node, edge };
}

export function kindOf(world: World, path: string, fields: Json): CallKind {
  const place = placeOf(path);
  if (!place) return 'unknown';
  if (place.edge !== undefined) {
    const { kind } = edges[place.edge] ?? { kind: 'unknown' };
    return kind === 'send' && 'sender_action' in fields ? 'action' : kind;
  }
  return isPage(world, place.node) ? 'page' : 'person';
}

const isPage = (world: World, node: string): boolean => node === 'me' || node === world.page.id;

/** Carries the call out; throws `GraphError`. */
export async function carryOut(world: World, path: string, call: Call): Promise<unknown> {
  const place = placeOf(path);
  const unknown = (): GraphError => new GraphError(2500, `Unknown path components: ${path}`, { breach: true });
  if (!place) throw unknown();
  if (place.edge !== undefined) {
    const edge = edges[place.edge];
    if (!edge) throw unknown();
    const handler = isPage(world, place.node) ? edge[call.method as 'GET'] : undefined;
    if (!handler) throw unsupported(call.method, place.node);
    return handler(world, call);
  }
  if (call.method !== 'GET') throw unsupported(call.method, place.node);
  return isPage(world, place.node)
    ? { id: world.page.id, name: world.page.name }
    : aboutPerson(world, place.node, call);
}

// the profile

/** Counts against the Page's limit of calls. */
function countProfileCall(world: World): void {
  const now = world.now();
  world.profileCalls = world.profileCalls.filter((at) => now - at < 600_000);
  if (world.profileCalls.length >= world.limits.profileCallsPer10Minutes) throw knownError(613);
  world.profileCalls.push(now);
}

function fieldNames(fields: Json): string[] {
  const names = typeof fields.fields === 'string' ? fields.fields.split(',') : fields.fields;
  if (!Array.isArray(names) || names.length === 0) throw badParameter('fields: missing');
  const strange = names.filter((name) => !profileFields.includes(name));
  if (strange.length > 0) throw badParameter(`fields: there is no ${strange.join(', ')}`);
  return names;
}

function getProfile(world: World, { fields }: Call): Json {
  countProfileCall(world);
  const set = fieldNames(fields).filter((name) => world.profile.has(name));
  return { data: set.length === 0 ? [] : [Object.fromEntries(set.map((name) => [name, world.profile.get(name)]))] };
}

function needGetStarted(has: (name: string) => boolean): void {
  if (!has('persistent_menu') || has('get_started')) return;
  throw badParameter('You must set a Get Started button if you also wish to use persistent menu', 2018145);
}

function setProfile(world: World, { fields }: Call): Json {
  countProfileCall(world);
  const wrong = checkProfile(fields);
  if (wrong.length > 0) throw badParameter(wrong.join('; '));
  needGetStarted((name) => name in fields || world.profile.has(name));
  for (const [name, value] of Object.entries(fields)) world.profile.set(name, value);
  world.changed();
  return { result: 'success' };
}

function deleteProfile(world: World, { fields }: Call): Json {
  countProfileCall(world);
  const gone = fieldNames(fields);
  needGetStarted((name) => world.profile.has(name) && !gone.includes(name));
  for (const name of gone) world.profile.delete(name);
  world.changed();
  return { result: 'success' };
}

// subscriptions

function subscribe(world: World, { fields }: Call): Json {
  const { subscribed_fields: given } = fields;
  const wanted =
    typeof given === 'string' ? given.split(',').map((name) => name.trim()) : Array.isArray(given) ? given : [];
  const wrong = checkSubscription(wanted);
  if (wrong.length > 0) throw badParameter(wrong.join('; '));
  world.subscribed = wanted;
  world.changed();
  return { success: true };
}

function unsubscribe(world: World): Json {
  world.subscribed = [];
  world.changed();
  return { success: true };
}

function getSubscription(world: World): Json {
  const fields = world.subscribed ?? [];
  if (fields.length === 0) return { data: [] };
  return { data: [{ id: world.appId, name: 'e-Ambasador', subscribed_fields: fields }] };
}

// people

const personFields = 'id name first_name last_name profile_pic locale timezone gender'.split(' ');

/** Of most people Meta says nothing; of the others only what the test has told. */
function aboutPerson(world: World, id: string, call: Call): Json {
  const wanted = String(call.fields.fields ?? 'first_name,last_name').split(',');
  const strange = wanted.filter((name) => !personFields.includes(name));
  if (strange.length > 0) throw badParameter(`Tried accessing nonexisting field (${strange.join(', ')})`);
  const person = world.people.get(id);
  if (!person) throw unsupported(call.method, id);
  const { firstName, lastName, locale } = person;
  if (firstName === undefined && locale === undefined) {
    throw new GraphError(100, '(#100) No profile available for this user.', { subcode: 2018218 });
  }
  const about: Readonly<Record<string, string | undefined>> = { first_name: firstName, last_name: lastName, locale };
  const told = wanted.flatMap((name) => (about[name] === undefined ? [] : [[name, about[name]]]));
  return { ...Object.fromEntries(told), id };
}

// who owns the thread

function threadOf(world: World, { fields }: Call): Json {
  personIn(world, fields);
  return { success: true };
}

function personIn(world: World, { recipient }: Json): Person {
  const person = isObject(recipient) ? world.people.get(String(recipient.id)) : undefined;
  if (!person?.known) throw knownError(100, 2018001, { breach: true });
  return person;
}

/** Our app is the default one, so it may always take. */
function takeThread(world: World, { fields }: Call): Json {
  personIn(world, fields).heldUntil = 0;
  return { success: true };
}

/** To the inbox, the only other app that there is. */
function giveThread(world: World, { fields }: Call): Json {
  const person = personIn(world, fields);
  person.heldUntil = world.now() + dayMs;
  person.heldIsTold = true;
  return { success: true };
}

/** A colleague in the inbox takes the thread for 24 hours from their last answer. */
export function takeForInbox(world: World, person: Person): void {
  const had = person.heldUntil > world.now();
  person.heldUntil = world.now() + dayMs;
  if (had) return;
  person.heldIsTold = false;
  const control = { previous_owner_app_id: world.appId, new_owner_app_id: inboxAppId };
  tell(world, person, 'messaging_handovers', { take_thread_control: control }).then(() => {
    person.heldIsTold = true;
  });
}

/** The inbox is done: the thread is the bot's again. */
export function passBack(world: World, person: Person): void {
  person.heldUntil = 0;
  const control = { previous_owner_app_id: inboxAppId, new_owner_app_id: world.appId };
  tell(world, person, 'messaging_handovers', { pass_thread_control: control });
}

// attachments of people

/** A file by its address, without a token. */
export function fileAt(world: World, path: string): StoredFile {
  const id = /^\/files\/(\d+)\//.exec(path)?.[1];
  const file = id === undefined ? undefined : world.files.get(id);
  if (!file?.bytes) throw new GraphError(100, 'Not Found', { status: 404 });
  if (world.now() - file.at > world.limits.linksLiveMs) {
    throw new GraphError(100, 'URL signature expired', { status: 403 });
  }
  return file;
}
