import { type Case, type DutyQuestion, isOpen, type OpenCase } from '../core/case.js';
import type { Said } from '../core/turn.js';
import { afterEnd, beginsNew, forgottenCase, wishedBefore } from './ending.js';
import { librarianActs } from './librarian-acts.js';
import { knownPlace, placeSaid, wantsHuman, wayIn } from './open.js';
import { citizenInCase } from './relay.js';
import { dutyQuestionOf } from './route.js';
import { after, type CaseDeps, caseSaid, continueWithinMs, cutTo, notice, type Situation } from './situation.js';
import { caseWakeAt, caseWakes, dueNow } from './timers.js';

/** Cases as a turn needs them (src/bot/step.ts): pure functions of the conversation's record. */
export interface Cases {
  readonly step: (situation: Situation) => Said | undefined;
  readonly wakeAt: (found: Case) => Date | undefined;
  readonly asksDuty: (situation: Situation) => DutyQuestion | undefined;
  readonly forgotten: (situation: Situation) => Pick<Said, 'lines' | 'lastShown' | 'work'>;
}

export const createCases = (deps: CaseDeps): Cases => ({
  step: (situation) => caseStep(situation, deps),
  wakeAt: (found) => caseWakeAt(found, deps.timing),
  asksDuty: (situation) => asksDuty(situation, deps),
  forgotten: (situation) => forgottenCase(situation, deps),
});

/**
 * ① The first step of every turn.
 *
 * | event                        | no case             | waiting, taken     | closed                                   |
 * |------------------------------|---------------------|--------------------|------------------------------------------|
 * | librarian                    | refused             | librarian-acts.ts  | refused                                  |
 * | result of a librarian's words| the mark on its line, and a notice when they did not arrive                         |
 * | time                         | -                   | timers.ts          | -                                        |
 * | whatever the citizen does    | open.ts             | relay.ts           | ending.ts, then open.ts                  |
 */
function caseStep(situation: Situation, deps: CaseDeps): Said | undefined {
  const { event, record } = situation;
  const found = record.case;
  switch (event.kind) {
    case 'librarian':
      return librarianActs(situation, deps);
    case 'result':
      return wordsArrived(situation, deps);
    case 'time':
      return isOpen(found) ? caseWakes(found, situation, deps) : undefined;
    case 'colleague':
      return isOpen(found) ? answeredElsewhere(found, event.text, deps) : undefined;
    default:
      if (isOpen(found)) return citizenInCase(found, situation, deps);
      return (found && afterEnd(found, situation, deps)) ?? wayIn(situation, deps);
  }
}

/** What became of a librarian's words: a mark on their line; not delivered, the librarian is told in words. */
function wordsArrived(situation: Situation, deps: CaseDeps): Said | undefined {
  const { event, record } = situation;
  if (event.kind !== 'result') return undefined;
  if (!event.of.startsWith('case:')) return citizensWordsArrived(situation, deps);
  const caseId = event.of.slice('case:'.length).split('.')[0];
  const delivery = event.delivery === 'sent' ? 'delivered' : event.delivery;
  const failed = delivery !== 'delivered' && record.case?.id === caseId ? record.case : undefined;
  const params = { delivery, reason: event.reason ?? 'none' };
  return caseSaid(undefined, {
    outcome: 'noted',
    delivered: { of: event.of, delivery },
    lines: failed === undefined ? [] : [notice(failed, { key: 'case-notice-undelivered', params }, deps)],
  });
}

/** What a colleague wrote to the citizen past us stands in the case, so that nobody answers twice. */
const answeredElsewhere = (open: OpenCase, text: string, deps: CaseDeps): Said =>
  caseSaid(undefined, {
    outcome: 'noted',
    lines: [notice(open, { key: 'case-notice-colleague', params: { text: cutTo(text, 500) } }, deps)],
  });

/** A citizen's words that a chat of a librarian did not take: they stand at the desk all the same, and there it is said. */
function citizensWordsArrived({ event, record }: Situation, deps: CaseDeps): Said | undefined {
  if (event.kind !== 'result' || event.delivery === 'sent' || !event.of.includes(':case:')) return undefined;
  const found = record.case;
  if (!isOpen(found) || !event.of.includes(`:case:${found.id}.`)) return caseSaid(undefined, { outcome: 'noted' });
  const params = { delivery: event.delivery };
  return caseSaid(undefined, {
    outcome: 'noted',
    lines: [notice(found, { key: 'case-notice-not-in-chat', params }, deps)],
  });
}

/**
 * Whom this event needs to know of: on the way into a case those of the place named so far; when a case is let go,
 * goes up a step, is continued or changes its language, those of the case. Nothing for all other events.
 */
function asksDuty(situation: Situation, deps: CaseDeps): DutyQuestion | undefined {
  const { event, record, now, action } = situation;
  const found = record.case;
  if (isOpen(found)) {
    const asks =
      event.kind === 'librarian'
        ? ['release', 'leave', 'suspended', 'pass'].includes(event.act.do)
        : event.kind === 'time' && ['step', 'release'].includes(dueNow(found, now, deps.timing) ?? '');
    if (asks) return dutyQuestionOf(found);
    if (action?.do !== 'language' || action.language === undefined || found.state !== 'waiting') return undefined;
    return dutyQuestionOf({ ...found, language: action.language });
  }
  if (event.kind !== 'text' && event.kind !== 'button' && event.kind !== 'location') return undefined;
  if (found !== undefined && found.finished !== true && now < after(found.closedAt, continueWithinMs)) {
    const wish = beginsNew(situation) ? wishedBefore(record.awaiting) : undefined;
    if (wish === undefined) return dutyQuestionOf(found);
    return dutyQuestionOf({ language: situation.language, ...knownPlace({ ...situation, action: wish }, deps) });
  }
  return asksOnTheWay(situation, deps);
}

function asksOnTheWay(situation: Situation, deps: CaseDeps): DutyQuestion | undefined {
  const { record, language } = situation;
  const awaited = record.awaiting;
  if (wantsHuman(situation)) return dutyQuestionOf({ language, ...knownPlace(situation, deps) });
  if (awaited?.what === 'case-confirm') return dutyQuestionOf({ language, ...awaited.place });
  if (awaited?.what === 'case-place') {
    const place = placeSaid(situation, awaited, deps)?.place;
    return dutyQuestionOf({ language, ...place });
  }
  return awaited?.what === 'case-continue' ? dutyQuestionOf({ language }) : undefined;
}
