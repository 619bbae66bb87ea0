import assert from 'node:assert/strict';
import { type Activity, TestAdapter } from 'botbuilder';
import { describe, test } from 'vitest';
import { StoringBot } from '../../../src/channels/messenger/bot.js';
import type { Messaging } from '../../../src/channels/messenger/events.js';
import { messengerChat, sourceOf, toActivity } from '../../../src/channels/messenger/translate.js';
import type { Event } from '../../../src/core/event.js';

const page = '112233445566778';
const at = new Date('2026-03-02T10:00:00Z');

/** The bot under the Bot Framework's own adapter for tests; `stored` is what it was given to store, in order. */
function botUnderTest({ store = async () => {} }: { store?: (event: Event) => Promise<void> } = {}) {
  const stored: Event[] = [];
  const bot = new StoringBot(
    async (event) => {
      await store(event);
      stored.push(event);
      return 'stored';
    },
    async (activity) => ({
      conversation: messengerChat(activity.from?.id ?? ''),
      key: activity.id ?? '',
      receivedAt: at,
      keep: (_attachment, index) => ({ id: `${activity.id}/${index}` }),
    }),
  );
  const adapter = new TestAdapter((context) => bot.run(context), { channelId: 'facebook', locale: 'ro-RO' });
  const hears = async (activity: Partial<Activity> | string): Promise<void> => {
    await adapter.receiveActivity(activity);
  };
  return { stored, adapter, hears };
}

/** An event of Meta's webhook, as an activity. */
const from = (what: Partial<Messaging>): Partial<Activity> =>
  toActivity(page, { sender: { id: 'ana' }, recipient: { id: page }, timestamp: at.getTime(), ...what }, false) ?? {};

const shown = (events: readonly Event[]): object[] =>
  events.map(({ key, conversation, at: _at, source, languageHint, ...rest }) => rest);

describe('a turn stores', () => {
  test('what was typed as text, in the conversation of who wrote it, with the language of their phone', async () => {
    const { stored, hears } = botUnderTest();
    await hears({ type: 'message', id: 'a1', text: 'Cum fac cazier judiciar? 👵🏽', from: { id: 'ana', name: '' } });
    assert.deepEqual(stored, [
      {
        kind: 'text',
        key: 'a1',
        conversation: { channel: 'messenger', id: 'ana' },
        at: stored[0]!.at,
        languageHint: 'ro',
        text: 'Cum fac cazier judiciar? 👵🏽',
      },
    ]);
  });

  test.each<[string, Partial<Messaging>, object]>([
    [
      'a quick reply as a button',
      { message: { mid: 'm1', text: 'Română', quick_reply: { payload: 'language ro' } } },
      { kind: 'button', action: { do: 'language', language: 'ro' }, title: 'Română' },
    ],
    [
      'a quick reply of another bot as a button that is gone',
      { message: { mid: 'm1', text: 'Da', quick_reply: { payload: 'MENU_17' } } },
      { kind: 'stale-button' },
    ],
    [
      'words that look like a payload as words',
      { message: { mid: 'm1', text: 'language ro' } },
      { kind: 'text', text: 'language ro' },
    ],
    [
      'a postback as a button',
      { postback: { mid: 'm1', title: 'Bibliotecă', payload: 'library' } },
      { kind: 'button', action: { do: 'library' }, title: 'Bibliotecă' },
    ],
    [
      'Get Started, by a link, as a start with its ref',
      { postback: { title: 'Get Started', payload: 'GET_STARTED', referral: { ref: 'lib_017_ro' } } },
      { kind: 'button', action: { do: 'start', ref: 'lib_017_ro' } },
    ],
    [
      'a link to a known conversation as a start',
      { referral: { ref: 'grp_mame-din-balti' } },
      { kind: 'button', action: { do: 'start', ref: 'grp_mame-din-balti' } },
    ],
    [
      'an edit as a text that corrects',
      { message_edit: { mid: 'm1', text: 'cazier', num_edit: 1 } },
      { kind: 'text', text: 'cazier', edits: sourceOf('m1') },
    ],
  ])('%s', async (_what, event, expected) => {
    const { stored, hears } = botUnderTest();
    await hears(from(event));
    assert.deepEqual(shown(stored), [expected]);
  });

  test('several pictures as several events in order, each with a key of its own, the first with the words', async () => {
    const { stored, hears } = botUnderTest();
    const attachments = ['image', 'video', 'file'].map((type) => ({ type, payload: { url: `https://cdn/${type}` } }));
    const activity = from({ message: { mid: 'm1', text: 'actele mele', attachments } });
    await hears(activity);
    const { id } = activity;
    assert.deepEqual(shown(stored), [
      { kind: 'media', media: 'photo', caption: 'actele mele', file: { id: `${id}/0`, kept: true } },
      { kind: 'media', media: 'video', file: { id: `${id}/1`, kept: true } },
      { kind: 'media', media: 'file', file: { id: `${id}/2`, kept: true } },
    ]);
    assert.deepEqual(
      stored.map(({ key }) => key),
      [id, `${id}.1`, `${id}.2`],
    );
  });

  test.each<[string, Partial<Activity>]>([
    ['a reaction', from({ reaction: { mid: 'm1', reaction: 'love', action: 'react' } })],
    ['somebody who joins', { type: 'conversationUpdate', membersAdded: [{ id: 'ana', name: '' }] }],
    ['typing', { type: 'typing' }],
    ['an event of a name that is not ours', { type: 'event', name: 'startConversation' }],
    ['an empty message', { type: 'message', text: '' }],
  ])('nothing of %s', async (_what, activity) => {
    const { stored, hears } = botUnderTest();
    await hears({ from: { id: 'ana', name: '' }, ...activity });
    assert.deepEqual(stored, []);
  });
});

describe('a turn fails', () => {
  test('when the store does: the activity is not ticked off', async () => {
    const { stored, hears } = botUnderTest({ store: () => Promise.reject(new Error('the disk is full')) });
    await assert.rejects(hears('Bună ziua'), /the disk is full/);
    assert.deepEqual(stored, []);
  });

  test('at the second of three pictures, and the third is not stored before it', async () => {
    let calls = 0;
    const { stored, hears } = botUnderTest({
      store: async () => {
        if (++calls === 2) throw new Error('away');
      },
    });
    const attachments = ['image', 'image', 'image'].map((type) => ({ type, payload: { url: 'https://cdn/' } }));
    await assert.rejects(hears(from({ message: { mid: 'm1', attachments } })), /away/);
    assert.deepEqual([calls, stored.length], [2, 1]);
  });
});

test('a turn says nothing itself: answers go by the outbox', async () => {
  const { adapter, hears } = botUnderTest();
  await hears('Bună ziua');
  assert.equal(adapter.getNextReply(), undefined);
});

test('middleware that does not go on drops the turn', async () => {
  const { stored, adapter, hears } = botUnderTest();
  adapter.use(async ({ activity }, next) => {
    if (activity.text !== 'spam') await next();
  });
  await hears('spam');
  await hears('Bună ziua');
  assert.deepEqual(shown(stored), [{ kind: 'text', text: 'Bună ziua' }]);
});
