import type { Clock } from '../../src/core/clock.js';

/** A clock that stands still until the test moves it. */
export interface TestClock extends Clock {
  advance(ms: number): void;
  set(moment: string): void;
}

export function clockAt(moment: string): TestClock {
  let ms = Date.parse(moment);
  return {
    now: () => new Date(ms),
    advance: (by) => {
      ms += by;
    },
    set: (to) => {
      ms = Date.parse(to);
    },
  };
}
