import { passBack, takeForInbox } from './graph-calls.js';
import type { GraphSeen } from './graph-seen.js';
import {
  type AttachmentKind,
  type Comment,
  inboxAppId,
  type Json,
  menuOf,
  newMid,
  newNumber,
  opens,
  type Person,
  personOf,
  putMessage,
  storeFile,
  type ThreadMessage,
  tell,
  type World,
} from './graph-world.js';

/** People as a test moves them. Every act happens at once; the bot hears of it by the webhook. */

export interface About {
  readonly firstName?: string;
  readonly lastName?: string;
  /** As `ro_RO`; also the language of the menu that the person sees. */
  readonly locale?: string;
}

export interface SendOptions {
  /** The message that it answers. */
  readonly replyTo?: string;
  /** Timestamp of the event in ms: now. */
  readonly at?: number;
}

export interface GraphUser {
  readonly psid: string;
  /** Returns the message's mid. */
  send(text: string, options?: SendOptions): string;
  /** A quick reply under the newest message, by title or payload; throws when there is no such one any more. */
  tap(title: string): string;
  /** A button of a template, an item of the menu, or an ice breaker, by title or payload; the newest first. */
  press(title: string): string;
  /** Begins the chat, as by `m.me/<page>?ref=...`; throws while the bot has not set the button. */
  getStarted(ref?: string): void;
  /** Follows an `m.me` link into the chat that there is. */
  referral(ref: string): void;
  /** Without bytes the event has no address (a sticker always has one). */
  attach(kind: AttachmentKind, bytes?: Buffer, name?: string): string;
  edit(mid: string, text: string): void;
  /** Without emoji: takes it away. */
  react(mid: string, emoji?: string): void;
  /** All that is there. */
  read(): void;
  /** What the bot sent, in order. */
  inbox(): GraphSeen[];
  /** Texts of the bot, in order. */
  heard(): string[];
  /** The bot's newest message. */
  last(): GraphSeen | undefined;
  /** Titles of the persistent menu. */
  menu(): string[];
  /** Sender actions of the bot, in order. */
  actions(): readonly string[];
  /** The whole thread: whose it is and what it says. */
  thread(): { readonly from: ThreadMessage['from']; readonly text: string }[];
  block(): void;
  unblock(): void;
  /** Several messages in one POST. */
  burst(texts: readonly string[]): string[];
}

export function openUser(world: World, psid: string, batch: (act: () => void) => void): GraphUser {
  const person = personOf(world, psid);

  /** A message of the person; `more` as it stands in the event. */
  function say(text: string, more: Json, { replyTo, at = world.now() }: SendOptions = {}): string {
    mayAct(person);
    const mid = newMid();
    const reply = replyTo === undefined ? undefined : messageIn(person, replyTo);
    opens(person, at);
    putMessage(world, person, { mid, from: 'person', at, text });
    const message = {
      mid,
      ...(text !== '' && { text }),
      ...more,
      ...(reply && { reply_to: { mid: reply.mid, is_self_reply: reply.from === 'person' } }),
    };
    tell(world, person, 'messages', { message }, { at });
    return mid;
  }

  function postback(title: string, payload: string, ref?: string): string {
    mayAct(person);
    const mid = newMid();
    opens(person, world.now());
    const referral = ref !== undefined && { referral: toReferral(ref) };
    tell(world, person, 'messaging_postbacks', { postback: { mid, title, payload, ...referral } });
    return mid;
  }

  function send(text: string, options?: SendOptions): string {
    if (text.trim() === '') throw new RangeError('no client sends an empty text');
    return say(text, {}, options);
  }

  const inbox = (): GraphSeen[] => [...person.thread.values()].flatMap(({ seen }) => seen ?? []);

  return {
    psid,
    send,
    tap(title) {
      const found = [...person.thread.values()].at(-1)?.seen?.quickReplies.find((reply) => isCalled(reply, title));
      if (!found) throw new Error(`the newest message offers no quick reply "${title}"`);
      return say(found.title, { quick_reply: { payload: found.payload } });
    },
    press(title) {
      const button = [...buttonsOf(inbox()), ...menuOf(world, person), ...iceBreakers(world)].find((each) =>
        isCalled(each, title),
      );
      if (!button) throw new Error(`there is no button "${title}"`);
      if (button.type !== 'postback') throw new Error(`"${title}" opens something and tells the bot nothing`);
      return postback(button.title, button.payload!);
    },
    getStarted(ref) {
      const button = world.profile.get('get_started') as { payload: string } | undefined;
      if (!button) throw new Error('there is no Get Started button: the bot has not set one');
      postback('Get Started', button.payload, ref);
    },
    referral(ref) {
      mayAct(person);
      if (!person.known) throw new Error('there is no chat yet: use getStarted(ref)');
      opens(person, world.now());
      tell(world, person, 'messaging_referrals', { referral: toReferral(ref) });
    },
    attach: (kind, bytes, name) => say('', { attachments: [toAttachment(world, kind, bytes, name)] }),
    edit(mid, text) {
      mayAct(person);
      const message = messageIn(person, mid);
      if (message.from !== 'person' || message.text === '') throw new Error('people edit their own texts only');
      message.text = text;
      message.edits++;
      tell(world, person, 'message_edits', { message_edit: { mid, text, num_edit: message.edits } });
    },
    react(mid, emoji) {
      mayAct(person);
      messageIn(person, mid);
      opens(person, world.now());
      const what = emoji === undefined ? { action: 'unreact' } : { action: 'react', ...toReaction(emoji) };
      tell(world, person, 'message_reactions', { reaction: { mid, ...what } });
    },
    read() {
      tell(world, person, 'message_reads', { read: { watermark: world.now() } });
    },
    inbox,
    heard: () =>
      inbox()
        .map(({ text }) => text)
        .filter((text) => text !== ''),
    last: () => inbox().at(-1),
    menu: () => menuOf(world, person).map(({ title }) => title),
    actions: () => person.actions,
    thread: () => [...person.thread.values()].map(({ from, text }) => ({ from, text })),
    block() {
      person.blocked = true;
    },
    unblock() {
      person.blocked = false;
    },
    burst(texts) {
      const mids: string[] = [];
      batch(() => {
        for (const text of texts) mids.push(send(text));
      });
      return mids;
    },
  };
}

function mayAct(person: Person): void {
  if (person.blocked) throw new Error('a person must unblock the Page before they can write to it');
}

function messageIn(person: Person, mid: string): ThreadMessage {
  const message = person.thread.get(mid);
  if (!message) throw new Error(`there is no message ${mid} in the thread of ${person.id}`);
  return message;
}

interface Pressable {
  readonly type: string;
  readonly title: string;
  readonly payload?: string;
}

const isCalled = ({ title, payload }: Omit<Pressable, 'type'>, what: string): boolean =>
  title === what || payload === what;

const buttonsOf = (messages: readonly GraphSeen[]): Pressable[] =>
  [...messages]
    .reverse()
    .flatMap(({ buttons, elements }) => [...buttons, ...elements.flatMap((element) => element.buttons)]);

function iceBreakers(world: World): Pressable[] {
  const set = (world.profile.get('ice_breakers') ?? []) as readonly {
    readonly call_to_actions: readonly { readonly question: string; readonly payload: string }[];
  }[];
  return set.flatMap((entry) =>
    entry.call_to_actions.map(({ question, payload }) => ({ type: 'postback', title: question, payload })),
  );
}

const toReferral = (ref: string): Json => ({ ref, source: 'SHORTLINK', type: 'OPEN_THREAD' });

const reactions: Readonly<Record<string, string>> = {
  '❤': 'love',
  '👍': 'like',
  '👎': 'dislike',
  '😆': 'smile',
  '😮': 'wow',
  '😢': 'sad',
  '😠': 'angry',
};
const toReaction = (emoji: string): Json => ({ reaction: reactions[emoji] ?? 'other', emoji });

/** The thumb of Messenger. */
const thumb = { sticker_id: 369239263222822, bytes: Buffer.from('a thumb') };

function toAttachment(world: World, kind: AttachmentKind, bytes: Buffer | undefined, name: string | undefined): Json {
  const shown = bytes ?? (kind === 'sticker' ? thumb.bytes : undefined);
  if (!shown) return { type: kind, payload: {} };
  const { url } = storeFile(world, kind, shown, { name });
  return { type: kind, payload: { url, ...(kind === 'sticker' && { sticker_id: thumb.sticker_id }) } };
}

// a colleague in the Page inbox

export interface HumanAnswer {
  /** The inbox owns the thread from then on, for 24 hours after its last answer: what people do comes by `standby`. */
  readonly takesThread?: boolean;
  /** Of the echo: the inbox's; `null` for none. */
  readonly appId?: string | null;
}

export function answerAsHuman(world: World, person: Person, text: string, options: HumanAnswer): string {
  const { takesThread = false, appId = inboxAppId } = options;
  if (!person.known) throw new Error(`the Page has no thread with ${person.id}`);
  const mid = newMid();
  const at = world.now();
  if (takesThread) takeForInbox(world, person);
  putMessage(world, person, { mid, from: 'colleague', at, text });
  const message = { mid, is_echo: true, ...(appId !== null && { app_id: Number(appId) }), text };
  tell(world, person, 'message_echoes', { message }, { at, byPage: true });
  return mid;
}

export const giveThreadBack = (world: World, psid: string): void => passBack(world, personOf(world, psid));

// comments on the Page's posts

export interface CommentAbout {
  /** PSID; the Page's id for one of its own. */
  readonly from: string;
  readonly text: string;
  readonly postId?: string;
  readonly name?: string;
  readonly verb?: 'add' | 'edited';
  /** With `edited`: which; the newest of this person and post unless said otherwise. */
  readonly commentId?: string;
  /** When it was written, in ms: now. */
  readonly at?: number;
}

/**
 * Tells the `feed` of a comment and returns its id. A comment allows one private reply; it opens no window for other
 * messages before the person answers (platform notes, section 8).
 */
export function putComment(world: World, about: CommentAbout): string {
  const { from, text, postId = `${world.page.id}_100`, verb = 'add', at = world.now() } = about;
  const fresh = (): Comment => ({
    id: `${postId.split('_').at(-1)}_${newNumber()}`,
    postId,
    from,
    name: about.name ?? world.people.get(from)?.firstName ?? `Person ${from}`,
    at,
    text,
    replied: false,
  });
  const comment = verb === 'add' ? fresh() : commentToEdit(world, from, postId, about.commentId);
  comment.text = text;
  if (from !== world.page.id) personOf(world, from);
  world.comments.set(comment.id, comment);
  const value = {
    from: { id: from, name: comment.name },
    item: 'comment',
    verb,
    comment_id: comment.id,
    post_id: postId,
    parent_id: postId,
    created_time: Math.floor(comment.at / 1000),
    message: text,
  };
  world.happened({ person: from, field: 'feed', slot: 'changes', event: { field: 'feed', value } });
  return comment.id;
}

function commentToEdit(world: World, from: string, postId: string, id: string | undefined): Comment {
  const comment = [...world.comments.values()]
    .reverse()
    .find((each) => (id === undefined ? each.from === from && each.postId === postId : each.id === id));
  if (!comment) throw new Error(`${from} has no comment to edit under ${postId}`);
  return comment;
}
