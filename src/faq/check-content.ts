import { FluentParser, type Message, type Pattern, type Resource } from '@fluent/syntax';
import { mostTitle } from '../core/fit-buttons.js';
import { foldTitle } from '../core/fold-title.js';
import { type Language, languages } from '../core/language.js';
import { createAnswers, factNamed, messageSource, type Say } from './answers.js';
import { checkMenu } from './check-menu.js';
import { type Content, eachLanguage, type Fault } from './content.js';
import { factState } from './fact.js';
import type { Places, Sources } from './read-content.js';

/** The longest answer, filled in: Messenger takes 2,000 characters. */
const answerLimit = 2000;
/** The longest list of what to take along, filled in. */
const bringLimit = 200;

/** Every fault of content that was read without one; sorted by file and line. */
export function checkContent(content: Content, places: Places, sources: Sources, say: Say | undefined): Fault[] {
  const faults = [
    ...checkTopics(content, places),
    ...checkMenu(content, places),
    ...checkFacts(content, places),
    ...checkPhrases(content, places),
    ...checkTexts(content, sources),
  ];
  if (faults.length === 0 && say !== undefined) faults.push(...checkLengths(content, places, say));
  return faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function checkTopics(content: Content, places: Places): Fault[] {
  const faults: Fault[] = [];
  for (const topic of Object.values(content.topics)) {
    const { file, lineOf } = places.topic.get(topic.id)!;
    const fault = (field: string, problem: string, fix: string): void => {
      faults.push({ file, line: lineOf('topics', topic.id, field), problem: `${topic.id}: ${problem}`, fix });
    };
    if (!Object.hasOwn(content.menus, topic.menu)) {
      fault(
        'menu',
        `there is no life situation "${topic.menu}"`,
        `Write one of: ${Object.keys(content.menus).join(', ')}.`,
      );
    }
    if (!Object.hasOwn(content.aspects, topic.aspect)) {
      fault(
        'aspect',
        `there is no aspect "${topic.aspect}"`,
        `Write one of: ${Object.keys(content.aspects).join(', ')}.`,
      );
    }
    if (topic.link !== undefined && factNamed(content, topic.service, topic.link)?.kind !== 'link') {
      fault(
        'link',
        `"${topic.link}" is no fact of kind link`,
        'Name a fact of kind link of this service, or service__fact.',
      );
    }
    for (const related of topic.related) {
      if (!Object.hasOwn(content.topics, related)) {
        fault('related', `the related topic "${related}" does not exist`, 'Correct its id or take it out of the list.');
      }
    }
    for (const language of languages) {
      if (topic.title[language].length > mostTitle) {
        fault(
          'title',
          `the ${language} title has ${topic.title[language].length} characters`,
          `Shorten it to ${mostTitle}: Messenger cuts the rest.`,
        );
      }
      if (topic.phrases[language].length === 0) {
        fault('phrases', `no phrase in ${language}`, 'Write at least 20, as different from each other as people are.');
      }
      if (messageSource(content, topic.id, language) === '') {
        faults.push({
          file: `locales/${language}/${topic.service}.ftl`,
          line: 1,
          problem: `The answer to ${topic.id} is missing in ${language}.`,
          fix: `Add a message "${topic.id} = ..." to this file.`,
        });
      }
    }
    const bringing = languages.filter((language) => messageSource(content, `${topic.id}.bring`, language) !== '');
    for (const language of languages) {
      if (bringing.length === 0 || bringing.includes(language)) continue;
      faults.push({
        file: `locales/${language}/${topic.service}.ftl`,
        line: 1,
        problem: `${topic.id}: what to bring is missing in ${language}.`,
        fix: `Add ".bring = ..." below its answer, as in ${bringing.join(' and ')}, or take it out there.`,
      });
    }
  }
  return faults;
}

function checkFacts(content: Content, places: Places): Fault[] {
  const faults: Fault[] = [];
  for (const service of Object.values(content.services)) {
    const { file, lineOf } = places.service.get(service.id)!;
    for (const [key, fact] of Object.entries(service.facts)) {
      const fault = (field: string, problem: string, fix: string): void => {
        faults.push({ file, line: lineOf('facts', key, field), problem: `fact ${key}: ${problem}`, fix });
      };
      const numeric = typeof fact.value === 'number' || Array.isArray(fact.value);
      if (fact.unit !== undefined && !numeric)
        fault('unit', 'a unit without a number', 'Write the value as a number, or drop the unit.');
      for (const language of languages) {
        if (fact.unit !== undefined && messageSource(content, `unit-${fact.unit}`, language) === '') {
          fault(
            'unit',
            `the unit "${fact.unit}" has no words in ${language}`,
            `Add "unit-${fact.unit}" to locales/${language}/units.ftl.`,
          );
        }
      }
      if (fact.kind === 'link' && (typeof fact.value !== 'string' || !/^https:\/\/\S+$/.test(fact.value))) {
        fault('value', 'a link must be one https address', 'Write it like https://servicii.gov.md.');
      }
      if (fact.review < fact.seen)
        fault('review', 'the review date is before the source was seen', 'Correct one of the two dates.');
      if (fact.expires !== 'never' && fact.expires < fact.seen)
        fault('expires', 'it expires before the source was seen', 'Correct one of the two dates.');
    }
  }
  return faults;
}

function checkPhrases(content: Content, places: Places): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, { topic: string; phrase: string }>();
  for (const topic of Object.values(content.topics)) {
    const { file, lineOf } = places.topic.get(topic.id)!;
    for (const language of languages) {
      for (const [index, phrase] of topic.phrases[language].entries()) {
        const fault = (problem: string, fix: string): void => {
          faults.push({
            file,
            line: lineOf('topics', topic.id, 'phrases', language, index),
            problem: `"${phrase}": ${problem}`,
            fix,
          });
        };
        // word order and doubled words apart, the same words are the same question
        const key = [...new Set(foldTitle(phrase).split(' '))].sort().join(' ');
        const before = seen.get(key);
        if (key === '') fault('no words in it', 'Take it out.');
        else if (before !== undefined && before.topic !== topic.id) {
          fault(
            `the topic ${before.topic} has (nearly) the same phrase "${before.phrase}"`,
            'Keep it where it belongs.',
          );
        } else if (before !== undefined && foldTitle(before.phrase) === foldTitle(phrase))
          fault('stands twice in this topic', 'Take one out.');
        else seen.set(key, { topic: topic.id, phrase });
        const mixed = mixedWord(phrase);
        if (mixed !== undefined)
          fault(`Latin and Cyrillic letters in one word: "${mixed}"`, 'Type the word again on one keyboard.');
      }
    }
  }
  return faults;
}

const mixedWord = (text: string): string | undefined =>
  text.split(/[^\p{L}]+/u).find((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));

function checkTexts(content: Content, sources: Sources): Fault[] {
  const faults: Fault[] = [];
  const parser = new FluentParser();
  for (const language of languages) {
    const seen = new Map<string, string>();
    for (const [file, source] of Object.entries(content.texts[language])) {
      const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
      const resource: Resource = parser.parse(source);
      for (const entry of resource.body) {
        if (entry.type === 'Junk') {
          const [annotation] = entry.annotations;
          faults.push({
            file,
            line: lineAt(annotation?.span?.start ?? entry.span?.start ?? 0),
            problem: `This is not Fluent: ${annotation?.message ?? 'unreadable'}`,
            fix: 'A message is "id = text"; its other lines are indented by four spaces; a placeable is { $name }.',
          });
        }
        if (entry.type !== 'Message') continue;
        const line = lineAt(entry.span?.start ?? 0);
        const id = entry.id.name;
        const before = seen.get(id);
        if (before !== undefined)
          faults.push({ file, line, problem: `"${id}" stands in ${before} too.`, fix: 'Keep one of the two.' });
        seen.set(id, file);
        if (Object.hasOwn(content.topics, id)) faults.push(...checkAnswer(content, entry, file, source));
      }
    }
  }
  faults.push(...checkSameMessages(content));
  if (Object.keys(sources).length === 0)
    faults.push({ file: 'locales', line: 1, problem: 'No texts.', fix: 'Put locales/ back.' });
  return faults;
}

/** Ids and variables of each message that is no answer, by file name: what one language lacks, a citizen would find. */
function checkSameMessages(content: Content): Fault[] {
  const faults: Fault[] = [];
  const read = (language: Language): Map<string, { id: string; variables: Set<string> }> => {
    const found = new Map<string, { id: string; variables: Set<string> }>();
    for (const [file, source] of Object.entries(content.texts[language])) {
      for (const message of source.split(/\n(?=[a-zA-Z][\w-]*[ \t]*=)/)) {
        const id = /^\s*(?:#.*\n)*([a-zA-Z][\w-]*)[ \t]*=/.exec(message)?.[1];
        if (id === undefined || Object.hasOwn(content.topics, id)) continue;
        const variables = new Set([...message.matchAll(/\$([a-zA-Z][\w-]*)/g)].map((match) => match[1]!));
        found.set(`${file.slice(file.lastIndexOf('/') + 1)} ${id}`, { id, variables });
      }
    }
    return found;
  };
  const all = eachLanguage(read);
  const places = new Set(languages.flatMap((language) => [...all[language].keys()]));
  for (const place of places) {
    const [file = '', id = ''] = place.split(' ');
    for (const language of languages) {
      if (all[language].has(place)) continue;
      faults.push({
        file: `locales/${language}/${file}`,
        line: 1,
        problem: `The message "${id}" is missing in ${language}.`,
        fix: 'Add it; the other languages show what it says.',
      });
    }
  }
  return faults;
}

/** An answer, and beside it what to take along (`.bring`): nothing else belongs there. */
function checkAnswer(
  content: Content,
  { id: { name: id }, span, value, attributes }: Message,
  file: string,
  source: string,
): Fault[] {
  const faults: Fault[] = [];
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  if (value === null) {
    faults.push({
      file,
      line: lineAt(span?.start ?? 0),
      problem: `${id}: the answer itself is missing.`,
      fix: `Write it behind "${id} =", above what begins with a point.`,
    });
  } else faults.push(...checkPattern(content, id, value, { file, source, steps: true }));
  for (const attribute of attributes) {
    const { name } = attribute.id;
    if (name === 'bring') {
      faults.push(...checkPattern(content, id, attribute.value, { file, source, steps: false }));
      continue;
    }
    faults.push({
      file,
      line: lineAt(attribute.span?.start ?? 0),
      problem: `${id}: there is nothing called ".${name}".`,
      fix: 'Write ".bring = ..." for what to take along; a line of text must not begin with a point.',
    });
  }
  return faults;
}

function checkPattern(
  content: Content,
  id: string,
  pattern: Pattern,
  { file, source, steps }: { readonly file: string; readonly source: string; readonly steps: boolean },
): Fault[] {
  const faults: Fault[] = [];
  const topic = content.topics[id]!;
  const start = pattern.span?.start ?? 0;
  const text = source.slice(start, pattern.span?.end ?? 0);
  const lineOf = (offset: number): number => source.slice(0, start + offset).split('\n').length;
  for (const match of text.matchAll(/\{\s*\$([a-zA-Z][\w-]*)/g)) {
    if (factNamed(content, topic.service, match[1]!) === undefined) {
      faults.push({
        file,
        line: lineOf(match.index),
        problem: `${id}: there is no fact "${match[1]}".`,
        fix: `Add it to intents/${topic.service}.yaml, or name another service's fact as { $service__fact }.`,
      });
    }
  }
  const typed = text.replace(/\{[^}]*\}/g, (placeable) => ' '.repeat(placeable.length));
  const address = /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:md|com|ro|org)\b/i.exec(typed);
  if (address) {
    faults.push({
      file,
      line: lineOf(address.index),
      problem: `${id}: an address is typed into the text.`,
      fix: 'Make it a fact of kind link and write { $its-key }.',
    });
  }
  for (const match of typed.matchAll(/\d[\d .,-]*/g)) {
    const lineStart = typed.lastIndexOf('\n', match.index) + 1;
    const isStep =
      steps && /^\s*\d{1,2}\.\s/.test(typed.slice(lineStart)) && typed.slice(lineStart, match.index).trim() === '';
    if (!isStep) {
      faults.push({
        file,
        line: lineOf(match.index),
        problem: `${id}: the number "${match[0].trim()}" is typed into the text.`,
        fix: 'Make it a fact with its source and write { $its-key }.',
      });
    }
  }
  const mixed = mixedWord(typed);
  if (mixed !== undefined)
    faults.push({
      file,
      line: lineOf(0),
      problem: `${id}: Latin and Cyrillic letters in one word: "${mixed}"`,
      fix: 'Type the word again on one keyboard.',
    });
  return faults;
}

/** Filled in with today's facts and with all of them stale, an answer still fits. */
function checkLengths(content: Content, places: Places, say: Say): Fault[] {
  const faults: Fault[] = [];
  const answers = createAnswers(content, say);
  const dates = Object.values(content.services).flatMap((service) =>
    Object.values(service.facts).map((fact) => fact.seen),
  );
  const first = new Date(`${dates.sort()[0] ?? '2026-01-01'}T12:00:00Z`);
  for (const topic of Object.values(content.topics)) {
    for (const language of languages) {
      for (const moment of [first, new Date(first.getTime() + 40 * 365 * 86_400_000)]) {
        const bring = answers.bring(topic.id, language, moment)?.length ?? 0;
        if (bring > bringLimit) {
          faults.push({
            file: `locales/${language}/${topic.service}.ftl`,
            line: 1,
            problem: `${topic.id}: what to bring has ${bring} characters when filled in.`,
            fix: `Shorten it: at most ${bringLimit}.`,
          });
          break;
        }
        const { length } = answers.answer(topic.id, language, moment);
        if (length > answerLimit) {
          const place = places.topic.get(topic.id);
          faults.push({
            file: `locales/${language}/${topic.service}.ftl`,
            line: place ? 1 : 1,
            problem: `${topic.id}: the answer has ${length} characters when filled in.`,
            fix: `Shorten it: at most ${answerLimit}, better 900.`,
          });
          break;
        }
      }
    }
  }
  return faults;
}

/** Facts that need somebody: expired, expiring within `days`, or past their review date; soonest first. */
export function expiringFacts(content: Content, day: string, until: string) {
  return Object.values(content.services)
    .flatMap((service) =>
      Object.entries(service.facts).map(([key, fact]) => ({
        service: service.id,
        key,
        fact,
        state: factState(fact, day),
      })),
    )
    .filter(({ fact, state }) => state !== 'fresh' || (fact.expires !== 'never' && fact.expires <= until))
    .sort((a, b) => String(a.fact.expires).localeCompare(String(b.fact.expires)));
}
