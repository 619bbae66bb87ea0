import type { IsOpen } from './cases/duty.js';
import { openState, readHours } from './libraries/hours.js';

/** Duty hours are written and read as a library's are: the same syntax, the same holidays, Europe/Chisinau. */
export const isOnDutyBy: IsOpen = (hours, now) => {
  const state = openState(hours, now);
  if (state.state === 'open') return { open: true };
  return { open: false, ...(state.state === 'closed' && state.opens !== undefined && { opensAt: state.opens.at }) };
};

export const hoursProblem = (hours: string): string | undefined => {
  const read = readHours(hours);
  return 'problem' in read ? `${read.problem}; write them like "Mo-Fr 09:00-17:00" or "24/7"` : undefined;
};
