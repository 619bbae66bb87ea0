/** The only way to ask what time it is: an argument, so that a test decides. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
