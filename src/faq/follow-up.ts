import { foldTitle } from '../core/fold-title.js';
import type { Language } from '../core/language.js';
import { type Answers, type Filled, messageSource, type Say } from './answers.js';
import type { Content, Fact, SaidBy, Topic } from './content.js';
import { dayInMoldova, factState } from './fact.js';

/** Lines shown of one list at most; the button leads to the rest. */
const mostLines = 14;

/** Answers to follow-ups from what was reviewed for the service (`Catalogue.followUp`): its own lines, with their facts as they stand that day. */
export function createFollowUps(content: Content, answers: Answers, say: Say) {
  return (id: string, aspect: string, language: Language, now: Date) => {
    const topic = content.topics[id];
    const names = content.aspects[aspect]?.names;
    const service = content.services[topic?.service ?? ''];
    if (topic === undefined || names === undefined || service === undefined) return undefined;
    const others = Object.values(content.topics).filter((one) => one.service === topic.service && one.id !== id);
    const topics = [topic, ...others];
    const saidBy = content.aspects[aspect]?.saidBy;
    const said = saidBy && saidIn(topics, saidBy, { content, answers, say }, language, now);
    const contact = contactOf(topic, service.facts, answers, language, now);
    return {
      service: service.names[language],
      aspect: names[language],
      topics: topics.map((one) => one.id),
      ...(said && { said }),
      ...(contact !== undefined && { contact }),
    };
  };
}

interface Deps {
  readonly content: Content;
  readonly answers: Answers;
  readonly say: Say;
}

/** One topic's lines that speak of an aspect. */
interface Excerpt {
  readonly topic: Topic;
  readonly filled: Filled;
  /** A fact of the wanted kind stands in it. */
  readonly withFact: boolean;
}

/**
 * The first answer with a fact of the wanted kind, and before it what the topic of the question itself says without one:
 * "the fee is shown when you apply" beside the price at the consulate.
 */
function saidIn(
  topics: readonly Topic[],
  saidBy: SaidBy,
  deps: Deps,
  language: Language,
  now: Date,
): { readonly topics: readonly string[]; readonly text?: string } | undefined {
  if (saidBy.bring) {
    for (const { id, title } of topics) {
      const what = deps.answers.bring(id, language, now);
      if (what === undefined) continue;
      return { topics: [id], text: deps.say(language, 'library-bring', { title: title[language], what }) };
    }
  }
  if (saidBy.steps) {
    const inSteps = topics.find(({ id }) => stepsIn(messageSource(deps.content, id, language)) >= 2);
    if (inSteps !== undefined) return { topics: [inSteps.id] };
  }
  const excerpts = topics.flatMap((topic) => {
    const filled = deps.answers.fill(topic.id, topic.id, language, now);
    const lines = linesAbout(filled, saidBy, language);
    if (lines.length === 0) return [];
    const withFact = lines.some(({ facts }) => facts.some(({ fact }) => saidBy.facts.includes(fact.kind)));
    return [{ topic, withFact, filled: { ...filled, lines, text: lines.map(({ text }) => text).join('\n') } }];
  });
  const best = excerpts.find(({ withFact }) => withFact) ?? excerpts[0];
  if (best === undefined) return undefined;
  const own = excerpts.find(({ topic }) => topic === topics[0]);
  const chosen = own === undefined || own === best ? [best] : [own, best];
  return { topics: chosen.map(({ topic }) => topic.id), text: textOf(chosen, deps, language) };
}

const stepsIn = (source: string): number => (source.match(/^\s*\d{1,2}\.\s/gm) ?? []).length;

/** What each answer says under its title, then what stands below an answer, for all of them. */
function textOf(excerpts: readonly Excerpt[], { answers, say }: Deps, language: Language): string {
  const parts = excerpts.map(
    ({ topic, filled }) => `${say(language, 'follow-up-from', { topic: topic.title[language] })}\n${filled.text}`,
  );
  const { link, where } = excerpts.at(-1)!.filled;
  const lines = excerpts.flatMap(({ filled }) => filled.lines);
  const text = parts.join('\n');
  return text + answers.below({ text, lines, link, where }, language);
}

type Line = Filled['lines'][number];

/** A list's lines: steps, which stand alone, and dashes, which are read together. */
const itemMark = /^\s*(?:\d{1,2}\.|[-–•])\s+/;
const dashMark = /^\s*[-–•]\s+/;

/**
 * The lines of an answer that speak of an aspect, without the steps' numbers. A line of a list comes with the line that opens
 * the list; of a list of dashes that is about the aspect (its opening is, or two of its lines are) none is left out: half a
 * price list would be a wrong one.
 */
function linesAbout({ lines }: Filled, saidBy: SaidBy, language: Language): readonly Line[] {
  const about = (line: Line): boolean => speaksOf(line, saidBy, language);
  return listsIn(lines).flatMap(({ opening, items }) => {
    const spoken = items.filter(about);
    const opens = opening !== undefined && about(opening);
    const dashes = items.filter(({ text }) => dashMark.test(text));
    const together = dashes.length > 0 && (opens || dashes.filter(about).length >= 2);
    const shown = items.filter((line) => spoken.includes(line) || (together && dashes.includes(line)));
    if (shown.length === 0) return opens && items.length === 0 ? [opening] : [];
    return [...(opening === undefined ? [] : [opening]), ...shown].slice(0, mostLines).map(withoutNumber);
  });
}

const withoutNumber = (line: Line): Line => ({ ...line, text: line.text.trim().replace(itemMark, '- ') });

/** Lines that end with a colon open the list below them; every other line stands alone. */
function listsIn(lines: readonly Line[]): { opening?: Line; items: Line[] }[] {
  const lists: { opening?: Line; items: Line[] }[] = [];
  for (const line of lines) {
    const last = lists.at(-1);
    const isItem = itemMark.test(line.text);
    if (
      isItem &&
      last !== undefined &&
      (last.opening !== undefined || last.items.some(({ text }) => itemMark.test(text)))
    )
      last.items.push(line);
    else if (!isItem && line.text.trimEnd().endsWith(':')) lists.push({ opening: line, items: [] });
    else lists.push({ items: [line] });
  }
  return lists;
}

/** Sentence by sentence: a word or a fact of the aspect, and no word of another. */
function speaksOf({ text, facts }: Line, saidBy: SaidBy, language: Language): boolean {
  const shown = facts.filter(({ fact }) => saidBy.facts.includes(fact.kind)).map((one) => one.shown);
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some((sentence) => {
    const words = fold(sentence);
    if (saidBy.not.some((form) => has(words, form))) return false;
    return shown.some((one) => sentence.includes(one)) || saidBy[language].some((form) => has(words, form));
  });
}

/** A space before and behind each word. */
const fold = (text: string): string => ` ${foldTitle(text)} `;

const has = (words: string, form: string): boolean =>
  words.includes(form.endsWith('*') ? fold(form.slice(0, -1)).trimEnd() : fold(form));

/** The official page of the topic, and the phone where the service has just one that may be shown. */
function contactOf(
  topic: Topic,
  facts: Readonly<Record<string, Fact>>,
  answers: Answers,
  language: Language,
  now: Date,
): string | undefined {
  const { link, where } = answers.fill(topic.id, topic.id, language, now);
  const day = dayInMoldova(now);
  const phones = Object.values(facts).filter((fact) => fact.kind === 'phone' && factState(fact, day) !== 'withheld');
  const [phone] = phones.length === 1 ? phones : [];
  const called = phone && answers.showFactOn(phone, { language, day, where }).shown;
  const ways = [link === undefined ? undefined : where, called].filter((way) => way !== undefined);
  return ways.length > 0 ? ways.join(', ') : undefined;
}
