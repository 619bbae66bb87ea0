import { FluentParser, type Pattern } from '@fluent/syntax';
import type { Content } from './content.js';

/** A line that people read in Gagauz; `place` is a topic, or the message, fact, service or life situation it belongs to. */
export interface GagauzLine {
  readonly place: string;
  readonly text: string;
}

/** A word of such a line as it stands there, in small letters. */
export interface GagauzWord {
  readonly form: string;
  readonly line: GagauzLine;
}

/** What stands for a placeable, a link or a command in a line. */
const filled = '…';

/** Everything that the bot says in Gagauz: answers, its own words, titles, names, facts in words. Not what people say. */
export function gagauzLines(content: Content): GagauzLine[] {
  const parser = new FluentParser();
  const lines = (place: string, text: string): GagauzLine[] =>
    text
      .replace(/https?:\/\/\S+|\S+@\S+|\b(?:[\w-]+\.)+(?:md|com|org|ro|eu)\b\S*|(?<=^|\s)\/[a-z]+/g, filled)
      .split('\n')
      .map((line) => ({ place, text: line.trim() }))
      .filter(({ text: line }) => line !== '');
  const texts = Object.values(content.texts.gag).flatMap((source) =>
    parser.parse(source).body.flatMap((entry) => {
      if (entry.type !== 'Message') return [];
      const patterns = [entry.value, ...entry.attributes.map((attribute) => attribute.value)];
      return patterns.flatMap((pattern) => (pattern === null ? [] : lines(entry.id.name, wordsOf(pattern))));
    }),
  );
  const services = Object.values(content.services).flatMap(({ id, names, facts }) => [
    ...lines(id, names.gag),
    ...Object.entries(facts).flatMap(([key, { value }]) =>
      typeof value === 'object' && 'gag' in value ? lines(`${id}.${key}`, value.gag) : [],
    ),
  ]);
  const titles = Object.values(content.topics).flatMap(({ id, title }) => lines(id, title.gag));
  const menus = Object.entries(content.menus).flatMap(([id, title]) => lines(id, title.gag));
  return [...texts, ...services, ...titles, ...menus];
}

/** The words of a pattern; each variant of a choice is a line of its own. */
function wordsOf(pattern: Pattern): string {
  return pattern.elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value;
      const { expression } = element;
      if (expression.type !== 'SelectExpression') return filled;
      return `\n${expression.variants.map((variant) => wordsOf(variant.value)).join('\n')}\n`;
    })
    .join('');
}

const token = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;
/** Where a capital letter says nothing: a line, a sentence, a quotation or a point of a list begins. */
const beginning = /(?:^|[.!?:…]\s+|[„"“«]|^[-–]\s+|^\d+\.\s+)$/;
/** ASP, MPay, eSIM: no words of any language. A single letter is a step's or a category's. */
const isAbbreviation = (word: string): boolean => /.\p{Lu}|\p{N}/u.test(word) || word.length === 1;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const small = (word: string): string => word.replace(/^I/, 'ı').replace(/^İ/, 'i').toLowerCase();

/**
 * The words of the lines. Left out: numbers, abbreviations, endings on either (`ASP-da`), and names: what has a capital
 * inside a sentence, and at its beginning what has one elsewhere inside a sentence and is never written small.
 */
export function gagauzWords(lines: readonly GagauzLine[]): GagauzWord[] {
  const pieces = lines.flatMap((line) =>
    [...line.text.matchAll(token)].flatMap(({ 0: word, index }) => {
      const before = line.text.slice(0, index);
      if (/[…³²]-?$/.test(before)) return [];
      return partsOf(word).map((part, at) => ({ line, part, begins: at === 0 && beginning.test(before) }));
    }),
  );
  const inside = new Set(pieces.filter(({ part, begins }) => isCapital(part) && !begins).map(({ part }) => part));
  const written = new Set(pieces.map(({ part }) => part));
  const isName = (part: string, begins: boolean): boolean =>
    isCapital(part) && (!begins || (inside.has(part) && !written.has(small(part))));
  return pieces
    .filter(({ part, begins }) => !isName(part, begins))
    .map(({ line, part }) => ({ form: small(part), line }));
}

/** The parts of a hyphened word; behind a name or an abbreviation there are only endings. */
function partsOf(word: string): string[] {
  const parts = word.split(/[-’']/);
  const name = parts.findIndex((part) => /\p{N}|.\p{Lu}/u.test(part) || (isCapital(part) && parts.length > 1));
  const kept = name < 0 ? parts : parts.slice(0, name);
  return kept.filter((part) => !isAbbreviation(part));
}
