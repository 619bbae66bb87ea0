import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../core/language.js';
import type { Sources } from './read-content.js';

/** The text of every file of intents/ and locales/ below `root`. */
export function readSources(root: string): Sources {
  const sources: Record<string, string> = {};
  const take = (folder: string, ending: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.endsWith(ending)) sources[`${folder}/${name}`] = readFileSync(join(root, folder, name), 'utf8');
    }
  };
  take('intents', '.yaml');
  for (const language of languages) take(`locales/${language}`, '.ftl');
  return sources;
}
