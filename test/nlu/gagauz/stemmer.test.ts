import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { stemGagauz } from '../../../src/nlu/gagauz/index.js';

/** Forms made from the rules of the grammar; each row is one word. */
const nouns: readonly (readonly [string, ...string[]])[] = [
  ['dokument', 'dokumentlär', 'dokumentleri', 'dokumentin', 'dokumentä', 'dokumenttä', 'dokumentlerimizdä'],
  ['partiya', 'partiyalar', 'partiyanın', 'partiyaya', 'partiyayı', 'partiyada', 'partiyadan', 'partiyalarda'],
  ['insan', 'insannar', 'insanın', 'insana', 'insannarın', 'insannarlan'],
  ['sokak', 'sokaa', 'sokakta', 'sokaktan'],
  ['toprak', 'topraa', 'topraana', 'topraandan', 'topraamızda'],
  ['kimlik', 'kimlii', 'kimliklär'],
  ['biblioteka', 'bibliotekanın', 'bibliotekada', 'bibliotekası', 'bibliotekasında', 'bibliotekalar'],
  ['kiyat', 'kiyatlar', 'kiyatta'],
  ['esap', 'esabı', 'esaplar'],
  ['spravka', 'spravkayı', 'spravkasını', 'spravkalar', 'spravkasınnan'],
];
const verbs: readonly (readonly [string, ...string[]])[] = [
  [
    'yapmaa',
    'yapêrım',
    'yapêrsın',
    'yapêr',
    'yapêrız',
    'yapêrsınız',
    'yapêrlar',
    'yaptı',
    'yaptık',
    'yapacam',
    'yapsın',
  ],
  ['görmää', 'görerim', 'görersin', 'görer', 'görecek', 'göreceklär', 'gördü', 'görmüş'],
  ['isteermi', 'isteermisiniz', 'isteer', 'isteerim', 'isteersiniz'],
  ['başlamaa', 'başlêêr', 'başlêêrım', 'başladı', 'başlayacek', 'başlamış'],
  ['bilmeer', 'bilmeerim', 'bilmeersiniz', 'bilmeerlär'],
];

describe('forms of one Gagauz word share one stem', () => {
  for (const [first, ...others] of [...nouns, ...verbs])
    test(first, () => {
      for (const other of others) assert.equal(stemGagauz(other), stemGagauz(first), other);
    });
  test('with marks, without them and in Cyrillic', () => {
    for (const [marked, plain, cyrillic] of [
      ['başlêêrım', 'basleerim', 'башлээрым'],
      ['dokumentlär', 'dokumentlar', 'документлӓр'],
    ] as const) {
      assert.equal(stemGagauz(plain), stemGagauz(marked));
      assert.equal(stemGagauz(cyrillic), stemGagauz(marked));
    }
  });
});

describe('a stem is safe', () => {
  test('whole short words stay', () => {
    for (const word of ['er', 'ev', 'iş', 'ad', 'su', 'gün', 'dil'])
      assert.ok(stemGagauz(word).length >= Math.min(3, word.length), word);
  });
  test('question words and little words stay as they are', () => {
    assert.equal(stemGagauz('nekadar'), 'nekadar');
    assert.equal(stemGagauz('nicä'), 'nica');
    assert.equal(stemGagauz('angısı'), 'angisi');
  });
  test('a stem is its own stem', () => {
    for (const [first, ...others] of [...nouns, ...verbs])
      for (const word of [first, ...others]) assert.equal(stemGagauz(stemGagauz(word)), stemGagauz(word), word);
  });
  test('an ending with ä does not leave a back-vowel stem', () => {
    assert.notEqual(stemGagauz('sabä'), 'sab');
  });
  test('different words stay apart', () => {
    const stems = ['pasport', 'pensiya', 'kimlik', 'imza', 'ştraf', 'vergi', 'uşak', 'kasaba'].map(stemGagauz);
    assert.equal(new Set(stems).size, stems.length);
  });
});
