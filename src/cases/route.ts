import {
  type Available,
  type CasePromise,
  type CaseStep,
  caseSteps,
  type Duty,
  type DutyQuestion,
  type LibrarianId,
} from '../core/case.js';
import type { Language } from '../core/language.js';

/** What routing looks at in a case. */
export interface Routable {
  readonly language: Language;
  readonly place?: unknown;
  readonly author?: LibrarianId;
  readonly releasedBy?: LibrarianId;
}

export interface Route {
  readonly step: CaseStep;
  readonly stepSince: Date;
  readonly promise: CasePromise;
  /** Nobody will come by themselves: the coordinator must know. */
  readonly alarm: boolean;
}

/**
 * Where a case waits, from step `from` upward. Only librarians who speak its language count, and never its author; who
 * has just let it go counts when there is nobody else.
 *
 * | who                               | step                            | its timer counts from | citizen hears         |
 * |-----------------------------------|---------------------------------|-----------------------|-----------------------|
 * | on duty at `from` or above        | the first such                  | now                   | soon                  |
 * | nobody on duty, somebody comes    | the first where one speaks it   | when they come        | later, and when       |
 * | people, but none speaks it        | national                        | now; alarm            | nobody speaks it      |
 * | nobody, or nobody who ever comes  | national                        | now; alarm            | nobody                |
 */
export function route(about: Routable, from: CaseStep, duty: Duty, now: Date): Route {
  const speaks = (step: CaseStep): readonly Available[] =>
    duty[step].filter(({ id, languages }) => id !== about.author && languages.includes(about.language));
  const upward = stepsFrom(about.place === undefined ? 'national' : from);
  const step =
    upward.find((one) => speaks(one).some(({ id, onDuty }) => onDuty && id !== about.releasedBy)) ??
    upward.find((one) => speaks(one).some(({ onDuty }) => onDuty));
  if (step !== undefined) return { step, stepSince: now, promise: { kind: 'soon' }, alarm: false };

  // a new day begins a new round: whoever comes first may be the library's own
  const first = stepsFrom(about.place === undefined ? 'national' : 'library').find((one) => speaks(one).length > 0);
  if (first !== undefined && duty.nextAt !== undefined && duty.nextAt > now) {
    return { step: first, stepSince: duty.nextAt, promise: { kind: 'later', at: duty.nextAt }, alarm: false };
  }
  const anybody = caseSteps.some((one) => duty[one].some(({ id }) => id !== about.author));
  const promise = { kind: first === undefined && anybody ? 'nobody-speaks' : 'nobody' } as const;
  return { step: 'national', stepSince: now, promise, alarm: true };
}

/** Without knowledge of who is there, a case waits where it is told to, and its timer runs. */
export const routeBlindly = (step: CaseStep, now: Date): Route => ({
  step,
  stepSince: now,
  promise: { kind: 'soon' },
  alarm: false,
});

const stepsFrom = (from: CaseStep): readonly CaseStep[] => caseSteps.slice(caseSteps.indexOf(from));

/** The step above, or `undefined` above the last. */
export const stepAbove = (step: CaseStep): CaseStep | undefined => caseSteps[caseSteps.indexOf(step) + 1];

export const onDutyNow = (id: LibrarianId, duty: Duty | undefined): boolean =>
  duty !== undefined && caseSteps.some((step) => duty[step].some((one) => one.id === id && one.onDuty));

export const dutyQuestionOf = (about: {
  readonly language: Language;
  readonly libraryId?: string;
  readonly district?: string;
}): DutyQuestion => ({
  language: about.language,
  ...(about.libraryId !== undefined && { libraryId: about.libraryId }),
  ...(about.district !== undefined && { district: about.district }),
});
