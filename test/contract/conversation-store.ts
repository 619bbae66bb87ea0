import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { type ConversationStore, maxRecordBytes } from '../../src/bot/conversation-store.js';
import { type ConversationId, type ConversationKey, conversationId } from '../../src/core/event.js';
import { type Conversation, type Emit, freshConversation } from '../../src/core/turn.js';
import { writeRecord } from '../../src/storage/record-json.js';

const citizen: ConversationKey = { channel: 'web', id: 'citizen-1' };
const at = (time: string): Date => new Date(`2026-03-01T${time}Z`);

const visitor = (name: string): ConversationKey => ({ channel: 'web', id: name });
const idOf = (name: string): ConversationId => conversationId(visitor(name));
const withLanguage = (record: Conversation, language: 'ro' | 'ru' | 'gag'): Conversation => ({ ...record, language });

const says = (key: string, text = 'Bună ziua'): Emit => ({
  key,
  kind: 'send',
  to: citizen,
  position: 1000,
  message: { language: 'ro', parts: [{ kind: 'quote', text, author: 'librarian' }], buttons: [], at: at('10:00:00') },
  priority: 1,
  report: false,
});

/** Text that a store might take for its own syntax, or lose. */
export const troublesomeTexts = [
  '__proto__',
  'constructor',
  '$set',
  '$where: 1',
  'a.b.$[].c',
  '{"$date": 1764000000000}',
  "'; DROP TABLE conversations; --",
  'Ce faceți? Сколько стоит? Nicä yazılır? 🙂👩‍👩‍👧 \u2028 \u202eשלום',
  'null\u0000byte',
  'tab\tand\nnewline "quotes" \\ backslash',
  ' ',
];

/** What every store promises of records; `open` gives an empty one. */
export const conversationStoreContract = (name: string, open: () => Promise<ConversationStore>): void => {
  describe(`conversation store: ${name}`, () => {
    test('gives a fresh record to a stranger, without storing it', async () => {
      const store = await open();
      assert.deepEqual(await store.open(citizen), freshConversation(citizen));
      assert.equal(await store.commit(freshConversation(citizen), { expecting: 0 }), 'committed');
    });

    test('gives back a record as it was committed, dates as dates', async () => {
      const store = await open();
      const record: Conversation = {
        key: citizen,
        version: 1,
        applied: ['web:citizen-1:a', 'time:web:citizen-1:1'],
        emits: [says('web:citizen-1#1.0')],
        wakeAt: at('10:00:01.500'),
        since: at('09:00:00'),
        lastAt: at('10:00:00.001'),
        greeted: true,
        language: 'gag',
        languageChosen: true,
        lastTopic: 'id-card-get',
        awaiting: { what: 'delete-confirmation', until: at('10:15:00') },
        offered: [{ title: 'da', action: { do: 'yes' } }],
        rate: { from: at('10:00:00'), count: 3, told: false },
        recent: [{ at: at('10:00:00'), heard: 'cazier', outcome: 'answer', topic: 'criminal-record-get' }],
        forgotten: 'asked',
      };
      assert.equal(await store.commit(record, { expecting: 0 }), 'committed');
      const stored = await store.open(citizen);
      assert.deepEqual(stored, record);
      assert.ok(stored.wakeAt instanceof Date && stored.recent[0]?.at instanceof Date);
    });

    test('keeps texts and keys that look like syntax as they are', async () => {
      const store = await open();
      const params = Object.fromEntries(troublesomeTexts.map((text, index) => [text, index]));
      Object.defineProperty(params, '__proto__', { value: 'own', enumerable: true });
      const record: Conversation = {
        ...freshConversation(citizen),
        version: 1,
        applied: troublesomeTexts,
        recent: troublesomeTexts.map((heard) => ({ at: at('10:00:00'), heard, outcome: 'unknown' })),
        emits: [
          {
            ...says('$emit.0'),
            kind: 'send',
            message: {
              language: 'ro',
              parts: [
                { kind: 'say', key: 'greeting', params },
                ...troublesomeTexts.map((text) => ({ kind: 'quote', text, author: 'citizen' }) as const),
              ],
              buttons: [],
              at: at('10:00:00'),
            },
          } as Emit,
        ],
      };
      await store.commit(record, { expecting: 0 });
      assert.deepEqual(await store.open(citizen), record);
    });

    test('keeps conversations apart whose ids look like syntax', async () => {
      const store = await open();
      const keys = ['__proto__', '$id', 'a.b', 'a', 'A', '\u0103', 'a\u0306', '1', '01', 'x:y'].map(visitor);
      for (const [index, key] of keys.entries()) {
        const record = { ...freshConversation(key), lastTopic: `topic-${index}` };
        assert.equal(await store.commit(record, { expecting: 0 }), 'committed');
      }
      const topics = await Promise.all(keys.map(async (key) => (await store.open(key)).lastTopic));
      assert.deepEqual(
        topics,
        keys.map((_, index) => `topic-${index}`),
      );
    });

    test('writes the version after the expected one, whatever the record says', async () => {
      const store = await open();
      await store.commit({ ...freshConversation(citizen), version: 77 }, { expecting: 0 });
      assert.equal((await store.open(citizen)).version, 1);
      await store.commit(freshConversation(citizen), { expecting: 1 });
      assert.equal((await store.open(citizen)).version, 2);
    });

    test('refuses a commit on any version but the stored one, and writes nothing', async () => {
      const store = await open();
      const record = freshConversation(citizen);
      assert.equal(await store.commit(record, { expecting: 3 }), 'stale');
      assert.equal((await store.open(citizen)).version, 0);
      await store.commit(record, { expecting: 0 });
      await store.commit(record, { expecting: 1 });
      for (const expecting of [0, 1, 3]) {
        assert.equal(await store.commit(withLanguage(record, 'ru'), { expecting }), 'stale');
      }
      const stored = await store.open(citizen);
      assert.equal(stored.version, 2);
      assert.equal(stored.language, undefined);
    });

    test('lets one of many simultaneous commits win, for a stranger and for a known person', async () => {
      const store = await open();
      for (const expecting of [0, 1, 2]) {
        const record = await store.open(citizen);
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, who) =>
            store.commit({ ...record, lastTopic: `by-${who}` }, { expecting: record.version }),
          ),
        );
        assert.equal(outcomes.filter((outcome) => outcome === 'committed').length, 1);
        const stored = await store.open(citizen);
        assert.equal(stored.version, expecting + 1);
        assert.equal(stored.lastTopic, `by-${outcomes.indexOf('committed')}`);
      }
    });

    test('commits different conversations side by side', async () => {
      const store = await open();
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, number) =>
          store.commit(freshConversation(visitor(`many-${number}`)), { expecting: 0 }),
        ),
      );
      assert.deepEqual(new Set(outcomes), new Set(['committed']));
    });

    test('refuses the next commit until every emit is copied out', async () => {
      const store = await open();
      await store.commit({ ...freshConversation(citizen), emits: [says('e1'), says('e2')] }, { expecting: 0 });
      const record = await store.open(citizen);
      assert.equal(await store.commit({ ...record, emits: [] }, { expecting: 1 }), 'stale');
      await store.copied(citizen, ['e1']);
      assert.equal(await store.commit({ ...record, emits: [] }, { expecting: 1 }), 'stale');
      await store.copied(citizen, ['e2']);
      assert.equal(await store.commit({ ...record, emits: [] }, { expecting: 1 }), 'committed');
    });

    test('takes out exactly the emits that were copied, and leaves the rest in order', async () => {
      const store = await open();
      const emits = ['e1', 'e2', 'e3', 'e4'].map((key) => says(key));
      const record = { ...freshConversation(citizen), version: 1, language: 'ru' as const, emits };
      await store.commit(record, { expecting: 0 });
      await store.copied(citizen, ['e3', 'never-there', 'e1']);
      await store.copied(citizen, ['e3']);
      await store.copied(citizen, []);
      assert.deepEqual(await store.open(citizen), { ...record, emits: [says('e2'), says('e4')] });
    });

    test('lets two copiers work at once without bringing an emit back', async () => {
      const store = await open();
      const keys = Array.from({ length: 12 }, (_, number) => `e${number}`);
      await store.commit({ ...freshConversation(citizen), emits: keys.map((key) => says(key)) }, { expecting: 0 });
      await Promise.all(keys.flatMap((key) => [store.copied(citizen, [key]), store.copied(citizen, [key])]));
      assert.deepEqual((await store.open(citizen)).emits, []);
      assert.deepEqual(await store.withEmits(10), []);
    });

    test('takes the copying of a conversation that is not stored for done', async () => {
      const store = await open();
      await store.copied(citizen, ['e1']);
      assert.equal((await store.open(citizen)).version, 0);
    });

    test('lists the conversations that still have emits, at most so many', async () => {
      const store = await open();
      for (const name of ['a', 'b', 'c', 'd']) {
        const emits = name === 'd' ? [] : [says(`${name}1`), says(`${name}2`)];
        await store.commit({ ...freshConversation(visitor(name)), emits }, { expecting: 0 });
      }
      assert.deepEqual((await store.withEmits(10)).sort(), [idOf('a'), idOf('b'), idOf('c')]);
      assert.equal((await store.withEmits(2)).length, 2);
      await store.copied(visitor('a'), ['a1']);
      await store.copied(visitor('b'), ['b1', 'b2']);
      assert.deepEqual((await store.withEmits(10)).sort(), [idOf('a'), idOf('c')]);
    });

    test('lists whom to wake, earliest first, at most so many', async () => {
      const store = await open();
      const wakeAts = { late: '10:00:00.500', early: '10:00:00', exact: '10:00:01', future: '10:00:01.001' };
      for (const [name, time] of Object.entries(wakeAts)) {
        await store.commit({ ...freshConversation(visitor(name)), wakeAt: at(time) }, { expecting: 0 });
      }
      await store.commit(freshConversation(visitor('never')), { expecting: 0 });
      assert.deepEqual(await store.due(at('10:00:01'), 10), [idOf('early'), idOf('late'), idOf('exact')]);
      assert.deepEqual(await store.due(at('10:00:01'), 2), [idOf('early'), idOf('late')]);
      assert.deepEqual(await store.due(at('09:59:59.999'), 10), []);
    });

    test('wakes nobody whose time was moved or taken away', async () => {
      const store = await open();
      for (const name of ['moved', 'taken']) {
        await store.commit({ ...freshConversation(visitor(name)), wakeAt: at('10:00:00') }, { expecting: 0 });
      }
      await store.commit({ ...freshConversation(visitor('moved')), wakeAt: at('11:00:00') }, { expecting: 1 });
      await store.commit(freshConversation(visitor('taken')), { expecting: 1 });
      assert.deepEqual(await store.due(at('10:30:00'), 10), []);
      assert.deepEqual(await store.due(at('11:00:00'), 10), [idOf('moved')]);
    });

    test('lists who has been quiet since before a moment, at most so many', async () => {
      const store = await open();
      for (const [name, time] of Object.entries({ first: '08:00:00', second: '09:00:00', exact: '10:00:00' })) {
        await store.commit({ ...freshConversation(visitor(name)), lastAt: at(time) }, { expecting: 0 });
      }
      await store.commit(freshConversation(visitor('never-spoke')), { expecting: 0 });
      assert.deepEqual((await store.quietSince(at('10:00:00'), 10)).sort(), [idOf('first'), idOf('second')]);
      assert.equal((await store.quietSince(at('10:00:00'), 1)).length, 1);
    });

    test('forgets a record of the expected version, and takes the person for a stranger then', async () => {
      const store = await open();
      await store.commit(withLanguage(freshConversation(citizen), 'ru'), { expecting: 0 });
      await store.commit(freshConversation(visitor('other')), { expecting: 0 });
      assert.equal(await store.forget(citizen, { expecting: 0 }), 'stale');
      assert.equal(await store.forget(citizen, { expecting: 2 }), 'stale');
      assert.equal(await store.forget(citizen, { expecting: 1 }), 'forgotten');
      assert.deepEqual(await store.open(citizen), freshConversation(citizen));
      assert.equal(await store.forget(citizen, { expecting: 1 }), 'stale');
      assert.equal(await store.commit(freshConversation(citizen), { expecting: 1 }), 'stale');
      assert.equal(await store.commit(freshConversation(citizen), { expecting: 0 }), 'committed');
      assert.equal((await store.open(visitor('other'))).version, 1);
    });

    test('forgets nobody whose emits are not copied out', async () => {
      const store = await open();
      await store.commit({ ...freshConversation(citizen), emits: [says('e1')] }, { expecting: 0 });
      assert.equal(await store.forget(citizen, { expecting: 1 }), 'stale');
      await store.copied(citizen, ['e1']);
      assert.equal(await store.forget(citizen, { expecting: 1 }), 'forgotten');
    });

    test('lets either a commit or a forgetting of one version win', async () => {
      const store = await open();
      for (let round = 0; round < 5; round++) {
        const key = visitor(`round-${round}`);
        await store.commit(freshConversation(key), { expecting: 0 });
        const [committed, forgotten] = await Promise.all([
          store.commit(freshConversation(key), { expecting: 1 }),
          store.forget(key, { expecting: 1 }),
        ]);
        assert.equal([committed, forgotten].filter((outcome) => outcome === 'stale').length, 1);
        assert.equal((await store.open(key)).version, committed === 'committed' ? 2 : 0);
      }
    });

    test('takes a record of 64 KB to the byte, counted in UTF-8, and nothing more', async () => {
      const store = await open();
      const sized = (bytes: number): Conversation => {
        const base: Conversation = {
          ...freshConversation(citizen),
          version: 1,
          applied: ['яă'.repeat(8_000)],
          emits: [says('e1', ''), says('e2', '"🙂'.repeat(2_000))],
        };
        const missing = bytes - Buffer.byteLength(writeRecord(base));
        return { ...base, lastTopic: 'x'.repeat(missing - ',"lastTopic":""'.length) };
      };
      const largest = sized(maxRecordBytes);
      assert.equal(Buffer.byteLength(writeRecord(largest)), maxRecordBytes);
      await assert.rejects(store.commit(sized(maxRecordBytes + 1), { expecting: 0 }), { code: 'RECORD_TOO_LARGE' });
      assert.equal((await store.open(citizen)).version, 0);
      assert.equal(await store.commit(largest, { expecting: 0 }), 'committed');
      assert.deepEqual(await store.open(citizen), largest);
      await store.copied(citizen, ['e1', 'e2']);
      await assert.rejects(store.commit(sized(200_000), { expecting: 1 }), { code: 'RECORD_TOO_LARGE' });
      assert.equal((await store.open(citizen)).version, 1);
    });
  });
};
