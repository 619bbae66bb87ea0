import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { createMenu } from '../../src/faq/catalogue.js';
import { hashOf, readContent } from '../../src/faq/read-content.js';
import { contentStats, showExpiring } from '../../src/faq/stats.js';
import { changed, smallSources } from './small-sources.js';

const { content } = readContent(smallSources);
const rowsOn = (day: string, of = content): Record<string, string> =>
  Object.fromEntries(
    contentStats(of, day)
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, -7).trim(), line.slice(-7).trim()]),
  );

describe('the table of what is there', () => {
  test('says as of which day', () => {
    assert.equal(contentStats(content, '2026-03-02').split('\n')[0], 'As of 02.03.2026');
  });

  test('counts topics, phrases and answers per language, and facts by confidence', () => {
    assert.deepEqual(rowsOn('2026-03-02'), {
      topics: '2',
      services: '1',
      'phrases, ro': '2',
      'answers, ro': '2',
      'phrases, ru': '2',
      'answers, ru': '2',
      'phrases, gag': '2',
      'answers, gag': '2',
      facts: '2',
      'confidence high': '2',
      'confidence medium': '0',
      'confidence low': '0',
      'shown with their date': '0',
      withheld: '0',
      'expiring within 60 days': '0',
      'answers not yet read by another than their writer': '1',
      'Gagauz answers not yet read by a speaker': '1',
    });
  });

  test('moves with the clock: dated, then expiring, then withheld', () => {
    const state = (day: string): string[] =>
      ['shown with their date', 'expiring within 60 days', 'withheld'].map((row) => rowsOn(day)[row]!);
    assert.deepEqual(state('2026-07-16'), ['2', '0', '0']);
    assert.deepEqual(state('2027-11-15'), ['2', '0', '0']);
    assert.deepEqual(state('2027-11-16'), ['2', '1', '0']);
    assert.deepEqual(state('2028-01-16'), ['1', '0', '1']);
  });

  test('sees a missing answer', () => {
    const { content: gap } = readContent(changed('locales/gag/card.ftl', /card-price.*\n/, ''));
    assert.equal(rowsOn('2026-03-02', gap)['answers, gag'], '1');
  });
});

describe('the list of what needs somebody', () => {
  test('is empty while everything is fresh', () => {
    assert.match(showExpiring(content, '2026-03-02', 60), /^Nothing is withheld/);
  });

  test('names file, fact and source of what will be withheld soon or is', () => {
    assert.match(
      showExpiring(content, '2027-12-01', 60),
      /expires 2028-01-15 {2}intents\/card\.yaml price {2}https:\/\/www\.asp\.gov\.md\/taxe/,
    );
    assert.match(showExpiring(content, '2028-02-01', 60), /^withheld {2}.*intents\/card\.yaml price/m);
  });
});

describe('the menu of a content', () => {
  const menu = createMenu(content);
  test('goes from life situations over services to topics', () => {
    assert.deepEqual(menu.menus, ['documents', 'home']);
    assert.deepEqual(menu.services('documents'), ['card']);
    assert.deepEqual(menu.services('home'), []);
    assert.deepEqual(menu.topics('documents', 'card'), ['card-price', 'card-get']);
    assert.deepEqual(menu.topics('gone', '__proto__'), []);
  });

  test('titles everything in the language, the first letter up by its rules', () => {
    assert.equal(menu.serviceTitle('card', 'ro'), 'Cartea de identitate');
    assert.equal(menu.serviceTitle('card', 'ru'), 'Удостоверение личности');
    assert.equal(menu.topicTitle('card-price', 'gag'), 'Paa');
    assert.equal(menu.menuTitle('documents', 'ru'), 'Документы');
    const { content: imza } = readContent(changed('intents/card.yaml', 'gag: kimlik', 'gag: imza'));
    assert.equal(createMenu(imza).serviceTitle('card', 'gag'), 'İmza');
    const { content: short } = readContent(
      changed('intents/card.yaml', 'facts:', 'short: { ru: удостоверение }\nfacts:'),
    );
    assert.equal(createMenu(short).serviceTitle('card', 'ru'), 'Удостоверение');
    assert.equal(createMenu(short).serviceTitle('card', 'ro'), 'Cartea de identitate');
  });

  test('knows no topic by the name of an object property', () => {
    assert.equal(menu.topic('__proto__'), undefined);
    assert.equal(menu.topic('constructor'), undefined);
    assert.equal(menu.topic('card-get')?.service, 'card');
  });
});

test('the hash of a content changes with every byte and every name', () => {
  const hash = hashOf(smallSources);
  assert.match(hash, /^[0-9a-f]{24}$/);
  assert.equal(hashOf({ ...smallSources }), hash);
  assert.notEqual(hashOf(changed('locales/ro/card.ftl', 'Taxa', 'taxa')), hash);
  assert.notEqual(hashOf({ ...smallSources, 'locales/ro/empty.ftl': '' }), hash);
});
