import assert from 'node:assert/strict';
import path from 'node:path';
import mongoose from 'mongoose';
import { afterAll, describe, inject, test } from 'vitest';
import { type ExpectedTurn, isClean, judge } from '../../bench/durability/judge.js';
import { type DurabilityRun, runDurability } from '../../bench/durability/run.js';
import type { Journal, Seen, Sent } from '../support/web-visitors.js';

/** The short form; the long one is `npx tsx bench/durability/kill.ts` (docs/development.md). */
const root = path.resolve(import.meta.dirname, '../..');
const mongoUri = inject('mongoUri');
const ownDatabase = mongoUri?.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/durability-${process.pid}`);

async function judgeRun(run: Omit<DurabilityRun, 'root'>): Promise<void> {
  const { verdict, kills, said } = await runDurability({ ...run, root });
  const { sent, answered, findings } = verdict;
  assert.ok(isClean(verdict), [`${answered} of ${sent} answered`, ...findings.slice(0, 20), ...said.keys()].join('\n'));
  assert.deepEqual([sent, answered, kills], [run.messages, run.messages, run.kills]);
}

describe('killed with -9 at random moments, the built server', () => {
  afterAll(async () => {
    if (ownDatabase === undefined) return;
    const connection = await mongoose.createConnection(ownDatabase).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });

  test('answers each of 150 messages once and in order, on the embedded store', { timeout: 180_000 }, () =>
    judgeRun({ messages: 150, visitors: 12, kills: 10, processes: 1, seed: 3 }),
  );

  test.skipIf(ownDatabase === undefined)(
    'answers each of 80 messages once and in order, as two processes on MongoDB',
    { timeout: 180_000 },
    () => judgeRun({ messages: 80, visitors: 10, kills: 5, processes: 2, seed: 4, mongodbUri: ownDatabase ?? '' }),
  );
});

describe('the judge of such a run', () => {
  const visitor = 'v'.repeat(22);
  const sent: Sent[] = ['a', 'b', 'c'].map((text, order) => ({
    id: `m${order}`,
    order,
    text,
    posts: 1,
    accepted: true,
  }));
  const answer = (order: number, about: Partial<Seen> = {}): Seen => ({
    key: `web:${visitor}#1.${order + 1}.0`,
    position: (order + 1) * 1000,
    heard: { key: `web:${visitor}:m${order}`, text: sent[order]!.text },
    text: `answer ${order}`,
    buttons: [],
    ...about,
  });
  const expected: ExpectedTurn[] = [0, 1, 2].map((order) => [{ text: `answer ${order}`, buttons: [] }]);
  const verdictOn = (seen: Seen[], more: Partial<Journal> = {}) =>
    judge([{ journal: { visitor, sent, seen, reloaded: seen, complaints: [], ...more }, expected }]);
  const right = [answer(0), answer(1), answer(2)];

  test('finds nothing where each message has its answer', () => {
    assert.ok(isClean(verdictOn(right)));
  });

  test('notices a message without an answer', () => {
    const { answered, lost } = verdictOn([answer(0), answer(2)]);
    assert.deepEqual([answered, lost], [2, 1]);
  });

  test('notices the missing part of an answer', () => {
    const notice = { text: 'notice', buttons: [] };
    const journal = { visitor, sent: sent.slice(0, 1), seen: [answer(0)], reloaded: [answer(0)], complaints: [] };
    assert.equal(judge([{ journal, expected: [[expected[0]![0]!, notice]] }]).lost, 1);
  });

  test('notices an entry that was shown twice, and a message that was answered twice', () => {
    assert.equal(verdictOn([...right, answer(2)]).doubled, 1);
    assert.equal(verdictOn([...right, answer(2, { key: `web:${visitor}#1.4.0`, position: 4000 })]).doubled, 1);
  });

  test('notices answers in another order than the messages, and entries behind later ones', () => {
    const swapped = [answer(0), answer(2, { position: 2000 }), answer(1, { position: 3000 })];
    assert.equal(verdictOn(swapped).outOfOrder, 1);
    assert.equal(verdictOn([answer(0), answer(2), answer(1)]).outOfOrder, 2);
  });

  test("notices another visitor's answer, a turn that answers nobody, and other words than in quiet times", () => {
    const foreign = answer(1, { key: 'web:somebody#1.2.0', heard: { key: 'web:somebody:m1', text: 'b' } });
    const { strange, lost } = verdictOn([answer(0), foreign, answer(2)]);
    assert.deepEqual([strange, lost], [2, 1]);
    const { heard, ...unheard } = answer(2, { key: `web:${visitor}#1.4.0`, position: 4000 });
    assert.ok(heard);
    assert.equal(verdictOn([...right, unheard]).strange, 1);
    assert.equal(verdictOn([answer(0), answer(1, { text: 'something else' }), answer(2)]).different, 1);
  });

  test('notices a page that shows something else when it is opened anew, and broken promises of the protocol', () => {
    assert.equal(verdictOn(right, { reloaded: right.slice(0, 2) }).strange, 1);
    assert.equal(verdictOn(right, { complaints: ['message 1 was accepted twice'] }).strange, 1);
  });
});
