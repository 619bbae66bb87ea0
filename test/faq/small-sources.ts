import { checkContent } from '../../src/faq/check-content.js';
import type { Content, Fault } from '../../src/faq/content.js';
import { readContent, type Sources } from '../../src/faq/read-content.js';
import { createWords, type Words } from '../../src/i18n/words.js';

const card = `names:
  ro: cartea de identitate
  ru: удостоверение личности
  gag: kimlik
facts:
  price:
    kind: price
    value: 130
    unit: MDL
    source: https://www.asp.gov.md/taxe
    seen: 2026-01-15
    confidence: high
  site:
    kind: link
    value: https://asp.gov.md/card
    source: https://asp.gov.md/card
    seen: 2025-12-01
    confidence: high
    expires: never
topics:
  card-price:
    aspect: price
    audience: [citizen]
    menu: documents
    title: { ro: Prețul, ru: Цена, gag: Paa }
    link: site
    related: [card-get]
    reviewed: no
    phrases:
      ro: [cât costă buletinul]
      ru: [сколько стоит булетин]
      gag: [kaça kimlik]
  card-get:
    aspect: how
    audience: [citizen]
    menu: documents
    title: { ro: Obținerea, ru: Получение, gag: Almak }
    reviewed: yes
    checked: 2026-03-01
    phrases:
      ro: [cum fac buletin]
      ru: [как получить булетин]
      gag: [nicä almaa kimlik]
`;

const aspect = (id: string): string =>
  `${id}:\n  names: { ro: a, ru: б, gag: c }\n  frames: { ro: [], ru: [], gag: [] }\n  follow-ups: { ro: [], ru: [], gag: [] }\n`;

const bot = `at-the-institution = INSTITUTION
fact-withheld = (WITHHELD { $where })
fact-stale = { $shown } (STALE { $date })
check-at = CHECK-AT { $where }
ask-a-librarian = ASK-A-LIBRARIAN
official-link = LINK { $where }
source-and-date = SOURCE { $source } { $date }
unit-MDL = { $count ->
    [one] { $shown } leu
    [few] { $shown } lei
   *[other] { $shown } de lei
    }
`;

const answers = (price: string, steps: string): string => `card-price = ${price}: { $price }.
card-get =
    1. ${steps}
    2. ${steps}
`;

/** One service with two topics: all that a content needs, and without a fault. */
export const smallSources: Sources = {
  'intents/menu.yaml':
    'documents: { ro: Acte, ru: Документы, gag: Dokumentlär }\nhome: { ro: Casă, ru: Дом, gag: Ev }\n',
  'intents/aspects.yaml': aspect('price') + aspect('how'),
  'intents/concepts.yaml': 'concepts: {}\nuncovered: {}\n',
  'intents/smalltalk.yaml': 'thanks:\n  phrases: { ro: [mersi], ru: [спасибо], gag: [saa ol] }\n',
  'intents/outside.yaml': 'ro: []\nru: []\ngag: []\n',
  'intents/card.yaml': card,
  'locales/ro/bot.ftl': bot,
  'locales/ru/bot.ftl': bot,
  'locales/gag/bot.ftl': bot,
  'locales/ro/card.ftl': answers('Taxa', 'Mergeți la ghișeu.'),
  'locales/ru/card.ftl': answers('Цена', 'Идите в окно.'),
  'locales/gag/card.ftl': answers('Paası', 'Gidin.'),
};

/** The small content with some text of one file replaced (which must be there). */
export function changed(file: string, from: string | RegExp, to: string, sources: Sources = smallSources): Sources {
  const text = sources[file];
  if (text === undefined || text.replace(from, to) === text) throw new Error(`${file} holds no ${from}`);
  return { ...sources, [file]: text.replace(from, to) };
}

export function without(file: string): Sources {
  const { [file]: _, ...rest } = smallSources;
  return rest;
}

export const wordsIn = (content: Content): Words =>
  createWords({
    ro: Object.values(content.texts.ro),
    ru: Object.values(content.texts.ru),
    gag: Object.values(content.texts.gag),
  });

/** Every fault that a person who wrote this would be shown. */
export function faultsIn(sources: Sources): Fault[] {
  const { content, places, faults } = readContent(sources);
  if (faults.length > 0) return faults;
  const broken = checkContent(content, places, sources, undefined);
  return broken.length > 0 ? broken : checkContent(content, places, sources, wordsIn(content).say);
}

/** The line (from 1) of a file on which a text stands. */
export function lineOf(sources: Sources, file: string, text: string): number {
  const lines = sources[file]!.split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${file} holds no "${text}"`);
  return index + 1;
}
