import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'vitest';
import { MessengerAdapter } from '../../../src/channels/messenger/adapter.js';
import { type MessengerBook, messengerBook } from '../../../src/channels/messenger/book.js';
import { StoringBot } from '../../../src/channels/messenger/bot.js';
import { createMessengerDoor, type MessengerDoor } from '../../../src/channels/messenger/door.js';
import { readWebhook, type WebhookEvent } from '../../../src/channels/messenger/events.js';
import { messengerChat } from '../../../src/channels/messenger/translate.js';
import type { Event } from '../../../src/core/event.js';
import { clockAt } from '../../support/clock.js';
import { memoryMemos } from '../../support/memory-memos.js';

const now = Date.parse('2026-03-02T10:00:00Z');
const minute = 60_000;

let door: MessengerDoor;
let book: MessengerBook;
let received: Event[];
beforeEach(() => {
  const clock = clockAt('2026-03-02T10:00:00Z');
  received = [];
  const receive = async (event: Event): Promise<'stored'> => {
    received.push(event);
    return 'stored';
  };
  book = messengerBook(memoryMemos(), clock);
  door = createMessengerDoor({
    pageId: 'PAGE',
    graph: async () => ({ ok: false, kind: 'away' }),
    adapter: new MessengerAdapter(
      async () => ({ id: '' }),
      (error) => assert.fail(String(error)),
    ),
    bot: new StoringBot(receive, async (activity) => ({
      conversation: messengerChat(activity.from?.id ?? ''),
      key: activity.id ?? '',
      receivedAt: clock.now(),
      keep: () => undefined,
    })),
    book,
    receive,
    commented: async () => {},
    introduce: async () => true,
    clock,
    alarm: (code) => assert.fail(code),
  });
});

const takes = (what: object, { standby = false, page = 'PAGE' } = {}): Promise<void> => {
  const event = { sender: { id: '9001' }, recipient: { id: 'PAGE' }, timestamp: now - 10 * minute, ...what };
  const list = standby ? 'standby' : 'messaging';
  return door.take(
    readWebhook(JSON.stringify({ object: 'page', entry: [{ id: page, [list]: [event] }] })) as WebhookEvent[],
  );
};
const text = (more: object = {}) => ({ message: { mid: 'm', text: 'Bună', ...more } });

describe('the window for answers', () => {
  test.each([
    ['a message', text()],
    ['a postback', { postback: { mid: 'm', payload: 'GET_STARTED' } }],
    ['a link into the chat', { referral: { ref: 'grp_x' } }],
    ['a reaction', { reaction: { mid: 'm', action: 'react' } }],
  ])('is opened by %s, at the moment that Meta gives', async (_what, event) => {
    await takes(event);
    assert.deepEqual(await book.lastHeard('9001'), new Date(now - 10 * minute));
  });

  test.each([
    ['an edit', { message_edit: { mid: 'm', text: 'Bună ziua', num_edit: 1 } }],
    ['reading', { read: { watermark: now } }],
    ['a delivery', { delivery: { watermark: now } }],
    ['the thread that comes back', { pass_thread_control: { new_owner_app_id: '1' } }],
    ['an echo', { ...text({ is_echo: true }), sender: { id: 'PAGE' }, recipient: { id: '9001' } }],
  ])('is not opened by %s', async (_what, event) => {
    await takes(event);
    assert.equal(await book.lastHeard('9001'), undefined);
    assert.equal(await book.lastHeard('PAGE'), undefined);
  });

  test('is opened by a message to the Page inbox too, never beyond now, never back', async () => {
    await takes({ ...text(), timestamp: now + 10 * minute }, { standby: true });
    assert.deepEqual(await book.lastHeard('9001'), new Date(now));
    await takes({ ...text(), timestamp: now - 60 * minute });
    assert.deepEqual(await book.lastHeard('9001'), new Date(now));
  });
});

describe('what is received', () => {
  const kinds = (): string[] =>
    received.map(({ kind, elsewhere }) => (elsewhere === true ? `${kind} elsewhere` : kind));

  test('of another Page is nothing', async () => {
    await takes(text(), { page: 'ANOTHER' });
    assert.deepEqual(kinds(), []);
  });

  test('of echoes: a colleague’s words are told, our own only noted', async () => {
    const byPage = { sender: { id: 'PAGE' }, recipient: { id: '9001' } };
    await takes({ ...text({ is_echo: true, metadata: 'ea:k:0' }), ...byPage });
    assert.deepEqual([kinds(), await book.isEchoed('ea:k:0')], [[], true]);
    await takes({ ...text({ is_echo: true }), ...byPage });
    assert.deepEqual(kinds(), ['colleague']);
    assert.deepEqual(received[0]!.conversation, messengerChat('9001'));
  });

  test('by standby is heard elsewhere; the thread that comes back is told', async () => {
    await takes(text(), { standby: true });
    await takes({ pass_thread_control: { new_owner_app_id: '1' } });
    await takes(text());
    assert.deepEqual(kinds(), ['text elsewhere', 'handed-back', 'text']);
  });
});
