import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { activityOf, messageOf, mostText, piecesOf } from '../../../src/channels/messenger/activities.js';
import type { Outbound, ShownCard } from '../../../src/core/message.js';

const card = (title: string): ShownCard => ({
  title,
  subtitle: 'str. Ștefan cel Mare 1',
  point: { lat: 47, lon: 28 },
  mapUrl: 'https://www.openstreetmap.org/?mlat=47&mlon=28',
  mapTitle: 'Harta',
});
const words = (letter: string): string => letter.repeat(1200);
const outbound = (over: Partial<Outbound> = {}): Outbound => ({
  key: 'k',
  position: 1,
  language: 'ro',
  author: 'bot',
  text: [words('a'), words('b'), words('c')].join('\n\n'),
  buttons: [{ title: 'Meniu', action: 'menu' }],
  at: new Date('2026-03-02T10:00:00Z'),
  cards: [card('Biblioteca Orhei'), card('Biblioteca Cahul')],
  ...over,
});

/** What stands on each piece, as short as it can be told. */
const shown = (message: Outbound): string[] =>
  piecesOf(message).map(({ text, cards, media }) => {
    if (text !== undefined) return text.replace(/(.)\1+/, '$1');
    return cards?.map(({ title }) => title).join(' | ') ?? media?.kind ?? '';
  });
const unmarked = ['a', 'b', 'c', 'Biblioteca Orhei | Biblioteca Cahul'];

describe('a message in pieces', () => {
  test('has no mark the first time', () => {
    for (let part = 0; part < 4; part++) assert.deepEqual(shown(outbound({ part })), unmarked);
  });

  test.each([0, 1, 2, 3])('of which piece %i is repeated has the mark there and nowhere else', (part) => {
    const marked = unmarked.map((piece, index) => (index === part ? `↻ ${piece}` : piece));
    assert.deepEqual(shown(outbound({ part, again: true })), marked);
  });

  test('stays within 2000 characters with the mark, and has its buttons below the last piece only', () => {
    const message = outbound({ text: 'x'.repeat(3 * mostText), part: 1, again: true });
    const bodies = piecesOf(message).map((piece) => messageOf(activityOf(piece, message)));
    for (const { text } of bodies) assert.ok(String(text ?? '').length <= 2000);
    assert.deepEqual(
      bodies.map(({ quick_replies: replies }) => replies !== undefined),
      [false, false, false, true],
    );
  });

  test('a file alone goes again as it is', () => {
    const message = outbound({ text: '', media: { kind: 'voice', source: '1.2' }, again: true });
    assert.deepEqual(shown({ ...message, cards: [] }), ['voice']);
  });
});
