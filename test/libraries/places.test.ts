import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/language.js';
import { readGazetteer } from '../../src/libraries/gazetteer.js';
import { makeFindPlaces } from '../../src/libraries/places.js';

const gazetteer = readGazetteer(new URL('../../src/libraries/data', import.meta.url).pathname);
const findPlaces = makeFindPlaces(gazetteer);
/** `Comrat (UTA Găgăuzia)`, or several, or the outcome. */
const found = (text: string, known?: Parameters<typeof findPlaces>[1]): string => {
  const { outcome, places } = findPlaces(text, known);
  const names = places.map((place) => `${place.names.ro} (${place.district})`).join(', ');
  return outcome === 'place' ? names : outcome === 'ambiguous' ? `which? ${names}` : 'none';
};

describe('a typed place', () => {
  test.each([
    ['with and without diacritics', ['Căușeni', 'causeni', 'CĂUŞENI'], 'Căușeni (Căușeni)'],
    ['with î or â', ['Hîncești', 'Hâncești', 'hancesti'], 'Hîncești (Hîncești)'],
    ['by its Soviet-era name', ['Котовск', 'kotovsk'], 'Hîncești (Hîncești)'],
    ['by either of two names', ['Тигина', 'Tighina', 'Бендеры', 'Bender'], 'Bender (Bender)'],
    ['in Russian cases', ['из Кагула', 'в Кагуле', 'под Кагулом', 'Кагул'], 'Cahul (Cahul)'],
    ['in Russian plural cases', ['из Сорок', 'в Сороках', 'Сороки'], 'Soroca (Soroca)'],
    ['as a Russian double name', ['в Новых Аненах', 'из Новых Анен', 'Новые Анены'], 'Anenii Noi (Anenii Noi)'],
    ['in Gagauz cases', ['Komratta', 'Komrattan', 'Komrada', 'Комратта'], 'Comrat (UTA Găgăuzia)'],
    ['in Romanian cases', ['Chișinăului', 'chisinaului'], 'Chișinău (Chișinău)'],
    ['in Latin-typed Russian', ['v kishineve', 'kishinyov', 'iz kishineva'], 'Chișinău (Chișinău)'],
    [
      'with hyphens and joined',
      ['Чадыр-Лунга', 'ceadir lunga', 'ceadirlunga', '4adyr-lunga'],
      'Ceadîr-Lunga (UTA Găgăuzia)',
    ],
    ['with typos', ['Nisproeni', 'Nisporni', 'Ниспорень', 'nisporrni'], 'Nisporeni (Nisporeni)'],
    [
      'as a sector',
      ['Botanica', 'на Ботанике', 'sectorul Botanica', 'Chișinău, Botanica'],
      'Sectorul Botanica (Chișinău)',
    ],
    ['near a town', ['lângă Orhei', 'un sat lîngă Orhei', 'недалеко от Оргеева'], 'Orhei (Orhei)'],
    ['as the seat of its district', ['raionul Orhei', 'r-l Orhei', 'Оргеевский р-н'], 'Orhei (Orhei)'],
  ])('is found %s', (_, texts, expected) => {
    for (const text of texts) expect(`${text}: ${found(text)}`).toBe(`${text}: ${expected}`);
  });

  test('is asked about when several have its name', () => {
    expect(findPlaces('Ivanovca').outcome).toBe('ambiguous');
    expect(findPlaces('Ivanovca').places).toHaveLength(5);
  });

  test.each([
    'Ivanovca din Hîncești',
    'ivanovca hincesti',
    'с. Ивановка Хынчештский район',
    'satul Ivanovca, r-nul Hîncești',
    'Ивановка, Хынчешты',
  ])('is told from its namesakes by the district: %s', (text) => {
    expect(found(text)).toBe('Ivanovca (Hîncești)');
  });

  test('a town wins over villages of its name', () => {
    expect(found('Florești')).toBe('Florești (Florești)');
    expect(found('Florești, Anenii Noi')).toBe('Florești (Anenii Noi)');
  });

  test('Rîșcani is a town and a sector of Chișinău, in Russian they have two names', () => {
    expect(findPlaces('Rîșcani').outcome).toBe('ambiguous');
    expect(found('Рышканы')).toBe('Rîșcani (Rîșcani)');
    expect(found('Рышкановка')).toBe('Sectorul Rîșcani (Chișinău)');
  });

  test('two places are a question, unless one is denied or past', () => {
    expect(findPlaces('din Orhei la Chișinău').outcome).toBe('ambiguous');
    expect(found('nu din Orhei, ci din Soroca')).toBe('Soroca (Soroca)');
    expect(found('sunt din Orhei, dar acum locuiesc în Chișinău')).toBe('Chișinău (Chișinău)');
  });

  test('the nearest to what we know comes first', () => {
    const near = { lat: 46.66, lon: 28.3 };
    expect(found('Ivanovca', { near }).startsWith('which? Ivanovca (Hîncești)')).toBe(true);
    expect(found('Ivanovca', { district: 'Fălești' })).toBe('Ivanovca (Fălești)');
  });
});

describe('a word that is no place', () => {
  test.each([
    'мне около сорока лет',
    'мне нужна зимняя резина',
    'в мире',
    'mă trezesc în zori',
    'o frunză a căzut',
    'mă numesc Maria Burlacu',
    'strada Cantemir 5',
    'улица Комратская',
    'nu știu',
    'var nicä ödemää',
    'la țară',
    'Iași',
    'в Москве',
    '',
    '???',
    '12345',
  ])('%s', (text) => expect(found(text)).toBe('none'));

  test('a place abroad is known to be abroad', () => {
    expect(findPlaces('lucrez la Milano')).toEqual({ outcome: 'none', places: [], abroad: true });
    expect(findPlaces('nu știu').abroad).toBeUndefined();
  });

  test('"satul" and "locuiesc în" make a place of an everyday word', () => {
    expect(found('merg prin codru')).toBe('none');
    expect(found('locuiesc în Codru')).toBe('Codru (Chișinău)');
    expect(found('satul Brînza')).toBe('Brînza (Cahul)');
  });
});

test('no text makes it fail or take long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(['place', 'ambiguous', 'none']).toContain(findPlaces(text).outcome);
    }),
    { numRuns: 300 },
  );
  const started = performance.now();
  findPlaces('Чадырлунгаа с ошибками '.repeat(200));
  expect(performance.now() - started).toBeLessThan(500);
});

test('our own queries are answered right at least 97 % of the time, with a wrong place at most 1 %', () => {
  const lines = readFileSync(new URL('../../bench/libraries/places.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.length).toBeGreaterThanOrEqual(400);
  let right = 0;
  let wrongPlace = 0;
  for (const line of lines) {
    const [query = '', language, expected] = line.split('\t');
    const { outcome, places } = findPlaces(query, { language: language as Language });
    const got = outcome === 'place' ? `place:${places[0]!.id}` : outcome;
    if (got === expected) right++;
    else if (outcome === 'place') wrongPlace++;
  }
  expect(right / lines.length).toBeGreaterThanOrEqual(0.97);
  expect(wrongPlace / lines.length).toBeLessThanOrEqual(0.01);
});

test('every village is found by its own Romanian name and district', () => {
  const lost = gazetteer.places.filter((place) => {
    if (place.type !== 'village' && place.type !== 'hamlet') return false;
    const district = place.district.startsWith('Stînga') ? 'Transnistria' : `raionul ${place.district}`;
    return !findPlaces(`satul ${place.names.ro}, ${district}`).places.some((one) => one.id === place.id);
  });
  expect(lost.map((place) => `${place.names.ro} (${place.district})`)).toEqual([]);
});
