import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { createJoinRequests } from '../../../src/cases/join-requests.js';
import type { Librarian } from '../../../src/cases/librarians.js';
import type { TelegramApi } from '../../../src/channels/telegram/api.js';
import { telegramBook } from '../../../src/channels/telegram/book.js';
import { type ChatCommands, createChatCommands } from '../../../src/channels/telegram/chat-commands.js';
import { createTelegramDesk } from '../../../src/channels/telegram/desk.js';
import type { TelegramDeskDeps } from '../../../src/channels/telegram/desk-deps.js';
import { tellWhoAsked } from '../../../src/channels/telegram/join.js';
import type { TelegramUpdate } from '../../../src/channels/telegram/updates.js';
import { writeAction } from '../../../src/core/action-code.js';
import type { Event } from '../../../src/core/event.js';
import type { NewOutboxRow } from '../../../src/delivery/outbox.js';
import { hash, libraries, person } from '../../desk/small-desk.js';
import { clockAt } from '../../support/clock.js';
import { memoryBoard, memoryLibrarians, memoryWork } from '../../support/memory-desk.js';
import { memoryMemos } from '../../support/memory-memos.js';

/** Somebody dies there. */
class Kill extends Error {}
const maria = person('maria', { role: 'coordinator', telegram: '10' });
const dora = person('dora', { role: 'coordinator', telegram: '11' });
const noCommands: ChatCommands = { give: async () => {}, takeBack: async () => {}, giveAll: async () => {} };

/** The desk beside stores in memory; dies at the write that `deadly` names, once. */
function open(people: readonly Librarian[] = [maria, dora]) {
  const clock = clockAt('2026-03-02T08:00:00Z');
  const [memos, librarians] = [memoryMemos(), memoryLibrarians(people)];
  const rows = new Map<string, NewOutboxRow>();
  const received: Event[] = [];
  let deadly = Number.POSITIVE_INFINITY;
  let writes = 0;
  const mayDie = (): void => {
    if (++writes === deadly) throw new Kill();
  };
  const dying = <T extends object>(store: T, ...names: readonly (keyof T)[]): T =>
    Object.assign(
      { ...store },
      Object.fromEntries(
        names.map((name) => [
          name,
          async (...about: unknown[]) => {
            mayDie();
            const done = await (store[name] as (...about: unknown[]) => Promise<unknown>)(...about);
            mayDie();
            return done;
          },
        ]),
      ),
    );
  const persons = dying(librarians, 'save', 'spend');
  const notes = dying(memos, 'put', 'putFirst', 'remove');
  const book = telegramBook(notes, clock);
  const send = async (row: NewOutboxRow): Promise<void> => {
    mayDie();
    if (!rows.has(row.key)) rows.set(row.key, row);
    mayDie();
  };
  const tell = tellWhoAsked({ send, clock, librarians: persons, commands: noCommands });
  const joins = createJoinRequests({ memos: notes, librarians: persons, clock, hash, tell });
  const named = libraries.map(({ id, name, district }) => ({ id, code: hash(id).slice(0, 16), name, district }));
  const desk = createTelegramDesk({
    board: memoryBoard(),
    work: memoryWork(),
    librarians: persons,
    book,
    clock,
    botId: '1',
    joins,
    places: {
      find: (text) => (/Cahul/.test(text) ? [{ id: 'cahul', title: 'Cahul' }] : []),
      at: () => 'cahul',
      libraries: (place) => (place === 'cahul' ? { place: 'Cahul', found: named.slice(0, 2) } : undefined),
      library: (code) => named.find((one) => one.code === code),
    },
    languageIn: async () => undefined,
    commands: noCommands,
    send,
    receive: async (event: Event) => {
      received.push(event);
      return 'stored';
    },
    hash,
  } as Partial<TelegramDeskDeps> as TelegramDeskDeps);
  let updates = 0;
  const from = (chat: string) => ({ id: Number(chat), first_name: 'Nina', last_name: 'Rusu', language_code: 'ru' });
  const chatOf = (chat: string) => ({ id: Number(chat), type: 'private' as const });
  const message = (chat: string, text: string): TelegramUpdate => ({
    update_id: ++updates,
    message: { message_id: updates, date: 1, chat: chatOf(chat), from: from(chat), text },
  });
  const press = (chat: string, data: string): TelegramUpdate => ({
    update_id: ++updates,
    callback_query: { id: `${updates}`, from: from(chat), data, message: { message_id: 1, chat: chatOf(chat) } },
  });
  const said = (chat: string): string[] =>
    [...rows.values()]
      .filter(({ to }) => to.id === chat)
      .map(({ message: { parts } }) => parts.flatMap((part) => (part.kind === 'say' ? part.key : [])).join(' '));
  const buttonIn = (chat: string, act: string): string => {
    const buttons = [...rows.values()].filter(({ to }) => to.id === chat).flatMap(({ message: one }) => one.buttons);
    const action = buttons.map((one) => one.action).findLast((one) => one.do === 'join' && one.act === act);
    assert.ok(action, `no button ${act} for ${chat}`);
    return writeAction(action);
  };
  return {
    ...{ desk, librarians, memos, received, rows, said, message, press, buttonIn, clock },
    dieAt: (write: number) => {
      [deadly, writes] = [write, 0];
    },
    writes: () => writes,
  };
}
type House = ReturnType<typeof open>;

/** As Telegram does it: until it was taken. */
async function deliver(house: House, update: TelegramUpdate): Promise<string> {
  for (;;) {
    try {
      return await house.desk(update);
    } catch (error) {
      if (!(error instanceof Kill)) throw error;
    }
  }
}

/** From `/librarian` to the coordinator's press, each update delivered so many times. */
async function joins(house: House, what: 'confirm' | 'refuse', times = 1): Promise<void> {
  const all = async (update: TelegramUpdate): Promise<void> => {
    for (let time = 0; time < times; time++) assert.equal(await deliver(house, update), 'handled');
  };
  await all(house.message('77', '/librarian'));
  await all(house.message('77', 'Cahul'));
  await all(house.press('77', house.buttonIn('77', 'library')));
  await all(house.press('10', house.buttonIn('10', what)));
}
const heard = {
  confirm: ['telegram-join-ask-place', 'telegram-join-which-library', 'telegram-join-asked', 'telegram-desk-welcome'],
  refuse: [
    'telegram-join-ask-place',
    'telegram-join-which-library',
    'telegram-join-asked',
    'telegram-join-told-refused',
  ],
};

describe('asking to join', () => {
  test.each(['confirm', 'refuse'] as const)(
    'says each thing once when every update comes three times (%s)',
    async (what) => {
      const house = open();
      await joins(house, what, 3);
      assert.deepEqual(house.said('77'), heard[what]);
      assert.deepEqual(house.said('11'), ['telegram-join-card']);
      assert.equal(house.said('10').length, 2);
      assert.equal((await house.librarians.byTelegram('77'))?.status, what === 'confirm' ? 'active' : undefined);
      assert.deepEqual(house.received, []);
    },
  );

  test.each(['confirm', 'refuse'] as const)('comes to the same end wherever it is killed (%s)', async (what) => {
    const whole = open();
    await joins(whole, what);
    for (let write = 1; write <= whole.writes(); write++) {
      const house = open();
      house.dieAt(write);
      await joins(house, what);
      assert.deepEqual(house.said('77').sort(), [...heard[what]].sort(), `killed at write ${write}`);
      assert.deepEqual(house.said('11'), ['telegram-join-card'], `killed at write ${write}`);
      const { version: _, ...person } = (await house.librarians.byTelegram('77')) ?? { version: 0 };
      const { version: _whole, ...expected } = (await whole.librarians.byTelegram('77')) ?? { version: 0 };
      assert.deepEqual(person, expected, `killed at write ${write}`);
    }
  });

  test('is left by a command and by words that are no place; those are the bot’s', async () => {
    const house = open();
    await deliver(house, house.message('77', '/librarian'));
    assert.equal(await deliver(house, house.message('77', 'Ce acte îmi trebuie pentru un pașaport nou?')), 'not-mine');
    assert.equal(await deliver(house, house.message('77', 'Cahul')), 'not-mine');
    await deliver(house, house.message('77', '/librarian'));
    assert.equal(await deliver(house, house.message('77', '/menu')), 'not-mine');
    assert.equal(await deliver(house, house.message('77', 'Cahul')), 'not-mine');
    await deliver(house, house.message('77', '/librarian'));
    house.clock.advance(31 * 60_000);
    assert.equal(await deliver(house, house.message('77', 'Cahul')), 'not-mine');
  });

  test('is no way back for somebody suspended', async () => {
    const house = open([maria, person('nina', { telegram: '77', status: 'suspended' })]);
    await deliver(house, house.message('77', '/librarian Cahul'));
    await deliver(house, house.press('77', `join library ${hash('cahul-1').slice(0, 16)}`));
    assert.deepEqual(house.said('77'), ['telegram-join-not-active', 'telegram-join-not-active']);
    assert.deepEqual(house.said('10'), []);
  });

  test('is decided by a press of a coordinator only', async () => {
    const house = open([maria, person('ana', { telegram: '15' })]);
    await deliver(house, house.message('77', '/librarian Cahul'));
    await deliver(house, house.press('77', house.buttonIn('77', 'library')));
    const confirm = house.buttonIn('10', 'confirm');
    assert.equal(await deliver(house, house.press('77', confirm)), 'not-mine');
    await deliver(house, house.press('15', confirm));
    assert.deepEqual(house.said('15'), ['telegram-join-forbidden']);
    assert.equal(await house.librarians.byTelegram('77'), undefined);
  });
});

describe('a link that joins', () => {
  test('is not lost when the server is killed anywhere between its spending and the welcome', async () => {
    const code = 'A'.repeat(24);
    for (let write = 1; ; write++) {
      const house = open([maria, person('nina', { status: 'invited', name: '' })]);
      const expiresAt = new Date('2026-03-03T08:00:00Z');
      await house.librarians.invite({ codeHash: hash(code), librarianId: 'nina', purpose: 'join', expiresAt });
      house.dieAt(write);
      await deliver(house, house.message('77', `/start ${code}`));
      const nina = await house.librarians.byTelegram('77');
      assert.deepEqual(
        [nina?.id, nina?.status, nina?.name],
        ['nina', 'active', 'Nina Rusu'],
        `killed at write ${write}`,
      );
      assert.deepEqual(house.said('77'), ['telegram-desk-welcome'], `killed at write ${write}`);
      await deliver(house, house.message('78', `/start ${code}`));
      assert.deepEqual(house.said('78'), ['telegram-desk-code-spent']);
      if (write > house.writes()) break;
    }
  });
});

describe('the list of commands of a librarian', () => {
  function openCommands(answers: readonly boolean[]) {
    const calls: { method: string; commands?: string[]; scope: unknown }[] = [];
    const clock = clockAt('2026-03-02T08:00:00Z');
    const memos = memoryMemos();
    const left = [...answers];
    const api = (async (method: string, { commands, scope }: Record<string, unknown> = {}) => {
      const list = (commands as { command: string }[] | undefined)?.map(({ command }) => command);
      calls.push({ method, scope, ...(list && { commands: list }) });
      return (left.shift() ?? true) ? { ok: true, result: true } : { ok: false, kind: 'away' };
    }) as TelegramApi;
    const make = () =>
      createChatCommands({
        ...{ api, clock, hash, librarians: memoryLibrarians([maria]) },
        book: telegramBook(memos, clock),
        say: (language, key) => `${language} ${key}`,
        alarm: (error) => assert.fail(String(error)),
      });
    return { calls, clock, make };
  }

  test('is set once for the chat, and again only where it has changed, also after a restart', async () => {
    const { calls, make } = openCommands([]);
    const commands = make();
    for (let time = 0; time < 3; time++) await commands.give(maria);
    await make().giveAll();
    assert.equal(calls.length, 1);
    assert.deepEqual(calls[0]?.scope, { type: 'chat', chat_id: 10 });
    assert.deepEqual(calls[0]?.commands?.slice(0, 5), ['cases', 'duty', 'log', 'ask', 'help']);
    await commands.give({ ...maria, languages: ['gag'] });
    assert.equal(calls.length, 2);
  });

  test('is tried again later when Telegram was away, and at the next start', async () => {
    const { calls, clock, make } = openCommands([false, false]);
    const commands = make();
    await commands.give(maria);
    await commands.give(maria);
    assert.equal(calls.length, 1);
    clock.advance(60_000);
    await commands.give(maria);
    await make().giveAll();
    assert.equal(calls.length, 3);
  });

  test('goes when the chat is a librarian’s no more', async () => {
    const { calls, make } = openCommands([]);
    const commands = make();
    await commands.takeBack('10');
    await commands.give(maria);
    await commands.takeBack('10');
    await commands.takeBack('10');
    assert.deepEqual(
      calls.map(({ method }) => method),
      ['setMyCommands', 'deleteMyCommands'],
    );
    await commands.give(person('ana', { telegram: '20', status: 'suspended' }));
    assert.equal(calls.length, 2);
  });
});
