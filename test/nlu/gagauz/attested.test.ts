import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { createAttested } from '../../../src/nlu/gagauz/attested.js';
import { normaliseGagauz } from '../../../src/nlu/gagauz/index.js';

/** Which of these words a list of attested forms knows. */
const known = (list: string, words: string): string[] => {
  const attested = createAttested(list);
  return words.split(' ').filter((word) => attested(word) !== undefined);
};
const all = (words: string): string[] => words.split(' ');

describe('a form is attested', () => {
  test('as it stands, in any spelling that we read', () => {
    assert.deepEqual(createAttested('bibliotekacı')('Bibliotekacı'), { how: 'form', by: 'bibliotekacı' });
    assert.deepEqual(createAttested('lääzım')('lӓӓzım'), { how: 'form', by: 'lääzım' });
    assert.deepEqual(createAttested('kimlik')('кимлик'), { how: 'form', by: 'kimlik' });
  });

  test('as a form of a noun: number, possessive, case, and "with", "without", "which is in"', () => {
    const forms = 'dokumentlär dokumentin dokumenttä dokumentlerimizdä dokumentını dokumentsiz dokumentli dokumenttäki';
    assert.deepEqual(known('dokument', forms), all(forms));
    assert.deepEqual(createAttested('dokument')('dokumentlerini'), { how: 'stem', by: 'dokument' });
  });

  test('with its end as it was before the ending: k lost, t and p voiced, a vowel squeezed out', () => {
    assert.deepEqual(known('kimlik', 'kimlii kimliin kimliktä kimliklän'), all('kimlii kimliin kimliktä kimliklän'));
    assert.deepEqual(known('konsulluk', 'konsulluu konsullua konsullaa'), all('konsulluu konsullua konsullaa'));
    assert.deepEqual(known('kiyat esap', 'kiyadı kiyatta esabın'), all('kiyadı kiyatta esabın'));
    assert.deepEqual(known('izin aylä küü', 'izni ayleyä küüyünüzü'), all('izni ayleyä küüyünüzü'));
  });

  test('as a form of a verb: tense, person, negation, ability, voice, and as a noun', () => {
    const forms =
      'yazêr yazêrsınız yazmêêr yazdı yazmış yazacek yazın yazsınnar yazarsa yazıp yazarkana yazmadaan yazabilir ' +
      'yazılêr yazdırmaa yazmasını yazdıktan yazan';
    assert.deepEqual(known('yazmaa', forms), all(forms));
    assert.deepEqual(known('başlamaa işlemää', 'başlêêr işleer işlämeer'), all('başlêêr işleer işlämeer'));
  });

  test('as a verb with t before a consonant and d before a vowel', () => {
    assert.deepEqual(known('annamêêrım', 'annadêr annattı annadırlar'), all('annadêr annattı annadırlar'));
  });

  test('when only an inflected form stands in the list', () => {
    assert.deepEqual(known('spravkasını', 'spravka spravkalar'), all('spravka spravkalar'));
    assert.deepEqual(known('kaybederiz', 'kaybetmää kaybetti'), all('kaybetmää kaybetti'));
    assert.deepEqual(known('romınca okuyucu sigortalamak', 'romın okumaa sigortası'), all('romın okumaa sigortası'));
  });

  test('with what stands behind a case or a tense: I am, it was, it would be', () => {
    assert.deepEqual(
      known('burada şkola gitmää vermää', 'buradayım şkoladayız şkoladaydı gitmediysäydiniz verirseydilär'),
      all('buradayım şkoladayız şkoladaydı gitmediysäydiniz verirseydilär'),
    );
  });

  test('as the reflexive of a verb, and as the verb that a reflexive shows', () => {
    assert.deepEqual(known('görmää', 'görüner görünmeersä görünsün'), all('görüner görünmeersä görünsün'));
    assert.deepEqual(known('geç-inmesi bas-kıya', 'geçer geçtiysä basın'), all('geçer geçtiysä basın'));
  });

  test('when a noun or a verb made of it stands in the list, in any case', () => {
    assert.deepEqual(known('zorluk aşaalıktan', 'zor zorsa aşaa'), all('zor zorsa aşaa'));
    assert.deepEqual(known('ilerlemesi', 'ileri ilerdän'), all('ileri ilerdän'));
  });

  test('as a number in its order, or as two attested words in one', () => {
    assert.deepEqual(
      known('kaç zaman', 'birinci ikincisi üçüncü birkaç birkaçına herzaman'),
      all('birinci ikincisi üçüncü birkaç birkaçına herzaman'),
    );
  });
});

describe('a form is not attested', () => {
  test('by a word that only begins alike', () => {
    assert.deepEqual(known('yakın', 'yaki'), []);
    assert.deepEqual(known('gecä', 'geç geçer geçti'), []);
    assert.deepEqual(known('uç', 'ucuz'), []);
    assert.deepEqual(known('pek', 'opeka'), []);
    assert.deepEqual(known('kurmaa', 'kuryer kuryerlär'), []);
    assert.deepEqual(known('ortaya prinţiplerinä', 'ortak printer printerlär'), []);
  });

  test('as a verb because a noun sounds like one, nor the other way', () => {
    assert.deepEqual(known('haber nomer insan zaman', 'habêr nomêêr insêrım zamdı'), []);
    assert.deepEqual(known('bul-', 'buletin'), []);
    assert.deepEqual(known('kan', 'kanalı'), []);
  });

  test('by letters without their marks: on is not ön, dil is not diil', () => {
    assert.deepEqual(known('ön diil öldürmää', 'on dil oldurmaa'), ['on']); // on is a number word
  });

  test('with an ending against the harmony of its vowels', () => {
    assert.deepEqual(known('gün yol', 'gündä günda yolu yolü'), all('gündä yolu'));
  });

  test('by a word joined to anything', () => {
    assert.deepEqual(known('kaç', 'ongunkaç birxyz birxyza'), []);
  });
});

describe('our list', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../src/nlu/gagauz/attested.txt'), 'utf8');
  const notes = text.split('\n').filter((line) => line.startsWith('#'));
  const words = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '));

  test('says where its words are from and under which licence, and none of those is the GPL', () => {
    for (const licence of ['public domain', 'CC BY 4.0', 'CC BY 2.0 FR'])
      assert.ok(
        notes.some((line) => line.includes(licence)),
        licence,
      );
    assert.deepEqual(notes.join(' ').match(/[^.]*GPL[^.]*/g), [' Nothing comes from a list under the GPL']);
  });

  test('does not know Turkish words that Gagauz has otherwise or not at all', () => {
    const turkish =
      'değil lütfen kitap kapı baba şimdi hesap hizmet öğrenmek büyük yüksek gerekli başvuru belge ücret ücretsiz randevu ' +
      'şifre söylemek diyor geliyor yapıyor onlar dilekçe makbuz onay güncel güvenli tıklayın seçenek geçersiz sonuç ' +
      'basım kasım düşünce tutuklu güvenlik yetkili';
    assert.deepEqual(known(text, turkish), []);
  });

  test('does not know loans and words of ours by their likeness to others', () => {
    const ours =
      'token doverennost apostil buletin merkez rayon cuvapçı kurucu denkletmää kiber planlı konsulluk firma';
    assert.deepEqual(known(text, ours), []);
  });

  test('holds each word once, as we spell it', () => {
    const forms = words.map((word) => word.replace('-', ''));
    assert.deepEqual(
      forms.filter((form, index) => forms.indexOf(form) !== index),
      [],
    );
    assert.deepEqual(
      forms.filter((form) => normaliseGagauz(form) !== form),
      [],
    );
    assert.ok(forms.length > 1000);
  });
});
