import type { Case, CasePromise, OpenCase, TakenCase, WaitingCase } from '../core/case.js';
import type { Reply } from '../core/message.js';
import type { LineDraft, Said } from '../core/turn.js';
import { end } from './ending.js';
import { letGo, promiseSaid, samePromise, waitingBy } from './moves.js';
import { route, routeBlindly, stepAbove } from './route.js';
import {
  after,
  type CaseDeps,
  type CaseTiming,
  caseSaid,
  closeButton,
  notice,
  type Situation,
  say,
} from './situation.js';

type Due = 'step' | 'remind' | 'release' | 'close';

/**
 * When what is due in an open case. Derived from the case alone, so that no move can forget a timer.
 *
 * | state   | counts from                               | after                | then                                    |
 * |---------|-------------------------------------------|----------------------|-----------------------------------------|
 * | waiting | `stepSince`                               | CASE_ROLL_UP_AFTER   | next step; above the last: alarm, once  |
 * | taken   | `waitingSince` (citizen without answer)   | CASE_REMIND_AFTER    | holder reminded, once for each silence  |
 * | taken   | `waitingSince`                            | CASE_RELEASE_AFTER   | waiting again                           |
 * | taken   | the last word of anybody                  | CASE_CLOSE_AFTER     | closed                                  |
 */
function timers(open: OpenCase, timing: CaseTiming): { readonly what: Due; readonly at: Date }[] {
  if (open.state === 'waiting') return [{ what: 'step', at: after(open.stepSince, timing.rollUpAfterMs) }];
  const { waitingSince, remindedAt } = open;
  return [
    { what: 'close', at: after(lastWord(open), timing.closeAfterMs) },
    ...(waitingSince === undefined
      ? []
      : [{ what: 'release', at: after(waitingSince, timing.releaseAfterMs) } as const]),
    ...(waitingSince === undefined || remindedAt !== undefined
      ? []
      : [{ what: 'remind', at: after(waitingSince, timing.remindAfterMs) } as const]),
  ];
}

const lastWord = ({ takenAt, lastCitizenAt, lastLibrarianAt }: TakenCase): Date =>
  [lastCitizenAt, lastLibrarianAt].reduce<Date>((last, at) => (at !== undefined && at > last ? at : last), takenAt);

/** An open case always waits for something; a closed one for nothing. */
export function caseWakeAt(found: Case, timing: CaseTiming): Date | undefined {
  if (found.state === 'closed') return undefined;
  return timers(found, timing)
    .map(({ at }) => at)
    .reduce((first, at) => (at < first ? at : first));
}

/** What is due first; a reminder is pointless once something that ends the silence is due. */
export function dueNow(open: OpenCase, now: Date, timing: CaseTiming): Due | undefined {
  const due = timers(open, timing).filter(({ at }) => at <= now);
  const ends = due.filter(({ what }) => what !== 'remind').sort((one, other) => one.at.getTime() - other.at.getTime());
  return (ends[0] ?? due[0])?.what;
}

/** Right when early, late or repeated: what is not due does not happen, what has happened is due no longer. */
export function caseWakes(open: OpenCase, situation: Situation, deps: CaseDeps): Said | undefined {
  const { now, record } = situation;
  const due = dueNow(open, now, deps.timing);
  if (open.state === 'waiting') return due === undefined ? undefined : rollUp(open, situation, deps);
  switch (due) {
    case 'remind':
      return remind(open, now, deps);
    case 'release':
      return releaseSilent(open, situation, deps);
    case 'close':
      return { ...end(open, record, { by: 'time', now }, deps), outcome: 'woken' };
    case 'step':
    case undefined:
      return undefined;
    default:
      return due satisfies never;
  }
}

const remind = (open: TakenCase, now: Date, deps: CaseDeps): Said => ({
  ...caseSaid({ case: { ...open, remindedAt: now } }),
  outcome: 'woken',
  lines: [notice(open, { key: 'case-notice-remind', to: open.holder.id }, deps)],
});

function releaseSilent(open: TakenCase, { event, now }: Situation, deps: CaseDeps): Said {
  const { holder } = open;
  const released = letGo(open, 'library', { duty: event.duty, now, releasedBy: holder.id });
  return {
    ...caseSaid({ case: released }),
    outcome: 'woken',
    messages: [{ parts: [say('case-released'), promiseSaid(released.promise, now)], buttons: [closeButton] }],
    lines: [notice(released, { key: 'case-notice-released-silent', params: { name: holder.name } }, deps)],
  };
}

/** To the next step; when nobody above is on duty, or there is none above, the coordinator is alarmed, once. */
function rollUp(open: WaitingCase, { event, now }: Situation, deps: CaseDeps): Said {
  const above = stepAbove(open.step);
  const from = above ?? open.step;
  const way = event.duty === undefined ? routeBlindly(from, now) : route(open, from, event.duty, now);
  const unanswered = above === undefined || way.promise.kind !== 'soon';
  const moved = waitingBy(open, { ...way, alarm: unanswered }, now, open);
  return {
    ...caseSaid({ case: moved }),
    outcome: 'woken',
    messages: heardOfIt(open, moved, now).map((parts) => ({ parts, buttons: [closeButton] })),
    lines: toldOfIt(open, moved, deps),
  };
}

/** The citizen hears what is new to them: who is asked now, that a coordinator knows, when somebody reads it. */
function heardOfIt(before: WaitingCase, moved: WaitingCase, now: Date): Reply[][] {
  const alarmed = before.alarmedAt === undefined && moved.alarmedAt !== undefined;
  const asked = before.step !== moved.step && moved.promise.kind === 'soon';
  const parts = [
    ...(asked ? [say('case-rolled-up', { step: moved.step })] : []),
    ...(alarmed ? [say('case-alarmed')] : []),
    ...(promisedAnew(before.promise, moved.promise) ? [promiseSaid(moved.promise, now)] : []),
  ];
  return parts.length === 0 ? [] : [parts];
}

const promisedAnew = (before: CasePromise, now: CasePromise): boolean =>
  !samePromise(before, now) && now.kind !== 'soon';

function toldOfIt(before: WaitingCase, moved: WaitingCase, deps: CaseDeps): LineDraft[] {
  return [
    ...(before.step === moved.step
      ? []
      : [notice(moved, { key: 'case-notice-rolled-up', params: { step: moved.step } }, deps)]),
    ...(before.alarmedAt === undefined && moved.alarmedAt !== undefined
      ? [notice(moved, { key: 'case-notice-alarm' }, deps)]
      : []),
  ];
}
