import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { createAnswers } from '../../src/faq/answers.js';
import type { Fact } from '../../src/faq/content.js';
import { readContent, type Sources } from '../../src/faq/read-content.js';
import { changed, smallSources, wordsIn } from './small-sources.js';

const card = 'intents/card.yaml';
function answering(sources: Sources = smallSources) {
  const { content } = readContent(sources);
  return createAnswers(content, wordsIn(content).say);
}
const on = (day: string): Date => new Date(`${day}T12:00:00Z`);
const price = (day: string, sources?: Sources): string => answering(sources).answer('card-price', 'ro', on(day));

describe('what to bring for a topic', () => {
  const bring = '    .bring = buletinul și { $price }\n';
  const sources = Object.fromEntries(
    Object.entries(smallSources).map(([file, text]) => [file, file.endsWith('card.ftl') ? `${text}${bring}` : text]),
  );

  test('is said with its facts, as they stand on that day', () => {
    const said = (day: string) => answering(sources).bring('card-get', 'ro', on(day));
    assert.equal(said('2026-03-02'), 'buletinul și 130 de lei');
    assert.equal(said('2026-07-16'), 'buletinul și 130 de lei (STALE 15.01.2026)');
    assert.equal(said('2028-01-16'), 'buletinul și (WITHHELD INSTITUTION)');
  });

  test('is nothing where the content does not say it', () => {
    assert.equal(answering().bring('card-get', 'ro', on('2026-03-02')), undefined);
  });

  test('leaves the answer as it was: its facts are not the answer’s', () => {
    const [without, beside] = [smallSources, sources].map((all) =>
      answering(all).answer('card-get', 'ro', on('2028-01-16')),
    );
    assert.equal(beside, without);
  });
});

describe('an answer', () => {
  test('shows a fresh fact with its unit, then the link, the source and its date', () => {
    assert.equal(
      price('2026-03-02'),
      'Taxa: 130 de lei.\n\nLINK https://asp.gov.md/card\nSOURCE asp.gov.md 15.01.2026',
    );
  });

  test('is the same facts in three languages', () => {
    const { answer } = answering();
    for (const language of ['ro', 'ru', 'gag'] as const) {
      assert.match(answer('card-price', language, on('2026-03-02')), /: 130 .*\.\n\nLINK https:\/\/asp\.gov\.md\/card/);
    }
  });

  test('shows a fact past its review with its date and where to check', () => {
    assert.equal(
      price('2026-07-16'),
      'Taxa: 130 de lei (STALE 15.01.2026).\nCHECK-AT https://asp.gov.md/card\n\nSOURCE asp.gov.md 15.01.2026',
    );
  });

  test('turns at midnight in Moldova, not in London', () => {
    const { answer } = answering();
    assert.doesNotMatch(answer('card-price', 'ro', new Date('2026-07-15T20:59:59Z')), /STALE/);
    assert.match(answer('card-price', 'ro', new Date('2026-07-15T21:00:00Z')), /STALE/);
  });

  test.each([
    ['past its day', smallSources],
    ['of low confidence', changed(card, 'confidence: high', 'confidence: low')],
  ])('leaves out a number %s and offers the link and a librarian', (_why, sources) => {
    const text = price(sources === smallSources ? '2028-01-16' : '2026-03-02', sources);
    assert.doesNotMatch(text, /130/);
    assert.match(text, /^Taxa: \(WITHHELD https:\/\/asp\.gov\.md\/card\)\.\nASK-A-LIBRARIAN/);
  });

  test('sends to the institution where there is no link', () => {
    const text = price('2028-01-16', changed(card, '    link: site\n', ''));
    assert.equal(text, 'Taxa: (WITHHELD INSTITUTION).\nASK-A-LIBRARIAN');
  });

  test('does not date what does not change: a stale link is only a link', () => {
    const sources = changed('locales/ro/card.ftl', '{ $price }', '{ $site }');
    assert.equal(price('2027-06-01', sources), 'Taxa: https://asp.gov.md/card.\n\nSOURCE asp.gov.md 01.12.2025');
  });

  test('without facts names the page it links to as its source, or no source at all', () => {
    const { answer } = answering(changed(card, 'reviewed: yes', 'link: site\n    reviewed: yes'));
    assert.match(answer('card-get', 'ro', on('2026-03-02')), /LINK https.*\nSOURCE asp\.gov\.md 01\.12\.2025$/);
    assert.equal(
      answering().answer('card-get', 'ro', on('2026-03-02')),
      '1. Mergeți la ghișeu.\n2. Mergeți la ghișeu.',
    );
  });

  test("takes another service's fact by its name", () => {
    const other = smallSources[card]!.replaceAll('card-', 'line-').replace('value: 130', 'value: 21');
    const sources = changed('locales/ro/card.ftl', '{ $price }', '{ $support__price }', {
      ...smallSources,
      'intents/support.yaml': other,
    });
    assert.match(price('2026-03-02', sources), /Taxa: 21 de lei/);
  });

  test('to a topic that does not exist is none: it throws', () => {
    for (const topic of ['gone', '__proto__', 'constructor']) {
      if (topic === 'gone') assert.throws(() => answering().answer(topic, 'ro', on('2026-03-02')), RangeError);
      else assert.throws(() => answering().answer(topic, 'ro', on('2026-03-02')));
    }
  });
});

describe('a fact in words', () => {
  test('that is a day is written as people write days', () => {
    const day = {
      kind: 'date',
      source: 'https://asp.gov.md',
      seen: '2026-01-15',
      confidence: 'high',
      review: '2026-07-15',
    } as const;
    const showing = (value: string) => answering().showFact({ ...day, value, expires: 'never' }, 'ro');
    assert.equal(showing('2024-09-16'), '16.09.2024');
    assert.equal(showing('din toamnă'), 'din toamnă');
  });

  const shown = (value: Fact['value'], unit?: string): string =>
    answering().showFact(
      {
        kind: 'price',
        value,
        ...(unit !== undefined && { unit }),
        source: 'https://asp.gov.md',
        seen: '2026-01-15',
        confidence: 'high',
        review: '2026-07-15',
        expires: 'never',
      },
      'ro',
    );
  test.each<[Fact['value'], string | undefined, string]>([
    [1, 'MDL', '1 leu'],
    [2, 'MDL', '2 lei'],
    [19, 'MDL', '19 lei'],
    [20, 'MDL', '20 de lei'],
    [101, 'MDL', '101 lei'],
    [1220, 'MDL', '1220 de lei'],
    [0.5, undefined, '0,5'],
    [[2, 3], 'MDL', '2-3 lei'],
    [[20, 60], 'MDL', '20-60 de lei'],
    ['14 909', undefined, '14 909'],
  ])('%j %s is "%s"', (value, unit, words) => {
    assert.equal(shown(value, unit), words);
  });
});
