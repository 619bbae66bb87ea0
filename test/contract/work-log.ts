import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Notice, NoticeStore, UnansweredLog, WorkLog } from '../../src/cases/work-log.js';
import type { UnansweredRow, WorkEntry } from '../../src/core/case.js';
import { troublesomeTexts } from './conversation-store.js';

const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
const logged = (key: string, about: Partial<WorkEntry> = {}): WorkEntry => ({
  key,
  at: at('10:00:00.000'),
  kind: 'logged',
  librarianId: 'lib-ana',
  libraryId: 'lib-1',
  district: 'Orhei',
  category: 'citizen-trained',
  people: 7,
  service: 'criminal-record',
  language: 'ro',
  ...about,
});
const keys = (found: readonly { key: string }[]): string[] => found.map(({ key }) => key);

/** What every store promises of the work that is counted; `open` gives an empty one. */
export const workLogContract = (name: string, open: () => Promise<WorkLog>): void => {
  describe(`work log: ${name}`, () => {
    test('gives back an entry as it was put in; the same key replaces it', async () => {
      const log = await open();
      const bare: WorkEntry = {
        key: 'case:c1',
        at: at('10:00:00.123'),
        kind: 'case',
        category: 'none',
        people: 1,
      };
      const rated: WorkEntry = { ...bare, category: 'business', channel: 'web', rating: 5, librarianId: 'lib-ion' };
      await log.put(bare);
      assert.deepEqual(await log.between(at('00:00:00'), at('23:00:00')), [bare]);
      await log.put(rated);
      await log.put(rated);
      assert.deepEqual(await log.between(at('00:00:00'), at('23:00:00')), [rated]);
    });

    test('has an entry once when it is put many times at once', async () => {
      const log = await open();
      await Promise.all(Array.from({ length: 8 }, () => log.put(logged('press-1'))));
      assert.deepEqual(await log.between(at('00:00:00'), at('23:00:00')), [logged('press-1')]);
    });

    test('lists what lies between two moments, the second outside', async () => {
      const log = await open();
      await log.put(logged('b', { at: at('10:00:00.000') }));
      await log.put(logged('a', { at: at('10:00:00.000') }));
      await log.put(logged('early', { at: at('09:59:59.999') }));
      await log.put(logged('late', { at: at('11:00:00.000') }));
      await log.put(logged('last', { at: at('10:59:59.999') }));
      assert.deepEqual(keys(await log.between(at('10:00:00.000'), at('11:00:00.000'))), ['a', 'b', 'last']);
    });

    test('takes a logged entry back, only for the librarian who logged it', async () => {
      const log = await open();
      await log.put(logged('press-1'));
      await log.put(logged('case:c1', { kind: 'case' }));
      assert.equal(await log.undo('press-1', 'lib-ion'), 'absent');
      assert.equal(await log.undo('case:c1', 'lib-ana'), 'absent');
      assert.equal(await log.undo('nothing', 'lib-ana'), 'absent');
      const outcomes = await Promise.all([1, 2, 3].map(() => log.undo('press-1', 'lib-ana')));
      assert.deepEqual(outcomes.sort(), ['absent', 'absent', 'undone']);
      assert.deepEqual(keys(await log.between(at('00:00:00'), at('23:00:00'))), ['case:c1']);
    });
  });
};

/** What every store promises of questions without an answer. */
export const unansweredContract = (name: string, open: () => Promise<UnansweredLog>): void => {
  describe(`unanswered questions: ${name}`, () => {
    const row = (key: string, time: string, text = key): UnansweredRow => ({
      key,
      at: at(time),
      text,
      language: 'gag',
    });
    const texts = (found: readonly { text: string }[]): string[] => found.map(({ text }) => text);

    test('keeps a question once, and tells nobody whose it was', async () => {
      const log = await open();
      const text = troublesomeTexts.join('\n');
      await Promise.all([1, 2, 3].map(() => log.put(row('asker.1', '10:00:00.123', text))));
      await log.put(row('asker.1', '11:00:00', 'altceva'));
      assert.deepEqual(await log.since(at('00:00:00'), 10), [{ at: at('10:00:00.123'), text, language: 'gag' }]);
    });

    test('lists the newest first, from a moment on', async () => {
      const log = await open();
      await log.put(row('a.1', '10:00:00.000'));
      await log.put(row('a.2', '10:00:00.001'));
      await log.put(row('b.1', '10:00:00.002'));
      assert.deepEqual(texts(await log.since(at('10:00:00.001'), 10)), ['b.1', 'a.2']);
      assert.deepEqual(texts(await log.since(at('00:00:00'), 2)), ['b.1', 'a.2']);
    });

    test('forgets what one person asked, and nobody whose name begins the same', async () => {
      const log = await open();
      for (const key of ['ask.1', 'ask.2.3', 'ask', 'ask-2.1', 'ask/1', 'asker.1', 'as.k.1', 'ASK.1', 'a_k.1']) {
        await log.put(row(key, '10:00:00'));
      }
      await log.forget('ask');
      await log.forget('nobody');
      assert.deepEqual(
        texts(await log.since(at('00:00:00'), 20)).sort(),
        ['ask', 'ask-2.1', 'ask/1', 'asker.1', 'as.k.1', 'ASK.1', 'a_k.1'].sort(),
      );
    });

    test('purges what is older than a moment, and counts it', async () => {
      const log = await open();
      await log.put(row('a.1', '09:59:59.999'));
      await log.put(row('a.2', '10:00:00.000'));
      assert.equal(await log.purge(at('10:00:00.000')), 1);
      assert.deepEqual(texts(await log.since(at('00:00:00'), 10)), ['a.2']);
    });
  });
};

/** What every store promises of dated notices. */
export const noticeStoreContract = (name: string, open: () => Promise<NoticeStore>): void => {
  describe(`notices: ${name}`, () => {
    const notice = (id: string, from: string, about: Partial<Notice> = {}): Notice => ({
      id,
      service: 'mpay',
      text: { ro: 'MPay nu lucrează', ru: 'MPay не работает', gag: 'MPay işlämeer' },
      from: at(from),
      until: at('18:00:00.123'),
      by: 'lib-ana',
      ...about,
    });

    test('gives all back, the first to begin first; the same id replaces', async () => {
      const store = await open();
      assert.deepEqual(await store.all(), []);
      await store.put(notice('b', '10:00:00'));
      await store.put(notice('a', '11:00:00'));
      await store.put(notice('c', '10:00:00'));
      const changed = notice('b', '12:00:00', { text: { ro: '$set', ru: '__proto__', gag: '' } });
      await Promise.all([store.put(changed), store.put(changed)]);
      assert.deepEqual(await store.all(), [notice('c', '10:00:00'), notice('a', '11:00:00'), changed]);
    });

    test('removes one', async () => {
      const store = await open();
      await store.put(notice('a', '10:00:00'));
      await store.put(notice('b', '10:00:00'));
      await store.remove('a');
      await store.remove('nothing');
      assert.deepEqual(await store.all(), [notice('b', '10:00:00')]);
    });
  });
};
