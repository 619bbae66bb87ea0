import { markersIn, type Session, type Word } from './ledger.js';

/**
 * One place where words come up for people: a citizen's chat or page, a librarian's chat, a topic, a case at the desk.
 * Messages in the order in which they stand there.
 */
export interface Surface {
  readonly name: string;
  readonly reader: { readonly citizen: string } | { readonly librarian: string } | { readonly topic: string };
  /** A copy of an unclear send begins with "↻"; a page and a desk never need one. */
  readonly platform: 'telegram' | 'messenger' | 'own';
  readonly messages: readonly ShownMessage[];
}

export interface ShownMessage {
  readonly text: string;
  readonly again: boolean;
  /**
   * `card`: an overview of a case that repeats what was said before; `echo`: one's own words on one's own page; `line`:
   * all else.
   */
  readonly as: 'line' | 'card' | 'echo';
}

export interface SoakFacts {
  readonly words: readonly Word[];
  readonly sessions: readonly Session[];
  readonly surfaces: readonly Surface[];
  /** By author, when they were told that words of theirs did not arrive (ms). */
  readonly told: ReadonlyMap<string, readonly number[]>;
  /** When librarians were asked to whom their words go. */
  readonly asked: ReadonlyMap<string, readonly number[]>;
  /** Words whose author sees on them that they went to colleagues only. */
  readonly noted: ReadonlySet<string>;
  /** So long after a kill nobody may be sent anything, the end of a case neither. */
  readonly silentMs: number;
  /** Rows that ended `unknown`, as the server counts them. */
  readonly unknown: number;
  /** Faults after which nobody can know, and sends that stood open at a kill. */
  readonly ambiguous: number;
  /** Broken protocol, servers that ended by themselves, and the like. */
  readonly complaints: readonly string[];
  /** Sessions whose case is neither closed nor takeable at the end. */
  readonly limbo: readonly string[];
}

export interface SoakVerdict {
  readonly sent: number;
  readonly delivered: number;
  readonly failedVisibly: number;
  readonly lost: number;
  readonly doubled: number;
  readonly seenTwice: number;
  readonly outOfOrder: number;
  readonly leaked: number;
  readonly strange: number;
  readonly limbo: number;
  readonly findings: readonly string[];
}

type Law = 'lost' | 'doubled' | 'outOfOrder' | 'leaked' | 'strange' | 'limbo';

/** Whoever's screen it is, in words. */
const readerOf = ({ reader }: Surface): string =>
  'citizen' in reader ? reader.citizen : 'librarian' in reader ? reader.librarian : reader.topic;

export function judgeSoak(facts: SoakFacts): SoakVerdict {
  const counts = { lost: 0, doubled: 0, outOfOrder: 0, leaked: 0, strange: 0, limbo: 0 };
  const findings: string[] = [];
  const find = (law: Law, what: string): void => {
    counts[law]++;
    findings.push(`${law}: ${what}`);
  };
  const words = new Map(facts.words.map((word) => [word.marker, word]));
  const arrived = new Set<string>();
  let seenTwice = 0;

  for (const surface of facts.surfaces) {
    seenTwice += copiesOn(surface);
    for (const marker of readSurface(surface, words, find)) arrived.add(marker);
  }

  const written = facts.words.filter(({ withdrawn }) => withdrawn !== true);
  const missing = written.filter(({ marker, kind }) => kind !== 'question' && kind !== 'note' && !arrived.has(marker));
  const unanswered = written.filter(({ kind, arrivedAt }) => kind === 'question' && arrivedAt === undefined);
  const failedVisibly = judgeMissing(missing, facts, find);
  // an answer is repeated once, then nobody knows: such a question stands among the rows that ended unknown
  for (const { marker, author } of unanswered.slice(facts.unknown))
    find('lost', `${marker} of ${author} has no answer`);

  if (facts.unknown + seenTwice > facts.ambiguous) {
    find('doubled', `${facts.unknown} unknown and ${seenTwice} seen twice, but only ${facts.ambiguous} unclear sends`);
  }
  for (const complaint of facts.complaints) find('strange', complaint);
  for (const session of facts.limbo) find('limbo', session);
  const sent = written.length;
  return {
    sent,
    delivered: sent - missing.length - unanswered.length,
    failedVisibly: failedVisibly + Math.min(unanswered.length, facts.unknown),
    seenTwice,
    ...counts,
    findings,
  };
}

/** Messages that the same screen has already, marked as repeated. */
function copiesOn({ platform, messages }: Surface): number {
  if (platform === 'own') return 0;
  const before = new Set<string>();
  let copies = 0;
  for (const { text, again } of messages) {
    if (again && before.has(text)) copies++;
    before.add(text);
  }
  return copies;
}

/** Returns the markers that have reached whom they were for. */
function readSurface(
  surface: Surface,
  words: ReadonlyMap<string, Word>,
  find: (law: Law, what: string) => void,
): Set<string> {
  const here = `${surface.name} (${readerOf(surface)})`;
  const { reader } = surface;
  const arrived = new Set<string>();
  const inLines = new Map<string, number>();
  const latest = new Map<string, number>();
  surface.messages.forEach(({ text, again, as }, at) => {
    for (const marker of new Set(markersIn(text))) {
      const word = words.get(marker);
      if (word === undefined) {
        find('strange', `${here}: ${marker} was never written`);
        continue;
      }
      if (!mayRead(surface, word, as)) {
        const law = word.kind === 'note' && 'citizen' in reader ? 'leaked' : 'strange';
        find(law, `${here}: ${marker} of ${word.author} (${word.kind}) came up where it is not for`);
        continue;
      }
      if (as === 'echo' || word.kind === 'question') continue;
      if (word.author === readerOf(surface)) continue; // their own words on their own screen
      if (!isFor(surface, word)) continue;
      if (as === 'line') {
        const before = inLines.get(marker);
        if (before !== undefined && !again)
          find('doubled', `${here}: ${marker} of ${word.author}, messages ${before} and ${at}`);
        inLines.set(marker, before ?? at);
      }
      if (arrived.has(marker)) continue;
      arrived.add(marker);
      const lane = `${word.session.number} ${word.author}`;
      const last = latest.get(lane) ?? -1;
      if (word.order < last) find('outOfOrder', `${here}: ${marker} of ${word.author} stands behind zq${last}x`);
      latest.set(lane, Math.max(last, word.order));
    }
  });
  return arrived;
}

/** Whether it counts as delivered there: a citizen's words at librarians, a librarian's at the citizen. */
function isFor({ reader }: Surface, { kind, session }: Word): boolean {
  if ('citizen' in reader) return kind === 'reply' && session.citizen === reader.citizen;
  return kind === 'talk' || kind === 'edit';
}

function mayRead({ reader }: Surface, { kind, author, session }: Word, as: ShownMessage['as']): boolean {
  if ('citizen' in reader) {
    return reader.citizen === session.citizen && (author === reader.citizen || kind === 'reply');
  }
  if ('topic' in reader) return true; // the whole team reads there
  if (kind === 'question') return true; // offered to everybody who may take the case
  // what was said to the bot after a case's end stands in the card of the next one
  if (as === 'card' && (kind === 'talk' || kind === 'edit')) return true;
  return author === reader.librarian || session.holders.has(reader.librarian);
}

/** Words that crossed the end of their case may be written so long after it came up. */
const crossedAfterMs = 20_000;
/** A kill and a few unclear sends may lie between words and the news that they failed. */
const newsWithinMs = 100_000;

/**
 * Words that did not arrive must have failed before the eyes of whoever wrote them: they crossed the end of the case, and
 * their author was told so. Returns how many did.
 */
function judgeMissing(missing: readonly Word[], facts: SoakFacts, find: (law: Law, what: string) => void): number {
  const news = new Map(
    [...facts.told].map(([author, times]) => [author, [...times].sort((one, other) => one - other)]),
  );
  let failed = 0;
  let unknownLeft = facts.unknown;
  for (const { marker, author, kind, session, at } of missing) {
    const crossed = session.endings.some((end) => end - at < facts.silentMs && at - end < crossedAfterMs);
    // citizens may close what nobody has taken yet: they know that nobody has read it
    if (author === session.citizen && session.holders.size === 0 && session.endings.length > 0) {
      failed++;
      continue;
    }
    if (facts.asked.get(author)?.some((time) => time >= at - 100 && time - at < newsWithinMs)) {
      failed++;
      continue;
    }
    if (kind === 'reply' && facts.noted.has(marker)) {
      failed++;
      continue;
    }
    const own = news.get(author) ?? [];
    const heard = own.findIndex((time) => time >= at - 100 && time - at < newsWithinMs);
    // after its last repetition nobody knows whether it arrived: such rows are counted
    const unclear = !crossed && heard !== -1 && unknownLeft > 0;
    if (unclear) unknownLeft--;
    if ((crossed || unclear) && heard !== -1) {
      failed++;
      own.splice(heard, 1);
      continue;
    }
    const why = crossed ? 'it crossed the end, and its author was not told' : 'the case was open';
    find('lost', `${marker} of ${author} (${kind}, session ${session.number}, ${session.caseId ?? 'no case'}): ${why}`);
  }
  return failed;
}
