import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { showFault } from '../../src/faq/content.js';
import type { Sources } from '../../src/faq/read-content.js';
import { changed, faultsIn, lineOf, smallSources, without } from './small-sources.js';

const card = 'intents/card.yaml';
const roCard = 'locales/ro/card.ftl';

test('content without a fault has none', () => {
  assert.deepEqual(faultsIn(smallSources), []);
});

/** One fault, in this file and on the line with this text, which says this and what to do. */
function onlyFault(sources: Sources, file: string, text: string | 1, problem: RegExp, fix: RegExp): void {
  const faults = faultsIn(sources);
  assert.equal(faults.length, 1, faults.map(showFault).join('\n') || 'no fault was found');
  const [fault] = faults;
  assert.equal(fault!.file, file);
  assert.match(fault!.problem, problem);
  assert.match(fault!.fix, fix);
  assert.equal(fault!.line, text === 1 ? 1 : lineOf(sources, file, text));
}

describe('a YAML file', () => {
  test('with a colon inside a bare phrase is named with its line and the way out', () => {
    const sources = changed(card, 'ro: [cum fac buletin]', 'ro:\n        - buletin: cum: fac');
    onlyFault(sources, card, 'buletin: cum: fac', /not YAML/, /double quotes/);
  });

  test('indented with a tab is told to use spaces', () => {
    const sources = changed(card, '    kind: price', '\tkind: price');
    const [fault] = faultsIn(sources);
    assert.equal(fault?.line, lineOf(sources, card, '\tkind'));
    assert.match(fault!.fix, /spaces, never with tabs/);
  });

  test('with the same key twice is told to remove one', () => {
    const sources = changed(card, '    value: 130\n', '    value: 130\n    value: 150\n');
    onlyFault(sources, card, 'value: 150', /unique/, /Remove or rename/);
  });

  test('without a language is named where the language is missing', () => {
    const sources = changed(card, '  gag: kimlik\n', '');
    onlyFault(sources, card, 'names:', /names\.gag/, /type string/);
  });

  test('with phrases lacking a language is named', () => {
    const sources = changed(card, '      gag: [kaça kimlik]\n', '');
    onlyFault(sources, card, 'phrases:', /card-price\.phrases\.gag/, /type array/);
  });

  test('with a fact of an unknown kind lists the kinds', () => {
    const sources = changed(card, 'kind: price', 'kind: cost');
    onlyFault(sources, card, 'kind: cost', /facts\.price\.kind/, /price, phone, link/);
  });

  test('with a fact without a source is named', () => {
    const sources = changed(card, '    source: https://www.asp.gov.md/taxe\n', '');
    onlyFault(sources, card, '  price:', /facts\.price\.source/, /\S/);
  });

  test('with a source that is no address is named', () => {
    const sources = changed(card, 'source: https://www.asp.gov.md/taxe', 'source: de la ghișeu');
    onlyFault(sources, card, 'de la ghișeu', /address of the page/, /docs\/content\.md/);
  });

  test('with a day that is none is named', () => {
    const sources = changed(card, 'seen: 2026-01-15', 'seen: 15.01.2026');
    onlyFault(sources, card, '15.01.2026', /a day like 2026-03-12/, /docs\/content\.md/);
  });

  test('with a field that nobody knows is told which', () => {
    const sources = changed(card, '    related: [card-get]\n', '    relatd: [card-get]\n');
    onlyFault(sources, card, 'card-price:', /relatd/i, /Remove or correct: relatd/);
  });

  test('with a number where a text belongs says so, as nothing is coerced', () => {
    const sources = changed(card, 'ro: [cum fac buletin]', 'ro: [112]');
    onlyFault(sources, card, '[112]', /phrases\.ro\.0/, /double quotes/);
  });

  test('that is missing is told to be put back', () => {
    onlyFault(without('intents/menu.yaml'), 'intents/menu.yaml', 1, /missing/, /Put it back/);
  });

  test('that repeats a topic of another file is named', () => {
    const copy = smallSources[card]!.replace('card-get:', 'card-lost:').replace('[card-get]', '[]');
    const faults = faultsIn({ ...smallSources, 'intents/passport.yaml': copy });
    assert.deepEqual(
      faults.map(({ file, line }) => `${file}:${line}`),
      [`intents/passport.yaml:${lineOf(smallSources, card, 'card-price:')}`],
    );
  });

  test('with several faults has all of them told at once', () => {
    const sources = changed(card, 'kind: price', 'kind: cost', changed(card, 'confidence: high', 'confidence: sure'));
    assert.equal(faultsIn(sources).length, 2);
  });
});

describe('a topic', () => {
  test('that is related to nothing that exists is named', () => {
    const sources = changed(card, 'related: [card-get]', 'related: [card-gone]');
    onlyFault(sources, card, 'card-gone', /"card-gone" does not exist/, /Correct its id/);
  });

  test('of a life situation that does not exist lists those that do', () => {
    const sources = changed(card, 'menu: documents', 'menu: acts');
    onlyFault(sources, card, 'menu: acts', /no life situation "acts"/, /documents, home/);
  });

  test('of an aspect that does not exist lists those that do', () => {
    const sources = changed(card, 'aspect: price', 'aspect: cost');
    onlyFault(sources, card, 'aspect: cost', /no aspect "cost"/, /price, how/);
  });

  test('whose link is a price is named', () => {
    const sources = changed(card, 'link: site', 'link: price');
    onlyFault(sources, card, 'link: price', /"price" is no fact of kind link/, /service__fact/);
  });

  test('with a title of more than twenty characters is told to shorten it', () => {
    const sources = changed(card, 'ro: Prețul,', 'ro: Prețul cărții de identitate,');
    onlyFault(sources, card, 'cărții', /ro title has 27 characters/, /Shorten it to 20/);
  });

  test('without a phrase in a language is told to write some', () => {
    const sources = changed(card, 'gag: [kaça kimlik]', 'gag: []');
    onlyFault(sources, card, 'phrases:', /no phrase in gag/, /at least 20/);
  });

  test('without an answer in a language is told where to write it', () => {
    const sources = changed('locales/gag/card.ftl', /card-price.*\n/, '');
    onlyFault(
      sources,
      'locales/gag/card.ftl',
      1,
      /answer to card-price is missing in gag/,
      /Add a message "card-price/,
    );
  });
});

describe('phrases', () => {
  test.each([
    ['cum fac buletin', 'the same'],
    ['CUM fac Buletin?!', 'the same but for case and punctuation'],
    ['buletin cum fac', 'the same words in another order'],
    ['cum cum fac buletin', 'the same with a doubled word'],
    ['cûm fač bulétin', 'the same but for marks'],
  ])('of two topics may not be nearly the same: "%s" (%s)', (phrase) => {
    const sources = changed(card, 'ro: [cât costă buletinul]', `ro: ["${phrase}"]`);
    onlyFault(
      sources,
      card,
      'cum fac buletin]',
      /the topic card-price has \(nearly\) the same phrase/,
      /where it belongs/,
    );
  });

  test('of one topic may be alike but not the same', () => {
    const alike = changed(card, 'ro: [cum fac buletin]', 'ro: [cum fac buletin, buletin cum fac]');
    assert.deepEqual(faultsIn(alike), []);
    const same = changed(card, 'ro: [cum fac buletin]', 'ro: [cum fac buletin, Cum fac buletin?]');
    onlyFault(same, card, 'Cum fac buletin?', /stands twice/, /Take one out/);
  });

  test('without words are taken out', () => {
    const sources = changed(card, 'ro: [cum fac buletin]', 'ro: [cum fac buletin, "?!"]');
    onlyFault(sources, card, '?!', /no words in it/, /Take it out/);
  });

  test('with Latin and Cyrillic letters in one word are typed again', () => {
    const sources = changed(card, 'ru: [как получить булетин]', 'ru: [как получить булетин, как полyчить карту]');
    onlyFault(sources, card, 'полyчить', /in one word: "полyчить"/, /on one keyboard/);
  });
});

describe('a fact', () => {
  test.each([
    ['value: 130\n    unit: MDL', 'value: mult\n    unit: MDL', 'unit: MDL', /a unit without a number/],
    ['unit: MDL', 'unit: parsec', 'unit: parsec', /no words in ro/],
    ['value: https://asp.gov.md/card', 'value: http://asp.gov.md/card', 'value: http:', /one https address/],
    ['confidence: high', 'confidence: high\n    review: 2025-01-01', 'review:', /review date is before/],
    [
      'confidence: high',
      'confidence: high\n    expires: 2025-01-01\n    review: 2026-02-01',
      'expires:',
      /expires before/,
    ],
  ])('that cannot be so is named: %s -> %s', (from, to, where, problem) => {
    const sources = changed(card, from, to);
    const fault = faultsIn(sources).find((found) => problem.test(found.problem));
    assert.ok(fault, faultsIn(sources).map(showFault).join('\n'));
    assert.equal(fault.line, lineOf(sources, card, where));
  });
});

describe('an answer', () => {
  test('with a placeable that is no fact is named', () => {
    const sources = changed(roCard, '{ $price }', '{ $fee }');
    onlyFault(sources, roCard, '$fee', /there is no fact "fee"/, /intents\/card\.yaml/);
  });

  test("with another service's fact that does not exist is named", () => {
    const sources = changed(roCard, '{ $price }', '{ $support__line }');
    onlyFault(sources, roCard, 'support__line', /no fact "support__line"/, /service__fact/);
  });

  test('with a typed number is told to make it a fact', () => {
    const sources = changed(roCard, 'Taxa:', 'Taxa (în 30 zile):');
    onlyFault(sources, roCard, '30 zile', /the number "30" is typed/, /Make it a fact/);
  });

  test('with a number in a step, after the step number, is told so too', () => {
    const sources = changed(roCard, '2. Mergeți la ghișeu.', '2. Mergeți la ghișeul 7.');
    onlyFault(sources, roCard, 'ghișeul 7', /the number "7/, /Make it a fact/);
  });

  test.each(['https://asp.gov.md', 'www.asp.md', 'asp.gov.md', 'mpay.md'])(
    'with the address %s typed is told so',
    (address) => {
      const sources = changed(roCard, 'Taxa:', `Taxa pe ${address}:`);
      onlyFault(sources, roCard, address, /an address is typed/, /fact of kind link/);
    },
  );

  test('with Latin and Cyrillic letters in one word is named', () => {
    const sources = changed('locales/ru/card.ftl', 'Цена', 'Ценa');
    onlyFault(sources, 'locales/ru/card.ftl', 'Ценa', /in one word: "Ценa"/, /on one keyboard/);
  });

  test('that no longer fits when filled in is told to be shortened', () => {
    const sources = changed(roCard, 'Taxa:', `${'Foarte lung. '.repeat(160)}Taxa:`);
    onlyFault(sources, roCard, 1, /characters when filled in/, /at most 2000/);
  });
});

describe('an FTL file', () => {
  test('with something that is no Fluent is named with its line', () => {
    const sources = changed(roCard, 'card-get =', 'card-get\ncard-get =');
    const [fault] = faultsIn(sources);
    assert.equal(fault?.file, roCard);
    assert.match(fault!.problem, /not Fluent/);
    assert.match(fault!.fix, /id = text/);
    assert.ok(Math.abs(fault!.line - lineOf(sources, roCard, 'card-get')) <= 1, `line ${fault!.line}`);
  });

  test('with an open placeable is named', () => {
    const sources = changed(roCard, '{ $price }', '{ $price');
    assert.ok(faultsIn(sources).some(({ file, problem }) => file === roCard && /not Fluent/.test(problem)));
  });

  test('with a message that stands elsewhere too is named', () => {
    const sources = { ...smallSources, 'locales/ro/more.ftl': 'card-get = Altfel.\n' };
    onlyFault(
      sources,
      'locales/ro/more.ftl',
      'card-get',
      /"card-get" stands in locales\/ro\/card\.ftl too/,
      /Keep one/,
    );
  });
});

describe('our own words', () => {
  test('are the same messages in three languages', () => {
    assert.notDeepEqual(faultsIn(changed('locales/gag/bot.ftl', /check-at.*\n/, '')), []);
  });
});

describe('what to bring', () => {
  const all = ['ro', 'ru', 'gag'] as const;
  const bringing = (text: string, languages: readonly string[] = all): Sources => {
    const files = languages.map((language) => `locales/${language}/card.ftl`);
    return { ...smallSources, ...Object.fromEntries(files.map((file) => [file, `${smallSources[file]}${text}`])) };
  };
  const problems = (sources: Sources): string[] =>
    faultsIn(sources).map(({ file, line, problem }) => `${file}:${line} ${problem}`);

  test('may stand below an answer, with facts in it', () => {
    assert.deepEqual(problems(bringing('    .bring = buletinul vechi și { $price }\n')), []);
  });

  test('that one language lacks is named there', () => {
    assert.deepEqual(problems(bringing('    .bring = actul\n', ['ro', 'ru'])), [
      'locales/gag/card.ftl:1 card-get: what to bring is missing in gag.',
    ]);
  });

  test.each([
    ['    .bring = { $fee }\n', /there is no fact "fee"/],
    ['    .bring = 2 fotografii\n', /the number "2" is typed/],
    ['    .bring = 1. actul\n', /the number "1\." is typed/],
    ['    .bring = actul, vedeți asp.gov.md\n', /an address is typed/],
    ['    .bring = actul cu фotо\n', /Latin and Cyrillic/],
    [`    .bring = ${'acte, '.repeat(40)}acte\n`, /what to bring has 244 characters/],
    ['    .brings = actul\n', /there is nothing called "\.brings"/],
  ])('obeys the rules of answers: %j', (text, problem) => {
    const found = problems(bringing(text, all));
    assert.equal(found.length, 3, found.join());
    for (const one of found) assert.match(one, problem);
  });

  test('with a fault is named with its own line', () => {
    const [first] = faultsIn(bringing('    .bring = { $fee }\n', all));
    const lines = smallSources['locales/gag/card.ftl']!.split('\n').length;
    assert.equal(first?.line, lines);
  });

  test('without an answer above it is told to write one', () => {
    const sources = changed(
      'locales/ro/card.ftl',
      /card-get =[\s\S]*/,
      'card-get =\n    .bring = actul\n',
      bringing('    .bring = actul\n'),
    );
    assert.ok(problems(sources).some((problem) => /the answer itself is missing/.test(problem)));
  });
});

test('a fault is shown with file, line, what is wrong and what to write', () => {
  assert.equal(
    showFault({ file: 'intents/card.yaml', line: 3, problem: 'Wrong.', fix: 'Right.' }),
    'intents/card.yaml:3: Wrong.\n    Right.',
  );
});
