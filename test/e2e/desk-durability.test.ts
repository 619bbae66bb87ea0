import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'vitest';
import type { ShownLine } from '../../bench/durability/desk-generators.js';
import { type CaseJournal, isCleanDesk, judgeDesk, messageText, replyText } from '../../bench/durability/desk-judge.js';
import { runDeskDurability } from '../../bench/durability/desk-run.js';
import type { Seen } from '../support/web-visitors.js';

/** The short form; the long one is `npx tsx bench/durability/desk.ts`. */
const root = path.resolve(import.meta.dirname, '../..');

test('web and desk, killed with -9 at random moments: each of 120 messages once and in order', {
  timeout: 240_000,
}, async () => {
  const about = { messages: 120, citizens: 4, librarians: 2, kills: 6, processes: 1, seed: 5 };
  const { verdict, kills, said } = await runDeskDurability({ ...about, root });
  const { sent, delivered, findings } = verdict;
  const words = [`${delivered} of ${sent} delivered`, ...findings.slice(0, 20), ...said.map(([line]) => line)];
  assert.ok(isCleanDesk(verdict), words.join('\n'));
  assert.deepEqual([sent, delivered, kills], [120, 120, 6]);
});

describe('the judge of such a run', () => {
  const name = 'c1';
  const visitor = 'v'.repeat(22);
  const caseId = 'case00000001';
  const written = (text: string) => ({ text, accepted: true });
  const said = [0, 1].map((number) => written(messageText(name, number)));
  const replied = [0, 1].map((number) => written(replyText(name, number)));
  const line = (from: string, text: string): ShownLine => ({ key: `${from} ${text}`, from, text });
  const lines = [
    ...said.map(({ text }) => line('citizen', text)),
    ...replied.map(({ text }) => line('librarian', text)),
    line('notice', 'Ana Rusu a preluat cazul.'),
  ];
  const entry = (turn: number, about: Partial<Seen>): Seen => ({
    ...{ key: `web:${visitor}#1.${turn}.0`, position: turn * 1000, text: '', buttons: [] },
    ...about,
  });
  const heard = (text: string) => ({ heard: { key: `web:${visitor}:${text}`, text } });
  const reply = (text: string) => ({ text: `Ana: ${text}` });
  const seen = [
    entry(1, heard(said[0]!.text)),
    entry(2, heard(said[1]!.text)),
    entry(3, { ...reply(replied[0]!.text), key: `case:${caseId}.000000003.500` }),
    entry(4, reply(replied[1]!.text)),
  ];
  const verdictOn = (about: Partial<CaseJournal>) =>
    judgeDesk([
      { name, visitor, caseId, said, replied, lines, seen, reloaded: about.seen ?? seen, complaints: [], ...about },
    ]);

  test('finds nothing where each word arrived once, in order', () => {
    const verdict = verdictOn({});
    assert.deepEqual([verdict.sent, verdict.delivered, verdict.findings], [4, 4, []]);
    assert.ok(isCleanDesk(verdict));
  });

  test('notices what is missing at the desk or on the page', () => {
    assert.deepEqual(
      [verdictOn({ lines: lines.slice(1) }).lost, verdictOn({ lines: lines.slice(1) }).delivered],
      [1, 3],
    );
    assert.deepEqual(
      [verdictOn({ seen: seen.slice(0, 3) }).lost, verdictOn({ seen: seen.slice(0, 3) }).delivered],
      [1, 3],
    );
    assert.equal(verdictOn({ seen: seen.slice(1) }).lost, 1);
  });

  test('notices what stands twice, also under another key', () => {
    assert.equal(verdictOn({ lines: [...lines, lines[1]!] }).doubled, 1);
    assert.equal(verdictOn({ seen: [...seen, entry(5, reply(replied[1]!.text))] }).doubled, 1);
    assert.equal(verdictOn({ seen: [...seen, seen[3]!], reloaded: seen }).doubled, 1);
  });

  test('notices words in another order', () => {
    assert.equal(verdictOn({ lines: [lines[1]!, lines[0]!, ...lines.slice(2)] }).outOfOrder, 1);
    const swapped = [seen[0]!, seen[1]!, entry(3, reply(replied[1]!.text)), entry(4, reply(replied[0]!.text))];
    assert.equal(verdictOn({ seen: swapped }).outOfOrder, 1);
  });

  test('notices words of another case, a page that shows something else anew, and broken promises', () => {
    assert.equal(verdictOn({ lines: [...lines, line('citizen', messageText('c2', 0))] }).strange, 1);
    assert.equal(verdictOn({ seen: [...seen, entry(5, reply(replyText('c2', 0)))] }).strange, 1);
    const foreign = entry(5, { key: 'case:another.000000001.500', text: 'Ana Rusu' });
    assert.equal(verdictOn({ seen: [...seen, foreign] }).strange, 1);
    assert.equal(verdictOn({ reloaded: seen.slice(1) }).strange, 1);
    assert.equal(verdictOn({ complaints: ['message 1 was accepted twice'] }).strange, 1);
  });
});
