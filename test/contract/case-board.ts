import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { CaseBoard } from '../../src/cases/case-board.js';
import type { Case, CaseLine, CaseSummary, ClosedCase, TakenCase, WaitingCase } from '../../src/core/case.js';
import { troublesomeTexts } from './conversation-store.js';

const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
const visitor = { channel: 'web', id: 'visitor-secret' } as const;
const ana = { id: 'lib-ana', name: 'Ana Rusu' };
const ion = { id: 'lib-ion', name: 'Ion Ceban' };

const basics = (id: string) => ({
  id,
  openedAt: at('09:00:00.000'),
  question: 'Unde fac cazierul?',
  language: 'ro' as const,
  before: [],
});
const waiting = (id: string, about: Partial<WaitingCase> = {}): WaitingCase => ({
  ...basics(id),
  state: 'waiting',
  step: 'library',
  stepSince: at('09:00:00'),
  promise: { kind: 'soon' },
  ...about,
});
const taken = (id: string, about: Partial<TakenCase> = {}): TakenCase => ({
  ...basics(id),
  state: 'taken',
  step: 'library',
  holder: ana,
  takenAt: at('09:05:00'),
  coWriters: [],
  ...about,
});
const closed = (id: string, about: Partial<ClosedCase> = {}): ClosedCase => ({
  ...basics(id),
  state: 'closed',
  step: 'library',
  closedAt: at('10:00:00'),
  closedBy: 'librarian',
  category: 'citizen-consulted',
  ...about,
});
const summary = (about: Case, version = 1, more: Partial<CaseSummary> = {}): CaseSummary => ({
  case: about,
  version,
  conversation: visitor,
  changedAt: at('09:00:00'),
  ...more,
});
const line = (caseId: string, number: number, about: Partial<CaseLine> = {}): CaseLine => ({
  key: `case:${caseId}.${String(number).padStart(9, '0')}.000`,
  caseId,
  at: at('09:00:01'),
  from: 'citizen',
  text: `cuvântul ${number}`,
  ...about,
});

const ids = (found: readonly CaseSummary[]): string[] => found.map((one) => one.case.id);
const nobody = { national: false, allSteps: false, limit: 10 } as const;

/** What every store promises of the board; `open` gives an empty one. */
export const caseBoardContract = (name: string, open: () => Promise<CaseBoard>): void => {
  describe(`case board: ${name}`, () => {
    test('gives back a case as it was put in', async () => {
      const board = await open();
      const full = summary(
        waiting('full', {
          question: troublesomeTexts.join('\n'),
          place: { id: 'gn1', name: '__proto__', district: 'Orhei', libraryId: 'lib-1' },
          libraryId: 'lib-1',
          district: 'Orhei',
          topic: 'criminal-record-get',
          before: troublesomeTexts.map((heard) => ({ at: at('08:59:59.123'), heard, outcome: 'unknown' })),
          promise: { kind: 'later', at: at('12:00:00') },
        }),
        3,
        { point: { lat: 47.38, lon: 28.82 } },
      );
      await board.put(full);
      assert.deepEqual(await board.get('full'), full);
      assert.equal(await board.get('another'), undefined);
      assert.equal(await board.get('$ne'), undefined);
    });

    test('lets the newest version of a case win, in whatever order they come', async () => {
      const board = await open();
      const version = (number: number): CaseSummary => summary(waiting('c', { question: `v${number}` }), number);
      await board.put(version(2));
      await board.put(version(1));
      await board.put(summary(waiting('c', { question: 'another v2' }), 2));
      assert.deepEqual(await board.get('c'), version(2));
      await board.put(version(10));
      assert.deepEqual(await board.get('c'), version(10));
    });

    test('lets the newest version win when all come at the same time', async () => {
      const board = await open();
      for (let round = 0; round < 5; round++) {
        const versions = [3, 1, 5, 2, 4, 5, 1].map((number) => summary(waiting(`r${round}`), number));
        await Promise.all(versions.map((one) => board.put(one)));
        assert.equal((await board.get(`r${round}`))?.version, 5);
      }
    });

    test('offers a waiting case where its step is, oldest first', async () => {
      const board = await open();
      const opened = (id: string, time: string, about: Partial<WaitingCase>): Promise<void> =>
        board.put(summary(waiting(id, { openedAt: at(time), ...about })));
      const orhei = { libraryId: 'lib-1', district: 'Orhei' };
      await opened('at-library', '09:03:00', { step: 'library', ...orhei });
      await opened('at-district', '09:02:00', { step: 'district', ...orhei });
      await opened('at-national', '09:01:00', { step: 'national', ...orhei });
      await opened('no-place', '09:00:00', { step: 'national' });
      await opened('next-door', '08:00:00', { step: 'library', libraryId: 'lib-2', district: 'Orhei' });
      await opened('far-away', '08:00:00', { step: 'district', libraryId: 'lib-9', district: 'Cahul' });
      await board.put(summary(taken('taken', { step: 'national', ...orhei })));
      await board.put(summary(closed('closed', { step: 'national', ...orhei })));

      assert.deepEqual(ids(await board.waiting({ ...nobody, libraryId: 'lib-1', district: 'Orhei' })), [
        'at-district',
        'at-library',
      ]);
      assert.deepEqual(ids(await board.waiting({ ...nobody, libraryId: 'lib-1' })), ['at-library']);
      assert.deepEqual(ids(await board.waiting({ ...nobody, national: true })), ['no-place', 'at-national']);
      assert.deepEqual(ids(await board.waiting({ ...nobody, national: true, district: 'Cahul' })), [
        'far-away',
        'no-place',
        'at-national',
      ]);
      assert.deepEqual(ids(await board.waiting({ ...nobody, district: 'Orhei', allSteps: true })), [
        'next-door',
        'at-national',
        'at-district',
        'at-library',
      ]);
      assert.deepEqual(
        ids(await board.waiting({ ...nobody, district: 'Orhei', allSteps: true, steps: ['national', 'district'] })),
        ['at-national', 'at-district'],
      );
      assert.equal((await board.waiting({ ...nobody, national: true, allSteps: true })).length, 6);
      assert.deepEqual(ids(await board.waiting({ ...nobody, national: true, allSteps: true, limit: 2 })), [
        'far-away',
        'next-door',
      ]);
      assert.deepEqual(ids(await board.waiting(nobody)), []);
      assert.deepEqual(ids(await board.waiting({ ...nobody, national: true, limit: 0 })), []);
    });

    test('takes a case out of the queue when it is taken, and puts it back when it is released', async () => {
      const board = await open();
      const national = { ...nobody, national: true };
      await board.put(summary(waiting('c', { step: 'national' }), 1));
      await board.put(summary(taken('c', { step: 'national' }), 2));
      assert.deepEqual(ids(await board.waiting(national)), []);
      assert.deepEqual(ids(await board.heldBy(ana.id, 10)), ['c']);
      await board.put(summary(waiting('c', { step: 'national' }), 3));
      assert.deepEqual(ids(await board.waiting(national)), ['c']);
      assert.deepEqual(ids(await board.heldBy(ana.id, 10)), []);
    });

    test('lists what a librarian holds or writes in, newest change first', async () => {
      const board = await open();
      await board.put(summary(taken('held'), 1, { changedAt: at('09:01:00') }));
      await board.put(summary(taken('written', { holder: ion, coWriters: [ana] }), 1, { changedAt: at('09:02:00') }));
      await board.put(summary(taken('both', { coWriters: [ana, ion] }), 1, { changedAt: at('09:03:00') }));
      await board.put(summary(closed('closed', { holder: ana })));
      assert.deepEqual(ids(await board.heldBy(ana.id, 10)), ['both', 'written', 'held']);
      assert.deepEqual(ids(await board.heldBy(ana.id, 2)), ['both', 'written']);
      assert.deepEqual(ids(await board.heldBy(ion.id, 10)), ['both', 'written']);
      assert.deepEqual(ids(await board.heldBy('lib-nobody', 10)), []);
      await board.put(summary(taken('written', { holder: ion }), 2, { changedAt: at('09:04:00') }));
      assert.deepEqual(ids(await board.heldBy(ana.id, 10)), ['both', 'held']);
    });

    test('lists the cases of a conversation until it is forgotten', async () => {
      const board = await open();
      const theirs = { conversation: { channel: 'web', id: 'visitor-7' } } as const;
      await board.put(summary(waiting('one'), 1, theirs));
      await board.put(summary(closed('two'), 1, theirs));
      await board.put(summary(waiting('other'), 1, { conversation: { channel: 'web', id: 'visitor-77' } }));
      assert.deepEqual((await board.casesOf('web:visitor-7')).sort(), ['one', 'two']);
      assert.deepEqual(await board.casesOf('web:nobody'), []);
      await board.forget('web:visitor-7');
      assert.deepEqual(await board.casesOf('web:visitor-7'), []);
    });

    test('lists what changed in a district, or anywhere, newest first', async () => {
      const board = await open();
      const changed = (id: string, time: string, district?: string): Promise<void> =>
        board.put(summary(closed(id, district === undefined ? {} : { district }), 1, { changedAt: at(time) }));
      await changed('old', '08:59:59.999', 'Orhei');
      await changed('first', '09:00:00.000', 'Orhei');
      await changed('elsewhere', '09:10:00', 'Cahul');
      await changed('nowhere', '09:20:00');
      await changed('last', '09:30:00', 'Orhei');
      const since = at('09:00:00.000');
      assert.deepEqual(ids(await board.recent({ district: 'Orhei', since, limit: 10 })), ['last', 'first']);
      assert.deepEqual(ids(await board.recent({ since, limit: 10 })), ['last', 'nowhere', 'elsewhere', 'first']);
      assert.deepEqual(ids(await board.recent({ since, limit: 1 })), ['last']);
    });

    test('gives back a line as it was added, and adds a key once', async () => {
      const board = await open();
      const full = line('c', 1, {
        from: 'librarian',
        by: ana,
        text: troublesomeTexts.join('\n'),
        topic: 'criminal-record-get',
        to: ion.id,
        notice: { key: 'case-notice-taken', params: { name: 'Ana', n: 1 } },
        delivery: 'on-the-way',
      });
      await Promise.all([board.addLine(full), board.addLine(full), board.addLine(full)]);
      await board.addLine({ ...full, text: 'altceva', delivery: 'unknown' });
      assert.deepEqual(await board.lines('c', 10), [full]);
      const bare = line('d', 1);
      await board.addLine(bare);
      assert.deepEqual(await board.lines('d', 10), [bare]);
    });

    test('lists the lines of a case by moment and key, the newest when there are too many', async () => {
      const board = await open();
      const inOrder = [
        line('c', 2, { at: at('09:00:01.000') }),
        line('c', 9, { at: at('09:00:01.001') }),
        line('c', 10, { at: at('09:00:01.001') }),
        line('c', 1, { at: at('09:00:02.000') }),
      ];
      for (const index of [3, 0, 2, 1]) await board.addLine(inOrder[index]!);
      await board.addLine(line('another', 5));
      assert.deepEqual(await board.lines('c', 10), inOrder);
      assert.deepEqual(await board.lines('c', 3), inOrder.slice(1));
      assert.deepEqual(await board.lines('c', 0), []);
      assert.deepEqual(await board.lines('nothing', 10), []);
    });

    test('says of a line what became of it on its way', async () => {
      const board = await open();
      const said = line('c', 1, { from: 'librarian', by: ana, delivery: 'on-the-way' });
      await board.addLine(said);
      await board.delivered(said.key, 'unknown');
      await board.delivered(said.key, 'delivered');
      await board.delivered('case:nothing.1', 'refused');
      assert.deepEqual(await board.lines('c', 10), [{ ...said, delivery: 'delivered' }]);
      await board.addLine(said);
      assert.deepEqual(await board.lines('c', 10), [{ ...said, delivery: 'delivered' }]);
    });

    test('has a number that grows with all that changes', async () => {
      const board = await open();
      const seen = [await board.revision()];
      for (const change of [
        () => board.put(summary(waiting('c'), 1)),
        () => board.put(summary(taken('c'), 2)),
        () => board.addLine(line('c', 1)),
        () => board.delivered(line('c', 1).key, 'delivered'),
        () => board.forget('web:visitor-secret'),
      ]) {
        await change();
        seen.push(await board.revision());
      }
      assert.deepEqual(
        seen,
        [...new Set(seen)].sort((one, other) => one - other),
      );
      const before = await board.revision();
      await Promise.all(Array.from({ length: 20 }, (_, number) => board.addLine(line('another', number))));
      assert.ok((await board.revision()) > before);
    });

    test('forgets what a person said, asked and where they live, and keeps what only counts', async () => {
      const board = await open();
      const place = { id: 'gn1', name: 'Peresecina', district: 'Orhei', libraryId: 'lib-1' };
      const about = { place, libraryId: 'lib-1', district: 'Orhei', topic: 'criminal-record-get', holder: ana };
      const before = [{ at: at('08:59:00'), heard: 'secretul meu', outcome: 'unknown' }];
      const mine = summary(closed('mine', { ...about, before, service: 'criminal-record' }), 4, {
        point: { lat: 47.2, lon: 28.7 },
      });
      await board.put(mine);
      await board.put(summary(waiting('mine-too', { district: 'Orhei' }), 2));
      const others = summary(waiting('others'), 1, { conversation: { channel: 'web', id: 'visitor-secret-2' } });
      await board.put(others);
      await board.addLine(line('mine', 1));
      await board.addLine(line('mine', 2, { from: 'librarian', by: ana }));
      await board.addLine(line('mine', 3, { from: 'note', by: ana }));
      await board.addLine(line('mine', 4, { from: 'bot' }));
      const told = line('mine', 5, { from: 'notice', notice: { key: 'case-notice-deleted' } });
      await board.addLine(told);
      await board.addLine(line('others', 1));

      await board.forget('web:visitor-secret');
      const left = await board.get('mine');
      assert.deepEqual(left, {
        case: closed('mine', {
          libraryId: 'lib-1',
          district: 'Orhei',
          holder: ana,
          service: 'criminal-record',
          question: '',
        }),
        version: 4,
        conversation: { channel: 'web', id: '' },
        changedAt: mine.changedAt,
      });
      assert.equal((await board.get('mine-too'))?.case.question, '');
      assert.deepEqual(await board.lines('mine', 10), [told]);
      assert.deepEqual(await board.get('others'), others);
      assert.equal((await board.lines('others', 10)).length, 1);
      await board.forget('web:visitor-secret');
      assert.deepEqual(await board.get('mine'), left);
    });

    test('keeps the words of a forgotten case out, also those that come late', async () => {
      const board = await open();
      await board.put(summary(taken('c'), 1));
      await board.addLine(line('c', 1));
      await board.forget('web:visitor-secret');
      await board.put(summary(closed('c', { closedBy: 'deletion', question: 'secretul' }), 2));
      await board.addLine(line('c', 1));
      await board.addLine(line('c', 2, { from: 'librarian', by: ana, delivery: 'refused' }));
      const told = line('c', 3, { from: 'notice', to: ana.id });
      await board.addLine(told);
      const left = await board.get('c');
      assert.equal(left?.case.state, 'closed');
      assert.equal(left?.version, 2);
      assert.deepEqual(left?.conversation, { channel: 'web', id: '' });
      assert.equal(left?.case.question, '');
      assert.deepEqual(await board.lines('c', 10), [told]);
      assert.deepEqual(ids(await board.heldBy(ana.id, 10)), []);
    });

    test('leaves no words behind when they come while it forgets', async () => {
      const board = await open();
      for (let round = 0; round < 5; round++) {
        const id = `r${round}`;
        await board.put(summary(taken(id), 1));
        await Promise.all([
          ...[1, 2, 3, 4, 5].map((number) => board.addLine(line(id, number))),
          board.put(summary(taken(id, { question: 'secretul' }), 2)),
          board.forget('web:visitor-secret'),
          ...[6, 7, 8].map((number) => board.addLine(line(id, number))),
        ]);
        assert.deepEqual(await board.lines(id, 10), []);
        assert.equal((await board.get(id))?.case.question, '');
      }
    });

    test('purges cases that closed before a moment, with their lines, and counts them', async () => {
      const board = await open();
      const moment = at('10:00:00.000');
      await board.put(summary(closed('old', { closedAt: at('09:59:59.999') })));
      await board.put(summary(closed('at-the-moment', { closedAt: moment })));
      await board.put(summary(waiting('still-waiting', { openedAt: new Date('2020-01-01T00:00:00Z') })));
      for (const id of ['old', 'at-the-moment']) await board.addLine(line(id, 1));
      assert.equal(await board.purge(moment), 1);
      assert.equal(await board.get('old'), undefined);
      assert.deepEqual(await board.lines('old', 10), []);
      assert.equal((await board.lines('at-the-moment', 10)).length, 1);
      assert.ok(await board.get('still-waiting'));
      assert.equal(await board.purge(moment), 0);
    });
  });
};
