/**
 * What the generators wrote and meant: each message carries a marker that no other has, so that it is found wherever it
 * comes up. All of the verdict rests on this journal and on those of the fakes and pages, never on our store.
 */

export type WordKind = 'question' | 'talk' | 'edit' | 'reply' | 'note';

/** One message of a person. */
export interface Word {
  readonly marker: string;
  readonly author: string;
  /** A question that the person then chose to take along into the case becomes talk. */
  kind: WordKind;
  session: Session;
  /** 0, 1, 2 ... of all messages: the order of writing of one author. */
  readonly order: number;
  readonly at: number;
  /** It came up on the other side (or was answered, for a question to the bot): the generators go by it, the judge not. */
  arrivedAt?: number;
  /** It could not be written after all (the topic was closed). */
  withdrawn?: true;
}

/** One case as the generators play it, from the first question on; a continued case is the same one. */
export interface Session {
  readonly number: number;
  readonly citizen: string;
  readonly words: Word[];
  caseId?: string;
  /** Librarians who were shown to hold it. */
  readonly holders: Set<string>;
  phase: 'asking' | 'open' | 'closed';
  /** When it was shown to the citizen as over. */
  readonly endings: number[];
  /** How much each side wants to write before it ends. */
  readonly wanted: { readonly talk: number; readonly replies: number };
  readonly endedBy: 'citizen' | 'librarian';
  /** Whoever ends it does not wait until the other side has read everything. */
  readonly rudely: boolean;
  readonly releases: boolean;
}

const shape = /zq\d+x/g;
export const markersIn = (text: string): string[] => text.match(shape) ?? [];

/** Longer than anything that still arrives is under way. */
const givenUpMs = 120_000;

export interface Ledger {
  readonly words: readonly Word[];
  readonly sessions: readonly Session[];
  readonly wanted: number;
  /** Nothing new begins any more. */
  full(): boolean;
  open(citizen: string): Session;
  write(about: { readonly author: string; readonly kind: WordKind; readonly session: Session }): Word;
  withdraw(word: Word): void;
  word(marker: string): Word | undefined;
  arrived(marker: string): void;
  isOnTheWay(word: Word): boolean;
  /** Words of people on their way to a person. */
  onTheWay(session?: Session): number;
}

/** `endless`: cases in which both sides go on for as long as they are let. */
export function openLedger(wanted: number, random: () => number, endless = false): Ledger {
  const words: Word[] = [];
  const sessions: Session[] = [];
  const byMarker = new Map<string, Word>();
  const travelling = new Set<Word>();
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

  return {
    words,
    sessions,
    wanted,
    full: () => words.length >= wanted,
    open(citizen) {
      const session: Session = {
        number: sessions.length,
        citizen,
        words: [],
        holders: new Set(),
        phase: 'asking',
        endings: [],
        wanted: endless ? { talk: wanted, replies: wanted } : { talk: between(2, 9), replies: between(1, 8) },
        endedBy: endless || random() < 0.5 ? 'librarian' : 'citizen',
        rudely: random() < 0.1,
        releases: !endless && random() < 0.04,
      };
      sessions.push(session);
      return session;
    },
    write({ author, kind, session }) {
      const order = words.length;
      const word: Word = { marker: `zq${order}x`, author, kind, session, order, at: Date.now() };
      words.push(word);
      session.words.push(word);
      byMarker.set(word.marker, word);
      if (kind !== 'question' && kind !== 'note') travelling.add(word);
      return word;
    },
    withdraw(word) {
      word.withdrawn = true;
      travelling.delete(word);
      word.session.words.splice(word.session.words.indexOf(word), 1);
    },
    word: (marker) => byMarker.get(marker),
    arrived(marker) {
      const word = byMarker.get(marker);
      if (word === undefined) return;
      word.arrivedAt ??= Date.now();
      travelling.delete(word);
    },
    isOnTheWay: (word) => travelling.has(word),
    onTheWay(session) {
      // what failed before somebody's eyes never arrives: the judge counts it, nobody waits for it
      const since = Date.now() - givenUpMs;
      for (const word of travelling) {
        if (word.at >= since) break; // in the order of writing
        travelling.delete(word);
      }
      if (session === undefined) return travelling.size;
      return session.words.filter((word) => travelling.has(word)).length;
    },
  };
}
