import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { test } from 'vitest';
import { createConsoleChannel } from '../../../src/channels/console/channel.js';
import { createConsoleChat } from '../../../src/channels/console/chat.js';
import type { Event } from '../../../src/core/event.js';
import type { Outbound } from '../../../src/core/message.js';
import { clockAt } from '../../support/clock.js';

const said = (text: string, buttons: Outbound['buttons'] = []): Outbound => ({
  key: 'k',
  position: 1,
  language: 'ro',
  author: 'bot',
  text,
  buttons,
  at: new Date(0),
});

/** A terminal in which the lines are typed; each answer comes before the next line is read. */
async function typed(lines: readonly string[], interactive: boolean): Promise<{ events: Event[]; screen: string }> {
  const events: Event[] = [];
  const output = new PassThrough();
  const chat = createConsoleChat({
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    interactive,
    conversation: { channel: 'console', id: 'terminal' },
    receive: async (event) => void events.push(event),
    settled: async () => {
      const answer = said(
        `Răspunsul ${events.length}`,
        events.length === 1 ? [{ title: 'Meniu', action: 'menu' }] : [],
      );
      await createConsoleChannel(chat.print).send({ channel: 'console', id: 'terminal' }, answer);
    },
    clock: clockAt('2026-03-02T10:00:00Z'),
    runId: 'run',
  });
  await chat.run();
  return { events, screen: String(output.read() ?? '') };
}

test('each line is an event with a key of its own, answered before the next is read', async () => {
  const { events, screen } = await typed(['salut', 'buletin'], false);
  assert.deepEqual(
    events.map(({ key }) => key),
    ['console:run:1', 'console:run:2'],
  );
  assert.equal(screen, '\n> salut\n\nRăspunsul 1\n  [1] Meniu\n\n> buletin\n\nRăspunsul 2\n');
});

test('a number presses the button that was last shown, also after answers without buttons', async () => {
  const { events } = await typed(['salut', 'buletin', '1'], false);
  assert.ok(events[2]?.kind === 'button' && events[2].action.do === 'menu');
});

test('an empty line of a person is nothing; an empty line of a file is a message', async () => {
  assert.equal((await typed(['', 'salut'], true)).events.length, 1);
  assert.equal((await typed(['', 'salut'], false)).events.length, 2);
});

test('the terminal counts as seen what it printed', async () => {
  const printed: Outbound[] = [];
  const channel = createConsoleChannel((message) => void printed.push(message));
  const delivery = await channel.send({ channel: 'console', id: 'x' }, said('Bine.'));
  assert.deepEqual(delivery, { outcome: 'sent', messageId: 'k' });
  assert.equal(printed.length, 1);
});
