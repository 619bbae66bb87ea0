import type { Language } from '../core/language.js';
import type { Fact } from './content.js';

/** Adds whole months to a day, staying within the month (31 August + 6 months = 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, lastDate)))
    .toISOString()
    .slice(0, 10);
}

/** The day in Moldova (Europe/Chisinau), `YYYY-MM-DD`. */
export const dayInMoldova = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Chisinau',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);

/**
 * fresh: shown. stale: past `review`, shown with its date and "check at". withheld: past `expires`, or of low
 * confidence; never shown, the answer sends the person to the official link and to a librarian instead.
 */
export function factState(fact: Fact, day: string): 'fresh' | 'stale' | 'withheld' {
  if (fact.confidence === 'low') return 'withheld';
  if (fact.expires !== 'never' && day > fact.expires) return 'withheld';
  return day > fact.review ? 'stale' : 'fresh';
}

/** `2026-03-12` -> `12.03.2026`, the same in our three languages. */
export const showDay = (day: string): string => day.split('-').reverse().join('.');

export const inLanguage = (value: Fact['value'], language: Language): string | number | readonly [number, number] =>
  typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<Language, string>>)[language]
    : (value as string | number | readonly [number, number]);
