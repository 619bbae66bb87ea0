import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { readActivity } from '../../../src/channels/messenger/azure-activity.js';
import { toEvents } from '../../../src/channels/messenger/translate.js';
import type { Event } from '../../../src/core/event.js';
import { withoutCodes } from '../../../src/delivery/receive.js';

const about = {
  type: 'message',
  id: 'a1',
  timestamp: '2026-03-02T10:00:00.123Z',
  channelId: 'facebook',
  serviceUrl: 'https://facebook.botframework.com/',
  from: { id: 'ana', name: 'Ana Popescu' },
  recipient: { id: 'page', name: 'Biblioteci' },
  conversation: { id: 'ana-page', isGroup: false },
};
const receivedAt = new Date('2026-03-02T10:00:05Z');

/** What is stored of a body, but for what all events have. */
const heard = (over: object): object[] => {
  const activity = readActivity(JSON.parse(JSON.stringify({ ...about, ...over })));
  assert.ok(activity !== undefined);
  const conversation = { channel: 'messenger', id: 'azure:1' } as const;
  return toEvents(activity, { conversation, key: 'k', receivedAt, keep: () => undefined }).map((event) => {
    const { key, conversation: _of, at, ...rest } = withoutCodes(event) as Event;
    return rest;
  });
};

test('is read without names, and without what nobody asks for', () => {
  const { from, recipient, conversation, ...rest } = about;
  assert.deepEqual(
    readActivity({ ...about, text: 'Bună ziua', entities: [{}], callerId: 'x', channelData: { a: 1 } }),
    {
      ...rest,
      text: 'Bună ziua',
      from: { id: 'ana' },
      recipient: { id: 'page' },
      conversation,
    },
  );
});

describe('Azure’s Facebook channel and Direct Line mean', () => {
  const library = { kind: 'button', action: { do: 'library' } };
  const start = { kind: 'button', action: { do: 'start', ref: 'lib_017_ro' } };

  test.each<[string, object, object[]]>([
    ['words', { text: 'Bună ziua 👵🏽' }, [{ kind: 'text', text: 'Bună ziua 👵🏽' }]],
    ['words in a language', { text: 'да', locale: 'ru-RU' }, [{ kind: 'text', text: 'да', languageHint: 'ru' }]],
    ['a value', { text: 'Bibliotecă', value: 'library' }, [{ ...library, title: 'Bibliotecă' }]],
    [
      'a quick reply in Facebook’s event',
      { text: 'Bibliotecă', channelData: { message: { mid: 'm', quick_reply: { payload: 'library' } } } },
      [{ ...library, title: 'Bibliotecă' }],
    ],
    ['a postBack of Web Chat', { text: 'library', channelData: { postBack: true } }, [library]],
    ['the same words, typed', { text: 'library' }, [{ kind: 'text', text: 'library' }]],
    [
      'a postback, as a message',
      { text: 'library', channelData: { postback: { title: 'Bibliotecă', payload: 'library' } } },
      [{ ...library, title: 'Bibliotecă' }],
    ],
    [
      'Get Started by a link, as an event',
      { type: 'event', value: { postback: { payload: 'GET_STARTED', referral: { ref: 'lib_017_ro' } } } },
      [start],
    ],
    ['a link', { type: 'event', value: { referral: { ref: 'lib_017_ro', source: 'SHORTLINK' } } }, [start]],
    ['a picture', { attachments: [{ contentType: 'image/png' }] }, [{ kind: 'media', media: 'photo' }]],
    ['what the Page itself wrote', { text: 'Ecou', channelData: { message: { mid: 'm', is_echo: true } } }, []],
    ['an event of its own', { type: 'event', name: 'postback', value: { payload: 'library' } }, []],
    ['somebody who joins', { type: 'conversationUpdate', membersAdded: [] }, []],
  ])('%s', (_what, over, expected) => {
    assert.deepEqual(heard(over), expected);
  });
});

describe('whatever a stranger fills in', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'message'],
    ['a list', [about]],
    ['no type', { ...about, type: undefined }],
    ['a type that is none', { ...about, type: ['message'] }],
    ['no conversation', { ...about, conversation: undefined }],
    ['a conversation without a name', { ...about, conversation: { id: '' } }],
    ['a conversation by number', { ...about, conversation: { id: 5 } }],
    ['nobody', { ...about, from: { name: 'Ana' } }],
  ])('is no activity: %s', (_what, given) => {
    assert.equal(readActivity(given), undefined);
  });

  test.each<[string, object]>([
    ['id', { id: 5 }],
    ['timestamp', { timestamp: null }],
    ['timestamp in words', { timestamp: 'yesterday' }],
    ['locale', { locale: 7 }],
    ['recipient', { recipient: 'page' }],
    ['attachments', { attachments: { length: 3 } }],
    ['value', { value: { toString: 1 } }],
    ['channelData', { channelData: { message: 5, postback: [], event: { message: { attachments: 1 } } } }],
    ['channelData of ours', { channelData: { event: { message: { mid: 5, attachments: {} } }, standby: true } }],
  ])('costs only the field that is not what it should be: %s', (_what, over) => {
    assert.deepEqual(heard({ text: 'Bună ziua', ...over }), [{ kind: 'text', text: 'Bună ziua' }]);
  });

  test.each<[string, object, number]>([
    ['a text that is none', { text: { a: 1 } }, 0],
    ['an attachment that is none', { attachments: [null, { contentType: 5 }] }, 2],
    ['five thousand attachments', { attachments: Array(5000).fill({}) }, 30],
    ['payloads that are none', { type: 'event', value: { postback: { payload: 5, title: [], referral: 'x' } } }, 1],
  ])('makes no more events than it should: %s', (_what, over, events) => {
    assert.equal(heard(over).length, events);
  });

  test('a prototype changes nothing', () => {
    const text = JSON.stringify({ ...about, text: 'Bună ziua' });
    const activity = readActivity(JSON.parse(text.replace('{', '{"__proto__":{"value":"library","name":"x"},')));
    assert.deepEqual([activity?.value, activity?.name], [undefined, undefined]);
  });

  test('a text of 100 KB is one event, stored cut and saying so', () => {
    const [event, ...more] = heard({ text: 'cazier '.repeat(15_000) }) as { text: string; cut?: true }[];
    assert.ok(event !== undefined && more.length === 0 && event.text.length <= 4096);
    assert.equal(event.cut, true);
  });
});
