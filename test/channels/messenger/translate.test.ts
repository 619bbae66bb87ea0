import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { type Messaging, readWebhook, type WebhookEvent } from '../../../src/channels/messenger/events.js';
import { type ChannelData, keyOf, toActivity, toEvents } from '../../../src/channels/messenger/translate.js';
import type { Event } from '../../../src/core/event.js';
import { withoutCodes } from '../../../src/delivery/receive.js';

const page = '112233445566778';
const receivedAt = new Date('2026-03-02T10:00:05Z');
const timestamp = Date.parse('2026-03-02T10:00:00Z');
const about = { sender: { id: 'ana' }, recipient: { id: page }, timestamp };

/** The body of a POST, with these events in JSON. */
const bodyOf = (...events: readonly string[]): string =>
  `{"object":"page","entry":[{"id":"${page}","time":1,"messaging":[${events.join(',')}]}]}`;

const heard = (events: WebhookEvent[] | 'not-json' | 'not-page'): Event[] => {
  assert.ok(typeof events !== 'string');
  return events.flatMap((given) => {
    assert.ok(given.kind === 'messaging');
    const activity = toActivity(page, given.event, given.standby);
    if (activity?.type === undefined) return [];
    const conversation = { channel: 'messenger', id: activity.from!.id } as const;
    const from = { conversation, key: activity.id!, receivedAt, keep: () => undefined };
    return toEvents({ ...activity, type: activity.type }, from);
  });
};
const eventsOf = (event: object): Event[] => heard(readWebhook(bodyOf(JSON.stringify({ ...about, ...event }))));
const kindsOf = (events: readonly Event[]): string[] =>
  events.map((event) => (event.kind === 'media' ? `media ${event.media}` : event.kind));

describe('an activity of ours', () => {
  test('has the addresses, the moment and Meta’s own event', () => {
    const event: Messaging = { ...about, message: { mid: 'm1', text: 'Bună ziua' } };
    const { id, channelData, ...rest } = toActivity(page, event, true)!;
    assert.equal(id, keyOf(page, event));
    assert.deepEqual(channelData, { event, standby: true } satisfies ChannelData);
    assert.deepEqual(rest, {
      type: 'message',
      channelId: 'facebook',
      serviceUrl: 'https://graph.facebook.com',
      from: { id: 'ana', name: '' },
      recipient: { id: page, name: '' },
      conversation: { id: `${page}:ana`, isGroup: false, conversationType: 'personal', name: '' },
      timestamp: new Date(timestamp),
      text: 'Bună ziua',
    });
  });

  test('has the same id for the same event again, another for another', () => {
    const acts: Partial<Messaging>[] = [
      { message: { mid: 'm1', text: 'a' } },
      { message: { mid: 'm2', text: 'a' } },
      { message_edit: { mid: 'm1', text: 'b', num_edit: 1 } },
      { message_edit: { mid: 'm1', text: 'b', num_edit: 2 } },
      { postback: { mid: 'm1', payload: 'library' } },
      { postback: { payload: 'library' } },
      { postback: { payload: 'human' } },
      { referral: { ref: 'lib_017_ro' } },
      { reaction: { mid: 'm1', reaction: 'love' } },
    ];
    const keys = (): string[] => acts.map((act) => keyOf(page, { ...about, ...act }));
    assert.deepEqual(keys(), keys());
    assert.equal(new Set(keys()).size, acts.length);
    assert.notEqual(keyOf('another', { ...about, ...acts[0] }), keys()[0]);
  });

  test.each([
    ['read', { read: { watermark: 1 } }],
    ['delivery', { delivery: { watermark: 1 } }],
    ['nothing we know', { optin: { ref: 'x' } }],
  ])('is none for %s', (_what, event) => {
    assert.equal(toActivity(page, { ...about, ...event } as Messaging, false), undefined);
  });
});

describe('what happened', () => {
  const file = (type: string, payload: object | null = { url: 'https://cdn/x' }): object => ({ type, payload });

  test.each<[string, object, string[]]>([
    ['words', { text: 'Bună ziua' }, ['text']],
    ['a picture', { attachments: [file('image')] }, ['media photo']],
    ['a voice', { attachments: [file('audio')] }, ['media voice']],
    ['a sticker', { attachments: [file('image', { url: 'https://cdn/x', sticker_id: 17 })] }, ['media sticker']],
    ['the thumb', { attachments: [file('image', { sticker_id: 369239263222822 })] }, ['text']],
    ['a link that Meta made a card of', { text: 'https://asp.gov.md', attachments: [file('fallback')] }, ['text']],
    ['a card alone', { attachments: [file('fallback')] }, []],
    ['a kind that does not exist yet', { attachments: [file('hologram', null)] }, ['media file']],
    ['no words at all', {}, []],
  ])('%s', (_what, message, kinds) => {
    assert.deepEqual(kindsOf(eventsOf({ message: { mid: 'm1', ...message } })), kinds);
  });

  test('is as old as Meta says, but never younger than now, and of a clock gone wrong it is now', () => {
    const atOf = (given: number): Date => eventsOf({ timestamp: given, message: { mid: 'm', text: 'a' } })[0]!.at;
    assert.deepEqual(atOf(timestamp), new Date(timestamp));
    assert.deepEqual(atOf(receivedAt.getTime() + 60_000), receivedAt);
    assert.deepEqual(atOf(8.64e15 + 1), receivedAt);
  });

  test('is marked when another app has the conversation', () => {
    const standby = bodyOf().replace(
      '"messaging":[]',
      `"standby":[${JSON.stringify({ ...about, message: { mid: 'm', text: 'a' } })}]`,
    );
    assert.equal(heard(readWebhook(standby))[0]?.elsewhere, true);
  });
});

describe('a POST with', () => {
  test('no JSON is said to be none', () => {
    for (const body of ['{', '']) assert.equal(readWebhook(body), 'not-json');
  });

  test.each<[string, string]>([
    ['null', 'null'],
    ['another object', '{"object":"user","entry":[]}'],
    ['entries that are none', '{"object":"page","entry":{}}'],
  ])('%s is not a Page’s', (_what, body) => {
    assert.equal(readWebhook(body), 'not-page');
  });

  const text = JSON.stringify({ ...about, message: { mid: 'm1', text: 'Bună ziua' } });
  test.each<[string, string]>([
    ['null', 'null'],
    ['a list', '[]'],
    ['nobody', '{"timestamp":1}'],
    ['a time that is no number', text.replace(String(timestamp), '"now"')],
    ['a text that is no text', text.replace('"Bună ziua"', '{"toString":1}')],
    ['an id as long as a book', text.replace('m1', 'm'.repeat(100_000))],
  ])('%s among its events loses only that one', (_what, broken) => {
    assert.deepEqual(kindsOf(heard(readWebhook(bodyOf(broken, text)))), ['text']);
  });

  test('a prototype changes nothing', () => {
    const forged = '"__proto__":{"message":{"mid":"m9","text":"forged"},"elsewhere":true}';
    assert.deepEqual(heard(readWebhook(bodyOf(JSON.stringify(about).replace('{', `{${forged},`)))), []);
    const [event] = heard(readWebhook(bodyOf(text.replace('{', `{${forged},`))));
    assert.deepEqual([event?.kind === 'text' && event.text, event?.elsewhere], ['Bună ziua', undefined]);
    assert.equal(({} as { elsewhere?: true }).elsewhere, undefined);
  });

  test('a text of 100 KB is one event, stored cut and saying so', () => {
    const [event, ...more] = eventsOf({ message: { mid: 'm1', text: 'cazier '.repeat(15_000) } });
    assert.ok(event !== undefined && more.length === 0);
    const stored = withoutCodes(event);
    assert.ok(stored.kind === 'text' && stored.text.length <= 4096 && stored.cut === true);
  });

  test('emoji and writing from right to left keeps every character', () => {
    const words = '👵🏽 👨‍👩‍👧 🇲🇩 \u200fשלום и ș';
    const [event] = eventsOf({ message: { mid: 'm1', text: words } });
    const stored = withoutCodes(event!);
    assert.equal(stored.kind === 'text' && stored.text, words);
  });

  test('half an emoji does not end the turn', () => {
    const [event] = heard(readWebhook(bodyOf(text.replace('Bună ziua', '\\ud83d ajutor'))));
    const stored = withoutCodes(event!);
    assert.ok(stored.kind === 'text' && stored.text.endsWith(' ajutor') && stored.text.isWellFormed());
  });
});
