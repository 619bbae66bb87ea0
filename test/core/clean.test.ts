import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { cleanText, maskCodes, maxTextLength } from '../../src/core/clean.js';
import type { Event } from '../../src/core/event.js';
import { withoutCodes } from '../../src/delivery/receive.js';
import { anyText } from '../support/any-text.js';
import { base } from '../support/small-brain.js';

describe('a text as we keep it', () => {
  test.each([
    ['a\u0000b\u0007c\u001b[31m', 'abc[31m', 'without control characters'],
    ['unu\r\ndoi\rtrei\tpatru', 'unu\ndoi\ntrei\tpatru', 'with one kind of line break'],
    ['abc\u200B\uFEFF', 'abc', 'without invisible spaces'],
    ['\u200Fאבג\u200E (x)\u202A', '\u200Fאבג\u200E (x)\u202A', 'with the marks of direction that people type'],
    ['\u200E \u2066', ' ', 'which alone are no text'],
    ['2001\u200E234567890', '2001234567890', 'and hide no code'],
    ['👩‍👩‍👧', '👩‍👩‍👧', 'with the joiners that emoji need'],
    ['s\u0326i', 'și', 'with letters and marks in one character'],
    ['a\uD800b', 'a\uFFFDb', 'without half characters'],
    ['__proto__', '__proto__', 'even when it is a word of ours'],
  ])('%j is %j: %s', (raw, text) => {
    assert.deepEqual(cleanText(raw), { text, cut: false });
  });

  test('is cut beyond 4,096 units, and says so', () => {
    assert.deepEqual(cleanText('a'.repeat(maxTextLength)), { text: 'a'.repeat(maxTextLength), cut: false });
    const long = cleanText('a'.repeat(maxTextLength + 1));
    assert.equal(long.text.length, maxTextLength);
    assert.equal(long.cut, true);
  });

  test('is clean whatever comes in, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText(60), fc.constantFrom(1, 200, 20_000), (raw, times) => {
        const { text } = cleanText(raw.repeat(times).slice(0, 100_000));
        assert.ok(text.isWellFormed());
        assert.ok(text.length <= maxTextLength);
        assert.ok(!/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/.test(text));
        assert.deepEqual(cleanText(text).text, text);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

const hidden = (text: string): string => maskCodes(text).text;

describe('a personal code', () => {
  test.each([
    ['IDNP 2001234567890', 'IDNP •••'],
    ['2001234567890', '•••'],
    ['0981234567890 e al meu', '••• e al meu'],
    ['idnp:2001234567890, ajutați', 'idnp:•••, ajutați'],
    ['2001 2345 67890', '•••'],
    ['2-001-2345-67890', '•••'],
    ['2001234567890\n2009876543210', '•••\n•••'],
    ['2001234567890 2009876543210', '••• •••'],
  ])('in "%s" is hidden', (text, masked) => {
    assert.deepEqual(maskCodes(text), { text: masked, masked: true });
  });

  test.each([
    ['IDNO 1002600001234', 'a company code starts with 1'],
    ['123456789012', 'twelve digits'],
    ['+373 69 123 456', 'a phone'],
    ['069123456, 022 24 55 55', 'two phones'],
    ['0 800 123 45', 'a free line'],
    ['cererea 12345678901234567890123', 'a longer number'],
    ['12.03.2026 - 14:30', 'a date'],
    ['100 200 300', 'a row of prices'],
  ])('is not in "%s": %s', (text) => {
    assert.deepEqual(maskCodes(text), { text, masked: false });
  });

  test.each(['1985 2001234567890', '2001234567890 1985', 'strada Ștefan 25 2001234567890'])(
    'beside another number is hidden too: "%s"',
    (text) => {
      // clean.ts maskCodes joins digit groups over single spaces and then judges only the whole run; it should also
      // look for an unbroken run of 13 digits, and for a card at each beginning within the run
      assert.ok(!hidden(text).includes('2001234567890'));
    },
  );

  test('is not seen in a phone with 00 before the country', () => {
    assert.equal(hidden('sunați la 0037369123456'), 'sunați la 0037369123456');
  });
});

describe('a card number', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '5555555555554444',
    '378282246310005',
    '4222222222222',
    '6304000000000000000'.slice(0, 16),
  ])('"%s" is hidden when its check digit is right', (card) => {
    const text = `cardul meu ${card}!`;
    const luhn = [...card.replace(/\D/g, '')]
      .reverse()
      .map((digit, index) => (index % 2 === 0 ? Number(digit) : Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0)))
      .reduce((sum, digit) => sum + digit, 0);
    assert.deepEqual(
      maskCodes(text),
      luhn % 10 === 0 ? { text: 'cardul meu •••!', masked: true } : { text, masked: false },
    );
  });

  test('with a wrong check digit is only a number', () => {
    assert.equal(hidden('4111111111111112'), '4111111111111112');
  });

  test('is hidden when its expiry date follows', () => {
    assert.equal(hidden('4111 1111 1111 1111 12/27'), '••• 12/27');
  });
});

test('masking twice changes nothing more', () => {
  const digits = fc.string({
    unit: fc.constantFrom('0', '1', '2', '4', '9', ' ', '-', '\u00A0', 'a', '\n'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(digits, (text) => {
      const once = hidden(text);
      assert.equal(hidden(once), once);
    }),
    { numRuns: 1000, seed: 2 },
  );
});

describe('before an event is stored', () => {
  const stored = (event: object): Event => withoutCodes({ ...base(), ...event } as Event);

  test('a text says what was cut and hidden', () => {
    const event = stored({ kind: 'text', text: `2001234567890 ${'a'.repeat(5000)}` });
    assert.ok(event.kind === 'text' && event.cut && event.masked && event.text.startsWith('••• aaa'));
  });

  test('a text that is as it should be says nothing', () => {
    const event = { ...base(), kind: 'text', text: 'buletin' } as const;
    assert.deepEqual(withoutCodes(event), event);
  });

  test('a caption is cleaned and masked', () => {
    const event = stored({ kind: 'media', media: 'photo', caption: 'eu\u0000, 2001234567890' });
    assert.ok(event.kind === 'media' && event.caption === 'eu, •••');
  });

  test('a code hidden by invisible characters between its digits is found', () => {
    const event = stored({ kind: 'text', text: '20012\u200B34567\u2060890' });
    assert.ok(event.kind === 'text' && event.text === '•••');
  });

  test('the title of a button is clean and short', () => {
    const event = stored({ kind: 'button', action: { do: 'menu' }, title: `\u202E${'a'.repeat(900)}` });
    assert.ok(event.kind === 'button' && event.title === 'a'.repeat(200));
  });

  test('the title of a button holds no personal code', () => {
    const event = stored({ kind: 'button', action: { do: 'menu' }, title: '2001234567890' });
    assert.ok(event.kind === 'button' && event.title === '•••');
  });

  test('what has no words stays as it is', () => {
    const event = { ...base(), kind: 'location', point: { lat: 47, lon: 28 } } as const;
    assert.equal(withoutCodes(event), event);
  });
});
