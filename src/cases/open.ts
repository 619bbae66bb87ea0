import { createHash } from 'node:crypto';
import type { CasePlace, CaseWish, FoundCasePlace } from '../core/case.js';
import { conversationId } from '../core/event.js';
import type { Button, Reply } from '../core/message.js';
import type { Awaiting, Conversation, Said } from '../core/turn.js';
import { promiseSaid, waitingBy } from './moves.js';
import { type Route, route, routeBlindly } from './route.js';
import { after, button, type CaseDeps, caseSaid, closeButton, cutTo, type Situation, say } from './situation.js';
import { saysNo, saysYes, wantsToSkip } from './yes-no.js';

/** How long a question of ours on the way into a case stays open. */
const askedForMs = 60 * 60_000;
/** A question asked longer ago than this is not the one a librarian is wanted for. */
const justBeforeMs = 60 * 60_000;
const longestQuestion = 2000;
const mostOptions = 6;
const mostTurnsBefore = 6;

/**
 * From the wish for a human to a waiting case: at most a place and one yes.
 *
 * | awaited      | said                          | then                                                              |
 * |--------------|-------------------------------|-------------------------------------------------------------------|
 * | nothing      | wish for a human              | confirm with the library chosen or the place told before; neither: |
 * |              |                               | place asked (once), or confirm where places are not known          |
 * | case-place   | a place, one of several, skip | confirm                                                           |
 * | case-place   | a name that fits several      | which one?                                                        |
 * | case-place   | other words                   | they join the question; confirm without a place                   |
 * | case-confirm | another place                 | place asked                                                       |
 * | case-confirm | yes                           | case waits; the citizen hears when somebody reads it               |
 * | case-confirm | no                            | nothing is sent                                                   |
 * | case-confirm | other words                   | they join the question; confirm again                             |
 * | both         | another button or command     | the wish is dropped, the button is answered                       |
 *
 * Before the yes, the citizen reads what will be sent, not to send personal codes, and (off hours, or when nobody can
 * take it) when somebody will read it and a phone.
 */
export function wayIn(situation: Situation, deps: CaseDeps): Said | undefined {
  const { record, event, now } = situation;
  const awaited = record.awaiting !== undefined && record.awaiting.until >= now ? record.awaiting : undefined;
  if (event.duty === undefined) return undefined; // no librarian can be reached from here
  if (wantsHuman(situation)) {
    const begun = awaited !== undefined && 'wish' in awaited ? awaited.wish : wishOf(situation);
    const known = knownPlace(situation, deps);
    return inAction(known === undefined ? askForPlace(situation, begun, deps) : askToConfirm(situation, begun, known));
  }
  switch (awaited?.what) {
    case 'case-place':
      return hearPlace(situation, awaited, deps);
    case 'case-confirm':
      return hearYes(situation, awaited, deps);
    default:
      return undefined;
  }
}

export const wantsHuman = ({ action, event }: Situation): boolean =>
  action === undefined
    ? event.kind === 'text' && event.understood?.outcome === 'action' && event.understood.action === 'human'
    : action.do === 'human';

const inAction = (said: Said): Said => ({
  ...said,
  outcome: 'action',
  about: { action: 'human' },
  quiet: false,
});

/** The library that the citizen has chosen, else the place that they told before: neither is asked for again. */
export function knownPlace({ record, action, language }: Situation, deps: CaseDeps): CasePlace | undefined {
  const library = action?.do === 'human' ? action.library : undefined;
  const chosen = library === undefined ? undefined : deps.libraryNamed?.(library, language);
  return chosen ?? (record.place === undefined ? undefined : deps.placeNamed?.(record.place, language));
}

/** The question asked just before is what the librarian is wanted for. */
function wishOf({ record, now, action }: Situation): CaseWish {
  if (action?.do === 'human' && action.question !== undefined)
    return { question: cutTo(action.question, longestQuestion) };
  const asked = record.recent.findLast(
    ({ at, outcome }) =>
      ['answer', 'clarify', 'unknown', 'unreadable'].includes(outcome) && now.getTime() - at.getTime() <= justBeforeMs,
  );
  if (asked === undefined) return { question: '' };
  return { question: asked.heard, ...(asked.topic !== undefined && { topic: asked.topic }) };
}

const askedUntil = (now: Date): Date => after(now, askedForMs);

function askForPlace(situation: Situation, wish: CaseWish, deps: CaseDeps): Said {
  if (deps.findPlace === undefined) return askToConfirm(situation, wish);
  return caseSaid(
    { awaiting: { what: 'case-place', until: askedUntil(situation.now), wish, options: [] } },
    { messages: [{ parts: [say('case-ask-place')], buttons: [skipButton], asksPlace: true }] },
  );
}

const skipButton: Button = button('button-skip-place', { do: 'case-skip-place' });

/** What an answer to "where are you?" names; `undefined` when it is no answer to that at all. */
export function placeSaid(
  { event, action, language }: Situation,
  awaited: Extract<Awaiting, { what: 'case-place' }>,
  deps: CaseDeps,
): FoundCasePlace | undefined {
  if (action?.do === 'case-skip-place') return { options: [] };
  if (action?.do === 'case-place') {
    const place = awaited.options.find(({ id }) => id === action.place);
    return place === undefined ? undefined : { place, options: [] };
  }
  if (action !== undefined) return undefined;
  if (event.kind === 'location') {
    const place = deps.placeAt?.(event.point);
    return { ...(place && { place }), options: [] };
  }
  if (event.kind !== 'text') return undefined;
  return wantsToSkip(event.text) ? { options: [] } : (deps.findPlace?.(event.text, language) ?? { options: [] });
}

function hearPlace(
  situation: Situation,
  awaited: Extract<Awaiting, { what: 'case-place' }>,
  deps: CaseDeps,
): Said | undefined {
  const { event } = situation;
  if (meansSomethingElse(situation, ['case-place', 'case-skip-place'])) return dropWish(situation);
  const found = placeSaid(situation, awaited, deps);
  if (found === undefined) return undefined;
  if (found.place !== undefined) return remembered(found.place, askToConfirm(situation, awaited.wish, found.place));
  if (found.options.length > 0) return askWhich(situation, awaited.wish, found.options.slice(0, mostOptions));
  if (event.kind !== 'text' || situation.action !== undefined || wantsToSkip(event.text)) {
    return askToConfirm(situation, awaited.wish);
  }
  return askToConfirm(situation, withMore(awaited.wish, event.text), undefined, [say('case-place-unknown')]);
}

/** So that the next wish, for a library or for a person, need not ask again. */
const remembered = ({ id }: CasePlace, said: Said): Said => ({ ...said, change: { ...said.change, place: id } });

const askWhich = ({ now }: Situation, wish: CaseWish, options: readonly CasePlace[]): Said =>
  caseSaid(
    { awaiting: { what: 'case-place', until: askedUntil(now), wish, options } },
    {
      messages: [
        {
          parts: [say('case-which-place')],
          buttons: [
            ...options.map(
              ({ id, name, district }): Button => ({
                title: { text: `${name} (${district})` },
                action: { do: 'case-place', place: id },
              }),
            ),
            skipButton,
          ],
        },
      ],
    },
  );

function askToConfirm(situation: Situation, wish: CaseWish, place?: CasePlace, before: readonly Reply[] = []): Said {
  const { now } = situation;
  const way = wayOf(situation, place);
  const parts: Reply[] = [
    ...before,
    say(wish.question === '' ? 'case-confirm-without' : 'case-confirm', shownPlace(place)),
    ...(wish.question === '' ? [] : [{ kind: 'quote', text: wish.question, author: 'citizen' } as const]),
    ...(way.promise.kind === 'soon' ? [] : [promiseSaid(way.promise, now)]),
    say('case-no-codes'),
  ];
  return caseSaid(
    { awaiting: { what: 'case-confirm', until: askedUntil(now), wish, ...(place && { place }) } },
    {
      messages: [
        {
          parts,
          buttons: [
            button('button-case-yes', { do: 'case-yes' }),
            ...(place === undefined ? [] : [button('button-another-place', { do: 'case-other-place' })]),
            button('button-no', { do: 'no' }),
          ],
        },
      ],
    },
  );
}

function shownPlace(place: CasePlace | undefined) {
  if (place === undefined) return { known: 'no', place: '' };
  return place.library === undefined
    ? { known: 'yes', place: place.name }
    : { known: 'library', place: `${place.library}, ${place.name}` };
}

function wayOf({ record, event, language, now }: Situation, place: CasePlace | undefined): Route {
  const about = { language, place, ...(record.librarian !== undefined && { author: record.librarian }) };
  const from = place === undefined ? 'national' : 'library';
  return event.duty === undefined ? routeBlindly(from, now) : route(about, from, event.duty, now);
}

function hearYes(
  situation: Situation,
  awaited: Extract<Awaiting, { what: 'case-confirm' }>,
  deps: CaseDeps,
): Said | undefined {
  const { event, action } = situation;
  if (action?.do === 'case-yes') return openCase(situation, awaited);
  if (action?.do === 'case-other-place') return askForPlace(situation, awaited.wish, deps);
  if (action?.do === 'case-skip-place') return askToConfirm(situation, awaited.wish);
  if (meansSomethingElse(situation, ['no'])) return dropWish(situation);
  if (action?.do === 'no') return notSent();
  if (event.kind !== 'text' || event.text.trim() === '') return undefined;
  if (saysYes(event.text)) return openCase(situation, awaited);
  if (saysNo(event.text)) return notSent();
  return askToConfirm(situation, withMore(awaited.wish, event.text), awaited.place);
}

const notSent = (): Said =>
  caseSaid(
    { awaiting: undefined },
    { messages: [{ parts: [say('case-not-sent')], buttons: [button('button-menu', { do: 'menu' })] }] },
  );

/** Another button, a command, or words that ask for something else of ours (delete my data, stop, another language). */
function meansSomethingElse({ action, event }: Situation, awaited: readonly string[]): boolean {
  if (action !== undefined) return !awaited.includes(action.do);
  const meant = event.kind === 'text' && event.understood?.outcome === 'action' ? event.understood.action : undefined;
  return meant !== undefined && ['delete-my-data', 'my-data', 'stop', 'language-change', 'library'].includes(meant);
}

const dropWish = ({ event, action }: Situation): Said =>
  caseSaid({ awaiting: undefined }, { goOn: { event, ...(action && { action }) } });

const withMore = (wish: CaseWish, words: string): CaseWish => ({
  ...wish,
  question: cutTo([wish.question, words.trim()].filter((part) => part !== '').join('\n'), longestQuestion),
});

function openCase(situation: Situation, awaited: Extract<Awaiting, { what: 'case-confirm' }>): Said {
  const { record, language, now } = situation;
  const { wish, place } = awaited;
  const way = wayOf(situation, place);
  const opened = waitingBy(
    {
      id: newCaseId(record, now),
      openedAt: now,
      question: wish.question,
      language,
      before: record.recent.filter(({ outcome }) => outcome !== 'relayed').slice(-mostTurnsBefore),
      ...(wish.topic !== undefined && { topic: wish.topic }),
      ...(place && { place, district: place.district }),
      ...(place?.libraryId !== undefined && { libraryId: place.libraryId }),
      ...(record.librarian !== undefined && { author: record.librarian }),
    },
    way,
    now,
    {},
  );
  const parts = [
    say('case-waiting'),
    promiseSaid(way.promise, now),
    ...(wish.question === '' ? [say('case-write-question')] : []),
  ];
  return caseSaid(
    { awaiting: undefined, case: opened, language },
    { messages: [{ parts, buttons: [closeButton] }], quiet: false },
  );
}

/** 12 characters that no librarian can turn back into who the citizen is: nobody but us knows the moments in it. */
const newCaseId = ({ key, since, version }: Conversation, now: Date): string =>
  createHash('sha256')
    .update(`case ${conversationId(key)} ${(since ?? now).getTime()} ${version} ${now.getTime()}`)
    .digest('base64url')
    .slice(0, 12);
