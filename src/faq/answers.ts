import type { Language } from '../core/language.js';
import type { Content, Fact, Topic } from './content.js';
import { dayInMoldova, factState, inLanguage, showDay } from './fact.js';

/** What answers need of i18n. */
export type Say = (language: Language, key: string, params?: Readonly<Record<string, string | number>>) => string;

export interface Answers {
  /** The reviewed answer to a topic as it stands at `now`. Throws RangeError for a topic that does not exist. */
  answer(topic: string, language: Language, now: Date): string;
  /** What to take along for it, as the rest of a sentence ("the old card, the birth certificate"), where content says it. */
  bring(topic: string, language: Language, now: Date): string | undefined;
  /** A fact in words: number, unit and plural of the language. */
  showFact(fact: Fact, language: Language): string;
  /** The same as it stands on a day: with its date, or withheld in favour of `where`. */
  showFactOn(
    fact: Fact,
    on: { readonly language: Language; readonly day: string; readonly where: string },
  ): Omit<FilledFact, 'fact'>;
  /** A message of a topic with its facts in place, and what those facts ask for below it. */
  fill(topic: string, key: string, language: Language, now: Date): Filled;
  /** What stands below words that come from facts: check there, ask a librarian; the official page, source and date. */
  below(filled: Filled, language: Language): string;
}

/** A message of a topic, filled in. */
export interface Filled {
  readonly text: string;
  /** Its lines, each with the facts that stand in it. */
  readonly lines: readonly FilledLine[];
  readonly link: Fact | undefined;
  /** The official page, or the institution in words. */
  readonly where: string;
}
export interface FilledLine {
  readonly text: string;
  readonly facts: readonly FilledFact[];
}
export interface FilledFact {
  readonly fact: Fact;
  readonly state: ReturnType<typeof factState>;
  readonly shown: string;
}

/** Kinds whose age a person must know, as they change: a link or a name that is a year old is still the same. */
const dated: readonly Fact['kind'][] = ['price', 'phone', 'email', 'address', 'deadline', 'duration', 'date', 'count'];

/** Around the number of a fact while its line is looked for: private characters, which no text of ours has. */
const [opens, closes] = ['\uE000', '\uE001'];
const markPattern = /\uE000(\d+)\uE001/g;

/** `price` of the topic's own service, or `support__hotline` of another. */
export function factNamed(content: Content, service: string, variable: string): Fact | undefined {
  const [first = '', second] = variable.split('__');
  return second === undefined ? content.services[service]?.facts[first] : content.services[first]?.facts[second];
}

/** Facts into answers: one fact, three languages, and each judged by its own dates. */
export function createAnswers(content: Content, say: Say): Answers {
  const showFact = (fact: Fact, language: Language): string => {
    const value = inLanguage(fact.value, language);
    if (typeof value === 'string')
      return fact.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) ? showDay(value) : value;
    const [shown, count] =
      typeof value === 'number' ? [number(value), value] : [`${number(value[0])}-${number(value[1])}`, value[1]];
    return fact.unit === undefined ? shown : say(language, `unit-${fact.unit}`, { shown, count });
  };

  const showFactOn: Answers['showFactOn'] = (fact, { language, day, where }) => {
    const state = factState(fact, day);
    if (state === 'withheld') return { state, shown: say(language, 'fact-withheld', { where }) };
    const shown = showFact(fact, language);
    if (state === 'fresh' || !dated.includes(fact.kind)) return { state: 'fresh', shown };
    return { state, shown: say(language, 'fact-stale', { shown, date: showDay(fact.seen) }) };
  };

  const topicNamed = (id: string): Topic => {
    const topic = content.topics[id];
    if (topic === undefined) throw new RangeError(`No topic "${id}".`);
    return topic;
  };

  const fill: Answers['fill'] = (id, key, language, now) => {
    const topic = topicNamed(id);
    const day = dayInMoldova(now);
    const link = topic.link === undefined ? undefined : factNamed(content, topic.service, topic.link);
    const where = link === undefined ? say(language, 'at-the-institution') : String(inLanguage(link.value, language));
    const used: FilledFact[] = [];
    const marked = say(
      language,
      key,
      valuesOf(
        (variable) => {
          const fact = factNamed(content, topic.service, variable);
          if (fact === undefined) return undefined;
          used.push({ fact, ...showFactOn(fact, { language, day, where }) });
          return `${opens}${used.length - 1}${closes}`;
        },
        variablesOf(content, key, language),
      ),
    );
    const lines = marked.split('\n').map((line): FilledLine => {
      const facts = [...line.matchAll(markPattern)].map((match) => used[Number(match[1])]!);
      return { text: line.replace(markPattern, (_, at) => used[Number(at)]!.shown), facts };
    });
    return { text: lines.map(({ text }) => text).join('\n'), lines, link, where };
  };
  const below: Answers['below'] = ({ text, lines, link, where }, language) => {
    const facts = lines.flatMap((line) => line.facts);
    const used = [...new Set(facts.filter(({ state }) => state !== 'withheld').map(({ fact }) => fact))];
    const stale = facts.some(({ state }) => state === 'stale');
    const notes: string[] = [];
    if (stale) notes.push(say(language, 'check-at', { where }));
    if (facts.some(({ state }) => state === 'withheld')) notes.push(say(language, 'ask-a-librarian'));
    const footer: string[] = [];
    if (link !== undefined && !stale && !text.includes(where)) footer.push(say(language, 'official-link', { where }));
    const source = sourceOf(used, link);
    if (source !== undefined) footer.push(say(language, 'source-and-date', source));
    return [...notes.map((note) => `\n${note}`), ...(footer.length > 0 ? [`\n\n${footer.join('\n')}`] : [])].join('');
  };

  return {
    showFact,
    showFactOn,
    fill,
    below,
    bring(id, language, now) {
      const key = `${id}.bring`;
      return messageSource(content, key, language) === '' ? undefined : fill(id, key, language, now).text;
    },
    answer(id, language, now) {
      const filled = fill(id, id, language, now);
      return filled.text + below(filled, language);
    },
  };
}

/** The site that most of the shown facts come from, and the oldest date among those: what we can honestly claim. */
function sourceOf(used: readonly Fact[], link: Fact | undefined): { source: string; date: string } | undefined {
  const changing = used.filter((fact) => dated.includes(fact.kind));
  const facts = changing.length > 0 ? changing : used.length > 0 ? used : link ? [link] : [];
  const hosts = new Map<string, Fact[]>();
  for (const fact of facts) hosts.set(hostOf(fact.source), [...(hosts.get(hostOf(fact.source)) ?? []), fact]);
  const [first] = [...hosts].sort(([, a], [, b]) => b.length - a.length);
  if (first === undefined) return undefined;
  const [source, theirs] = first;
  return { source, date: showDay(theirs.map((fact) => fact.seen).sort()[0] ?? '') };
}

const number = (value: number): string => String(value).replace('.', ',');
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The placeables of a message or an attribute, found once per content and language. */
const variables = new WeakMap<Content, Map<string, string[]>>();
function variablesOf(content: Content, message: string, language: Language): string[] {
  let known = variables.get(content);
  if (known === undefined) {
    known = new Map();
    variables.set(content, known);
  }
  const key = `${language} ${message}`;
  let found = known.get(key);
  if (found === undefined) {
    found = [
      ...new Set(
        [...messageSource(content, message, language).matchAll(/\{\s*\$([a-zA-Z][\w-]*)/g)].map((match) => match[1]!),
      ),
    ];
    known.set(key, found);
  }
  return found;
}

/**
 * The Fluent source of one message, from its id to its first attribute or the next line that is not indented; or that of
 * one attribute (`id.bring`). Empty where there is none.
 */
export function messageSource(content: Content, key: string, language: Language): string {
  const [id = key, attribute] = key.split('.');
  const [own = '', ...attributes] = wholeSource(content, id, language).split(/\n(?=[ \t]+\.[a-z][\w-]*[ \t]*=)/);
  if (attribute === undefined) return own;
  return attributes.find((source) => source.trimStart().split(/[ \t=]/)[0] === `.${attribute}`) ?? '';
}

function wholeSource(content: Content, id: string, language: Language): string {
  const start = new RegExp(`^${id.replace(/[^\w-]/g, '')}[ \\t]*=`, 'm');
  for (const source of Object.values(content.texts[language])) {
    const from = source.search(start);
    if (from < 0) continue;
    const rest = source.slice(from);
    const end = rest.search(/\n[^\s}]/);
    return end < 0 ? rest : rest.slice(0, end + 1);
  }
  return '';
}

function valuesOf(value: (variable: string) => string | undefined, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const shown = value(name);
    if (shown !== undefined) found[name] = shown;
  }
  return found;
}
