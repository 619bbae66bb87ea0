import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { readWebhook, type WebhookEvent } from '../../../src/channels/messenger/events.js';
import { keyOf, toActivity } from '../../../src/channels/messenger/translate.js';

const about = { sender: { id: '9001' }, recipient: { id: 'PAGE' }, timestamp: 1 };
const messaging = (...events: object[]): string =>
  JSON.stringify({ object: 'page', entry: [{ id: 'PAGE', time: 1, messaging: events }] });

/** The texts in order; `(standby)` before what came so. */
const textsOf = (events: WebhookEvent[] | string): string[] => {
  assert.ok(Array.isArray(events), String(events));
  return events.map((each) =>
    each.kind === 'comment' ? 'comment' : `${each.standby ? '(standby) ' : ''}${each.event.message?.text}`,
  );
};
const message = (text: string, more: object = {}): object => ({
  ...about,
  message: { mid: `m_${text}`, text, ...more },
});

describe('a body', () => {
  test.each(['', '{', '{"object":"page","entry":[', 'null}', '\u0000', '{"object":page}'])(
    'that is no JSON is told apart: %j',
    (body) => assert.equal(readWebhook(body), 'not-json'),
  );
  test.each([
    'null',
    '[]',
    '"page"',
    '7',
    '{}',
    '{"object":"user","entry":[]}',
    '{"object":"page"}',
    '{"object":"page","entry":{}}',
  ])('that is not of a Page is told apart: %j', (body) => assert.equal(readWebhook(body), 'not-page'));
  test('of several entries and people is read whole, in order, also by standby', () => {
    const entry = [
      { id: 'PAGE', messaging: [message('a'), { ...(message('b') as object), sender: { id: '9002' } }] },
      { id: 'PAGE', standby: [message('c')] },
      {
        id: 'PAGE',
        changes: [{ field: 'feed', value: { item: 'comment', comment_id: '1_2' } }],
        messaging: [message('d')],
      },
    ];
    const events = readWebhook(JSON.stringify({ object: 'page', entry }));
    assert.deepEqual(textsOf(events), ['a', 'b', '(standby) c', 'd', 'comment']);
  });
  test.each([
    ['an entry', { id: 7 }],
    ['an entry', null],
    ['a list', { id: 'PAGE', messaging: {}, standby: 'x', changes: 1 }],
    ['an event', { id: 'PAGE', messaging: [null, 7, {}, { sender: {} }, { ...about, timestamp: 'now', message: {} }] }],
  ])('loses nothing by %s that cannot be read: %j', (_what, strange) => {
    const entry = [strange, { id: 'PAGE', messaging: [message('a')] }];
    assert.deepEqual(textsOf(readWebhook(JSON.stringify({ object: 'page', entry }))), ['a']);
  });
  test('with lists of another kind keeps the list that can be read', () => {
    const entry = [{ id: 'PAGE', messaging: [message('a')], standby: 'x', changes: null }];
    assert.deepEqual(textsOf(readWebhook(JSON.stringify({ object: 'page', entry }))), ['a']);
  });
});

describe('a message', () => {
  test.each([
    { attachments: null },
    { attachments: [{}] },
    { attachments: [{ type: 'image', payload: { url: null } }] },
    { attachments: [{ type: 'fallback', payload: null }] },
    { attachments: [{ type: 7, payload: 'x' }] },
    { attachments: [{ type: 'sticker', payload: { sticker_id: null } }] },
    { quick_reply: null },
    { quick_reply: { payload: 7 } },
    { reply_to: null },
    { metadata: 7 },
    { is_echo: null },
    { nlp: { entities: [] }, new_field: [[]] },
  ])('keeps its words whatever else it has: %j', (more) => {
    const events = readWebhook(messaging(message('cuvinte', more)));
    assert.deepEqual(textsOf(events), ['cuvinte']);
    const [only] = events as [Extract<WebhookEvent, { kind: 'messaging' }>];
    assert.equal(toActivity('PAGE', only.event, false)?.text, 'cuvinte');
  });

  test('keeps an attachment that can be read beside one that cannot', () => {
    const picture = { type: 'image', payload: { url: 'https://example.com/1.png' } };
    const events = readWebhook(messaging(message('cuvinte', { attachments: [{ type: null }, picture] })));
    const [only] = events as [Extract<WebhookEvent, { kind: 'messaging' }>];
    assert.deepEqual(toActivity('PAGE', only.event, false)?.attachments, [
      { contentType: 'fallback' },
      { contentType: 'image', contentUrl: picture.payload.url },
    ]);
  });

  test('with __proto__ and constructor in it changes nothing but what it says', () => {
    const body = `{"object":"page","__proto__":{"object":"user"},"entry":[{"id":"PAGE","__proto__":{"id":"x"},"messaging":[
      {"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"sender":{"id":"__proto__"},
       "recipient":{"id":"PAGE"},"timestamp":1,"message":{"mid":"__proto__","text":"__proto__","__proto__":{"text":"x"}}}]}]}`;
    assert.deepEqual(textsOf(readWebhook(body)), ['__proto__']);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  test('of 100 KB, of RTL marks, of halves of a pair comes as it is', () => {
    for (const text of ['ж'.repeat(50_000), '\u200f\u202eשלום\u202c', '\ud83d', '👵🏽<b>*']) {
      assert.deepEqual(textsOf(readWebhook(messaging(message(text, { mid: 'm_1' })))), [text]);
    }
  });
});

describe('events that say nothing', () => {
  test.each([
    { read: { watermark: 1 } },
    { delivery: { watermark: 1, mids: null } },
    { optin: {} },
    { account_linking: { status: 'linked' } },
    { take_thread_control: { new_owner_app_id: '1' } },
    { policy_enforcement: {} },
    { a_kind_of_2027: { x: 1 } },
    {},
  ])('become nothing: %j', (what) => {
    for (const event of readWebhook(messaging({ ...about, ...what })) as Extract<
      WebhookEvent,
      { kind: 'messaging' }
    >[]) {
      assert.equal(toActivity('PAGE', event.event, false), undefined);
    }
  });
});

test('two things of one person in one millisecond have keys of their own, the same thing twice has one', () => {
  const kinds = [
    { referral: { ref: 'grp_x' } },
    { referral: { ref: 'grp_y' } },
    { reaction: { mid: 'm', action: 'react' } },
    { postback: { payload: 'menu' } },
    { message_edit: { mid: 'm', text: 'a', num_edit: 1 } },
    { message_edit: { mid: 'm', text: 'b', num_edit: 2 } },
    { pass_thread_control: { new_owner_app_id: '1' } },
    { message: { mid: 'm' } },
  ];
  const keys = [...kinds, ...kinds].map((what) => keyOf('PAGE', { ...about, ...what } as Parameters<typeof keyOf>[1]));
  assert.equal(new Set(keys).size, kinds.length);
});
