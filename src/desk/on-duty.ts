import type { Librarian } from '../cases/librarians.js';
import type { AwayChoice } from '../core/case.js';
import { openState } from '../libraries/hours.js';
import { fromLocal, toLocal } from '../libraries/local-time.js';

/** On duty: may act, is not away, and it is one of their hours. */
export function isOnDuty({ status, awayUntil, hours }: Librarian, now: Date): boolean {
  if (status !== 'active' || (awayUntil !== undefined && awayUntil > now)) return false;
  return openState(hours, now).state === 'open';
}

/** Until when somebody is away who says so now; `undefined`: they are back. Days end at midnight in Moldova. */
export function awayUntil(choice: AwayChoice, now: Date): Date | undefined {
  switch (choice) {
    case 'hour':
      return new Date(now.getTime() + 3_600_000);
    case 'today':
      return fromLocal(toLocal(now), 24 * 60);
    case 'week':
      return fromLocal(toLocal(now), 7 * 24 * 60);
    case 'back':
      return undefined;
    default:
      return choice satisfies never;
  }
}
