import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { type CasePerson, isOpen, type LibrarianAct } from '../../src/core/case.js';
import { type Action, conversationId, type Event } from '../../src/core/event.js';
import { type Commit, createCaseWorld, people, type World } from './case-world.js';

/*
 * Stories of two citizens and four librarians: every act, repeated deliveries, timers early and late, duty that comes and
 * goes, sends that fail, processes that die between any two operations and other processes that work on the same row.
 */

type Move =
  | { readonly do: 'writes'; readonly who: number }
  | { readonly do: 'presses'; readonly who: number; readonly action: Action }
  | { readonly do: 'sends'; readonly who: number }
  | { readonly do: 'forgets'; readonly who: number }
  | { readonly do: 'acts'; readonly who: number; readonly by: number; readonly act: string; readonly stale: boolean }
  | { readonly do: 'waits'; readonly ms: number }
  | { readonly do: 'wakes'; readonly who: number; readonly anyway: boolean }
  | { readonly do: 'repeats'; readonly nth: number }
  | { readonly do: 'duty'; readonly by: number }
  | { readonly do: 'delivers'; readonly result: 'sent' | 'refused' | 'unknown' };

const minute = 60_000;
const who = fc.constantFrom(0, 0, 0, 1);
const actions: Action[] = [
  { do: 'human' },
  { do: 'human', library: 'lib-river' },
  { do: 'case-yes' },
  { do: 'case-skip-place' },
  { do: 'case-other-place' },
  { do: 'case-continue' },
  { do: 'case-new' },
  { do: 'rate', stars: 4 },
  { do: 'menu' },
  { do: 'topic', topic: 'id-card-get' },
  { do: 'language', language: 'ru' },
  { do: 'delete' },
  { do: 'yes' },
  { do: 'no' },
];
const acts = [
  'take',
  'say',
  'ready',
  'slashes',
  'note',
  'release',
  'pass',
  'hand',
  'join',
  'leave',
  'close',
  'suspended',
];
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('writes' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('presses' as const), who, action: fc.constantFrom(...actions) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('presses' as const),
      who,
      action: fc.constant({ do: 'case-close' } as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('sends' as const, 'sends' as const, 'forgets' as const), who }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('acts' as const),
      who,
      by: fc.nat(3),
      act: fc.constantFrom(...acts, 'take', 'say', 'say', 'say'),
      stale: fc.constantFrom(false, false, false, false, false, true),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('waits' as const),
      ms: fc.constantFrom(0, 1, minute, 16 * minute, 61 * minute, 25 * 60 * minute, 80 * 60 * minute),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wakes' as const), who, anyway: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeats' as const), nth: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('duty' as const), by: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('delivers' as const),
      result: fc.constantFrom('sent' as const, 'sent' as const, 'refused' as const, 'unknown' as const),
    }),
  },
);
const story = fc.record({
  moves: fc.array(move, { minLength: 4, maxLength: 28 }),
  /** Operations of the whole story, counted, before or after which a process dies. */
  deaths: fc.uniqueArray(fc.nat(300), { maxLength: 6 }),
  opened: fc.constantFrom(true, true, true, false),
  twoProcesses: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

const citizens = [
  { channel: 'web', id: 'ana' },
  { channel: 'telegram', id: 'vasile' },
] as const;

const actOf = (name: string, words: string, to: CasePerson): LibrarianAct => {
  switch (name) {
    case 'say':
      return { do: 'say', text: words };
    case 'slashes':
      return { do: 'say', text: `// ${words}` };
    case 'note':
      return { do: 'note', text: words };
    case 'ready':
      return { do: 'ready', topic: 'id-card-get' };
    case 'pass':
      return { do: 'pass', to: 'national' };
    case 'hand':
      return { do: 'pass', to };
    case 'close':
      return { do: 'close', category: 'citizen-consulted' };
    default:
      return { do: name } as LibrarianAct;
  }
};

async function play({ moves, deaths, opened, twoProcesses }: Story): Promise<World> {
  const world = createCaseWorld({ deaths, twoProcesses });
  const put = (index: number, what: object, key = `web:${index}:${world.events.length}`): Promise<void> =>
    world.receive({ key, conversation: citizens[index]!, at: world.clock.now(), ...what } as Event);
  if (opened) {
    for (const index of [0, 1]) {
      await put(index, { kind: 'text', text: 'câine' });
      for (const action of [{ do: 'human' }, { do: 'case-skip-place' }, { do: 'case-yes' }])
        await put(index, { kind: 'button', action });
    }
  }
  for (const one of moves) await step(one, world, put);
  await world.finish();
  return world;
}

async function step(
  one: Move,
  world: World,
  put: (index: number, what: object, key?: string) => Promise<void>,
): Promise<void> {
  const count = world.events.length;
  switch (one.do) {
    case 'writes':
      return put(one.who, { kind: 'text', text: `citizen says ${count}.` });
    case 'presses':
      return put(one.who, { kind: 'button', action: one.action });
    case 'sends':
      return put(one.who, { kind: 'media', media: 'photo', caption: `citizen shows ${count}.` });
    case 'forgets':
      await put(one.who, { kind: 'button', action: { do: 'delete' } });
      return put(one.who, { kind: 'button', action: { do: 'yes' } });
    case 'acts': {
      const by = people[one.by]!;
      const caseId = world.caseOf(citizens[one.stale ? 1 - one.who : one.who]!) ?? 'no-such-case';
      const act = actOf(one.act, `librarian says ${count}.`, people[(one.by + 1) % people.length]!);
      return put(one.who, { kind: 'librarian', caseId, by, act }, `desk:${count}`);
    }
    case 'waits':
      return world.clock.advance(one.ms);
    case 'wakes':
      return world.wake(citizens[one.who]!, one.anyway);
    case 'repeats': {
      const again = world.events[one.nth % Math.max(1, count)];
      return again === undefined ? undefined : world.receive(again);
    }
    case 'duty':
      people[one.by]!.onDuty = !people[one.by]!.onDuty;
      return;
    case 'delivers':
      return world.deliver(one.result);
    default:
      return one satisfies never;
  }
}

const sends = ({ after }: Commit) => after.emits.flatMap((emit) => (emit.kind === 'send' ? [emit] : []));
const lines = ({ after }: Commit) => after.emits.flatMap((emit) => (emit.kind === 'line' ? [emit.line] : []));
const count = <T>(all: Iterable<T>, is: (one: T) => boolean): number => [...all].filter(is).length;

/** What the bot may say in a taken case: the case's own notices, what was hidden of the words, a person's rights. */
const rights = /^(delete-|kept|privacy|my-data|language-choose|codes-hidden|message-cut|nothing-to-confirm)/;

const laws: Record<string, (world: World) => void> = {
  'the bot is silent in a taken case'({ commits }) {
    for (const commit of commits) {
      if (commit.before.case?.state !== 'taken') continue;
      for (const { message } of sends(commit)) {
        for (const part of message.parts) {
          if (part.kind === 'say') assert.match(part.key, part.key.startsWith('case-') ? /./ : rights);
          else assert.equal(part.kind, 'quote', 'an answer of its own');
        }
      }
    }
  },

  'a case has at most one holder, and only they hand it on'({ commits, memory }) {
    for (const { before, after, event } of commits) {
      const [was, is] = [before.case, after.case];
      if (was?.state !== 'taken' || is?.state !== 'taken' || was.holder.id === is.holder.id) continue;
      assert.ok(event.kind === 'librarian' && event.act.do === 'pass' && event.by.id === was.holder.id, event.kind);
    }
    for (const { key } of commits.map(({ after }) => after)) {
      const ofOne = [...memory.cases.values()].filter(
        ({ conversation }) => conversationId(conversation) === conversationId(key),
      );
      assert.ok(count(ofOne, ({ case: found }) => isOpen(found)) <= 1, 'two open cases of one person');
    }
  },

  'every accepted word is delivered or visibly failed, once'({ commits, memory, outbox, purgedAt, results }) {
    const board = [...memory.said.values()];
    for (const commit of commits) {
      const { before, after, event } = commit;
      const gone = (purgedAt.get(conversationId(event.conversation)) ?? 0) >= after.version;
      if (event.kind === 'text' && isOpen(before.case) && before.forgotten === undefined) {
        const found = count(board, ({ from, text }) => from === 'citizen' && text === event.text);
        assert.ok(found === 1 || (gone && found === 0), `${event.text} stands ${found} times in its case`);
      }
      if (event.kind !== 'librarian' || !('text' in event.act)) continue;
      const { text } = event.act;
      const written = board.filter((line) => line.text === text);
      const rows = [...outbox.values()].filter(({ emit }) =>
        emit.message.parts.some((part) => part.kind === 'quote' && part.text === text),
      );
      const refused = count(lines(commit), (line) => line.to === event.by.id && line.from === 'notice');
      if (gone) continue;
      const sent = written.filter(({ key }) => outbox.has(key));
      assert.equal(rows.length, sent.length, `${text} is sent otherwise than it stands`);
      assert.ok(
        written.length === 1 || (written.length === 0 && refused === 1),
        `${text} stands ${written.length} times`,
      );
      const failed = written.every(({ from, delivery }) => from === 'note' || delivery === 'refused');
      assert.ok(sent.length === 1 || failed, `${text} stands as if it was sent`);
      for (const { key, delivery, caseId } of written) {
        const result = results.get(key);
        if (result === undefined) continue;
        assert.equal(delivery, result === 'sent' ? 'delivered' : result, 'the mark tells what became of it');
        const told = board.some((line) => line.caseId === caseId && line.notice?.key === 'case-notice-undelivered');
        const another = commits.some(
          ({ before: at, event: news }) => news.kind === 'result' && news.of === key && at.case?.id !== caseId,
        );
        assert.ok(result === 'sent' || told || another, 'a failed send is told in words');
      }
    }
  },

  'no open case is without a moment at which it wakes, and waking is not in vain'({ commits }) {
    for (const { after, event, now } of commits) {
      if (isOpen(after.case)) assert.ok(after.wakeAt !== undefined, `${after.case.state} for ever`);
      if (event.kind === 'time' && after.wakeAt !== undefined) assert.ok(after.wakeAt > now, 'woken again at once');
    }
  },

  'a closed case changes nothing but by the citizen who rates or continues it'({ commits }) {
    for (const commit of commits) {
      const { before, after, event } = commit;
      if (before.case?.state !== 'closed') continue;
      if (event.kind === 'librarian') {
        assert.deepEqual(after.case, before.case);
        assert.equal(sends(commit).length, 0);
        for (const line of lines(commit)) assert.ok(line.to === event.by.id || line.delivery === 'refused', line.text);
      }
      if (event.kind === 'time' || event.kind === 'result') assert.deepEqual(after.case, before.case);
      if (after.case?.id !== before.case.id || after.case.state !== 'closed') continue;
      const { rating: _r, finished: _f, ...was } = before.case;
      const { rating: _s, finished: _g, ...is } = after.case;
      assert.deepEqual(is, was);
    }
  },

  'nothing reaches a person who is not in the case'({ commits, outbox }) {
    for (const { emit, source } of outbox.values()) assert.deepEqual(emit.to, source, 'sent to somebody else');
    for (const commit of commits) {
      const { after, before, event } = commit;
      for (const { message } of sends(commit)) {
        const spoken = message.parts.filter((part) => part.kind === 'quote' && part.author === 'librarian');
        if (spoken.length === 0) continue;
        assert.ok(
          event.kind === 'librarian' && after.case?.state === 'taken' && after.case.id === event.caseId,
          event.kind,
        );
        const inIt = [after.case.holder, ...after.case.coWriters].some(({ id }) => id === event.by.id);
        assert.ok(inIt, `${event.by.id} is not in the case`);
        assert.ok(event.act.do !== 'note' && !(event.act.do === 'say' && event.act.text.startsWith('//')), 'a note');
        if (before.case?.state === 'taken') {
          assert.ok([before.case.holder, ...before.case.coWriters].some(({ id }) => id === event.by.id));
        }
      }
      for (const line of lines(commit)) {
        const mine = line.caseId === (before.case?.id ?? after.case?.id) || line.caseId === after.case?.id;
        assert.ok(mine || (event.kind === 'librarian' && line.to === event.by.id), 'a line in a case of somebody else');
        if (line.from === 'citizen') assert.equal(line.caseId, after.case?.id);
      }
    }
  },

  'every consequence has a key of its own'({ commits }) {
    const keys = commits.flatMap(({ after }) => after.emits.map(({ key }) => key));
    assert.equal(new Set(keys).size, keys.length);
  },

  'the board shows each case as its conversation has it'({ memory, records }) {
    for (const record of records.values()) {
      if (record.case === undefined || record.forgotten !== undefined) continue;
      assert.deepEqual(memory.cases.get(record.case.id)?.case, record.case);
    }
  },
};

const stories = Number(process.env.STORIES ?? 10_000);

describe('a case, whatever is done to it and whoever dies', () => {
  test(`keeps its laws in ${stories} stories`, { timeout: 600_000 }, () =>
    fc.assert(
      fc.asyncProperty(story, async (told) => {
        const world = await play(told);
        for (const [law, holds] of Object.entries(laws)) {
          try {
            holds(world);
          } catch (cause) {
            throw new Error(`Broken: ${law}.`, { cause });
          }
        }
      }),
      { numRuns: stories, seed: 20_260_302 },
    ),
  );

  test('comes in the stories through every state and act', async () => {
    const seen = new Set<string>();
    for (const told of fc.sample(story, { numRuns: 400, seed: 20_260_302 })) {
      for (const { before, after, event } of (await play(told)).commits) {
        seen.add(`${before.case?.state ?? 'none'} > ${after.case?.state ?? 'none'}`);
        if (event.kind === 'librarian') seen.add(`${event.act.do} in ${before.case?.state ?? 'none'}`);
        if (event.kind === 'result') seen.add(`result ${event.delivery}`);
        if (after.case?.state === 'closed') seen.add(`closed by ${after.case.closedBy}`);
      }
    }
    const moves = [
      'none > waiting',
      'waiting > taken',
      'taken > waiting',
      'taken > closed',
      'closed > waiting',
      'closed > taken',
    ];
    const inEach = ['take', 'say', 'ready', 'note', 'release', 'pass', 'join', 'leave', 'close', 'suspended'];
    const expected = [
      ...moves,
      'taken > none',
      ...inEach.flatMap((act) => ['waiting', 'taken', 'closed'].map((state) => `${act} in ${state}`)),
      ...['sent', 'refused', 'unknown'].map((result) => `result ${result}`),
      ...['citizen', 'librarian', 'time'].map((by) => `closed by ${by}`),
    ];
    assert.deepEqual(
      expected.filter((one) => !seen.has(one)),
      [],
    );
  });
});
