import { languages } from '../core/language.js';
import { messageSource } from './answers.js';
import { expiringFacts } from './check-content.js';
import { type Content, confidences } from './content.js';
import { factState, showDay } from './fact.js';

const count = (number: number): string => String(number).padStart(6);

/** The table of `content stats`: what is there, how sure it is, what waits for somebody. */
export function contentStats(content: Content, day: string): string {
  const topics = Object.values(content.topics);
  const facts = Object.values(content.services).flatMap((service) => Object.values(service.facts));
  const soon = addDays(day, 60);
  const unchecked = topics.filter((topic) => topic.checked === undefined).length;
  const unreviewed = topics.filter((topic) => !topic.reviewed).length;
  const rows: [string, string][] = [
    ['topics', count(topics.length)],
    ['services', count(Object.keys(content.services).length)],
    ...languages.flatMap((language): [string, string][] => [
      [`phrases, ${language}`, count(topics.reduce((sum, topic) => sum + topic.phrases[language].length, 0))],
      [
        `answers, ${language}`,
        count(topics.filter((topic) => messageSource(content, topic.id, language) !== '').length),
      ],
    ]),
    ['facts', count(facts.length)],
    ...confidences.map((level): [string, string] => [
      `  confidence ${level}`,
      count(facts.filter((fact) => fact.confidence === level).length),
    ]),
    ['  shown with their date', count(facts.filter((fact) => factState(fact, day) === 'stale').length)],
    ['  withheld', count(facts.filter((fact) => factState(fact, day) === 'withheld').length)],
    [
      '  expiring within 60 days',
      count(facts.filter((fact) => fact.expires !== 'never' && fact.expires > day && fact.expires <= soon).length),
    ],
    ['answers not yet read by another than their writer', count(unchecked)],
    ['Gagauz answers not yet read by a speaker', count(unreviewed)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [`As of ${showDay(day)}`, ...rows.map(([name, value]) => `${name.padEnd(width)} ${value}`)].join('\n');
}

export function showExpiring(content: Content, day: string, days: number): string {
  const rows = expiringFacts(content, day, addDays(day, days)).filter(
    ({ fact, state }) => state !== 'stale' || fact.review <= day,
  );
  if (rows.length === 0) return `Nothing is withheld, past its review or expires within ${days} days.`;
  return rows
    .map(({ service, key, fact, state }) =>
      [
        state === 'withheld' ? 'withheld' : state === 'stale' ? 'dated   ' : 'soon    ',
        `review ${fact.review}`,
        `expires ${fact.expires.padEnd(10)}`,
        `intents/${service}.yaml ${key}`,
        fact.source,
      ].join('  '),
    )
    .join('\n');
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
