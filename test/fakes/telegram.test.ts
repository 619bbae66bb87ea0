import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Telegraf, Telegram, type TelegramError } from 'telegraf';
import { afterEach, describe, test } from 'vitest';
import { clockAt } from '../support/clock.js';
import { type FakeTelegram, type FakeTelegramOptions, startFakeTelegram } from './telegram.js';
import { createAdmin } from './telegram-admin.js';
import { checkCall } from './telegram-api.js';

// What the fake promises to those who test a bot against it. Each rule is the platform's; where it was read stands at
// the code that keeps it.

const token = '7000:test-token';
const open: { stop(): unknown }[] = [];

async function start(options: Partial<FakeTelegramOptions> = {}) {
  const fake = await startFakeTelegram({ token, ...options });
  open.push(fake);
  const api = new Telegram(token, { apiRoot: fake.url });
  return { fake, api };
}

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.stop();
});

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

/** A plain call, as no library would make it. */
async function call(fake: FakeTelegram, method: string, payload: object = {}): Promise<Answer> {
  const response = await fetch(`${fake.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return (await response.json()) as Answer;
}

type Update = Record<string, never> & { update_id: number; message: { text: string; message_id: number } };
const getUpdates = async (fake: FakeTelegram, payload: object = {}): Promise<Update[]> =>
  (await call(fake, 'getUpdates', payload)).result as Update[];

const refusal = (code: number, description: RegExp) => (error: TelegramError) => {
  assert.equal(error.code, code);
  assert.match(error.description, description);
  return true;
};

/** A forum with a librarian and the bot as administrator. */
async function forum(options: Partial<FakeTelegramOptions> = {}, rights: boolean | Record<string, boolean> = true) {
  const { fake, api } = await start(options);
  const librarian = fake.user(5001, { firstName: 'Ana' });
  const group = fake.group(-1001234567890, { title: 'Bibliotecari', forum: true });
  group.addMember(librarian, { admin: true });
  group.addBot({ rights });
  return { fake, api, librarian, group };
}

interface Hook {
  readonly url: string;
  readonly got: { readonly update: Update & Record<string, unknown>; readonly secret: unknown; readonly at: number }[];
  answer: (response: ServerResponse, update: Update) => void;
}

async function webhook(): Promise<Hook> {
  const hook: { -readonly [key in keyof Hook]: Hook[key] } = { url: '', got: [], answer: (response) => response.end() };
  const server = createServer(async (request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const update = JSON.parse(Buffer.concat(parts).toString());
    hook.got.push({ update, secret: request.headers['x-telegram-bot-api-secret-token'], at: Date.now() });
    hook.answer(response, update);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  hook.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  open.push({
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return hook;
}

describe('a call held against the manual', () => {
  const wrong: [what: string, method: string, payload: Record<string, unknown>, said: RegExp][] = [
    ['an unknown method', 'sendRichMessage', {}, /no such method/],
    ['a missing field', 'sendMessage', { chat_id: 1 }, /sendMessage.text: missing/],
    ['an unknown field', 'sendMessage', { chat_id: 1, text: 'a', reply_to_message_id: 3 }, /unknown field/],
    ['a wrong type', 'sendMessage', { chat_id: 1, text: 5 }, /text: number instead of String/],
    ['a fraction', 'deleteMessage', { chat_id: 1, message_id: 1.5 }, /message_id: number instead of Integer/],
    ['a null', 'sendMessage', { chat_id: 1, text: 'a', message_thread_id: null }, /message_thread_id: null/],
    [
      'a fault deep inside',
      'sendMessage',
      { chat_id: 1, text: 'a', reply_markup: { inline_keyboard: [[{ text: 'b', data: 'c' }]] } },
      /reply_markup.inline_keyboard\[0\]\[0\].data: unknown field/,
    ],
    [
      'a wrong kind',
      'setMessageReaction',
      { chat_id: 1, message_id: 1, reaction: [{ type: 'smile', emoji: '👍' }] },
      /must be "emoji"/,
    ],
  ];
  for (const [what, method, payload, said] of wrong) {
    test(`names ${what}`, () => {
      assert.match(checkCall(method, payload).join('; '), said);
    });
  }

  test('finds nothing wrong with a right one', () => {
    const reply_markup = { keyboard: [[{ text: 'Loc', request_location: true }], ['Renunț']], resize_keyboard: true };
    const reply_parameters = { message_id: 4, allow_sending_without_reply: true };
    assert.deepEqual(checkCall('sendMessage', { chat_id: 42, text: 'a', reply_markup, reply_parameters }), []);
    assert.deepEqual(checkCall('setMyCommands', { commands: [], scope: { type: 'chat', chat_id: -5 } }), []);
  });

  test('is answered 400 and becomes a complaint', async () => {
    const { fake } = await start();
    const answer = await call(fake, 'sendMessage', { chat_id: 1, text: 'a', colour: 'red' });
    assert.equal(answer.error_code, 400);
    assert.match(fake.journal.complaints.join(), /colour/);
  });

  test('needs the right token', async () => {
    const { fake } = await start();
    const response = await fetch(`${fake.url}/bot1:other/getMe`);
    assert.equal(response.status, 401);
    fake.changeToken();
    await assert.rejects(new Telegram(token, { apiRoot: fake.url }).getMe(), refusal(401, /Unauthorized/));
    fake.changeToken(token);
    assert.equal((await call(fake, 'getMe')).ok, true);
  });
});

describe('sending', () => {
  const bad: [what: string, payload: Record<string, unknown>, said: RegExp][] = [
    ['an empty text', { text: '' }, /message text is empty/],
    ['blanks', { text: ' \n ' }, /text must be non-empty/],
    ['4097 units', { text: 'a'.repeat(4097) }, /message is too long/],
    ['2049 emoji of two units', { text: '😀'.repeat(2049) }, /message is too long/],
    ['half of a pair', { text: '\ud83d' }, /UTF-8/],
    ['an unclosed tag', { text: '<b>a', parse_mode: 'HTML' }, /can't parse entities: Can't find end tag/],
    ['a tag that there is not', { text: 'a <c> b', parse_mode: 'HTML' }, /Unsupported start tag "c"/],
    ['an unescaped dot', { text: 'a.', parse_mode: 'MarkdownV2' }, /Character '.' is reserved/],
    ['an entity over the end', { text: 'ab', entities: [{ type: 'bold', offset: 1, length: 2 }] }, /after the end/],
    ['an unknown thread', { text: 'a', message_thread_id: 9 }, /message thread not found/],
    ['a reply to nothing', { text: 'a', reply_parameters: { message_id: 99 } }, /message to be replied not found/],
  ];
  for (const [what, payload, said] of bad) {
    test(`refuses ${what}`, async () => {
      const { fake } = await start();
      fake.user(42).start();
      const answer = await call(fake, 'sendMessage', { chat_id: 42, ...payload });
      assert.match(answer.description ?? '', said);
      assert.equal(answer.error_code, 400);
      assert.deepEqual(fake.user(42).heard(), []);
    });
  }

  const badButtons: [what: string, button: Record<string, unknown>, said: RegExp][] = [
    ['65 bytes of data', { text: 'a', callback_data: 'a'.repeat(65) }, /BUTTON_DATA_INVALID/],
    ['33 Cyrillic letters of data', { text: 'a', callback_data: 'я'.repeat(33) }, /BUTTON_DATA_INVALID/],
    ['no action', { text: 'a' }, /exactly one/],
    ['two actions', { text: 'a', url: 'https://a.md', callback_data: 'x' }, /exactly one/],
    ['a local address', { text: 'a', url: 'http://localhost:3000/' }, /Wrong HTTP URL/],
  ];
  for (const [what, button, said] of badButtons) {
    test(`refuses a button with ${what}`, async () => {
      const { fake } = await start();
      fake.user(42).start();
      const reply_markup = { inline_keyboard: [[button]] };
      const answer = await call(fake, 'sendMessage', { chat_id: 42, text: 'a', reply_markup });
      assert.match(answer.description ?? '', said);
    });
  }

  test('takes 4096 units, counted after the markup is gone', async () => {
    const { fake } = await start();
    fake.user(42).start();
    const text = `<b>${'a'.repeat(4096)}</b>`;
    assert.equal((await call(fake, 'sendMessage', { chat_id: 42, text, parse_mode: 'HTML' })).ok, true);
    assert.equal(fake.user(42).last()?.text, 'a'.repeat(4096));
  });

  test('takes 64 bytes of data and shows the buttons', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const buttons = [[{ text: 'Da', callback_data: 'я'.repeat(32) }], [{ text: 'Site', url: 'https://bnrm.md' }]];
    await api.sendMessage(42, 'Bine?', { reply_markup: { inline_keyboard: buttons } });
    assert.deepEqual(fake.user(42).last()?.buttons, [
      { title: 'Da', row: 0, data: 'я'.repeat(32) },
      { title: 'Site', row: 1, url: 'https://bnrm.md' },
    ]);
  });

  test('knows no one who never wrote, nor one who is known from a group only', async () => {
    const { fake, api, librarian } = await forum();
    await assert.rejects(api.sendMessage(43, 'a'), refusal(400, /chat not found/));
    fake.user(44);
    await assert.rejects(api.sendMessage(44, 'a'), refusal(400, /chat not found/));
    await assert.rejects(api.sendMessage(librarian.id, 'a'), refusal(403, /can't initiate conversation/));
  });

  test('does not reach who has blocked the bot, until they unblock it', async () => {
    const { fake, api } = await start();
    const ion = fake.user(42);
    ion.start();
    ion.block();
    await assert.rejects(api.sendMessage(42, 'a'), refusal(403, /bot was blocked by the user/));
    ion.unblock();
    await api.sendMessage(42, 'b');
    assert.deepEqual(ion.heard(), ['b']);
    const kinds = (await getUpdates(fake)).map((update) => Object.keys(update)[1]);
    assert.deepEqual(kinds, ['message', 'my_chat_member', 'my_chat_member']);
    ion.deactivate();
    await assert.rejects(api.sendMessage(42, 'a'), refusal(403, /user is deactivated/));
  });

  test('asks for a place in private chats only', async () => {
    const { api, fake, group } = await forum();
    fake.user(42).start();
    const keyboard = { keyboard: [[{ text: 'Loc', request_location: true }]] };
    await api.sendMessage(42, 'Unde?', { reply_markup: keyboard });
    assert.deepEqual(fake.user(42).last()?.keyboard, ['Loc']);
    await assert.rejects(
      api.sendMessage(group.id, 'Unde?', { reply_markup: keyboard }),
      refusal(400, /private chats only/),
    );
  });

  test('shows a venue with its place', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    await api.sendVenue(42, 47.02, 28.83, 'Biblioteca', 'Str. 31 August 78A');
    const { text, location } = fake.user(42).last()!;
    assert.equal(text, 'Biblioteca\nStr. 31 August 78A');
    assert.deepEqual(location, { latitude: 47.02, longitude: 28.83 });
  });
});

describe('media', () => {
  test('comes from telegraf as a form and arrives byte for byte', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 256));
    await api.sendDocument(42, { source: bytes, filename: 'cerere.pdf' }, { caption: 'Cerere în două pagini' });
    const { media, text } = fake.user(42).last()!;
    assert.equal(text, 'Cerere în două pagini');
    assert.equal(media?.name, 'cerere.pdf');
    assert.ok(media?.bytes?.equals(bytes));
  });

  test('keeps the buttons of a form', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const reply_markup = { inline_keyboard: [[{ text: 'Da', callback_data: 'y' }]] };
    await api.sendPhoto(42, { source: Buffer.from('p') }, { reply_markup });
    assert.equal(fake.user(42).last()?.buttons[0]?.data, 'y');
  });

  test('loses the reply parameters of a form from telegraf, unless they are JSON text already', async () => {
    const { fake, api } = await start();
    const asked = fake.user(42).start();
    await api.sendPhoto(42, { source: Buffer.from('p') }, { reply_parameters: { message_id: asked } });
    assert.equal(fake.user(42).last()?.replyTo, undefined);
    const reply_parameters = JSON.stringify({ message_id: asked }) as never;
    await api.sendPhoto(42, { source: Buffer.from('p') }, { reply_parameters });
    assert.equal(fake.user(42).last()?.replyTo, asked);
  });

  test('goes out as an album, again by file id, and not as another kind', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const [first] = await api.sendMediaGroup(42, [
      { type: 'photo', media: { source: Buffer.from('one') }, caption: 'Unu' },
      { type: 'photo', media: { source: Buffer.from('two') } },
    ]);
    const shown = fake.user(42).inbox().slice(1);
    assert.deepEqual(
      shown.map(({ media }) => media?.bytes?.toString()),
      ['one', 'two'],
    );
    assert.ok(shown[0]?.album !== undefined && shown[0].album === shown[1]?.album);
    const { photo } = first as unknown as { photo: { file_id: string }[] };
    const id = photo.at(-1)!.file_id;
    await api.sendPhoto(42, id);
    await assert.rejects(api.sendVoice(42, id), refusal(400, /can't use file of type photo as voice/));
    await assert.rejects(api.sendMediaGroup(42, [{ type: 'photo', media: id }]), refusal(400, /2-10/));
  });

  test('has captions of at most 1024 units', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const photo = { source: Buffer.from('p') };
    await assert.rejects(api.sendPhoto(42, photo, { caption: 'a'.repeat(1025) }), refusal(400, /caption is too long/));
  });

  test('is fetched by getFile up to 20 MB', async () => {
    const { fake, api } = await start();
    fake.user(42).voice(Buffer.from('a voice'), 'ascultați');
    fake.user(42).document(Buffer.from('big'), { size: 20 * 1024 * 1024 + 1 });
    const [voice, document] = (await getUpdates(fake)) as unknown as {
      message: { caption: string; voice: { file_id: string }; document: { file_id: string } };
    }[];
    assert.equal(voice?.message.caption, 'ascultați');
    const response = await fetch(await api.getFileLink(voice!.message.voice.file_id));
    assert.equal(await response.text(), 'a voice');
    await assert.rejects(api.getFile(document!.message.document.file_id), refusal(400, /file is too big/));
    await assert.rejects(api.getFile('nothing'), refusal(400, /wrong file_id/));
  });

  test('comes from people as separate updates of one album', async () => {
    const { fake } = await start();
    fake.user(42).album([{ bytes: Buffer.from('1'), caption: 'Acte' }, { bytes: Buffer.from('2') }]);
    const albums = (await getUpdates(fake)).map(
      ({ message }) => (message as never as { media_group_id: string }).media_group_id,
    );
    assert.equal(albums.length, 2);
    assert.ok(albums[0] && albums[0] === albums[1]);
  });
});

describe('edits, copies, deletions', () => {
  test('an edit changes what people see', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const { message_id } = await api.sendMessage(42, 'unu');
    await api.editMessageText(42, message_id, undefined, 'doi');
    const [, seen] = fake.user(42).inbox();
    assert.deepEqual([seen?.text, seen?.earlier, seen?.edited], ['doi', ['unu'], true]);
  });

  test('an edit without a change is refused, as is one of nothing or of a person', async () => {
    const { fake, api } = await start();
    const theirs = fake.user(42).send('al meu');
    const { message_id } = await api.sendMessage(42, 'unu');
    const edit = (id: number, text: string) => api.editMessageText(42, id, undefined, text);
    await assert.rejects(edit(message_id, 'unu'), refusal(400, /message is not modified/));
    await assert.rejects(edit(999, 'a'), refusal(400, /message to edit not found/));
    await assert.rejects(edit(theirs, 'a'), refusal(400, /message can't be edited/));
  });

  test('a message with a reply keyboard cannot be edited', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const { message_id } = await api.sendMessage(42, 'unu', { reply_markup: { keyboard: [['a']] } });
    await assert.rejects(api.editMessageText(42, message_id, undefined, 'b'), refusal(400, /can't be edited/));
  });

  test('an edit of the text takes the buttons away unless it brings them', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    const reply_markup = { inline_keyboard: [[{ text: 'Da', callback_data: 'y' }]] };
    const { message_id } = await api.sendMessage(42, 'unu', { reply_markup });
    await api.editMessageText(42, message_id, undefined, 'doi');
    assert.deepEqual(fake.user(42).last()?.buttons, []);
    await api.editMessageReplyMarkup(42, message_id, undefined, reply_markup);
    assert.equal(fake.user(42).last()?.buttons.length, 1);
  });

  test('people edit too, and the bot hears of it', async () => {
    const { fake } = await start();
    const ion = fake.user(42);
    const id = ion.send('unu');
    ion.edit(id, 'doi');
    const [, update] = (await getUpdates(fake)) as unknown as { edited_message: { text: string; edit_date: number } }[];
    assert.equal(update?.edited_message.text, 'doi');
    assert.ok(update?.edited_message.edit_date);
  });

  test('copies go where they are sent and skip what is not there', async () => {
    const { fake, api, group } = await forum();
    const ion = fake.user(42);
    const ids = ion.album([{ bytes: Buffer.from('1') }, { bytes: Buffer.from('2') }]);
    const topic = await api.createForumTopic(group.id, 'Caz 17');
    const extra = { message_thread_id: topic.message_thread_id };
    const copies = await api.copyMessages(group.id, 42, [...ids, 999], extra);
    assert.equal(copies.length, 2);
    const shown = group.thread(topic.message_thread_id).slice(1);
    assert.deepEqual(
      shown.map(({ media, from }) => [media?.bytes?.toString(), from]),
      [
        ['1', 'bot'],
        ['2', 'bot'],
      ],
    );
    assert.equal(shown[0]?.album, shown[1]?.album);
    await assert.rejects(api.copyMessages(group.id, 42, [ids[1]!, ids[0]!]), refusal(400, /strictly increasing/));
    await assert.rejects(api.copyMessages(group.id, 42, []), refusal(400, /no messages to copy/));
    const many = Array.from({ length: 101 }, (_, index) => index + 1);
    await assert.rejects(api.copyMessages(group.id, 42, many), refusal(400, /too many/));
    await assert.rejects(api.copyMessage(group.id, 42, 999), refusal(400, /message to copy not found/));
    await assert.rejects(
      api.copyMessage(42, group.id, topic.message_thread_id),
      refusal(400, /message can't be copied/),
    );
  });

  test('a deletion by a person is never reported', async () => {
    const { fake } = await start();
    const ion = fake.user(42);
    ion.delete(ion.send('unu'));
    assert.equal((await getUpdates(fake)).length, 1);
    assert.deepEqual(ion.inbox(), []);
  });

  test('the bot deletes for 48 hours', async () => {
    const clock = clockAt('2026-11-24T10:00:00Z');
    const { fake, api } = await start({ now: clock.now });
    fake.user(42).start();
    const [young, old] = [await api.sendMessage(42, 'a'), await api.sendMessage(42, 'b')];
    await api.deleteMessage(42, young.message_id);
    clock.advance(49 * 3_600_000);
    await assert.rejects(api.deleteMessage(42, old.message_id), refusal(400, /message can't be deleted/));
    await assert.rejects(api.deleteMessage(42, young.message_id), refusal(400, /message to delete not found/));
    assert.deepEqual(fake.user(42).heard(), ['b']);
  });
});

describe('buttons and reactions', () => {
  async function asked(options: Partial<FakeTelegramOptions> = {}) {
    const { fake, api } = await start(options);
    const ion = fake.user(42);
    ion.start();
    await api.sendMessage(42, 'Bine?', { reply_markup: { inline_keyboard: [[{ text: 'Da', callback_data: 'y' }]] } });
    return { fake, api, ion };
  }

  test('a press by its title reaches the bot, and its answer the person', async () => {
    const { fake, api, ion } = await asked();
    const press = ion.press(undefined, 'Da');
    const [, update] = (await getUpdates(fake)) as unknown as { callback_query: { id: string; data: string } }[];
    assert.equal(update?.callback_query.data, 'y');
    assert.equal(press.answer(), undefined);
    await api.answerCbQuery(update!.callback_query.id, 'Mulțumim');
    assert.deepEqual(press.answer(), { text: 'Mulțumim', alert: false });
  });

  test('an answer has at most 200 units, comes once, and within 150 seconds', async () => {
    const clock = clockAt('2026-11-24T10:00:00Z');
    const { api, ion } = await asked({ now: clock.now });
    const first = ion.press(undefined, 'y');
    await assert.rejects(api.answerCbQuery(first.id, 'a'.repeat(201)), refusal(400, /MESSAGE_TOO_LONG/));
    await api.answerCbQuery(first.id);
    await assert.rejects(api.answerCbQuery(first.id), refusal(400, /query is too old/));
    const second = ion.press(undefined, 'y');
    clock.advance(151_000);
    await assert.rejects(api.answerCbQuery(second.id), refusal(400, /query is too old/));
  });

  test('a press that nobody heard in 150 seconds is dropped', async () => {
    const clock = clockAt('2026-11-24T10:00:00Z');
    const { fake, ion } = await asked({ now: clock.now });
    ion.press(undefined, 'y');
    clock.advance(151_000);
    assert.deepEqual(
      (await getUpdates(fake)).map((update) => Object.keys(update)[1]),
      ['message'],
    );
  });

  test('a press of no button must be meant as forged', async () => {
    const { fake, ion } = await asked();
    const id = ion.last()!.id;
    assert.throws(() => ion.press(id, 'admin:all'), /no button/);
    ion.press(id, 'admin:all', { forged: true, inaccessible: true });
    const [, update] = (await getUpdates(fake)) as unknown as {
      callback_query: { data: string; message: { date: number } };
    }[];
    assert.equal(update?.callback_query.data, 'admin:all');
    assert.equal(update?.callback_query.message.date, 0);
  });

  test('the bot sets one reaction of those that exist', async () => {
    const { fake, api } = await start();
    const id = fake.user(42).send('Salut');
    await api.setMessageReaction(42, id, [{ type: 'emoji', emoji: '👍' }]);
    assert.deepEqual(fake.user(42).inbox()[0]?.reactions, [{ by: 7000, emoji: '👍' }]);
    await assert.rejects(
      api.setMessageReaction(42, id, [{ type: 'emoji', emoji: '✅' as '👍' }]),
      refusal(400, /REACTION_INVALID/),
    );
  });

  test('reactions of people are told only to who asked for them and is administrator', async () => {
    const { fake, api, group, librarian } = await forum();
    const { message_id } = await api.sendMessage(group.id, 'a');
    group.as(librarian).react(message_id, '👍');
    await getUpdates(fake, { allowed_updates: ['message', 'message_reaction'] });
    group.as(librarian).react(message_id, '🔥');
    const updates = (await getUpdates(fake)) as unknown as { message_reaction?: { new_reaction: unknown } }[];
    const told = updates.flatMap(({ message_reaction }) => (message_reaction ? [message_reaction.new_reaction] : []));
    assert.deepEqual(told, [[{ type: 'emoji', emoji: '🔥' }]]);
  });
});

describe('topics', () => {
  test('are opened, closed and opened again by an administrator, who hears of it', async () => {
    const { fake, api, group } = await forum();
    const { message_thread_id: thread } = await api.createForumTopic(group.id, 'Caz 17');
    await api.closeForumTopic(group.id, thread);
    await assert.rejects(api.closeForumTopic(group.id, thread), refusal(400, /TOPIC_NOT_MODIFIED/));
    await api.reopenForumTopic(group.id, thread);
    await api.editForumTopic(group.id, thread, { name: 'Caz 17: pensie' });
    assert.deepEqual(
      group.topics().map(({ name, closed }) => ({ name, closed })),
      [{ name: 'Caz 17: pensie', closed: false }],
    );
    const services = (await getUpdates(fake)).flatMap(({ message }) =>
      Object.keys(message ?? {}).filter((key) => key.startsWith('forum')),
    );
    assert.deepEqual(services, [
      'forum_topic_created',
      'forum_topic_closed',
      'forum_topic_reopened',
      'forum_topic_edited',
    ]);
  });

  test('General is written to without a number, never with 1', async () => {
    const { api, group } = await forum();
    await assert.rejects(
      api.sendMessage(group.id, 'a', { message_thread_id: 1 }),
      refusal(400, /message thread not found/),
    );
    await api.sendMessage(group.id, 'b');
    assert.deepEqual(
      group
        .messages({ thread: 'general' })
        .filter(({ from }) => from === 'bot')
        .map(({ text }) => text),
      ['b'],
    );
  });

  test('one that was deleted by hand is gone without a word', async () => {
    const { fake, api, group } = await forum();
    const { message_thread_id: thread } = await api.createForumTopic(group.id, 'Caz 17');
    const before = fake.updates.pending();
    group.deleteTopic(thread);
    assert.equal(fake.updates.pending(), before);
    const to = { message_thread_id: thread };
    await assert.rejects(api.sendMessage(group.id, 'a', to), refusal(400, /message thread not found/));
    await assert.rejects(api.reopenForumTopic(group.id, thread), refusal(400, /TOPIC_DELETED/));
  });

  test('a closed one takes words of who may manage topics only', async () => {
    const { api, group, librarian } = await forum({}, { can_pin_messages: true });
    const thread = group.createTopic(librarian, 'Sfaturi');
    group.closeTopic(thread, librarian);
    const to = { message_thread_id: thread };
    await assert.rejects(api.sendMessage(group.id, 'a', to), refusal(400, /TOPIC_CLOSED/));
    group.setBotRights(true);
    await api.sendMessage(group.id, 'b', to);
  });

  test('need rights, a forum, and a name of 1-128 units', async () => {
    const { fake, api, group } = await forum({}, false);
    await assert.rejects(api.createForumTopic(group.id, 'a'), refusal(400, /not enough rights/));
    group.setBotRights({ can_manage_topics: true });
    await assert.rejects(api.createForumTopic(group.id, 'a'.repeat(129)), refusal(400, /TOPIC_TITLE_TOO_LONG/));
    const { message_thread_id: thread } = await api.createForumTopic(group.id, 'a'.repeat(128));
    await assert.rejects(api.deleteForumTopic(group.id, thread), refusal(400, /not enough rights/));
    group.setForum(false);
    await assert.rejects(api.createForumTopic(group.id, 'a'), refusal(400, /not a forum/));
    await assert.rejects(
      api.sendMessage(group.id, 'a', { message_thread_id: thread }),
      refusal(400, /message thread not found/),
    );
    const chat = (await api.getChat(group.id)) as { is_forum?: boolean };
    assert.equal(chat.is_forum, undefined);
    assert.equal((await api.getChatMember(group.id, fake.bot.id)).status, 'administrator');
  });

  test('every word in a topic looks like a reply to what opened it', async () => {
    const { fake, group, librarian, api } = await forum();
    const { message_thread_id: thread } = await api.createForumTopic(group.id, 'Caz 17');
    group.write(librarian, 'Bună ziua', { thread });
    const message = (await getUpdates(fake)).at(-1)?.message as never as Record<string, unknown>;
    assert.equal(message.message_thread_id, thread);
    assert.equal(message.is_topic_message, true);
    assert.equal((message.reply_to_message as { message_id: number }).message_id, thread);
  });
});

describe('groups', () => {
  test('tell the bot that it was added, by a link with a code', async () => {
    const { fake } = await start();
    const ana = fake.user(5001);
    const group = fake.group(-500, { title: 'Cahul' });
    group.addMember(ana, { creator: true });
    group.addBot({ by: ana, rights: false, startGroup: 'team_1' });
    const updates = (await getUpdates(fake)) as unknown as Record<string, { text?: string }>[];
    assert.deepEqual(
      updates.map((update) => Object.keys(update)[1]),
      ['my_chat_member', 'message', 'message'],
    );
    assert.equal(updates[2]?.message?.text, '/start@eambasador_bot team_1');
  });

  test('hide what people say from a bot that is no administrator, but not commands and replies to it', async () => {
    const { fake, api, group, librarian } = await forum({}, false);
    await getUpdates(fake, { offset: -1 });
    const { message_id: replyTo } = await api.sendMessage(group.id, 'Întrebare');
    group.write(librarian, 'între noi');
    group.write(librarian, '/library');
    group.write(librarian, 'răspuns', { replyTo });
    const texts = (await getUpdates(fake)).flatMap(({ message }) => (message?.text ? [message.text] : []));
    assert.deepEqual(texts, ['/library', 'răspuns']);
  });

  test('refuse a bot that was removed', async () => {
    const { api, group } = await forum();
    group.removeBot();
    await assert.rejects(api.sendMessage(group.id, 'a'), refusal(403, /bot was kicked from the supergroup chat/));
    await assert.rejects(api.getChat(group.id), refusal(403, /kicked/));
  });

  test('move: the old number names the new one', async () => {
    const { fake, api } = await start();
    const ana = fake.user(5001);
    const group = fake.group(-500, { title: 'Cahul', members: [ana] });
    group.addBot({ rights: true });
    await api.sendMessage(-500, 'vechi');
    const id = group.migrate();
    await assert.rejects(api.sendMessage(-500, 'a'), (error: TelegramError) => {
      assert.deepEqual(error.parameters, { migrate_to_chat_id: id });
      return refusal(400, /upgraded to a supergroup chat/)(error);
    });
    await api.sendMessage(id, 'nou');
    const texts = group
      .messages()
      .filter(({ from }) => from === 'bot')
      .map(({ text }) => text);
    assert.deepEqual(texts, ['vechi', 'nou']);
    const services = (await getUpdates(fake)).flatMap(({ message }) =>
      Object.keys(message ?? {}).filter((key) => key.startsWith('migrate')),
    );
    assert.deepEqual(services, ['migrate_to_chat_id', 'migrate_from_chat_id']);
    assert.equal(fake.group(id), group);
  });

  test('show anonymous administrators as the group itself', async () => {
    const { fake, group, librarian } = await forum();
    group.write(librarian, 'Anunț', { anonymous: true });
    const message = (await getUpdates(fake)).at(-1)?.message as never as Record<string, { id: number }>;
    assert.equal(message.sender_chat?.id, group.id);
    assert.notEqual(message.from?.id, librarian.id);
  });

  test('let only an administrator with the right pin', async () => {
    const { api, group } = await forum({}, { can_manage_topics: true });
    const { message_id } = await api.sendMessage(group.id, 'Reguli');
    await assert.rejects(api.pinChatMessage(group.id, message_id), refusal(400, /not enough rights/));
    group.setBotRights(true);
    await api.pinChatMessage(group.id, message_id);
    assert.deepEqual(
      group
        .messages()
        .filter(({ pinned }) => pinned)
        .map(({ id }) => id),
      [message_id],
    );
  });
});

describe('too fast', () => {
  test('a scripted 429 holds for its chat until the time is over, and only for it', async () => {
    const clock = clockAt('2026-11-24T10:00:00Z');
    const { fake, api } = await start({ now: clock.now });
    fake.user(42).start();
    fake.user(43).start();
    fake.faults.next('sendMessage', { kind: 'too-many', retryAfter: 7 }, { chat: 42 });
    await api.sendMessage(43, 'altul');
    await assert.rejects(api.sendMessage(42, 'a'), (error: TelegramError) => {
      assert.deepEqual(error.parameters, { retry_after: 7 });
      return refusal(429, /Too Many Requests: retry after 7/)(error);
    });
    clock.advance(3000);
    await assert.rejects(api.sendMessage(42, 'a'), refusal(429, /retry after 4/));
    assert.match(fake.journal.complaints.join(), /chat 42 was called/);
    clock.advance(4000);
    await api.sendMessage(42, 'b');
    assert.deepEqual(fake.user(42).heard(), ['b']);
  });

  test('pacing lets a short burst pass, 20 a minute into a group, 30 a second in all', async () => {
    const clock = clockAt('2026-11-24T10:00:00Z');
    const { fake, api, group } = await forum({ now: clock.now, pacing: true });
    for (let id = 1; id <= 60; id++) fake.user(id).start();
    for (let sent = 0; sent < 5; sent++) await api.sendMessage(1, `${sent}`);
    await assert.rejects(api.sendMessage(1, 'a'), refusal(429, /retry after 1/));
    clock.advance(2000);
    for (let sent = 0; sent < 20; sent++) await api.sendMessage(group.id, `${sent}`);
    await assert.rejects(api.sendMessage(group.id, 'a'), refusal(429, /retry after 3/));
    clock.advance(2000);
    for (let id = 11; id <= 40; id++) await api.sendMessage(id, 'a');
    await assert.rejects(api.sendMessage(41, 'a'), refusal(429, /retry after 1/));
  });
});

describe('long polling', () => {
  test('gives everything again until an offset confirms it', async () => {
    const { fake } = await start();
    const ion = fake.user(42);
    ion.send('unu');
    ion.send('doi');
    const first = await getUpdates(fake);
    assert.deepEqual(first, await getUpdates(fake));
    const [unu, doi] = first;
    assert.equal(doi!.update_id, unu!.update_id + 1);
    assert.deepEqual(
      (await getUpdates(fake, { offset: doi!.update_id })).map(({ message }) => message.text),
      ['doi'],
    );
    assert.deepEqual(await getUpdates(fake, { offset: doi!.update_id + 1 }), []);
    assert.deepEqual(await getUpdates(fake), []);
  });

  test('waits for the next update', async () => {
    const { fake } = await start();
    const waiting = getUpdates(fake, { timeout: 20 });
    setTimeout(() => fake.user(42).send('târziu'), 50);
    assert.equal((await waiting)[0]?.message.text, 'târziu');
  });

  test('has gaps and jumps in its numbers', async () => {
    const { fake } = await start();
    const numbers: number[] = [];
    const next = async () => {
      fake.user(42).send('x');
      const [update] = await getUpdates(fake, { offset: (numbers.at(-1) ?? -1) + 1 });
      numbers.push(update!.update_id);
    };
    await next();
    fake.updates.skip(3);
    await next();
    assert.equal(numbers[1], numbers[0]! + 4);
    assert.throws(() => fake.updates.jump(), /pending/);
    await getUpdates(fake, { offset: numbers[1]! + 1 });
    fake.updates.jump(17);
    await next();
    assert.equal(numbers[2], 17);
  });

  test('ends an earlier poller with 409', async () => {
    const { fake } = await start();
    const first = call(fake, 'getUpdates', { timeout: 20 });
    await fake.until(() => fake.journal.calls('getUpdates').length === 1);
    const second = getUpdates(fake, { timeout: 1 });
    assert.match((await first).description ?? '', /Conflict: terminated by other getUpdates request/);
    fake.user(42).send('a');
    assert.equal((await second).length, 1);
  });

  test('is refused while a webhook is set, and goes on behind it', async () => {
    const { fake, api } = await start();
    const hook = await webhook();
    const polling = call(fake, 'getUpdates', { timeout: 20 });
    await fake.until(() => fake.journal.calls('getUpdates').length === 1);
    await api.setWebhook(hook.url);
    assert.match((await polling).description ?? '', /terminated by setWebhook/);
    await assert.rejects(api.callApi('getUpdates', {}), refusal(409, /webhook is active/));
    hook.answer = (response) => response.writeHead(500).end();
    fake.user(42).send('a');
    await fake.until(() => hook.got.length > 0);
    await api.deleteWebhook();
    assert.equal((await getUpdates(fake)).length, 1);
    await api.deleteWebhook({ drop_pending_updates: true });
    assert.equal((await getUpdates(fake)).length, 0);
  });

  test('remembers which kinds were asked for', async () => {
    const { fake } = await start();
    const ion = fake.user(42);
    await getUpdates(fake, { allowed_updates: ['callback_query'] });
    ion.send('a');
    assert.equal((await getUpdates(fake)).length, 0);
    await getUpdates(fake, { allowed_updates: [] });
    ion.send('b');
    assert.equal((await getUpdates(fake)).length, 1);
  });

  test('forgets messages after 24 hours', async () => {
    const clock = clockAt('2026-11-24T10:00:00Z');
    const { fake } = await start({ now: clock.now });
    fake.user(42).send('a');
    clock.advance(24 * 3_600_000 + 1);
    assert.equal((await getUpdates(fake)).length, 0);
  });

  test('serves a real bot of telegraf', async () => {
    const { fake } = await start();
    const bot = new Telegraf(token, { telegram: { apiRoot: fake.url } });
    bot.start((ctx) => ctx.reply(`payload ${ctx.payload}`));
    bot.on('message', (ctx) => ctx.reply('am auzit'));
    const ended = bot.launch();
    const ion = fake.user(42, { languageCode: 'ro' });
    ion.start('lib_017_ro');
    ion.send('Salut');
    await fake.until(() => ion.heard().length === 2);
    assert.deepEqual(ion.heard().sort(), ['am auzit', 'payload lib_017_ro']);
    bot.stop();
    await ended;
    await fake.until(() => fake.updates.pending() === 0);
    assert.deepEqual(fake.journal.complaints, []);
  });
});

describe('a webhook', () => {
  async function hooked(options: Partial<FakeTelegramOptions> = {}) {
    const { fake, api } = await start(options);
    const hook = await webhook();
    await api.setWebhook(hook.url, { secret_token: 'secret_1' });
    return { fake, api, hook };
  }
  const texts = ({ got }: Hook): string[] => got.map(({ update }) => update.message?.text);

  test('gets the secret, and each update once when it says 2xx', async () => {
    const { fake, api, hook } = await hooked();
    fake.user(42).send('unu');
    fake.user(42).send('doi');
    await fake.until(() => fake.updates.pending() === 0);
    assert.deepEqual(texts(hook), ['unu', 'doi']);
    assert.equal(hook.got[0]?.secret, 'secret_1');
    assert.equal((await api.getWebhookInfo()).pending_update_count, 0);
  });

  test('that fails blocks its chat only, and is tried again with growing pauses', async () => {
    const { fake, api, hook } = await hooked({ timeScale: 0.02 });
    let failures = 4;
    hook.answer = (response, { message }) => {
      response.statusCode = message.text === 'unu' && failures-- > 0 ? 500 : 200;
      response.end();
    };
    fake.user(42).send('unu');
    fake.user(42).send('doi');
    fake.user(43).send('altul');
    await fake.until(() => texts(hook).includes('unu') && texts(hook).includes('altul'));
    assert.ok(!texts(hook).includes('doi'));
    const info = await api.getWebhookInfo();
    assert.equal(info.pending_update_count, 2);
    assert.match(info.last_error_message ?? '', /500/);
    await fake.until(() => fake.updates.pending() === 0);
    assert.deepEqual(
      texts(hook).filter((text) => text !== 'altul'),
      ['unu', 'unu', 'unu', 'unu', 'unu', 'doi'],
    );
    const [first, , third, fourth] = hook.got.filter(({ update }) => update.message.text === 'unu').map(({ at }) => at);
    assert.ok(fourth! - third! > third! - first!, 'the later pause is the longer one');
    assert.deepEqual(
      fake.journal
        .updates()
        .filter(({ update }) => (update as Update).message.text === 'unu')
        .map(({ attempt, status }) => [attempt, status]),
      [
        [1, 500],
        [2, 500],
        [3, 500],
        [4, 500],
        [5, 200],
      ],
    );
  });

  test('that hangs is tried again', async () => {
    const { fake, hook } = await hooked({ webhookTimeoutMs: 50 });
    let hangs = true;
    hook.answer = (response) => {
      if (!hangs) response.end();
      hangs = false;
    };
    fake.user(42).send('unu');
    await fake.until(() => fake.updates.pending() === 0);
    assert.deepEqual(texts(hook), ['unu', 'unu']);
  });

  test('hears a press before the messages of a chat that is stuck', async () => {
    const { fake, api, hook } = await hooked();
    const ion = fake.user(42);
    ion.start();
    await api.sendMessage(42, 'Bine?', { reply_markup: { inline_keyboard: [[{ text: 'Da', callback_data: 'y' }]] } });
    await fake.until(() => fake.updates.pending() === 0);
    hook.answer = (response, update) => response.writeHead('message' in update ? 500 : 200).end();
    ion.send('blocat');
    ion.press(undefined, 'Da');
    await fake.until(() => hook.got.some(({ update }) => 'callback_query' in update));
    assert.equal(fake.updates.pending(), 1);
  });

  test('that answers with a method gets a complaint', async () => {
    const { fake, hook } = await hooked();
    hook.answer = (response) => response.end('{"method":"sendMessage","chat_id":42,"text":"a"}');
    fake.user(42).send('unu');
    await fake.until(() => fake.updates.pending() === 0);
    assert.match(fake.journal.complaints.join(), /answered with a method/);
    assert.deepEqual(fake.user(42).heard(), []);
  });

  test('outlives the bot: what came meanwhile is delivered when it is back', async () => {
    const { fake, api } = await start();
    const hook = await webhook();
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    await api.setWebhook(`http://127.0.0.1:${port}/hook`);
    fake.user(42).send('unu');
    await fake.until(() => fake.journal.updates().length > 1);
    assert.equal(fake.journal.updates()[0]?.status, 0);
    await api.setWebhook(hook.url);
    await fake.until(() => fake.updates.pending() === 0);
    assert.deepEqual(texts(hook), ['unu']);
  });

  test('needs https unless it is on loopback, and a clean secret', async () => {
    const { api } = await start();
    await assert.rejects(api.setWebhook('http://eambasador.md/hook'), refusal(400, /HTTPS/));
    await assert.rejects(api.setWebhook('https://eambasador.md:3000/hook'), refusal(400, /ports/));
    await assert.rejects(
      api.setWebhook('https://eambasador.md/', { secret_token: 'a b' }),
      refusal(400, /unallowed characters/),
    );
  });
});

describe('faults', () => {
  const lost: [
    kind: 'reset' | 'lost-answer' | 'half-answer' | 'error-before' | 'error-after',
    done: boolean,
    unclear: number,
  ][] = [
    ['reset', false, 0],
    ['lost-answer', true, 1],
    ['half-answer', true, 1],
    ['error-before', false, 0],
    ['error-after', true, 1],
  ];
  for (const [kind, done, unclear] of lost) {
    test(`${kind}: ${done ? 'done' : 'not done'}, and no answer`, async () => {
      const { fake, api } = await start();
      fake.user(42).start();
      fake.faults.next('sendMessage', { kind });
      if (kind.startsWith('error')) await assert.rejects(api.sendMessage(42, 'a'), refusal(502, /Bad Gateway/));
      else await assert.rejects(call(fake, 'sendMessage', { chat_id: 42, text: 'a' }));
      assert.deepEqual(fake.user(42).heard(), done ? ['a'] : []);
      assert.equal(fake.faults.ambiguous, unclear);
      const [entry] = fake.journal.calls('sendMessage');
      assert.deepEqual([entry?.fault, entry?.processed], [kind, done]);
      await api.sendMessage(42, 'b');
    });
  }

  test('telegraf does not notice that half of an answer is all: only a deadline of its own ends the call', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    fake.faults.next('sendMessage', { kind: 'half-answer' });
    const signal = AbortSignal.timeout(200) as never;
    await assert.rejects(api.callApi('sendMessage', { chat_id: 42, text: 'a' }, { signal }), { name: 'AbortError' });
  });

  for (const processed of [true, false]) {
    test(`hang: no answer until the caller gives up, ${processed ? 'done' : 'not done'}`, async () => {
      const { fake } = await start();
      fake.user(42).start();
      fake.faults.next('sends', { kind: 'hang', processed });
      const address = `${fake.url}/bot${token}/sendMessage?chat_id=42&text=a`;
      await assert.rejects(fetch(address, { signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
      assert.deepEqual(fake.user(42).heard(), processed ? ['a'] : []);
      assert.equal(fake.faults.ambiguous, 1);
      assert.equal(fake.faults.ambiguousProcessed, processed ? 1 : 0);
    });
  }

  test('any other no can be scripted, for a chat and a number of times', async () => {
    const { fake, api } = await start();
    fake.user(42).start();
    fake.user(43).start();
    const fault = { kind: 'refuse', code: 400, description: 'Bad Request: TOPIC_CLOSED' } as const;
    fake.faults.next('sendMessage', fault, { chat: 42, times: 2 });
    await api.sendMessage(43, 'a');
    await assert.rejects(api.sendMessage(42, 'a'), refusal(400, /TOPIC_CLOSED/));
    await assert.rejects(api.sendMessage(42, 'a'), refusal(400, /TOPIC_CLOSED/));
    await api.sendMessage(42, 'a');
  });

  test('by chance are the same for the same seed, whatever the order of the chats', async () => {
    const run = async (seed: number, chats: readonly number[]): Promise<string> => {
      const { fake } = await start({ seed, faults: { 'error-before': 0.2, 'error-after': 0.2 } });
      for (const chat of chats) fake.user(chat).start();
      for (let n = 0; n < 20; n++)
        for (const chat of chats) await call(fake, 'sendMessage', { chat_id: chat, text: `${n}` });
      return [42, 43].map((chat) => fake.user(chat).heard().join()).join(' ');
    };
    const once = await run(5, [42, 43]);
    assert.equal(await run(5, [43, 42]), once);
    assert.notEqual(await run(6, [42, 43]), once);
  });

  test('leave questions about the bot and polling alone unless they are named', async () => {
    const { fake, api } = await start({ faults: { reset: 1 } });
    await api.getMe();
    await getUpdates(fake);
    fake.faults.rates({ reset: 1 }, { methods: ['getUpdates'] });
    await assert.rejects(getUpdates(fake));
    fake.faults.clear();
    await getUpdates(fake);
  });

  test('an answer of getUpdates that is lost comes again', async () => {
    const { fake } = await start();
    fake.user(42).send('unu');
    fake.faults.next('getUpdates', { kind: 'half-answer' });
    await assert.rejects(getUpdates(fake));
    assert.equal((await getUpdates(fake))[0]?.message.text, 'unu');
    assert.equal(fake.faults.ambiguous, 0);
  });

  test('an update comes twice, by polling and by webhook', async () => {
    const { fake, api } = await start();
    fake.updates.duplicateNext();
    fake.user(42).send('unu');
    const [first] = await getUpdates(fake);
    const [again] = await getUpdates(fake, { offset: first!.update_id + 1 });
    assert.deepEqual(again, first);
    assert.equal((await getUpdates(fake, { offset: first!.update_id + 1 })).length, 0);
    const hook = await webhook();
    await api.setWebhook(hook.url);
    fake.updates.duplicateNext();
    fake.user(42).send('doi');
    await fake.until(() => fake.updates.pending() === 0);
    assert.equal(hook.got.length, 2);
    assert.deepEqual(hook.got[0]?.update, hook.got[1]?.update);
  });

  test('updates of other chats may come first, never those of the same chat', async () => {
    const { fake } = await start({ seed: 3, faults: { reorder: 0.3 } });
    for (let n = 0; n < 10; n++) for (let chat = 1; chat <= 5; chat++) fake.user(chat).send(`${n}`);
    await fake.until(() => fake.updates.pending() === 50);
    const updates = (await getUpdates(fake)) as unknown as { message: { text: string; chat: { id: number } } }[];
    for (let chat = 1; chat <= 5; chat++) {
      const own = updates.filter(({ message }) => message.chat.id === chat).map(({ message }) => message.text);
      assert.deepEqual(own, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    }
    assert.notDeepEqual(
      updates.map(({ message }) => message.text),
      updates.map(({ message }) => message.text).sort(),
    );
  });

  test('the platform goes away and comes back with all it knew', async () => {
    const { fake, api } = await start();
    fake.user(42).send('unu');
    await fake.goAway();
    await assert.rejects(api.getMe(), { name: 'FetchError' });
    fake.user(42).send('doi');
    await fake.comeBack();
    assert.equal((await getUpdates(fake)).length, 2);
  });
});

describe('what a judge reads', () => {
  test('the journal has every call and every delivery, also as a file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'fake-telegram-'));
    open.push({ stop: () => rm(folder, { recursive: true }) });
    const { fake, api } = await start({ journalFile: path.join(folder, 'running.jsonl') });
    fake.user(42).send('unu');
    await getUpdates(fake);
    await api.sendMessage(42, 'a');
    await assert.rejects(api.sendMessage(42, ''));
    const shape = fake.journal.entries.map((entry) => {
      if (entry.kind === 'call') return [entry.method, entry.status, entry.processed];
      return [entry.kind];
    });
    assert.deepEqual(shape, [
      ['getUpdates', 200, true],
      ['update'],
      ['sendMessage', 200, true],
      ['sendMessage', 400, false],
    ]);
    await fake.journal.write(path.join(folder, 'written.jsonl'));
    const lines = (await readFile(path.join(folder, 'written.jsonl'), 'utf8')).trim().split('\n');
    assert.equal(lines.length, 4);
    await fake.stop();
    const running = (await readFile(path.join(folder, 'running.jsonl'), 'utf8')).trim().split('\n');
    assert.deepEqual(running.map((line) => JSON.parse(line).n).sort(), [1, 2, 3, 4]);
  });

  test('until() says what did not happen', async () => {
    const { fake } = await start();
    await assert.rejects(
      fake.until(() => fake.user(42).last(), 60),
      /did not happen within 60 ms: .*last\(\)/,
    );
  });

  test('what the bot tells of itself is kept by language', async () => {
    const { fake, api } = await start();
    await api.setMyCommands([{ command: 'menu', description: 'Meniu' }], { language_code: 'ro' });
    await api.setMyDescription('Ajutor', 'ro');
    assert.deepEqual([...fake.profile.keys()], ['commands {"type":"default"} ro', 'description ro']);
    await assert.rejects(
      api.setMyCommands([{ command: 'menu', description: 'Menü' }], { language_code: 'gag' }),
      refusal(400, /language code/),
    );
    await assert.rejects(api.setMyCommands([{ command: 'Menu', description: 'a' }]), refusal(400, /COMMAND_INVALID/));
  });

  test('a live location moves by edits', async () => {
    const { fake } = await start();
    const live = fake.user(42).liveLocation(47, 28);
    live.move(47.1, 28.1);
    live.stop();
    const kinds = (await getUpdates(fake)).map((update) => Object.keys(update)[1]);
    assert.deepEqual(kinds, ['message', 'edited_message', 'edited_message']);
    assert.deepEqual(fake.user(42).inbox()[0]?.location, { latitude: 47.1, longitude: 28.1 });
  });
});

describe('by hand', () => {
  test('people and groups are moved over HTTP', async () => {
    const fake: FakeTelegram = (await start({ also: createAdmin(() => fake) })).fake;
    const admin = async (route: string, body?: unknown): Promise<unknown> => {
      const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
      return (await fetch(`${fake.url}/admin/${route}`, post)).json();
    };
    await admin('user/42', { firstName: 'Ana' });
    assert.equal(await admin('user/42/photo', [{ base64: 'YQ==' }, 'poză']), 1);
    await admin('group/-1001000000000', { title: 'Cahul', forum: true });
    await admin('group/-1001000000000/addMember', [42, { admin: true }]);
    await admin('group/-1001000000000/addBot', [{ rights: true, by: 42 }]);
    const thread = await admin('group/-1001000000000/createTopic', [42, 'Caz']);
    await admin(`group/-1001000000000/as/42/send?thread=${thread}`, ['Salut']);
    assert.equal(
      fake
        .group(-1001000000000)
        .thread(thread as number)
        .at(-1)?.text,
      'Salut',
    );
    const [seen] = (await admin('user/42/inbox')) as { media: { bytes: unknown } }[];
    assert.deepEqual(seen?.media.bytes, { base64: 'YQ==' });
    assert.deepEqual(await admin('user/42/fly'), { error: 'nobody can "fly"' });
  });
});
