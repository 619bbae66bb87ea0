import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Language } from '../../src/core/language.js';
import { createAnswers } from '../../src/faq/answers.js';
import { createFollowUps } from '../../src/faq/follow-up.js';
import { readContent, type Sources } from '../../src/faq/read-content.js';
import { smallSources, wordsIn } from './small-sources.js';

/** What speaks of each aspect, in the small content. */
const aspects = `price:
  names: { ro: prețul, ru: цена, gag: paası }
  said-by:
    facts: [price]
    ro: [tax*, gratuit*]
    not: [amend*]
  frames: { ro: [], ru: [], gag: [] }
  follow-ups: { ro: [], ru: [], gag: [] }
how:
  names: { ro: cum, ru: как, gag: nicä }
  said-by: { steps: true }
  frames: { ro: [], ru: [], gag: [] }
  follow-ups: { ro: [], ru: [], gag: [] }
documents:
  names: { ro: actele, ru: документы, gag: dokumentlär }
  said-by: { bring: true, ro: [document*] }
  frames: { ro: [], ru: [], gag: [] }
  follow-ups: { ro: [], ru: [], gag: [] }
hours:
  names: { ro: programul, ru: часы, gag: saatlar }
  frames: { ro: [], ru: [], gag: [] }
  follow-ups: { ro: [], ru: [], gag: [] }
`;
const words = 'follow-up-from = FROM { $topic }:\nlibrary-bring = BRING { $title }: { $what }.\n';

function sourcesWith(price: string, get: string): Sources {
  const bot = (language: Language): string => `${smallSources[`locales/${language}/bot.ftl`]}${words}`;
  return {
    ...smallSources,
    'intents/aspects.yaml': aspects,
    'locales/ro/bot.ftl': bot('ro'),
    'locales/ro/card.ftl': `card-price =\n${indented(price)}\ncard-get =\n${indented(get)}\n`,
  };
}
const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

function asking(sources: Sources) {
  const { content, faults } = readContent(sources);
  assert.deepEqual(faults, []);
  const { say } = wordsIn(content);
  const followUp = createFollowUps(content, createAnswers(content, say), say);
  return (aspect: string, topic = 'card-get', day = '2026-03-02') =>
    followUp(topic, aspect, 'ro', new Date(`${day}T12:00:00Z`));
}

describe('what a service’s answers say of an aspect', () => {
  const about = asking(
    sourcesWith(
      'Cardul se face repede.\nPentru toți:\n- obișnuit: { $price }\n- în aceeași zi: mai scump\nAmenda: { $price }.',
      '1. Mergeți la ghișeu.\n2. Cererea. Taxa o vedeți acolo.\nSe face ușor.',
    ),
  );

  test('is the lines with a fact of its kind under the title of their topic, lists whole, and the source', () => {
    assert.equal(
      about('price', 'card-price')?.said?.text?.split('\n\n')[0],
      'FROM Prețul:\nPentru toți:\n- obișnuit: 130 de lei',
    );
  });

  test('is no sentence with a word that speaks of something else', () => {
    assert.doesNotMatch(about('price')?.said?.text ?? '', /Amenda/);
  });

  test('begins with what the topic of the question says without a fact, the step’s number off', () => {
    const { topics, text } = about('price')!.said!;
    assert.deepEqual(topics, ['card-get', 'card-price']);
    assert.match(text!, /^FROM Obținerea:\n- Cererea\. Taxa o vedeți acolo\.\nFROM Prețul:\nPentru toți:/);
    assert.match(text!, /SOURCE asp\.gov\.md 15\.01\.2026$/);
  });

  test('shows a stale fact with its date and leaves an expired one out, as an answer does', () => {
    assert.match(about('price', 'card-get', '2026-07-16')!.said!.text!, /130 de lei \(STALE 15\.01\.2026\)\nCHECK-AT/);
    const expired = about('price', 'card-get', '2028-01-16')!.said!.text!;
    assert.doesNotMatch(expired, /130/);
    assert.match(expired, /obișnuit: \(WITHHELD https:\/\/asp\.gov\.md\/card\)\nASK-A-LIBRARIAN/);
  });

  test('is the whole answer that has steps, for how it is done', () => {
    assert.deepEqual(about('how', 'card-price')?.said, { topics: ['card-get'] });
  });

  test('is nothing where no line speaks of it; the official page and the other topics are named', () => {
    assert.deepEqual(about('hours', 'card-price'), {
      service: 'cartea de identitate',
      aspect: 'programul',
      contact: 'https://asp.gov.md/card',
      topics: ['card-price', 'card-get'],
    });
    assert.equal(about('documents')?.said, undefined);
    assert.equal(about('unheard-of'), undefined);
  });

  test('keeps a list of dashes whole when two of its lines speak of it', () => {
    const list = asking(sourcesWith('Cât:\n- una: { $price }\n- două: gratuit\n- trei: se întreabă', 'Bine.'));
    assert.match(list('price')!.said!.text!, /Cât:\n- una: 130 de lei\n- două: gratuit\n- trei: se întreabă/);
  });

  test('is what to take along, for documents', () => {
    const bringing = asking(sourcesWith('Taxa: { $price }.\n.bring = buletinul', 'Bine.'));
    assert.deepEqual(bringing('documents')?.said, { topics: ['card-price'], text: 'BRING Prețul: buletinul.' });
  });
});
