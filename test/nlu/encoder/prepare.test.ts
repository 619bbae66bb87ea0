import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/nlu/encoder/prepare.js';

describe('prepare', () => {
  test.each([
    ['Unde  fac\nBULETINUL?', 'unde fac buletinul?'],
    ['ȘCOALĂ și Ţară', 'şcoală şi ţară'],
    ['İstanbul', 'istanbul'],
    ['a\u00adb\u200bc', 'ab c'],
    ['caf\u0065\u0301', 'café'],
    ['бендӓ вар кеди', 'bendä var kedi'],
    ['у мамы нет паспорта', 'у мамы нет паспорта'],
    ['', ''],
  ])('%j becomes %j', (text, prepared) => {
    expect(prepare(text)).toBe(prepared);
  });

  test('Cyrillic Gagauz without a letter of its own needs the language', () => {
    expect(prepare('имзамы таныйэрлар мы', 'gag')).toBe('imzamı tanıyêrlar mı');
    expect(prepare('имзамы таныйэрлар мы')).toBe('имзамы таныйэрлар мы');
  });

  test('twice is once', () => {
    for (const text of ['ПЭР Эв ДЖенк кӧй', '№5 ½ …', 'İI ıi', ' x\ty ']) {
      const once = prepare(text);
      expect(prepare(once)).toBe(once);
    }
  });
});
