import type { Seen } from '../../test/support/web-visitors.js';
import type { ShownLine, Written } from './desk-generators.js';

/** All that is known of one case: what both sides wrote, and what both pages showed. */
export interface CaseJournal {
  readonly name: string;
  readonly visitor: string;
  readonly caseId: string;
  readonly said: readonly Written[];
  readonly replied: readonly Written[];
  /** The case as the desk shows it at the end. */
  readonly lines: readonly ShownLine[];
  /** What came to the citizen's page, in the order of arrival. */
  readonly seen: readonly Seen[];
  /** What a page shows that is opened anew at the end. */
  readonly reloaded: readonly Seen[];
  readonly complaints: readonly string[];
}

export interface DeskVerdict {
  readonly sent: number;
  readonly delivered: number;
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** Words of another case, and broken promises of the protocol. */
  readonly strange: number;
  readonly findings: readonly string[];
}

export const isCleanDesk = (verdict: DeskVerdict): boolean =>
  verdict.sent === verdict.delivered && verdict.findings.length === 0;

/** The words of these generators, wherever they stand in a text. */
const ours = /(?:mesaj|răspuns) \S+ #\d+/g;
const wordsIn = (text: string): string[] => text.match(ours) ?? [];

export const messageText = (name: string, number: number): string => `mesaj ${name} #${number}`;
export const replyText = (name: string, number: number): string => `răspuns ${name} #${number}`;

type Kind = 'lost' | 'doubled' | 'outOfOrder' | 'strange';

/**
 * Judges by the journals of the writers and by what both pages showed: each message of a citizen stands in the desk's
 * view of their case exactly once, each reply on the citizen's page exactly once, each side's in the order of writing,
 * and nobody else's. The same holds for one's own words on one's own page.
 */
export function judgeDesk(cases: readonly CaseJournal[]): DeskVerdict {
  const counts = { sent: 0, delivered: 0, lost: 0, doubled: 0, outOfOrder: 0, strange: 0 };
  const findings: string[] = [];
  for (const { name, visitor, caseId, said, replied, lines, seen, reloaded, complaints } of cases) {
    const find = (kind: Kind, words: string): void => {
      counts[kind]++;
      findings.push(`${kind}: ${name}: ${words}`);
    };
    const compare = (where: string, written: readonly Written[], shown: readonly string[]): number =>
      compareWords(where, written, shown, find);
    const from = (side: string): string[] => lines.filter((line) => line.from === side).map(({ text }) => text);
    const page = unique(seen);
    counts.sent += said.length + replied.length;
    counts.delivered += compare('the desk, of the citizen', said, from('citizen'));
    counts.delivered += compare(
      'the page, of the librarian',
      replied,
      page.flatMap(({ text }) => wordsIn(text)),
    );
    compare('the desk, of the librarian', replied, from('librarian'));
    compare(
      'the page, of the citizen',
      said,
      page.flatMap(({ heard }) => wordsIn(heard?.text ?? '')),
    );
    judgeStream([`web:${visitor}#`, `case:${caseId}.`], seen, find);
    if (keysOf(page) !== keysOf(reloaded)) find('strange', 'a new page shows another conversation than was seen');
    for (const complaint of complaints) find('strange', complaint);
  }
  return { ...counts, findings };
}

/** Returns how many of the written words are shown. */
function compareWords(
  where: string,
  written: readonly Written[],
  shown: readonly string[],
  find: (kind: Kind, words: string) => void,
): number {
  const order = new Map(written.map(({ text }, index) => [text, index]));
  const found = new Set<string>();
  let latest = -1;
  for (const text of shown) {
    const index = order.get(text);
    if (index === undefined) find('strange', `${where}: "${text}" was never written here`);
    else if (found.has(text)) find('doubled', `${where}: "${text}"`);
    else if (index < latest) find('outOfOrder', `${where}: "${text}" stands behind "${written[latest]?.text}"`);
    if (index === undefined) continue;
    found.add(text);
    latest = Math.max(latest, index);
  }
  for (const { text, accepted } of written) {
    if (!found.has(text)) find('lost', `${where}: "${text}" (${accepted ? 'accepted' : 'never accepted'})`);
  }
  return found.size;
}

/** The raw stream: even what a page would quietly drop must not be sent to it. */
function judgeStream(lanes: readonly string[], seen: readonly Seen[], find: (kind: Kind, words: string) => void): void {
  const keys = new Set<string>();
  let last = 0;
  for (const { key, position } of seen) {
    if (keys.has(key)) find('doubled', `entry ${key} was shown twice`);
    else if (position <= last) find('outOfOrder', `entry ${key} came behind a later one`);
    if (!lanes.some((lane) => key.startsWith(lane))) find('strange', `entry ${key} is another visitor's`);
    keys.add(key);
    last = Math.max(last, position);
  }
}

const unique = (seen: readonly Seen[]): Seen[] => [...new Map(seen.map((entry) => [entry.key, entry])).values()];
const keysOf = (entries: readonly Seen[]): string =>
  JSON.stringify(entries.map(({ key, position, text }) => [key, position, text]));
