/** Reads content and development set for the benches; the product's own reader is `src/faq`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PerLanguage } from '../../src/core/language.js';
import {
  type ActionContent,
  type AspectContent,
  type ConceptContent,
  contentHash,
  type NluContent,
  type Phrases,
  type TopicContent,
} from '../../src/nlu/content.js';
import { hashOfModel, type NluModel, readModel } from '../../src/nlu/model-file.js';
import { trainFast, trainMeaning } from '../../src/nlu/train.js';

/** Rows of a tab-separated file, without empty lines and comments. */
export const readTable = (file: string): string[][] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t'))
    : [];

interface ServiceFile {
  names: PerLanguage<string>;
  topics?: Record<string, { aspect: string; phrases: Phrases; related?: string[] }>;
}

const notServices = new Set(['menu', 'aspects', 'concepts', 'smalltalk', 'outside']);

const list = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s*[,\n]\s*/).filter(Boolean) : [];
};
const phrasesOf = (value: Record<string, unknown> | undefined): Phrases => ({
  ro: list(value?.ro),
  ru: list(value?.ru),
  gag: list(value?.gag),
});

/** The content of `folder` (intents/) as the understanding room takes it. */
export function readContent(folder: string): NluContent {
  const read = (name: string): Record<string, Record<string, unknown>> => {
    const file = join(folder, `${name}.yaml`);
    return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {};
  };
  const topics: TopicContent[] = [];
  const names: Record<string, PerLanguage<string>> = {};
  for (const file of readdirSync(folder).sort()) {
    const service = file.replace(/\.yaml$/, '');
    if (!file.endsWith('.yaml') || notServices.has(service)) continue;
    let content: ServiceFile;
    try {
      content = parse(readFileSync(join(folder, file), 'utf8')) as ServiceFile;
    } catch (error) {
      console.error(`${file}: ${(error as Error).message.split('\n')[0]}`);
      continue;
    }
    names[service] = content.names;
    for (const [id, { aspect, phrases, related }] of Object.entries(content.topics ?? {}))
      topics.push({
        id,
        service,
        aspect,
        phrases: phrasesOf(phrases as Record<string, unknown>),
        ...(related && { related }),
      });
  }
  const smalltalk: ActionContent[] = Object.entries(read('smalltalk')).map(([action, value]) => ({
    action,
    phrases: phrasesOf((value.phrases as Record<string, unknown>) ?? value),
  }));
  const aspects: AspectContent[] = Object.entries(read('aspects')).map(([aspect, value]) => ({
    aspect,
    frames: phrasesOf(value.frames as Record<string, unknown>),
    followUps: phrasesOf((value['follow-ups'] ?? value.followUps ?? value.followups) as Record<string, unknown>),
  }));
  const concepts: ConceptContent[] = [];
  for (const [group, covered] of [
    ['concepts', true],
    ['uncovered', false],
  ] as const)
    for (const [id, value] of Object.entries(read('concepts')[group] ?? {})) {
      const one = value as { weak?: boolean; services?: string[]; aspect?: string } & Record<string, unknown>;
      concepts.push({
        id,
        covered,
        ...(one.weak && { weak: true }),
        ...(one.services && { services: one.services }),
        ...(one.aspect && { aspect: one.aspect }),
        forms: [...list(one.ro), ...list(one.ru), ...list(one.gag)],
      });
    }
  const outside = read('outside');
  return {
    topics,
    names,
    smalltalk,
    aspects,
    concepts,
    ...(Object.keys(outside).length > 0 && { outside: phrasesOf(outside) }),
  };
}

/** The committed model where it is of this very content, else one trained now; with a head of this encoder if given. */
export async function readOrTrain(
  root: string,
  content: NluContent,
  meaning?: {
    readonly encoder: { readonly id: string };
    embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  },
): Promise<NluModel> {
  const file = join(root, 'intents/model/fast.bin');
  const stored = existsSync(file) ? readFileSync(file) : undefined;
  const model =
    stored !== undefined && hashOfModel(stored) === contentHash(content) ? readModel(stored) : trainFast(content);
  if (meaning === undefined || model.head?.encoder === meaning.encoder.id) return model;
  return { ...model, head: await trainMeaning(content, meaning.embed, { encoder: meaning.encoder.id }) };
}
