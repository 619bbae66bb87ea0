import type { FakeGroup, FakeUser } from '../../test/fakes/telegram.js';
import type { Desk, ShownLine } from '../durability/desk-generators.js';
import { type Ledger, markersIn, type Session, type Word } from './ledger.js';
import type { BotMessage, TelegramFeed } from './telegram-feed.js';

/** A case in somebody's hands, as they know it. */
interface Held {
  readonly caseId: string;
  readonly session: Session;
  /** A message of the case that a reply can point to. */
  anchor: number | undefined;
  /** The message with which they got it; the buttons to close and to let go stand there. */
  card: number | undefined;
  since: number;
  closingSince: number | undefined;
  lastReplyAt: number;
}

export interface Librarian {
  readonly name: string;
  readonly where: 'desk' | 'private' | 'topic';
  /** When they were told that words of theirs did not arrive (ms); at the desk it stands in the case. */
  readonly told: number[];
  /** When they were asked to whom words go: the message that they replied to is one whose answer the bot never got. */
  readonly asked: number[];
  /** Words of theirs that got the mark of a note. */
  readonly noted: ReadonlySet<string>;
  /** The next thing that they would do; the desk asks its server first. */
  act(): void | Promise<void>;
  /** Writes to the citizen; nothing when they do not hold the case. */
  reply(session: Session): Word | undefined;
  holds(session: Session): boolean;
  readonly complaints: string[];
}

export interface LibrarianDeps {
  readonly ledger: Ledger;
  readonly random: () => number;
  readonly mayWrite: () => boolean;
}

/** Lists show 20 cases, so that nobody holds more. */
const mostHeld = 15;
const mostOnTheWay = 3;
const patienceMs = 12_000;
const lookEveryMs = 6000;
const noteMs = 3000;
const awaitedMs = 30_000;
/** How likely they take what they see, at each look: not all of them in the same moment, yet sometimes two. */
const takesAtOnce = 0.03;

const opened = (text: string): boolean => text.startsWith('📩');
/** What a librarian is told whose words did not go where they were meant for. */
export const notArrived = /NU a ajuns la cetățean|nu vă mai este deschis|Nu știm dacă ultimul mesaj a ajuns/;

/** What all three have in common: whom they help, and what they do next for each of them. */
function createHands(name: string, { ledger, random, mayWrite }: LibrarianDeps) {
  const held = new Map<string, Held>();

  const sessionOf = (question: string): Session | undefined => {
    const words = markersIn(question).flatMap((marker) => ledger.word(marker) ?? []);
    // words that came too late for the case before may stand in front of it
    return (words.findLast(({ kind }) => kind === 'question') ?? words[0])?.session;
  };
  const hold = (caseId: string, session: Session, card?: number): Held => {
    session.caseId = caseId;
    session.holders.add(name);
    const known = held.get(caseId);
    if (known !== undefined) {
      known.card = card ?? known.card;
      known.anchor = card ?? known.anchor;
      if (card !== undefined) known.closingSince = undefined; // it has come to life again
      return known;
    }
    const fresh = { caseId, session, anchor: card, card, since: Date.now(), closingSince: undefined, lastReplyAt: 0 };
    held.set(caseId, fresh);
    return fresh;
  };
  const read = (text: string): void => {
    for (const marker of markersIn(text)) {
      const word = ledger.word(marker);
      if (word?.kind === 'talk' || word?.kind === 'edit') ledger.arrived(marker);
    }
  };
  /** What to do for this one now: nothing most of the time. */
  const next = ({ session, closingSince, lastReplyAt }: Held): 'reply' | 'note' | 'close' | 'release' | undefined => {
    if (closingSince !== undefined) return Date.now() - closingSince > patienceMs ? 'close' : undefined;
    const replies = session.words.filter(({ kind, author }) => kind === 'reply' && author === name);
    const talks = session.words.filter(({ kind }) => kind === 'talk' || kind === 'edit').length;
    const enough = ledger.full() || (talks >= session.wanted.talk && replies.length >= session.wanted.replies);
    const quiet = ledger.onTheWay(session) === 0 && Date.now() - lastReplyAt > 300;
    const mustEnd = ledger.full() && Date.now() - lastReplyAt > 2 * patienceMs;
    if (enough && (session.endedBy === 'librarian' || mustEnd) && (quiet || session.rudely || mustEnd)) {
      return random() < 0.2 ? 'close' : undefined;
    }
    if (ledger.full() || !mayWrite() || random() > 0.12) return undefined;
    if (replies.filter((word) => ledger.isOnTheWay(word)).length >= mostOnTheWay) return undefined;
    if (session.releases && session.holders.size === 1 && replies.length > 0 && random() < 0.3) return 'release';
    if (random() < 0.08) return 'note';
    return replies.length < session.wanted.replies ? 'reply' : undefined;
  };
  const write = (one: Held, kind: 'reply' | 'note'): Word => {
    one.lastReplyAt = Date.now();
    return ledger.write({ author: name, kind, session: one.session });
  };
  return { held, sessionOf, hold, read, next, write };
}

const replyText = ({ marker }: Word): string => `${marker} vă răspund așa`;
const noteText = ({ marker }: Word): string => `// ${marker} notă pentru colegi`;

// the desk

interface Card {
  readonly id: string;
  readonly question: string;
  readonly state: string;
  readonly mine?: boolean;
}

export function deskLibrarian(
  desk: Desk,
  name: string,
  deps: LibrarianDeps,
): Librarian & { readonly seen: ReadonlyMap<string, readonly ShownLine[]> } {
  const { random } = deps;
  const { held, sessionOf, hold, read, next, write } = createHands(name, deps);
  const complaints: string[] = [];
  const told: number[] = [];
  const seen = new Map<string, readonly ShownLine[]>();
  const busy = new Set<string>();
  const takenAt = new Map<string, number>();

  /** The acts of one case go out one after the other, of different cases side by side. */
  const act = (caseId: string, what: { readonly do: string; readonly [about: string]: unknown }): void => {
    busy.add(caseId);
    desk
      .act(caseId, what)
      .catch((error: unknown) => {
        // a case that has gone to another team in the meantime is refused in words
        if (what.do !== 'take' || !isForbidden(error)) complaints.push(wordsOf(error));
      })
      .finally(() => busy.delete(caseId));
  };
  const look = async ({ caseId }: Held): Promise<void> => {
    try {
      const { lines } = await desk.get<{ lines: readonly ShownLine[] }>(`cases/${caseId}`);
      for (const { from, text } of lines.slice(seen.get(caseId)?.length ?? 0)) if (from === 'citizen') read(text);
      seen.set(caseId, lines);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      held.delete(caseId); // released, and with another team since
    }
  };
  const reply = (session: Session): Word | undefined => {
    const one = [...held.values()].find((each) => each.session === session);
    if (one === undefined || busy.has(one.caseId)) return undefined;
    const word = write(one, 'reply');
    act(one.caseId, { do: 'say', text: replyText(word) });
    return word;
  };

  return {
    name,
    where: 'desk',
    told,
    asked: [],
    noted: new Set(),
    complaints,
    reply,
    seen,
    holds: (session) => [...held.values()].some((one) => one.session === session),
    async act() {
      const { queue, mine } = await desk.get<{ queue: Card[]; mine: Card[] }>('home');
      const open = mine.filter(({ state, mine: holds }) => state === 'taken' && holds === true);
      for (const { id, question } of open) {
        const session = sessionOf(question);
        if (session !== undefined && !held.has(id)) hold(id, session);
      }
      const still = new Set(open.map(({ id }) => id));
      for (const one of [...held.values()]) {
        await look(one);
        if (!still.has(one.caseId) && Date.now() - one.since > 2000) held.delete(one.caseId);
      }
      for (const { id, question } of queue) {
        const session = sessionOf(question);
        if (held.size >= mostHeld || session === undefined || random() > 0.5) continue;
        if (Date.now() - (takenAt.get(id) ?? 0) < patienceMs) continue;
        takenAt.set(id, Date.now());
        act(id, { do: 'take' });
      }
      for (const one of held.values()) {
        if (busy.has(one.caseId) || !still.has(one.caseId)) continue;
        const what = next(one);
        if (what === 'reply') reply(one.session);
        else if (what === 'note') act(one.caseId, { do: 'note', text: noteText(write(one, 'note')) });
        else if (what !== undefined) {
          one.closingSince = Date.now(); // no more words from here
          act(one.caseId, what === 'close' ? { do: 'close', category: 'citizen-consulted' } : { do: what });
        }
      }
    },
  };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isForbidden = (error: unknown): boolean => wordsOf(error).includes(' 403 ');

// Telegram

export interface Topics {
  readonly group: FakeGroup;
  /** Of several librarians in one group exactly one answers for a case. */
  readonly isFor: (caseId: string) => boolean;
  readonly on: (heard: (message: BotMessage) => void) => void;
}

const codeIn = (buttons: BotMessage['buttons'], act: string): string | undefined =>
  buttons.map(({ data }) => data).find((data) => data.startsWith(`desk ${act} `));

/** In private chat; with `topics` they work in their team's group, and only choices come to the private chat. */
export function telegramLibrarian(
  user: FakeUser,
  feed: TelegramFeed,
  { topics, ...deps }: LibrarianDeps & { readonly topics?: Topics },
): Librarian {
  const { ledger, random } = deps;
  const name = `${topics === undefined ? 'p' : 'f'}${user.id}`;
  const { held, sessionOf, hold, read, next, write } = createHands(name, deps);
  const complaints: string[] = [];
  const told: number[] = [];
  const asked: number[] = [];
  const noted = new Set<string>();
  const threads = new Map<string, { thread: number; card: number }>();
  const offers = new Map<string, { message: number; session: Session; at: number }>();
  const byLabel = new Map<string, string>();
  /** What goes to the current case without an address: only while nothing else can have changed it. */
  let current: string | undefined;
  let taking: string | undefined;
  /** Written last in the private chat; the next waits for it, so that a question "to whom?" can mean no other. */
  let last: { readonly word: Word; readonly caseId: string } | undefined;
  let lookedAt = Date.now();
  const seenInList = new Map<string, number>();
  const writtenAs = new Map<string, Word>();

  const labelOf = (caseId: string): string => `#${caseId.replace(/[-_]/g, '').slice(0, 4)}`;
  const press = (message: number, what: string): void => {
    try {
      user.press(message, what);
    } catch (error) {
      complaints.push(error instanceof Error ? error.message : String(error));
    }
  };
  const over = (caseId: string): void => {
    held.delete(caseId);
    offers.delete(caseId);
    if (current === caseId) current = undefined;
  };
  const question = (text: string): string => text.split('\n\n')[1] ?? '';

  function hearPrivately({ id, text, buttons }: BotMessage): void {
    const choice = buttons.find(({ data }) => data.endsWith(' citizen-consulted'));
    if (choice !== undefined) {
      press(id, choice.data);
      return;
    }
    if (/^Cui îi trimit/.test(text)) {
      asked.push(Date.now());
      const pick = `desk pick ${last?.caseId}`;
      if (buttons.some(({ data }) => data === pick)) press(id, pick);
      return;
    }
    if (notArrived.test(text)) told.push(Date.now());
    if (/^Cazuri: /.test(text)) {
      hearCases(id, buttons);
      return;
    }
    const mine = codeIn(buttons, 'close');
    const offered = codeIn(buttons, 'take');
    const session = opened(text) ? (sessionOf(question(text)) ?? sessionOf(text)) : undefined;
    if (mine !== undefined && session !== undefined) {
      const caseId = mine.split(' ')[2]!;
      hold(caseId, session, id);
      read(text);
      byLabel.set(labelOf(caseId), caseId);
      if (taking === caseId) {
        current = caseId;
        taking = undefined;
      }
    } else if (offered !== undefined && session !== undefined) {
      if (topics === undefined) offers.set(offered.split(' ')[2]!, { message: id, session, at: 0 });
    } else {
      hearLine(id, text);
    }
  }
  function hearLine(id: number, text: string): void {
    const label = /^#[A-Za-z0-9]+/.exec(text)?.[0];
    const caseId = label === undefined ? undefined : byLabel.get(label);
    read(text);
    if (taking !== undefined && label === labelOf(taking) && /Cazul este la |NU a ajuns/.test(text)) {
      offers.delete(taking); // somebody was faster
      taking = undefined;
    }
    if (caseId === undefined) return;
    const one = held.get(caseId);
    if (one !== undefined) one.anchor = id;
    if (/Cazul s-a închis|a lăsat cazul/.test(text)) over(caseId);
  }
  /** What was missed: cards come once, whatever became of them. */
  function hearCases(id: number, buttons: BotMessage['buttons']): void {
    for (const { data, title } of buttons) {
      const [, act, caseId = ''] = data.split(' ');
      const session = sessionOf(title);
      if (session === undefined) continue;
      const inList = seenInList.get(caseId) ?? Date.now();
      seenInList.set(caseId, inList);
      // a topic takes a moment to come; a case that has none is taken from the list
      const patient = topics === undefined || Date.now() - inList > patienceMs;
      if (act === 'take' && patient && !offers.has(caseId)) offers.set(caseId, { message: id, session, at: 0 });
      if (act !== 'pick' || held.has(caseId)) continue;
      const topic = threads.get(caseId);
      if (topic === undefined) {
        hold(caseId, session);
        byLabel.set(labelOf(caseId), caseId);
        press(id, data);
        current = caseId;
        taking = undefined;
      } else if (Date.now() - inList > patienceMs) hold(caseId, session, topic.card);
    }
  }
  function hearInTopic({ id, thread, text, buttons }: BotMessage): void {
    if (thread === undefined) return;
    const code = codeIn(buttons, 'take');
    if (opened(text) && code !== undefined) {
      const caseId = code.split(' ')[2]!;
      const session = sessionOf(question(text)) ?? sessionOf(text);
      if (session === undefined || !topics!.isFor(caseId)) return;
      threads.set(caseId, { thread, card: id });
      byLabel.set(`thread ${thread}`, caseId);
      session.caseId = caseId;
      read(text);
      offers.set(caseId, { message: id, session, at: 0 });
      return;
    }
    const caseId = byLabel.get(`thread ${thread}`);
    if (caseId === undefined) return;
    read(text);
    const known = offers.get(caseId)?.session ?? held.get(caseId)?.session;
    if (/a preluat cazul/.test(text) && known !== undefined) hold(caseId, known, threads.get(caseId)!.card);
    if (/Cazul s-a închis/.test(text)) {
      const session = known;
      over(caseId);
      // it may come to life again
      if (session !== undefined)
        offers.set(caseId, { message: threads.get(caseId)!.card, session, at: Number.POSITIVE_INFINITY });
    }
    if (/a lăsat cazul/.test(text)) {
      held.delete(caseId);
      if (known !== undefined) offers.set(caseId, { message: threads.get(caseId)!.card, session: known, at: 0 });
    }
    if (/continuă discuția/.test(text) && known !== undefined) hold(caseId, known, threads.get(caseId)!.card);
  }
  feed.on(user.id, hearPrivately);
  // a colleague has the case: what was meant for the citizen is marked as a note
  feed.onNoteMark((chat, message) => {
    const word = writtenAs.get(`${chat}.${message}`);
    if (word !== undefined) noted.add(word.marker);
  });
  topics?.on(hearInTopic);

  const isAwaited = ({ kind, at, arrivedAt }: Word): boolean => {
    if (arrivedAt !== undefined || (asked.at(-1) ?? 0) >= at || (told.at(-1) ?? 0) >= at) return false;
    return Date.now() - at < (kind === 'note' ? noteMs : awaitedMs);
  };
  const put = (one: Held, kind: 'reply' | 'note'): Word | undefined => {
    const topic = threads.get(one.caseId);
    const freely = current === one.caseId && taking === undefined && (one.anchor === undefined || random() < 0.3);
    if (topic === undefined && one.anchor === undefined && !freely) return undefined;
    if (topic === undefined && last !== undefined && isAwaited(last.word)) return undefined;
    const word = write(one, kind);
    const text = kind === 'reply' ? replyText(word) : noteText(word);
    if (topics === undefined || topic === undefined) {
      last = { word, caseId: one.caseId };
      const id = user.send(text, freely || one.anchor === undefined ? {} : { replyTo: one.anchor });
      writtenAs.set(`${user.id}.${id}`, word);
      return word;
    }
    try {
      writtenAs.set(`${topics.group.id}.${topics.group.write(user, text, { thread: topic.thread })}`, word);
      return word;
    } catch {
      ledger.withdraw(word); // the topic is closed
      return undefined;
    }
  };
  const pressFor = (one: Held, act: 'close' | 'release'): void => {
    const code = `desk ${act} ${one.caseId}`;
    const topic = threads.get(one.caseId);
    try {
      if (topics !== undefined && topic !== undefined) {
        topics.group.as(user, { thread: topic.thread }).press(topic.card, code);
      } else if (one.card !== undefined) user.press(one.card, code);
      else if (one.anchor !== undefined) user.press(one.anchor, code, { forged: true }); // what had the button never came
    } catch (error) {
      complaints.push(error instanceof Error ? error.message : String(error));
    }
  };

  const take = (caseId: string, offer: { message: number; session: Session; at: number }): void => {
    offer.at = Date.now();
    if (topics === undefined) {
      taking = caseId;
      current = undefined;
      press(offer.message, `desk take ${caseId}`);
      return;
    }
    const topic = threads.get(caseId);
    if (topic === undefined) {
      press(offer.message, `desk take ${caseId}`); // a case without a topic: its card alone came, or the list
      return;
    }
    if (random() < 0.5 || ledger.full()) {
      topics.group.as(user, { thread: topic.thread }).press(topic.card, `desk take ${caseId}`);
      return;
    }
    const one = hold(caseId, offer.session, topic.card); // the first words take it
    put(one, 'reply');
  };

  return {
    name,
    where: topics === undefined ? 'private' : 'topic',
    told,
    asked,
    noted,
    complaints,
    holds: (session) => [...held.values()].some((one) => one.session === session),
    reply(session) {
      const one = [...held.values()].find((each) => each.session === session);
      return one && put(one, 'reply');
    },
    act() {
      for (const [caseId, offer] of offers) {
        if (held.has(caseId) || held.size >= mostHeld || Date.now() - offer.at < patienceMs) continue;
        if (taking !== undefined && topics === undefined && Date.now() - (offers.get(taking)?.at ?? 0) < 3000) continue;
        if (offer.session.phase === 'closed') {
          offers.delete(caseId);
          continue;
        }
        if (offer.at === Number.POSITIVE_INFINITY || random() > takesAtOnce) continue;
        take(caseId, offer);
      }
      for (const one of [...held.values()]) {
        // the news of its end can be lost
        if (one.session.phase === 'closed' && Date.now() - Math.max(one.lastReplyAt, one.since) > patienceMs)
          over(one.caseId);
        const what = held.has(one.caseId) ? next(one) : undefined;
        if (what === 'reply' || what === 'note') put(one, what);
        else if (what !== undefined) {
          one.closingSince = Date.now(); // no more words from here
          pressFor(one, what);
        }
      }
      if (Date.now() - lookedAt < lookEveryMs * (0.5 + random())) return;
      lookedAt = Date.now();
      user.send('/cases');
    },
  };
}
