import { type Case, type ClosedCase, isOpen, type OpenCase, type TakenCase } from '../core/case.js';
import type { Action } from '../core/event.js';
import type { Button, Reply } from '../core/message.js';
import type { Conversation, Said } from '../core/turn.js';
import { closedBy, type Ending, letGo, promiseSaid, takenBy, workOf } from './moves.js';
import { wantsHuman } from './open.js';
import { onDutyNow } from './route.js';
import {
  after,
  button,
  type CaseDeps,
  caseSaid,
  closeButton,
  continueWithinMs,
  firstName,
  humanButton,
  menuButton,
  notice,
  type Situation,
  say,
} from './situation.js';
import { saysNo, saysYes } from './yes-no.js';

const stars = [1, 2, 3, 4, 5] as const;
const rateButtons: readonly Button[] = stars.map((given) => ({
  title: { text: String(given) },
  action: { do: 'rate', stars: given },
}));
const longestWords = 4096;

/** Ends a case: both sides hear it, the help is counted, and the citizen may rate a librarian's help with one tap. */
export function end(open: OpenCase, record: Conversation, ending: Ending, deps: CaseDeps): Said {
  const service = ending.service ?? (open.topic === undefined ? undefined : deps.serviceOf?.(open.topic));
  const closed = closedBy(open, { ...ending, service });
  const work = workOf(closed, record.key);
  const parts: Reply[] = [say('case-closed', { by: ending.by }), ...(closed.holder ? [say('case-rate')] : [])];
  return caseSaid(
    { case: closed },
    {
      messages: [{ parts, buttons: closed.holder ? rateButtons : [menuButton, humanButton] }],
      lines: [
        notice(
          open,
          {
            key: 'case-notice-closed-by',
            params: { by: ending.by },
            ...(ending.librarian && { by: ending.librarian }),
          },
          deps,
        ),
      ],
      ...(work && { work }),
    },
  );
}

export const endedByCitizen = (open: OpenCase, { record, now }: Situation, deps: CaseDeps): Said =>
  end(open, record, { by: 'citizen', now }, deps);

/**
 * What a closed case still takes. Nothing of it reaches a librarian before the citizen says "continue".
 *
 * | the citizen, within 24 h                      | then                                                             |
 * |-----------------------------------------------|------------------------------------------------------------------|
 * | rates (at any time)                           | the rating is counted with the help; another tap corrects it      |
 * | writes a question, or wants a human           | asked: continue with the librarian, or something new?             |
 * | continue                                      | taken by its holder when on duty, else waiting; the words go with |
 * | something new                                 | not asked again; their words are answered as if just written      |
 * | thanks, says goodbye, presses another button  | as without a case                                                 |
 */
export function afterEnd(closed: ClosedCase, situation: Situation, deps: CaseDeps): Said | undefined {
  const { record, event, action, now } = situation;
  if (action?.do === 'rate') return rate(closed, action.stars, record);
  if (closed.finished === true || closed.closedBy === 'deletion') return undefined;
  if (now >= after(closed.closedAt, continueWithinMs)) return undefined;
  const awaited = record.awaiting?.what === 'case-continue' ? record.awaiting : undefined;
  if (action?.do === 'case-continue') return goOn(closed, situation, deps);
  if (beginsNew(situation)) return beginNew(closed, situation);
  if (event.duty === undefined) return undefined; // no librarian can be reached from here
  if (awaited !== undefined && event.kind === 'text' && action === undefined && saysYes(event.text)) {
    return goOn(closed, situation, deps);
  }
  if (wantsHuman(situation)) return askToContinue(closed, situation, awaited?.words?.text ?? '');
  if (event.kind !== 'text' || action !== undefined || event.text.trim() === '') return undefined;
  if (event.understood?.outcome === 'action') return undefined;
  return askToContinue(closed, situation, [awaited?.words?.text, event.text].filter(Boolean).join('\n'));
}

/** The citizen was asked and wants something new. */
export const beginsNew = ({ record, event, action }: Situation): boolean =>
  action === undefined
    ? record.awaiting?.what === 'case-continue' && event.kind === 'text' && saysNo(event.text)
    : action.do === 'case-new';

/** The wish for a human that the citizen was asked about, if it was one. */
export const wishedBefore = (awaiting: Conversation['awaiting']): Action | undefined =>
  awaiting?.what === 'case-continue' && awaiting.words === undefined
    ? { do: 'human', ...(awaiting.library !== undefined && { library: awaiting.library }) }
    : undefined;

function askToContinue(closed: ClosedCase, { event, action, now }: Situation, words: string): Said {
  const library = action?.do === 'human' ? action.library : undefined;
  const understood = event.kind === 'text' ? event.understood : undefined;
  const kept = { text: words.slice(0, longestWords).toWellFormed(), at: now, ...(understood && { understood }) };
  return caseSaid(
    {
      awaiting: {
        what: 'case-continue',
        until: after(now, continueWithinMs),
        ...(words !== '' && { words: kept }),
        ...(library !== undefined && { library }),
      },
    },
    {
      messages: [
        {
          parts: [say('case-continue-ask', nameOf(closed))],
          buttons: [
            button('button-case-continue', { do: 'case-continue' }),
            button('button-case-new', { do: 'case-new' }),
          ],
        },
      ],
    },
  );
}

const nameOf = ({ holder }: ClosedCase) =>
  holder === undefined ? { known: 'no', name: '' } : { known: 'yes', name: firstName(holder) };

/** The same case again, at its holder first. */
function goOn(closed: ClosedCase, { record, event, now }: Situation, deps: CaseDeps): Said {
  const words = record.awaiting?.what === 'case-continue' ? record.awaiting.words?.text : undefined;
  const { marked: _, ...basics } = closed;
  const reopened = reopen(basics, event.duty, now);
  return caseSaid(
    { case: reopened, awaiting: undefined },
    {
      messages: [
        {
          parts:
            reopened.state === 'taken'
              ? [say('case-continued', { name: firstName(reopened.holder) })]
              : [say('case-waiting'), promiseSaid(reopened.promise, now)],
          buttons: [closeButton],
        },
      ],
      lines: [
        notice(closed, { key: 'case-notice-continued' }, deps),
        ...(words === undefined ? [] : [{ caseId: closed.id, from: 'citizen', text: words } as const]),
      ],
    },
  );
}

function reopen(closed: Omit<ClosedCase, 'marked'>, duty: Situation['event']['duty'], now: Date): OpenCase {
  const { holder } = closed;
  if (holder !== undefined && onDutyNow(holder.id, duty)) {
    const taken: TakenCase = { ...takenBy(closed, holder, now), lastCitizenAt: now };
    return taken;
  }
  return letGo(closed, 'library', { duty, now });
}

/** The words that were asked about are answered as if just written; without words the wish was for a human. */
function beginNew(closed: ClosedCase, { record, event }: Situation): Said {
  const awaited = record.awaiting?.what === 'case-continue' ? record.awaiting : undefined;
  const change = { case: { ...closed, finished: true }, awaiting: undefined } as const;
  if (awaited === undefined)
    return caseSaid(change, { messages: [{ parts: [say('case-new')], buttons: [menuButton] }] });
  const { words } = awaited;
  const wish = wishedBefore(awaited);
  const { understood: _, ...same } = event as Situation['event'] & { understood?: unknown };
  if (words === undefined) return caseSaid(change, { goOn: { event, ...(wish && { action: wish }), anew: true } });
  const { key, conversation, at } = same;
  const again = { kind: 'text', key, conversation, at, text: words.text } as const;
  return caseSaid(change, { goOn: { event: { ...again, ...(words.understood && { understood: words.understood }) } } });
}

function rate(closed: ClosedCase, given: 1 | 2 | 3 | 4 | 5, record: Conversation): Said | undefined {
  if (closed.holder === undefined) return undefined;
  const rated: ClosedCase = { ...closed, rating: given };
  const work = workOf(rated, record.key);
  return caseSaid(
    { case: rated },
    { messages: [{ parts: [say('case-rated')], buttons: [menuButton] }], ...(work && { work }) },
  );
}

/** Deletion is a conversation's last event: the librarian hears that the case is over, and no word stays with it. */
export function forgottenCase({ record, now }: Situation, deps: CaseDeps): Pick<Said, 'lines' | 'lastShown' | 'work'> {
  const found = record.case;
  if (found === undefined) return {};
  if (!isOpen(found)) return { lastShown: withoutWords(found) };
  const closed = closedBy(found, { by: 'deletion', now });
  const work = workOf(closed, record.key);
  return {
    lastShown: withoutWords(closed),
    lines: [notice(found, { key: 'case-notice-deleted' }, deps)],
    ...(work && { work }),
  };
}

const withoutWords = (closed: ClosedCase): Case => {
  const { place: _place, topic: _topic, ...rest } = closed;
  return { ...rest, question: '', before: [] };
};
