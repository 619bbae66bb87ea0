import type { GraphUser } from '../../test/fakes/graph.js';
import type { FakeUser } from '../../test/fakes/telegram.js';
import type { WebVisitor } from '../../test/support/web-visitors.js';
import { type Ledger, markersIn, type Session, type Word } from './ledger.js';
import type { MessengerFeed } from './messenger-feed.js';
import type { BotMessage, TelegramFeed } from './telegram-feed.js';

/** What a citizen's screen has shown, whatever it is. */
interface Heard {
  readonly text: string;
  /** Codes of the buttons below it. */
  readonly actions: readonly string[];
  readonly asksPlace: boolean;
  readonly id?: number;
}

/** A citizen's screen and keys. */
interface Screen {
  readonly name: string;
  /** Since the last look. */
  look(): Heard[];
  /** Returns what an edit names. */
  say(text: string): number | undefined;
  /** Whether the button was still there. */
  press(action: string, on: Heard): boolean;
  edit?(message: number, text: string): void;
}

export interface Citizen {
  readonly name: string;
  readonly session: Session | undefined;
  /** When they were asked whether to go on with a case that was over, or the bot answered, instead of a person (ms). */
  readonly told: readonly number[];
  /** Nothing of theirs is open and nothing is awaited. */
  readonly atRest: boolean;
  /** Reads what came, then does at most one thing. */
  act(): void;
  /** Reads what came and does nothing. */
  read(): void;
  /** Writes into the open case. */
  talk(): Word;
  /** What they were waiting for, when they are stuck. */
  state(): string;
}

export interface CitizenDeps {
  readonly ledger: Ledger;
  readonly random: () => number;
  /** Few words are under way, so that more may be written. */
  readonly mayWrite: () => boolean;
  /** Names no place: the national team is asked. */
  readonly placeless: boolean;
}

/** No answer for so long: people ask again. */
const patienceMs = 12_000;
/** An answer that has not come after this is not waited for any more. */
const answerMs = 120_000;
const mostOnTheWay = 3;
/** The per-person limit: what was written in a case counts towards it once the case is over. */
const tooFast = /Scrieți foarte repede/;
const limitMs = 11_000;
const thanks = /Mulțumesc pentru notă/;
const place = 'Orhei';
const withoutPlace = 'Fără localitate';

const questions = [
  'cum fac cazier judiciar',
  'cât costă buletinul',
  'am pierdut pașaportul',
  'cum plătesc în MPay',
  'de la ce vârstă iau pensie',
  'cum obțin semnătura electronică',
];

/**
 * | phase    | the citizen                                             | until                                            |
 * |----------|---------------------------------------------------------|--------------------------------------------------|
 * | rest     | asks the bot, now and then                              | they have asked                                  |
 * | asking   | waits for the answer                                    | it has come, or will not                         |
 * | wanting  | /human, the place, yes; asks again when nothing comes   | a button to close is shown                       |
 * | open     | talks, corrects; closes, or lets the librarian close    | the case is shown as closed                      |
 * | closing  | presses close; asks how it stands when nothing comes    | the case is shown as closed                      |
 */
type Phase = 'rest' | 'asking' | 'wanting' | 'open' | 'closing';

function createCitizen(screen: Screen, { ledger, random, mayWrite, placeless }: CitizenDeps): Citizen {
  const { name } = screen;
  let phase: Phase = 'rest';
  let session: Session | undefined;
  let asked: Word | undefined;
  /** They want to go on with a case that was over, and do not know yet whether it came to that. */
  let continuing = false;
  let since = Date.now();
  let closeButton: Heard | undefined;
  const told: number[] = [];
  let limitedAt = 0;
  let written: { readonly id: number; readonly session: Session }[] = [];

  const enter = (next: Phase): void => {
    phase = next;
    since = Date.now();
  };
  const waited = (ms: number): boolean => Date.now() - since > ms;

  const ask = (): void => {
    session ??= ledger.open(name);
    asked = ledger.write({ author: name, kind: 'question', session });
    screen.say(`${asked.marker} ${questions[Math.floor(random() * questions.length)]}`);
    enter('asking');
  };
  const want = (): void => {
    screen.say('/human');
    enter('wanting');
  };
  const talk = (): Word => {
    const word = ledger.write({ author: name, kind: 'talk', session: session! });
    const id = screen.say(`${word.marker} vă scriu despre aceasta`);
    if (id !== undefined) written.push({ id, session: session! });
    return word;
  };
  const correct = (): void => {
    const last = written.filter((one) => one.session === session).at(-1);
    if (last === undefined || screen.edit === undefined) return;
    const word = ledger.write({ author: name, kind: 'edit', session: session! });
    screen.edit(last.id, `${word.marker} vă scriu mai bine despre aceasta`);
  };
  const opened = (heard: Heard): void => {
    closeButton = heard;
    if (phase === 'closing') screen.press('case-close', heard); // the one before was gone
    if (phase !== 'wanting') return;
    continuing = false;
    session!.phase = 'open';
    enter('open');
  };
  const closed = (): void => {
    if (session !== undefined) {
      session.phase = 'closed';
      session.endings.push(Date.now());
    }
    session = undefined;
    closeButton = undefined;
    written = [];
    enter('rest');
  };
  /** The button to go on with the old case came too late (another answer was given first): this will be a case of its own. */
  const beginAnew = (): void => {
    if (!continuing || session === undefined || asked === undefined) return;
    continuing = false;
    session.phase = 'closed';
    session.words.splice(session.words.indexOf(asked), 1);
    session = ledger.open(name);
    asked.kind = 'question';
    asked.arrivedAt ??= Date.now(); // the bot answered, or they would not be asked about a person
    asked.session = session;
    session.words.push(asked);
  };
  /** The case was closed while they wrote on, or they have asked something new after its end. */
  const asksToContinue = (heard: Heard): void => {
    told.push(Date.now());
    const before = phase;
    const over = ledger.sessions.findLast((one) => one.citizen === name && one !== session);
    if (before === 'asking' && asked !== undefined && asked.arrivedAt === undefined) {
      if (random() < 0.15 && over?.caseId !== undefined && over.holders.size > 0 && !ledger.full()) {
        // their question goes along into the old case
        if (session !== undefined) session.phase = 'closed';
        asked.kind = 'talk';
        asked.session = over;
        over.words.push(asked);
        over.phase = 'open';
        session = over;
        continuing = true;
        screen.press('case-continue', heard);
        enter('wanting');
        return;
      }
      screen.press('case-new', heard);
      return;
    }
    if (before === 'open' || before === 'closing') {
      closed();
      screen.press('case-new', heard);
    } else if (before === 'wanting' || before === 'rest') {
      screen.press('case-new', heard);
    }
  };

  const hear = (heard: Heard): void => {
    for (const marker of markersIn(heard.text)) if (ledger.word(marker)?.kind === 'reply') ledger.arrived(marker);
    const has = (action: string): boolean => heard.actions.includes(action);
    if (has('case-new')) {
      asksToContinue(heard);
      return;
    }
    if (tooFast.test(heard.text)) {
      limitedAt = Date.now();
      if (phase === 'asking') {
        asked!.arrivedAt ??= Date.now(); // answered, in a way: they ask anew
        enter('rest');
      }
      return;
    }
    if (phase === 'rest' && !thanks.test(heard.text)) told.push(Date.now()); // words that came too late for the case were answered by the bot
    if (phase === 'asking' && asked !== undefined && asked.arrivedAt === undefined) ledger.arrived(asked.marker);
    if (phase === 'wanting' && heard.asksPlace) {
      screen.say(placeless ? withoutPlace : place);
      since = Date.now();
    } else if (phase === 'wanting' && has('case-yes') && !heard.text.includes(asked?.marker ?? '')) {
      screen.press('no', heard); // not what they want to send: they ask anew
      enter('rest');
    } else if (phase === 'wanting' && has('case-yes')) {
      beginAnew();
      screen.press('case-yes', heard);
      since = Date.now();
    } else if (has('case-close')) {
      opened(heard);
    } else if (has('rate 5') || /închis discuția/.test(heard.text)) {
      if (phase !== 'open' && phase !== 'closing') return;
      closed();
      if (has('rate 5') && random() < 0.6) screen.press(`rate ${1 + Math.floor(random() * 5)}`, heard);
    }
  };

  const close = (): void => {
    if (closeButton === undefined || !screen.press('case-close', closeButton)) screen.say('/human');
    enter('closing');
  };
  const mayEnd = (open: Session): boolean => {
    if (ledger.full() && waited(3 * patienceMs)) return true; // the news of its end was lost
    const talked = open.words.filter(({ kind, author }) => author === name && kind !== 'question').length;
    const replied = open.words.filter(({ kind }) => kind === 'reply').length;
    if (talked < open.wanted.talk && !ledger.full()) return false;
    if (open.endedBy === 'librarian' && !ledger.full()) return false;
    return open.rudely || (open.holders.size > 0 && replied > 0 && ledger.onTheWay(open) === 0);
  };

  const inCase = (open: Session): void => {
    if (mayEnd(open)) {
      if (random() < 0.2) close();
      return;
    }
    if (ledger.full() || !mayWrite() || random() > 0.15) return;
    const own = open.words.filter(({ kind, author }) => author === name && kind !== 'question');
    const unread = own.filter((word) => ledger.isOnTheWay(word)).length;
    if (unread >= mostOnTheWay || own.length >= open.wanted.talk) return;
    if (own.length > 0 && random() < 0.1) correct();
    else talk();
  };

  return {
    name,
    told,
    get session() {
      return session;
    },
    get atRest() {
      return phase === 'rest';
    },
    read() {
      for (const heard of screen.look()) hear(heard);
    },
    act() {
      for (const heard of screen.look()) hear(heard);
      switch (phase) {
        case 'rest':
          if (Date.now() - limitedAt < limitMs) return;
          if (ledger.full() && session !== undefined) closed();
          if (!ledger.full() && mayWrite() && random() < 0.1) ask();
          return;
        case 'asking':
          if (asked?.arrivedAt !== undefined || waited(answerMs)) {
            if (ledger.full() && random() < 0.5) closed();
            else if (random() < 0.1) ask();
            else want();
          }
          return;
        case 'wanting':
          if (waited(patienceMs)) want();
          return;
        case 'open':
          return inCase(session!);
        case 'closing':
          if (!waited(patienceMs)) return;
          closeButton = undefined; // perhaps it was for nothing: how does it stand?
          screen.say('/human');
          since = Date.now();
          enter('closing');
          return;
        default:
          return phase satisfies never;
      }
    },
    talk,
    state: () => `${name} is ${phase}${session === undefined ? '' : `, session ${session.number} ${session.phase}`}`,
  };
}

export function telegramCitizen(user: FakeUser, feed: TelegramFeed, deps: CitizenDeps): Citizen {
  let fresh: Heard[] = [];
  feed.on(user.id, (message: BotMessage) => {
    fresh.push({
      text: message.text,
      actions: message.buttons.map(({ data }) => data),
      asksPlace: message.asksPlace,
      id: message.id,
    });
  });
  return createCitizen(
    {
      name: `t${user.id}`,
      look() {
        const all = fresh;
        fresh = [];
        return all;
      },
      say: (text) => user.send(text),
      press(action, on) {
        user.press(on.id!, action);
        return true;
      },
      edit: (message, text) => user.edit(message, text),
    },
    deps,
  );
}

/** The page gives titles; these are the buttons that a case shows. */
const actionsByTitle: Readonly<Record<string, string>> = {
  'Da, trimite': 'case-yes',
  'Închide discuția': 'case-close',
  Continui: 'case-continue',
  'Întrebare nouă': 'case-new',
  'Fără localitate': 'case-skip-place',
  Nu: 'no',
  '5': 'rate 5',
};
const titles = new Map(Object.entries(actionsByTitle).map(([title, action]) => [action, title]));

export function webCitizen(visitor: WebVisitor, name: string, deps: CitizenDeps): Citizen {
  let read = 0;
  return createCitizen(
    {
      name,
      look() {
        const { seen } = visitor.journal();
        const fresh = seen.slice(read);
        read = seen.length;
        return fresh.map(({ text, buttons }) => {
          const actions = buttons.map((title) => actionsByTitle[title] ?? title);
          return { text, actions, asksPlace: actions.includes('case-skip-place') };
        });
      },
      say(text) {
        visitor.say({ text });
        return undefined;
      },
      press(action) {
        visitor.say({ text: titles.get(action) ?? action.replace('rate ', ''), action });
        return true;
      },
    },
    deps,
  );
}

/** What people type when the quick reply has gone with a newer message. */
const typed: Readonly<Record<string, string>> = {
  'case-yes': 'da, trimite',
  'case-continue': 'da',
  'case-new': 'nu',
  no: 'nu',
};

export function messengerCitizen(user: GraphUser, feed: MessengerFeed, deps: CitizenDeps): Citizen {
  let fresh: Heard[] = [];
  const mids: string[] = [];
  feed.on(user.psid, ({ text, actions }) =>
    fresh.push({ text, actions, asksPlace: actions.includes('case-skip-place') }),
  );
  return createCitizen(
    {
      name: `m${user.psid}`,
      look() {
        const all = fresh;
        fresh = [];
        return all;
      },
      say: (text) => mids.push(user.send(text)) - 1,
      press(action) {
        try {
          user.tap(action);
          return true;
        } catch {
          const words = typed[action]; // something newer stands below it
          if (words !== undefined) user.send(words);
          return words !== undefined;
        }
      },
      edit: (message, text) => user.edit(mids[message]!, text),
    },
    deps,
  );
}
