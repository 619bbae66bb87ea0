import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from './core/app-error.js';
import { languages } from './core/language.js';
import { checkContent } from './faq/check-content.js';
import { type Content, type Fault, showFault } from './faq/content.js';
import { hashOf, readContent } from './faq/read-content.js';
import { readSources } from './faq/sources.js';
import { createWords, type Words } from './i18n/words.js';
import type { NluContent } from './nlu/content.js';

export const wordsOf = (content: Content): Words =>
  createWords({
    ro: Object.values(content.texts.ro),
    ru: Object.values(content.texts.ru),
    gag: Object.values(content.texts.gag),
  });

/** Reads and checks everything in intents/ and locales/ below `root`; all faults at once. */
export function inspectContent(root: string): { content: Content; faults: Fault[] } {
  const sources = readSources(root);
  const { content, places, faults } = readContent(sources);
  if (faults.length > 0) return { content, faults };
  const broken = checkContent(content, places, sources, undefined);
  if (broken.length > 0) return { content, faults: broken };
  return { content, faults: checkContent(content, places, sources, wordsOf(content).say) };
}

/**
 * Content for running: from `cache` when nothing has changed since it was checked, else read and checked anew (and the
 * cache renewed where it may be written). Throws CONTENT_INVALID with every fault, its line and its fix.
 */
export function loadContent(root: string, cache: string): Content {
  const hash = hashOf(readSources(root));
  if (existsSync(cache)) {
    try {
      const cached = JSON.parse(readFileSync(cache, 'utf8')) as Content;
      if (cached.hash === hash) return cached;
    } catch {
      // a damaged cache is no content: read the sources
    }
  }
  const { content, faults } = inspectContent(root);
  if (faults.length > 0) {
    throw new AppError(
      'CONTENT_INVALID',
      `The content has ${faults.length} fault${faults.length > 1 ? 's' : ''}:\n${faults.map(showFault).join('\n')}`,
    );
  }
  try {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(`${cache}.new`, JSON.stringify(content));
    renameSync(`${cache}.new`, cache);
  } catch {
    // a read-only installation reads its sources at every start: slower, not wrong
  }
  return content;
}

/** What understanding needs of content. */
export function toNluContent(content: Content): NluContent {
  const concept =
    (covered: boolean) =>
    ([id, { forms, services, aspect, weak }]: [string, Content['concepts'][string]]) => ({
      id,
      covered,
      weak,
      services,
      ...(aspect !== undefined && { aspect }),
      forms: languages.flatMap((language) => forms[language]),
    });
  return {
    topics: Object.values(content.topics).map(({ id, service, aspect, phrases, related }) => ({
      id,
      service,
      aspect,
      phrases,
      related,
    })),
    names: Object.fromEntries(Object.values(content.services).map(({ id, names }) => [id, names])),
    smalltalk: Object.entries(content.smalltalk).map(([action, phrases]) => ({ action, phrases })),
    aspects: Object.entries(content.aspects).map(([aspect, { frames, followUps }]) => ({ aspect, frames, followUps })),
    concepts: [
      ...Object.entries(content.concepts).map(concept(true)),
      ...Object.entries(content.uncovered).map(concept(false)),
    ],
    outside: content.outside,
  };
}
