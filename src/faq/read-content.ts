import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../core/language.js';
import {
  type Aspect,
  type Concept,
  type Content,
  confidences,
  eachLanguage,
  type Fact,
  type Fault,
  factKinds,
  type Service,
  type Topic,
} from './content.js';
import { addMonths } from './fact.js';
import { type LineOf, type ReadYaml, readYaml } from './read-yaml.js';

/** File name relative to the project (`intents/pension.yaml`) -> its text. */
export type Sources = Readonly<Record<string, string>>;

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens');
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day like 2026-03-12');
const text = z.string().trim().min(1, 'must not be empty');
const perLanguage = <T extends z.ZodType>(of: T) => z.strictObject({ ro: of, ru: of, gag: of });
const words = perLanguage(text);
const lists = perLanguage(z.array(text));

const factSchema = z.strictObject({
  kind: z.enum(factKinds),
  value: z.union([z.number(), text, z.tuple([z.number(), z.number()]), words]),
  unit: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
    .optional(),
  source: z.url('must be the address of the page that says so (https://...)'),
  seen: day,
  confidence: z.enum(confidences),
  review: day.optional(),
  expires: z.union([day, z.literal('never')]).optional(),
});
const topicSchema = z.strictObject({
  aspect: slug,
  audience: z.array(z.enum(['citizen', 'librarian', 'business', 'foreigner'])).min(1),
  menu: slug,
  title: words,
  link: z.string().optional(),
  related: z.array(slug).default([]),
  reviewed: z.union([z.boolean(), z.enum(['yes', 'no'])]),
  checked: day.optional(),
  phrases: lists,
});
const serviceSchema = z.strictObject({
  names: words,
  short: z.strictObject({ ro: text.optional(), ru: text.optional(), gag: text.optional() }).default({}),
  facts: z.record(slug, factSchema).default({}),
  topics: z.record(slug, topicSchema),
});
const menuSchema = z.record(slug, words);
const conceptSchema = z.strictObject({
  services: z.array(slug).optional(),
  aspect: slug.optional(),
  weak: z.boolean().optional(),
  ro: z.array(text),
  ru: z.array(text),
  gag: z.array(text),
});
const conceptsSchema = z.strictObject({
  concepts: z.record(slug, conceptSchema),
  uncovered: z.record(slug, conceptSchema),
});
const someWords = z.array(text).default([]);
const saidBySchema = z.strictObject({
  facts: z.array(z.enum(factKinds)).default([]),
  bring: z.boolean().default(false),
  steps: z.boolean().default(false),
  ro: someWords,
  ru: someWords,
  gag: someWords,
  not: someWords,
});
const aspectsSchema = z.record(
  slug,
  z.strictObject({ names: words, 'said-by': saidBySchema.optional(), frames: lists, 'follow-ups': lists }),
);
const smalltalkSchema = z.record(slug, z.strictObject({ phrases: lists }));

/** Files of intents/ that are not a service. */
const shared = ['menu', 'aspects', 'concepts', 'smalltalk', 'outside'];

/** Where each topic and fact stands, for the checks that look across files. */
export interface Places {
  readonly topic: ReadonlyMap<string, { file: string; lineOf: LineOf }>;
  readonly service: ReadonlyMap<string, { file: string; lineOf: LineOf }>;
}

/** Changes with every byte and every name. */
export function hashOf(sources: Sources): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(sources).sort())
    hash.update(`${name}\0${sources[name]!.length}\0`).update(sources[name]!);
  return hash.digest('hex').slice(0, 24);
}

/** All sources into content, or every fault that stands in the way of reading them. */
export function readContent(sources: Sources): { content: Content; places: Places; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <S extends z.ZodType>(
    file: string,
    schema: S,
  ): Exclude<ReadYaml<z.infer<S>>, { faults: unknown }> | undefined => {
    const source = sources[file];
    if (source === undefined) {
      faults.push({
        file,
        line: 1,
        problem: 'The file is missing.',
        fix: 'Put it back; docs/content.md shows its form.',
      });
      return undefined;
    }
    const result = readYaml(file, source, schema);
    if ('faults' in result) {
      faults.push(...result.faults);
      return undefined;
    }
    return result;
  };

  const menus = read('intents/menu.yaml', menuSchema)?.value ?? {};
  const aspects = read('intents/aspects.yaml', aspectsSchema)?.value ?? {};
  const concepts = read('intents/concepts.yaml', conceptsSchema)?.value ?? { concepts: {}, uncovered: {} };
  const smalltalk = read('intents/smalltalk.yaml', smalltalkSchema)?.value ?? {};
  const outside = read('intents/outside.yaml', lists)?.value ?? { ro: [], ru: [], gag: [] };

  const services: Record<string, Service> = {};
  const topics: Record<string, Topic> = {};
  const topicPlaces = new Map<string, { file: string; lineOf: LineOf }>();
  const servicePlaces = new Map<string, { file: string; lineOf: LineOf }>();
  for (const file of Object.keys(sources).sort()) {
    const id = /^intents\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1];
    if (id === undefined || shared.includes(id)) continue;
    const result = read(file, serviceSchema);
    if (result === undefined) continue;
    const { value, lineOf } = result;
    servicePlaces.set(id, { file, lineOf });
    services[id] = { id, names: value.names, short: given(value.short), facts: mapValues(value.facts, toFact) };
    for (const [topic, { link, reviewed, checked, ...rest }] of Object.entries(value.topics)) {
      const before = topicPlaces.get(topic);
      if (before !== undefined) {
        faults.push({
          file,
          line: lineOf('topics', topic),
          problem: `The topic "${topic}" stands in ${before.file} too.`,
          fix: 'Keep it in one of the two files.',
        });
        continue;
      }
      topicPlaces.set(topic, { file, lineOf });
      topics[topic] = {
        ...rest,
        id: topic,
        service: id,
        reviewed: reviewed === true || reviewed === 'yes',
        ...(link !== undefined && { link }),
        ...(checked !== undefined && { checked }),
      };
    }
  }

  const content: Content = {
    hash: hashOf(sources),
    services,
    topics,
    menus,
    aspects: mapValues(aspects, toAspect),
    concepts: mapValues(concepts.concepts, toConcept),
    uncovered: mapValues(concepts.uncovered, toConcept),
    smalltalk: mapValues(smalltalk, ({ phrases }) => phrases),
    outside,
    texts: eachLanguage((language) => textsOf(sources, language)),
  };
  return { content, places: { topic: topicPlaces, service: servicePlaces }, faults };
}

const toFact = ({ review, expires, unit, ...fact }: z.infer<typeof factSchema>): Fact => ({
  ...fact,
  ...(unit !== undefined && { unit }),
  review: review ?? addMonths(fact.seen, 6),
  expires: expires ?? addMonths(fact.seen, 24),
});

/** Without the languages that say nothing. */
const given = (short: z.infer<typeof serviceSchema>['short']): Service['short'] =>
  Object.fromEntries(Object.entries(short).filter(([, title]) => title !== undefined));

const toAspect = ({
  'follow-ups': followUps,
  'said-by': saidBy,
  ...rest
}: z.infer<typeof aspectsSchema>[string]): Aspect => ({ ...rest, followUps, ...(saidBy && { saidBy }) });

const toConcept = ({ services, aspect, weak, ...forms }: z.infer<typeof conceptSchema>): Concept => ({
  services: services ?? [],
  ...(aspect !== undefined && { aspect }),
  weak: weak ?? false,
  forms,
});

const textsOf = (sources: Sources, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sources).filter(([name]) => name.startsWith(`locales/${language}/`) && name.endsWith('.ftl')),
  );

const mapValues = <V, W>(record: Readonly<Record<string, V>>, to: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
