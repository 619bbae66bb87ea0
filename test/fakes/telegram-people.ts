import { openTopic, removeTopic } from './telegram-methods.js';
import { type Seen, seenIn, toSeen, type View } from './telegram-seen.js';
import {
  allRights,
  botSees,
  type Chat,
  type Content,
  changeBot,
  changeText,
  type FileOptions,
  type Json,
  laneOf,
  type MediaKind,
  type Member,
  newChat,
  noRights,
  type Person,
  type Point,
  putMessage,
  type Rights,
  type StoredMessage,
  seconds,
  storeFile,
  type Topic,
  textOf,
  toBotUser,
  toChat,
  toMessage,
  toUser,
  typed,
  type World,
  write,
} from './telegram-world.js';

/** People and groups as a test moves them. Every act happens at once; the bot hears of it by the updates' own ways. */

export interface SendOptions {
  /** Id of the message that it answers. */
  readonly replyTo?: number;
}

export interface MediaOptions extends SendOptions, FileOptions {
  readonly caption?: string;
}

export interface PressOptions {
  /** Sends the data although no button of the message has it, or the message is none of the bot's. */
  readonly forged?: boolean;
  /** The platform does not show the bot the message any more (`date: 0`). */
  readonly inaccessible?: boolean;
}

/** A press of an inline button; what the bot answers comes up on the person's screen. */
export interface Press {
  readonly id: string;
  /** None while the bot has not answered. */
  answer(): { readonly text?: string; readonly alert: boolean } | undefined;
}

export interface LiveLocation {
  readonly messageId: number;
  move(latitude: number, longitude: number): void;
  stop(): void;
}

export interface AlbumItem extends FileOptions {
  readonly kind?: Extract<MediaKind, 'photo' | 'video' | 'document' | 'audio'>;
  readonly bytes: Buffer;
  readonly caption?: string;
}

/** Somebody who writes in one chat (and topic). Each method returns the id of the new message. */
export interface Speaker {
  send(text: string, options?: SendOptions): number;
  sendLocation(latitude: number, longitude: number, options?: SendOptions): number;
  sendVenue(latitude: number, longitude: number, title: string, address: string, options?: SendOptions): number;
  liveLocation(latitude: number, longitude: number): LiveLocation;
  photo(bytes: Buffer, caption?: string | MediaOptions): number;
  voice(bytes: Buffer, caption?: string | MediaOptions): number;
  document(bytes: Buffer, caption?: string | MediaOptions): number;
  video(bytes: Buffer, caption?: string | MediaOptions): number;
  sticker(bytes: Buffer, options?: MediaOptions): number;
  /** One message each, all with one album id. */
  album(items: readonly AlbumItem[]): number[];
  edit(messageId: number, text: string): void;
  /** The bot never hears of it. */
  delete(messageId: number): void;
  /** By the button's data or its title; `undefined` as message: the newest that has such a button. */
  press(messageId: number | undefined, dataOrTitle: string, options?: PressOptions): Press;
  /** No emoji: takes it away. */
  react(messageId: number, ...emoji: readonly string[]): void;
}

export interface UserOptions {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
}

/** A person in the private chat with the bot. */
export interface FakeUser extends Speaker {
  readonly id: number;
  readonly firstName: string;
  /** Presses Start, or follows a link with `?start=payload`; unblocks first. */
  start(payload?: string): number;
  block(): void;
  unblock(): void;
  /** The account is gone. */
  deactivate(): void;
  /** The private chat as the person sees it: both sides, in order. */
  inbox(view?: View): Seen[];
  /** Texts of the bot, in order. */
  heard(): string[];
  /** The bot's newest message. */
  last(): Seen | undefined;
}

export interface BotRights {
  /** `true`: administrator with all rights; a list of some; nothing or `false`: plain member. */
  readonly rights?: boolean | Rights;
  readonly by?: FakeUser;
  /** As by a link with `?startgroup=code`: the adding person's client then sends `/start@<bot> code`. */
  readonly startGroup?: string;
}

export interface WriteOptions extends SendOptions {
  readonly thread?: number;
  /** In the name of the group; administrators only. */
  readonly anonymous?: boolean;
}

export interface MemberOptions {
  readonly admin?: boolean | Rights;
  readonly creator?: boolean;
}

export interface FakeGroup {
  /** Changes by `migrate`. */
  readonly id: number;
  readonly title: string;
  addMember(user: FakeUser, options?: MemberOptions): void;
  removeMember(user: FakeUser): void;
  addBot(options?: BotRights): void;
  setBotRights(rights: boolean | Rights): void;
  removeBot(by?: FakeUser): void;
  /** A member writes; `thread` is a topic. */
  write(user: FakeUser, text: string, options?: WriteOptions): number;
  /** All else a member can do here. */
  as(user: FakeUser, options?: { readonly thread?: number; readonly anonymous?: boolean }): Speaker;
  createTopic(user: FakeUser, name: string): number;
  renameTopic(thread: number, name: string, by?: FakeUser): void;
  closeTopic(thread: number, by?: FakeUser): void;
  reopenTopic(thread: number, by?: FakeUser): void;
  /** With all its messages; no update tells the bot. */
  deleteTopic(thread: number): void;
  topics(): readonly Readonly<Topic>[];
  setForum(on: boolean): void;
  /** Becomes a supergroup with a new id, which is returned. Topics do not come along, members do. */
  migrate(): number;
  /** The whole chat in order, before a migration too. */
  messages(view?: View): Seen[];
  thread(thread: number): Seen[];
}

interface Stand {
  readonly chat: () => Chat;
  readonly person: Person;
  readonly thread?: number | undefined;
  readonly anonymous?: boolean | undefined;
}

const longest = { text: 4096, caption: 1024 };

function speaker(world: World, stand: Stand): Speaker {
  const { person, thread } = stand;
  const anonymous = stand.anonymous ?? false;

  function say(content: Content, { replyTo }: SendOptions = {}, album?: string): number {
    const chat = stand.chat();
    mayWrite(chat, person, thread, anonymous);
    if (chat.kind === 'private') person.started = true;
    const answered = replyTo === undefined ? undefined : theMessage(chat, replyTo);
    return write(world, chat, { from: person, content, anonymous, thread, replyTo: answered, album }).id;
  }

  function media(kind: MediaKind, bytes: Buffer, given: string | MediaOptions = {}, album?: string): number {
    const options: MediaOptions = typeof given === 'string' ? { caption: given } : given;
    const file = storeFile(world, kind, bytes, options);
    const caption = options.caption ?? '';
    if (caption.length > longest.caption) throw new RangeError('no client sends such a long caption');
    const content = typed(caption);
    const entities = content.is === 'text' ? content.entities : [];
    return say({ is: 'media', file, caption: textOf(content), entities }, options, album);
  }

  function changed(message: StoredMessage, content: Content): void {
    changeText(world, message, content);
    world.changed();
    if (botSees(world, message)) world.happened('edited_message', toMessage(world, message), laneOf(message.chat));
  }

  return {
    send(text, options) {
      if (text.trim() === '') throw new RangeError('no client sends an empty text');
      if (text.length > longest.text) throw new RangeError('a client would send several messages');
      return say(typed(text), options);
    },
    sendLocation: (latitude, longitude, options) => say({ is: 'location', point: { latitude, longitude } }, options),
    sendVenue: (latitude, longitude, title, address, options) =>
      say({ is: 'venue', venue: { location: { latitude, longitude }, title, address } }, options),
    liveLocation(latitude, longitude) {
      let point: Point = { latitude, longitude };
      const live = { horizontal_accuracy: 20, live_period: 900 };
      const messageId = say({ is: 'location', point: { ...point, ...live } });
      const show = (next: Point): void => changed(theMessage(stand.chat(), messageId), { is: 'location', point: next });
      return {
        messageId,
        move(lat, lon) {
          point = { latitude: lat, longitude: lon };
          show({ ...point, ...live });
        },
        stop: () => show(point),
      };
    },
    photo: (bytes, options) => media('photo', bytes, options),
    voice: (bytes, options) => media('voice', bytes, options),
    document: (bytes, options) => media('document', bytes, options),
    video: (bytes, options) => media('video', bytes, options),
    sticker: (bytes, options) => media('sticker', bytes, options),
    album(items) {
      const album = `1${String(++world.lastFile).padStart(16, '0')}`;
      return items.map(({ kind = 'photo', bytes, ...options }) => media(kind, bytes, options, album));
    },
    edit(messageId, text) {
      const message = theMessage(stand.chat(), messageId);
      if (message.from !== person) throw new Error('people edit their own messages only');
      const { content } = message;
      if (content.is === 'text') changed(message, typed(text));
      else if (content.is === 'media') changed(message, { ...content, caption: text.trim(), entities: [] });
      else throw new Error('there is no text to edit');
    },
    delete(messageId) {
      theMessage(stand.chat(), messageId).deleted = true;
      world.changed();
    },
    press: (messageId, what, options) => press(world, stand, messageId, what, options),
    react: (messageId, ...emoji) => react(world, stand, messageId, emoji),
  };
}

function theMessage(chat: Chat, id: number): StoredMessage {
  const message = chat.messages.get(id);
  if (!message || message.deleted) throw new Error(`there is no message ${id} in chat ${chat.id}`);
  return message;
}

function mayWrite(chat: Chat, person: Person, thread: number | undefined, anonymous: boolean): void {
  if (person.deactivated) throw new Error('the account is gone');
  if (chat.kind === 'private') {
    if (person.blocked) throw new Error('a person must unblock the bot before writing');
    return;
  }
  const member = chat.members.get(person.id);
  if (!member || member.status === 'left' || member.status === 'kicked') throw new Error('not a member of the group');
  const administrator = member.status === 'administrator' || member.status === 'creator';
  if (anonymous && !administrator) throw new Error('only administrators can be anonymous');
  if (thread === undefined) return;
  const topic = chat.topics.get(thread);
  if (!topic || topic.deleted) throw new Error(`there is no topic ${thread}`);
  if (topic.closed && !administrator) throw new Error('the topic is closed');
}

function press(
  world: World,
  stand: Stand,
  messageId: number | undefined,
  what: string,
  { forged = false, inaccessible = false }: PressOptions = {},
): Press {
  const chat = stand.chat();
  const has = (message: StoredMessage): string | undefined => {
    const buttons = message.markup?.inline_keyboard?.flat() ?? [];
    return buttons.find(({ text, callback_data: data }) => data === what || text === what)?.callback_data;
  };
  const message =
    messageId === undefined
      ? [...chat.messages.values()].reverse().find((each) => !each.deleted && has(each) !== undefined)
      : theMessage(chat, messageId);
  if (!message) throw new Error(`no message has a button "${what}"`);
  const data = has(message) ?? (forged ? what : undefined);
  if (data === undefined) throw new Error(`message ${message.id} has no button "${what}"`);

  const id = String(4_000_000_000_000 + world.queries.size);
  const query = { id, from: stand.person, at: world.now().getTime() };
  world.queries.set(id, query);
  const shown = inaccessible ? { chat: toChat(chat), message_id: message.id, date: 0 } : toMessage(world, message);
  const body: Json = { id, from: toUser(stand.person), message: shown, chat_instance: String(-chat.id), data };
  world.happened('callback_query', body, `press:${stand.person.id}`);
  return { id, answer: () => world.queries.get(id)?.answer };
}

/** Only administrators hear of reactions, and only in groups. */
function react(world: World, stand: Stand, messageId: number, emoji: readonly string[]): void {
  const chat = stand.chat();
  const message = theMessage(chat, messageId);
  const { person } = stand;
  const toReactions = (list: readonly string[]): Json[] => list.map((each) => ({ type: 'emoji', emoji: each }));
  const before = message.reactions.get(person.id) ?? [];
  message.reactions.set(person.id, emoji);
  world.changed();
  if (chat.kind === 'private' || chat.bot.status !== 'administrator') return;
  const body: Json = {
    chat: toChat(chat),
    message_id: messageId,
    ...(stand.anonymous ? { actor_chat: toChat(chat) } : { user: toUser(person) }),
    date: seconds(world.now()),
    old_reaction: toReactions(before),
    new_reaction: toReactions(emoji),
  };
  world.happened('message_reaction', body, `reactions:${chat.id}`);
}

// a person

export function openUser(world: World, id: number, options: UserOptions): FakeUser {
  const person: Person = {
    id,
    firstName: options.firstName ?? `Person ${id}`,
    ...(options.lastName !== undefined && { lastName: options.lastName }),
    ...(options.username !== undefined && { username: options.username }),
    ...(options.languageCode !== undefined && { languageCode: options.languageCode }),
    started: false,
    blocked: false,
    deactivated: false,
  };
  world.people.set(id, person);
  const chat = newChat(id, 'private', { person });
  chat.bot = { status: 'member', rights: {}, anonymous: false };
  world.chats.set(id, chat);
  const speaks = speaker(world, { chat: () => chat, person });

  function setBlocked(blocked: boolean): void {
    if (person.blocked === blocked) return;
    person.blocked = blocked;
    changeBot(world, chat, toUser(person), { status: blocked ? 'kicked' : 'member', rights: {}, anonymous: false });
  }

  return {
    ...speaks,
    id,
    firstName: person.firstName,
    start(payload) {
      setBlocked(false);
      return speaks.send(payload === undefined ? '/start' : `/start ${payload}`);
    },
    block: () => setBlocked(true),
    unblock: () => setBlocked(false),
    deactivate() {
      person.deactivated = true;
    },
    inbox: (view) => seenIn(chat, view),
    heard: () =>
      seenIn(chat)
        .filter(({ from, service }) => from === 'bot' && service === undefined)
        .map(({ text }) => text),
    last() {
      for (const message of [...chat.messages.values()].reverse()) {
        if (message.from === 'bot' && !message.deleted && message.content.is !== 'service') return toSeen(message);
      }
      return undefined;
    },
  };
}

// a group

export interface GroupOptions {
  readonly title?: string;
  readonly forum?: boolean;
  readonly members?: readonly FakeUser[];
}

const toRights = (rights: boolean | Rights): Rights => (rights === true ? allRights : rights === false ? {} : rights);
const toBotMember = (rights: boolean | Rights): Member =>
  rights === false
    ? { status: 'member', rights: {}, anonymous: false }
    : { status: 'administrator', rights: toRights(rights), anonymous: false };

/** `id` below -1,000,000,000,000 is a supergroup, as on the platform; a forum is always one. */
export function openGroup(world: World, id: number, options: GroupOptions): FakeGroup {
  const { title = `Group ${id}`, forum = false, members = [] } = options;
  if (id >= 0) throw new RangeError('the id of a group is negative');
  let chat = newChat(id, forum || id < -1_000_000_000_000 ? 'supergroup' : 'group', { title, forum });
  const before: Chat[] = [];
  world.chats.set(id, chat);

  const personOf = (user: FakeUser): Person => world.people.get(user.id)!;
  const someAdministrator = (): Person => {
    for (const [member, { status }] of chat.members) {
      if (status === 'creator' || status === 'administrator') return world.people.get(member)!;
    }
    const [first] = chat.members.keys();
    const anyone = world.people.get(first ?? 0);
    if (!anyone) throw new Error('the group has no member to do this');
    return anyone;
  };
  const by = (user: FakeUser | undefined): Person => (user ? personOf(user) : someAdministrator());
  const service = (from: Person, fields: Json, thread?: number): void => {
    write(world, chat, { from, content: { is: 'service', fields }, thread });
  };
  const topicOf = (thread: number): Topic => {
    const topic = chat.topics.get(thread);
    if (!topic || topic.deleted) throw new Error(`there is no topic ${thread}`);
    return topic;
  };

  function addMember(user: FakeUser, { admin = false, creator = false }: MemberOptions = {}): void {
    const status = creator ? 'creator' : admin === false ? 'member' : 'administrator';
    const known = chat.members.has(user.id);
    chat.members.set(user.id, { status, rights: toRights(admin), anonymous: false });
    if (!known && chat.bot.status !== 'left') service(personOf(user), { new_chat_members: [toUser(personOf(user))] });
  }

  function toggle(thread: number, closed: boolean, who: FakeUser | undefined): void {
    topicOf(thread).closed = closed;
    service(by(who), closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }, thread);
  }

  const as: FakeGroup['as'] = (user, { thread, anonymous } = {}) =>
    speaker(world, { chat: () => chat, person: personOf(user), thread, anonymous });

  for (const member of members) addMember(member);

  return {
    get id() {
      return chat.id;
    },
    get title() {
      return chat.title;
    },
    addMember,
    removeMember(user) {
      chat.members.set(user.id, { ...noRights });
      service(by(undefined), { left_chat_member: toUser(personOf(user)) });
    },
    addBot({ rights = false, by: who, startGroup } = {}) {
      const person = by(who);
      changeBot(world, chat, toUser(person), toBotMember(rights));
      service(person, { new_chat_members: [toBotUser(world)] });
      if (startGroup === undefined) return;
      write(world, chat, { from: person, content: typed(`/start@${world.bot.username} ${startGroup}`) });
    },
    setBotRights: (rights) => changeBot(world, chat, toUser(someAdministrator()), toBotMember(rights)),
    removeBot(who) {
      const person = by(who);
      changeBot(world, chat, toUser(person), { status: 'kicked', rights: {}, anonymous: false });
      const content: Content = { is: 'service', fields: { left_chat_member: toBotUser(world) } };
      // the last thing that the bot hears of the group
      world.happened('message', toMessage(world, putMessage(world, chat, { from: person, content })), laneOf(chat));
    },
    write: (user, text, { thread, anonymous, ...options } = {}) =>
      as(user, { ...(thread !== undefined && { thread }), ...(anonymous !== undefined && { anonymous }) }).send(
        text,
        options,
      ),
    as,
    createTopic(user, name) {
      if (!chat.forum) throw new Error('the group has no topics');
      return openTopic(world, chat, personOf(user), name).thread;
    },
    renameTopic(thread, name, who) {
      topicOf(thread).name = name;
      service(by(who), { forum_topic_edited: { name } }, thread);
    },
    closeTopic: (thread, who) => toggle(thread, true, who),
    reopenTopic: (thread, who) => toggle(thread, false, who),
    deleteTopic: (thread) => removeTopic(world, chat, topicOf(thread)),
    topics: () => [...chat.topics.values()],
    setForum(on) {
      if (chat.kind !== 'supergroup') throw new Error('only supergroups have topics: migrate first');
      chat.forum = on;
    },
    migrate() {
      const old = chat;
      const next = newChat(-1_000_000_000_000 - Math.abs(old.id % 1_000_000_000_000) - 7, 'supergroup', old);
      for (const [member, standing] of old.members) next.members.set(member, standing);
      next.bot = old.bot;
      next.known = old.known;
      const person = someAdministrator();
      world.chats.set(next.id, next);
      service(person, { migrate_to_chat_id: next.id });
      old.migratedTo = next.id;
      before.push(old);
      chat = next;
      service(person, { migrate_from_chat_id: old.id });
      return next.id;
    },
    messages: (view) => [...before, chat].flatMap((each) => seenIn(each, view)),
    thread: (thread) => seenIn(chat, { thread }),
  };
}
