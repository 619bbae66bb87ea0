import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'vitest';
import { judgeSoak, type SoakFacts, type Surface } from '../../bench/soak/judge.js';
import { openLedger } from '../../bench/soak/ledger.js';
import { runSoak, type SoakRun } from '../../bench/soak/run.js';

/** The short form; the long one is `npm run bench:soak`. */
const root = path.resolve(import.meta.dirname, '../..');
const people: Omit<SoakRun, 'messages' | 'seed' | 'kills' | 'processes'> = {
  ...{ root, faults: 0.03, chats: 40, pages: 15, messengers: 30, librarians: 4, desks: 4, progress: () => {} },
};

async function isClean(run: SoakRun): Promise<void> {
  const { verdict, said, kills } = await runSoak(run);
  const { sent, delivered, failedVisibly, findings } = verdict;
  const words = [`${delivered} of ${sent} delivered`, ...findings.slice(0, 20), ...said.keys()];
  assert.equal(findings.length, 0, words.join('\n'));
  // what could not be written because the topic was just closed is no message
  assert.ok(sent >= 0.9 * run.messages, `only ${sent} of ${run.messages} were written`);
  assert.equal(sent, delivered + failedVisibly);
  assert.equal(kills, run.kills);
}

test(
  'all channels, calls that fail and kill -9: each of 3,000 messages once, in order, or told as not delivered',
  {
    timeout: 240_000,
  },
  () => isClean({ ...people, messages: 3000, kills: 3, processes: 1, seed: 5 }),
);

// minutes on a small machine, so not with every run: SOAK_ON_MONGODB=1
const mongodbUri = process.env.SOAK_ON_MONGODB === '1' ? process.env.MONGODB_TEST_URI : undefined;
test.skipIf(!mongodbUri)('the same with two processes on MongoDB, 300 messages', { timeout: 400_000 }, () =>
  isClean({
    ...people,
    ...{ messages: 300, kills: 2, processes: 2, seed: 6, mongodbUri },
    ...{ chats: 12, pages: 4, messengers: 8, librarians: 2, desks: 2 },
  }),
);

describe('the judge of such a run', () => {
  const citizen = 't1';
  const librarian = 'p1';

  function story() {
    const ledger = openLedger(100, () => 0.5);
    const session = ledger.open(citizen);
    const write = (author: string, kind: 'talk' | 'reply' | 'note') => ledger.write({ author, kind, session });
    const talks = [write(citizen, 'talk'), write(citizen, 'talk')];
    const replies = [write(librarian, 'reply'), write(librarian, 'reply')];
    const note = write(librarian, 'note');
    session.holders.add(librarian);
    const facts = (chat: readonly string[], desk: readonly string[], more: Partial<SoakFacts> = {}): SoakFacts => ({
      words: ledger.words,
      sessions: ledger.sessions,
      surfaces: [screen({ citizen }, chat), screen({ librarian }, desk)],
      told: new Map(),
      asked: new Map(),
      noted: new Set(),
      silentMs: 15_000,
      unknown: 0,
      ambiguous: 0,
      complaints: [],
      limbo: [],
      ...more,
    });
    const said = talks.map(({ marker }) => `👤 ${marker}`);
    const heard = replies.map(({ marker }) => `Ana: ${marker}`);
    return { session, talks, replies, note, facts, said, heard };
  }
  const screen = (reader: Surface['reader'], texts: readonly string[]): Surface => ({
    name: 'chat',
    reader,
    platform: 'telegram',
    messages: texts.map((text) => ({ text: text.replace('↻ ', ''), again: text.startsWith('↻ '), as: 'line' })),
  });

  test('finds nothing where each word arrived once, in order', () => {
    const { facts, said, heard } = story();
    const verdict = judgeSoak(facts(heard, said));
    assert.deepEqual([verdict.sent, verdict.delivered, verdict.findings], [5, 5, []]);
  });

  test('notices a word that is missing on either side', () => {
    const { facts, said, heard } = story();
    assert.equal(judgeSoak(facts(heard.slice(1), said)).lost, 1);
    assert.equal(judgeSoak(facts(heard, said.slice(0, 1))).lost, 1);
  });

  test('forgives it only where the case was over and its author was told', () => {
    const { facts, said, heard, session } = story();
    const told = new Map([[librarian, [Date.now()]]]);
    assert.equal(judgeSoak(facts(heard.slice(1), said, { told })).lost, 1);
    session.endings.push(Date.now());
    assert.equal(judgeSoak(facts(heard.slice(1), said)).lost, 1);
    const verdict = judgeSoak(facts(heard.slice(1), said, { told }));
    assert.deepEqual([verdict.lost, verdict.failedVisibly, verdict.delivered], [0, 1, 4]);
  });

  test("counts words as failed before their author's eyes where they got the mark of a note", () => {
    const { facts, said, heard, replies } = story();
    const verdict = judgeSoak(facts(heard.slice(1), said, { noted: new Set([replies[0]!.marker]) }));
    assert.deepEqual([verdict.lost, verdict.failedVisibly], [0, 1]);
  });

  test('notices a copy without its mark, and more copies than unclear sends', () => {
    const { facts, said, heard } = story();
    assert.equal(judgeSoak(facts([...heard, heard[1]!], said)).doubled, 1);
    const marked = [heard[0]!, `↻ ${heard[0]}`, heard[1]!];
    assert.equal(judgeSoak(facts(marked, said)).doubled, 1);
    assert.equal(judgeSoak(facts(marked, said, { ambiguous: 1 })).doubled, 0);
    assert.equal(judgeSoak(facts(marked, said, { ambiguous: 1, unknown: 1 })).doubled, 1);
  });

  test('notices another order, a note at the citizen, words of another case, and a case without an end', () => {
    const { facts, said, heard, note, session } = story();
    assert.equal(judgeSoak(facts([...heard].reverse(), said)).outOfOrder, 1);
    assert.equal(judgeSoak(facts([...heard, `// ${note.marker}`], said)).leaked, 1);
    session.holders.clear();
    session.holders.add('p2');
    assert.equal(judgeSoak(facts(heard, said)).strange, 2);
    session.holders.add(librarian);
    assert.equal(judgeSoak(facts(heard, said, { limbo: ['session 0'] })).limbo, 1);
  });
});
