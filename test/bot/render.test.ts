import assert from 'node:assert/strict';
import { test } from 'vitest';
import { createRender } from '../../src/bot/render.js';
import type { Message, Reply } from '../../src/core/message.js';
import { showTitle } from '../support/small-brain.js';

const render = createRender({
  say: (language, key, params) => `${language}/${key}/${JSON.stringify(params)}`,
  answer: (topic, language, now) => `${topic} ${language} ${now.toISOString().slice(0, 10)}`,
  title: showTitle,
  standing: (language) => ({ days: 90, controller: `library ${language}` }),
});
const message = (parts: readonly Reply[], over: Partial<Message> = {}): Message => ({
  language: 'ro',
  parts,
  buttons: [],
  at: new Date('2026-03-02T10:00:00Z'),
  ...over,
});

test('our words may always name who runs the bot, and a message may say otherwise', () => {
  const { text } = render(message([{ kind: 'say', key: 'privacy', params: { days: 30 } }], { language: 'gag' }));
  assert.equal(text, 'gag/privacy/{"days":30,"controller":"library gag"}');
});

test('an answer is judged by the moment of the turn, not of the sending', () => {
  assert.equal(render(message([{ kind: 'answer', topic: 'pension-age' }])).text, 'pension-age ro 2026-03-02');
});

test('parts stand in their order with an empty line between', () => {
  const { text } = render(
    message([
      { kind: 'quote', text: 'unu', author: 'citizen' },
      { kind: 'quote', text: 'doi', author: 'citizen' },
    ]),
  );
  assert.equal(text, 'unu\n\ndoi');
});

test("a librarian's words follow their name in one paragraph, letter for letter", () => {
  const words = '  Bună ziua.\n\n1. Veniți mâine. ';
  const { text } = render(
    message([
      { kind: 'say', key: 'case-by' },
      { kind: 'quote', text: words, author: 'librarian' },
    ]),
  );
  assert.equal(text, `ro/case-by/{"days":90,"controller":"library ro"} ${words}`);
});

test("a citizen's own words stand apart from ours", () => {
  const { text } = render(
    message([
      { kind: 'say', key: 'case-confirm' },
      { kind: 'quote', text: 'câine', author: 'citizen' },
    ]),
  );
  assert.match(text, /}\n\ncâine$/);
});

test("a person's words stay letter for letter", () => {
  const words = '{ $price } <b>&amp;</b> __proto__ \\n 😀';
  assert.equal(render(message([{ kind: 'quote', text: words, author: 'citizen' }])).text, words);
});

test("the author is the librarian where a librarian's words stand, else the bot", () => {
  assert.equal(render(message([{ kind: 'quote', text: 'x', author: 'librarian' }])).author, 'librarian');
  assert.equal(render(message([{ kind: 'quote', text: 'x', author: 'citizen' }])).author, 'bot');
  assert.equal(render(message([])).author, 'bot');
});

test('a button has its title in the language and its action as a code', () => {
  const { buttons } = render(
    message([], {
      language: 'ru',
      buttons: [
        { title: { topic: 'pension-age' }, action: { do: 'topic', topic: 'pension-age' } },
        { title: { text: 'Gagauzça' }, action: { do: 'language', language: 'gag' } },
      ],
    }),
  );
  assert.deepEqual(buttons, [
    { title: 'pension-age (ru)', action: 'topic pension-age' },
    { title: 'Gagauzça', action: 'language gag' },
  ]);
});

test('a message without parts is a message without words', () => {
  assert.deepEqual(render(message([])), { author: 'bot', text: '', buttons: [] });
});
