import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './faq/content.js';
import { type GagauzSurvey, readGagauzReadings, surveyGagauz } from './faq/gagauz-review.js';
import { createAttested } from './nlu/gagauz/attested.js';
import { normaliseGagauz } from './nlu/gagauz/index.js';

/**
 * The Gagauz words of the content held against our list of attested ones. `further`: the texts of other lists, a word at
 * the beginning of each line, that are only looked up: some licences forbid us to carry them.
 */
export function surveyGagauzTexts(root: string, content: Content, further: readonly string[]): GagauzSurvey {
  const own = readFileSync(join(import.meta.dirname, 'nlu/gagauz/attested.txt'), 'utf8');
  const others = further.flatMap((list) => list.split('\n').flatMap((line) => /^[\p{L}\p{M}]+/u.exec(line) ?? []));
  return surveyGagauz(content, {
    normalise: normaliseGagauz,
    attested: createAttested([own, ...others].join('\n')),
    readings: readGagauzReadings(readFileSync(join(root, 'locales/gag/readings.tsv'), 'utf8')),
  });
}
