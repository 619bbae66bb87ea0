import { AppError } from '../core/app-error.js';

/**
 * Records as JSON with dates that come back as dates: `{"$date": 1764000000000}`. A person's text can hold anything but
 * never becomes structure: strings stay strings, and `__proto__` is an ordinary key.
 */
export function writeRecord(value: unknown): string {
  return JSON.stringify(value, function (this: unknown, key, inner) {
    const original = (this as Record<string, unknown>)[key];
    if (!(original instanceof Date)) return inner;
    if (Number.isNaN(original.getTime()))
      throw new AppError('STORE_VALUE_REFUSED', 'An invalid date cannot be stored.');
    return { $date: original.getTime() };
  });
}

export function readRecord<T>(json: string): T {
  return JSON.parse(json, (_key, value) =>
    value !== null && typeof value === 'object' && typeof value.$date === 'number' && Object.keys(value).length === 1
      ? new Date(value.$date)
      : value,
  ) as T;
}
