import type { Language, PerLanguage } from '../core/language.js';

/** What people ask, as plain data: `src/faq` reads the YAML of `intents/` and passes this in. */
export interface NluContent {
  /** Everything we can answer, in a fixed order. */
  readonly topics: readonly TopicContent[];
  /** Names of services as they stand inside a sentence: service -> name. */
  readonly names: Readonly<Record<string, PerLanguage<string>>>;
  /** Small talk and wishes: the action's name and how people say it. */
  readonly smalltalk: readonly ActionContent[];
  /** Aspects of a service (price, how, where ...): frames with `{service}`, and short follow-ups without it. */
  readonly aspects: readonly AspectContent[];
  /** The domain's words by meaning; an uncovered one speaks against every topic. */
  readonly concepts: readonly ConceptContent[];
  /** What people also write and no topic answers (weather, football, other countries' services); may be absent. */
  readonly outside?: Phrases;
}

export type Phrases = Partial<PerLanguage<readonly string[]>>;

export interface TopicContent {
  readonly id: string;
  readonly service: string;
  readonly aspect: string;
  readonly phrases: Phrases;
  /** Topics next to this one; a follow-up may lead there. */
  readonly related?: readonly string[];
}
export interface ActionContent {
  readonly action: string;
  readonly phrases: Phrases;
}
export interface AspectContent {
  readonly aspect: string;
  readonly frames: Phrases;
  readonly followUps: Phrases;
}
export interface ConceptContent {
  readonly id: string;
  readonly covered: boolean;
  /** An uncovered concept that also stands in questions that we answer, so alone it proves nothing. */
  readonly weak?: boolean;
  /** The services it speaks for. */
  readonly services?: readonly string[];
  /** What it asks about a service instead. */
  readonly aspect?: string;
  /** Words and short phrases of all languages, in any spelling; a trailing `*` on a word stands for any ending. */
  readonly forms: readonly string[];
}

/** One phrase to learn from. `label` is a topic's id or `action:<name>`. */
export interface Example {
  readonly text: string;
  readonly language: Language;
  readonly label: string;
}

/** The label of everything that is not ours. */
export const outsideLabel = 'outside';
export const actionLabel = (action: string): string => `action:${action}`;
/** The action's name, or undefined where the label is a topic. */
export const actionOf = (label: string): string | undefined =>
  label.startsWith('action:') ? label.slice('action:'.length) : undefined;

const spoken: readonly Language[] = ['ro', 'ru', 'gag'];

/** All phrases of topics and actions, in the content's own order. */
export function examplesOf(content: NluContent): Example[] {
  const examples: Example[] = [];
  const add = (label: string, phrases: Phrases): void => {
    for (const language of spoken) for (const text of phrases[language] ?? []) examples.push({ text, language, label });
  };
  for (const topic of content.topics) add(topic.id, topic.phrases);
  for (const { action, phrases } of content.smalltalk) add(actionLabel(action), phrases);
  return examples;
}

/** A fingerprint of everything that training reads (16 hexadecimal digits): the same content, the same model. */
export function contentHash(content: NluContent): string {
  // Written field by field, so that a reader that says "weak: false" and one that says nothing agree.
  const text = JSON.stringify([
    content.topics.map(({ id, service, aspect, phrases, related = [] }) => [
      id,
      service,
      aspect,
      lists(phrases),
      related,
    ]),
    content.names,
    content.smalltalk.map(({ action, phrases }) => [action, lists(phrases)]),
    content.aspects.map(({ aspect, frames, followUps }) => [aspect, lists(frames), lists(followUps)]),
    content.concepts.map(({ id, covered, weak = false, services = [], aspect = '', forms }) => [
      id,
      covered,
      weak,
      services,
      aspect,
      forms,
    ]),
    lists(content.outside ?? {}),
  ]);
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x5bd1e995);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

const lists = (phrases: Phrases): (readonly string[])[] => spoken.map((language) => phrases[language] ?? []);
