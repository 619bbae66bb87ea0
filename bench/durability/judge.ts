import type { Journal, Seen } from '../../test/support/web-visitors.js';

/** What the page shows for one message when nothing goes wrong: a notice perhaps, and the answer. */
export type ExpectedTurn = readonly { readonly text: string; readonly buttons: readonly string[] }[];

export interface Verdict {
  readonly sent: number;
  readonly answered: number;
  /** Messages without their (whole) answer. */
  readonly lost: number;
  /** Entries, or answers to one message, that a page was shown more than once. */
  readonly doubled: number;
  /** Entries that came behind a later one, or answers in another order than the messages. */
  readonly outOfOrder: number;
  /** Entries that belong to nobody's message, or to another visitor's, and broken promises of the protocol. */
  readonly strange: number;
  /** Answers that read otherwise than without kills. */
  readonly different: number;
  readonly findings: readonly string[];
}

export const isClean = (verdict: Verdict): boolean =>
  verdict.sent === verdict.answered && verdict.findings.length === 0;

/** The turns of a journal of a quiet time: what each message in turn is answered. */
export const turnsOf = (journal: Journal): ExpectedTurn[] =>
  groupByTurn(journal.seen).map((entries) => entries.map(({ text, buttons }) => ({ text, buttons })));

/** Entries of one turn share all of their position but the last three digits; they stand together, from 0 on. */
const turnOf = (entry: Seen): number => Math.floor(entry.position / 1000);
const indexOf = (entry: Seen): number => entry.position % 1000;

function groupByTurn(seen: readonly Seen[]): Seen[][] {
  const turns = new Map<number, Seen[]>();
  for (const entry of seen) turns.set(turnOf(entry), [...(turns.get(turnOf(entry)) ?? []), entry]);
  return [...turns.values()];
}

/**
 * Judges a run by the visitors' own journals alone: each accepted message was answered exactly once, wholly, in order,
 * to the one who wrote it, as it is answered in quiet times (`expected`: the turn of each step of that visitor).
 */
export function judge(visitors: readonly { journal: Journal; expected: readonly ExpectedTurn[] }[]): Verdict {
  const findings: string[] = [];
  const counts = { sent: 0, answered: 0, lost: 0, doubled: 0, outOfOrder: 0, strange: 0, different: 0 };
  for (const { journal, expected } of visitors) {
    const find = (what: Exclude<keyof typeof counts, 'sent' | 'answered'>, words: string): void => {
      counts[what]++;
      findings.push(`${what}: ${journal.visitor}: ${words}`);
    };
    counts.sent += journal.sent.length;
    for (const complaint of journal.complaints) find('strange', complaint);
    judgeStream(journal, find);
    counts.answered += judgeTurns(journal, expected, find);
    judgeReload(journal, find);
  }
  return { ...counts, findings };
}

type Find = (what: 'lost' | 'doubled' | 'outOfOrder' | 'strange' | 'different', words: string) => void;

/** The raw stream: even what a page would quietly drop must not be sent to it. */
function judgeStream({ visitor, seen }: Journal, find: Find): void {
  const keys = new Set<string>();
  let last = 0;
  for (const entry of seen) {
    if (keys.has(entry.key)) find('doubled', `entry ${entry.key} was shown twice`);
    else if (entry.position <= last) find('outOfOrder', `entry ${entry.key} came behind a later one`);
    if (!entry.key.startsWith(`web:${visitor}#`)) find('strange', `entry ${entry.key} is another visitor's`);
    keys.add(entry.key);
    last = Math.max(last, entry.position);
  }
}

/** Returns how many messages have their answer. */
function judgeTurns({ visitor, sent, seen }: Journal, expected: readonly ExpectedTurn[], find: Find): number {
  const byKey = new Map(sent.map((message) => [`web:${visitor}:${message.id}`, message]));
  const answered = new Set<number>();
  let latest = -1;
  for (const turn of groupByTurn(unique(seen))) {
    const [heard, ...more] = turn.flatMap((entry) => (entry.heard === undefined ? [] : [entry.heard]));
    const message = heard && byKey.get(heard.key);
    if (message === undefined || more.length > 0 || turn[0]?.heard === undefined) {
      find('strange', `a turn that answers no message of this visitor: ${show(turn)}`);
      continue;
    }
    if (heard?.text !== message.text) find('strange', `message ${message.order} came back with other words`);
    if (answered.has(message.order)) {
      find('doubled', `message ${message.order} was answered twice: ${show(turn)}`);
      continue;
    }
    if (message.order < latest) find('outOfOrder', `message ${message.order} was answered after ${latest}`);
    latest = Math.max(latest, message.order);
    if (turn.some((entry, index) => indexOf(entry) !== index)) {
      find('lost', `message ${message.order} has a part of its answer only: ${show(turn)}`);
      continue;
    }
    answered.add(message.order);
    const usual = expected[message.order];
    if (JSON.stringify(turn.map(({ text, buttons }) => ({ text, buttons }))) !== JSON.stringify(usual)) {
      const what = usual !== undefined && turn.length < usual.length ? 'lost' : 'different';
      find(what, `message ${message.order} (${message.text}) was answered ${show(turn)}`);
    }
  }
  for (const { order, text, accepted, posts } of sent) {
    if (answered.has(order)) continue;
    find(
      'lost',
      `message ${order} (${text}) ${accepted ? 'was accepted and' : `was posted ${posts} times,`} has no answer`,
    );
  }
  return answered.size;
}

/** A page that is opened anew shows what was seen before, neither more nor less. */
function judgeReload({ seen, reloaded }: Journal, find: Find): void {
  const lines = (entries: readonly Seen[]): string =>
    JSON.stringify(entries.map(({ key, position, text }) => [key, position, text]));
  if (lines(unique(seen)) !== lines(reloaded)) find('strange', 'a new page shows another conversation than was seen');
}

const unique = (seen: readonly Seen[]): Seen[] =>
  seen.filter((entry, index) => seen.findIndex(({ key }) => key === entry.key) === index);

const show = (turn: readonly Seen[]): string =>
  turn.map(({ position, text }) => `${position} "${text.slice(0, 60).replaceAll('\n', ' ')}"`).join(' + ');
