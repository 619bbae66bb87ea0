import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { toEvent } from '../../../src/channels/telegram/translate.js';
import {
  chatOf,
  readUpdate,
  type TelegramMessage,
  type TelegramUpdate,
} from '../../../src/channels/telegram/updates.js';

const receivedAt = new Date('2026-11-24T10:00:05Z');
const date = Date.parse('2026-11-24T10:00:00Z') / 1000;
const chat = { id: 42, type: 'private' } as const;
const from = { id: 42, first_name: 'Ana', language_code: 'ru-RU' };
const message = (more: object): TelegramUpdate => ({
  update_id: 9,
  message: { message_id: 7, date, chat, from, ...more } as TelegramMessage,
});
const event = (update: TelegramUpdate) => toEvent(update, '700', receivedAt);
const about = {
  key: 'tg:700:9',
  conversation: { channel: 'telegram', id: '42' },
  at: new Date(date * 1000),
  source: '42.7',
  languageHint: 'ru',
} as const;
const file = (id: string, more: object = {}) => ({ file_id: id, ...more });

describe('an update becomes', () => {
  test.each([
    ['text', { text: 'bună' }, { kind: 'text', text: 'bună' }],
    [
      'a place',
      { location: { latitude: 47.1, longitude: 28.8 } },
      { kind: 'location', point: { lat: 47.1, lon: 28.8 } },
    ],
    [
      'a place, of a venue',
      { location: { latitude: 47.1, longitude: 28.8 }, venue: { title: 'Acasă' } },
      { kind: 'location', point: { lat: 47.1, lon: 28.8 } },
    ],
    [
      'the words of a contact',
      { contact: { phone_number: '+373', first_name: 'Ion' } },
      { kind: 'text', text: 'Ion +373' },
    ],
    [
      'a photo in its largest size, with its caption',
      { photo: [file('small'), file('big', { file_size: 9 })], caption: 'act', media_group_id: '17' },
      { kind: 'media', media: 'photo', file: { id: 'big', bytes: 9 }, caption: 'act', album: '17' },
    ],
    ['a voice', { voice: file('v') }, { kind: 'media', media: 'voice', file: { id: 'v' } }],
    ['a voice, of audio', { audio: file('a') }, { kind: 'media', media: 'voice', file: { id: 'a' } }],
    ['a video, of a round one', { video_note: file('n') }, { kind: 'media', media: 'video', file: { id: 'n' } }],
    ['a sticker', { sticker: file('s') }, { kind: 'media', media: 'sticker', file: { id: 's' } }],
    [
      'a file with name and type',
      { document: file('d', { file_name: 'a.pdf', mime_type: 'application/pdf' }) },
      { kind: 'media', media: 'file', file: { id: 'd', name: 'a.pdf', type: 'application/pdf' } },
    ],
  ])('%s', (_name, fields, expected) => {
    assert.deepEqual(event(message(fields)), { ...about, ...expected });
  });

  test('words that correct a message, of an edited text and an edited caption', () => {
    const edited = (more: object): TelegramUpdate => ({ update_id: 9, edited_message: message(more).message! });
    assert.deepEqual(event(edited({ text: 'nou' })), { ...about, kind: 'text', text: 'nou', edits: '42.7' });
    assert.deepEqual(event(edited({ photo: [file('p')], caption: 'nou' })), {
      ...about,
      kind: 'text',
      text: 'nou',
      edits: '42.7',
    });
    assert.equal(event(edited({ location: { latitude: 1, longitude: 1 } })), undefined);
  });

  test('a button with its title, or a stale one', () => {
    const pressed = (data: string, more: object = {}): TelegramUpdate => ({
      update_id: 9,
      callback_query: {
        id: '1',
        from,
        data,
        message: {
          message_id: 7,
          chat,
          reply_markup: { inline_keyboard: [[{ text: 'Meniu', callback_data: 'menu' }]] },
          ...more,
        },
      },
    });
    const { source: _source, ...press } = { ...about, at: receivedAt };
    assert.deepEqual(event(pressed('menu')), { ...press, kind: 'button', action: { do: 'menu' }, title: 'Meniu' });
    assert.deepEqual(event(pressed('xyzzy')), { ...press, kind: 'stale-button' });
    assert.deepEqual(event(pressed('menu', { reply_markup: undefined })), {
      ...press,
      kind: 'button',
      action: { do: 'menu' },
    });
  });

  test.each([
    ['a service message', message({ new_chat_title: 'x' })],
    ['somebody who blocks us', { update_id: 9, my_chat_member: { chat, from, new_chat_member: { status: 'kicked' } } }],
    ['words in a group', message({ chat: { id: -5, type: 'supergroup' }, text: 'x' })],
    ['nothing we know', { update_id: 9 }],
  ] as [string, TelegramUpdate][])('nothing: %s', (_name, update) => {
    assert.equal(event(update), undefined);
  });

  test('an event of our own time where the platform’s lies ahead', () => {
    assert.deepEqual(event(message({ text: 'x', date: date + 60 }))?.at, receivedAt);
    assert.deepEqual(event(message({ text: 'x', date: Number.NaN }))?.at, receivedAt);
  });

  test('an event without a guess where the app speaks no language of ours', () => {
    assert.equal(event(message({ text: 'x', from: { id: 42, language_code: 'en' } }))?.languageHint, undefined);
    assert.equal(event(message({ text: 'x', from: undefined }))?.languageHint, undefined);
  });
});

describe('a body', () => {
  test.each([null, 'x', 7, [], {}, { update_id: 'a' }, { update_id: 1.5 }])('%j is no update', (body) => {
    assert.equal(readUpdate(body), undefined);
  });

  test('keeps only the parts that say where they happened', () => {
    const whole = message({ text: 'x' });
    assert.deepEqual(readUpdate({ ...whole, business_message: {} }), whole);
    assert.deepEqual(readUpdate({ update_id: 1, message: null, edited_message: { message_id: 1 } }), { update_id: 1 });
    assert.deepEqual(readUpdate({ update_id: 1, callback_query: { id: '1' } }), { update_id: 1 });
    const press = { update_id: 1, callback_query: { id: '1', from, message: { message_id: 1 } } };
    assert.deepEqual(readUpdate(press), { update_id: 1, callback_query: { id: '1', from } });
    assert.equal(chatOf(readUpdate(press)!), undefined);
    assert.deepEqual(chatOf(whole), chat);
  });
});
