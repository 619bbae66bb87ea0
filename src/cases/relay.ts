import type { OpenCase } from '../core/case.js';
import { isLibrariansKey, isOwnKey } from '../core/event.js';
import type { Said } from '../core/turn.js';
import { endedByCitizen } from './ending.js';
import { letGo, promiseSaid } from './moves.js';
import { type CaseDeps, caseSaid, closeButton, cutTo, firstName, notice, type Situation, say } from './situation.js';

const longestQuestion = 2000;

/**
 * What a citizen does while their case is open. Their words go to the librarians; the bot says nothing of its own but
 * that they arrived (once for each silence, where the channel does not show it) and how the case stands.
 *
 * | the citizen                                    | then                                                          |
 * |------------------------------------------------|---------------------------------------------------------------|
 * | writes, shows where they are                   | a line of the case                                             |
 * | sends voice, photo, file                       | a line, where its platform keeps it for us; elsewhere its caption |
 * |                                                | is a line, and both sides hear that it did not arrive         |
 * | closes                                         | closed                                                         |
 * | asks for privacy, my data, deletion, language  | answered: these are their rights (a waiting case is re-routed) |
 * | presses any other button, writes a command     | how the case stands, and how to close it                       |
 * | types the title of another button              | words like any others                                          |
 */
export function citizenInCase(open: OpenCase, situation: Situation, deps: CaseDeps): Said | undefined {
  const { event, action, record } = situation;
  if (record.forgotten !== undefined) return undefined;
  switch (action?.do) {
    case 'case-close':
      return endedByCitizen(open, situation, deps);
    case 'delete':
    case 'privacy':
    case 'my-data':
      return undefined;
    case 'yes':
    case 'no':
      if (record.awaiting?.what === 'delete-confirmation') return undefined;
      break;
    case 'language':
      return action.language === undefined
        ? undefined
        : askedInAnotherLanguage(open, { ...situation, language: action.language });
  }
  switch (event.kind) {
    case 'text':
      if (action !== undefined && event.text.trim().startsWith('/')) return stillOpen(open, situation);
      return relay(open, situation, event.text, deps);
    case 'location':
      return relay(open, situation, `${event.point.lat.toFixed(3)}, ${event.point.lon.toFixed(3)}`, deps);
    case 'media':
      return event.file === undefined
        ? notRelayed(open, situation, deps)
        : relay(open, situation, event.caption ?? '', deps);
    case 'button':
    case 'stale-button':
      return stillOpen(open, situation);
    case 'lost':
      return wordsLost(open, event.of, deps);
    default:
      return undefined;
  }
}

/** Words, a picture or a voice are delivered by standing in the case, where every librarian of it finds them. */
function relay(open: OpenCase, { record, now, event }: Situation, text: string, deps: CaseDeps): Said {
  if (text.trim() === '' && event.kind !== 'media') {
    return caseSaid(undefined, { messages: [{ parts: [say('case-empty')] }] });
  }
  const mark = open.marked !== true && !deps.showsDelivery(record.key);
  return {
    ...caseSaid({ case: heardFrom(open, text, now) }),
    outcome: 'relayed',
    messages: mark ? [{ parts: [say('case-delivered')] }] : [],
    lines: [
      {
        caseId: open.id,
        from: 'citizen',
        text,
        ...(event.source !== undefined && { source: event.source }),
        ...(event.kind === 'text' && event.edits !== undefined && { corrects: event.edits }),
        ...(event.kind === 'media' && { media: event.media, ...(event.file && { file: event.file }) }),
      },
    ],
  };
}

function heardFrom(open: OpenCase, text: string, now: Date): OpenCase {
  const question = open.question === '' ? cutTo(text, longestQuestion) : open.question;
  if (open.state === 'waiting') return { ...open, question, marked: true };
  return { ...open, question, marked: true, lastCitizenAt: now, waitingSince: open.waitingSince ?? now };
}

function notRelayed(open: OpenCase, { event, now }: Situation, deps: CaseDeps): Said | undefined {
  if (event.kind !== 'media') return undefined;
  const { media, caption = '' } = event;
  return {
    ...caseSaid({ case: heardFrom(open, caption, now) }),
    outcome: 'relayed',
    messages: [{ parts: [say('case-media-kept-out', { media, caption: caption === '' ? 'no' : 'yes' })] }],
    lines: [
      ...(caption === '' ? [] : [{ caseId: open.id, from: 'citizen', text: caption, media } as const]),
      notice(open, { key: 'case-notice-media', params: { media } }, deps),
    ],
  };
}

/** Says how the case stands: never an answer of the bot's own. */
function stillOpen(open: OpenCase, { now }: Situation): Said {
  const parts =
    open.state === 'taken'
      ? [say('case-still-taken', { name: firstName(open.holder) })]
      : [say('case-still-waiting'), promiseSaid(open.promise, now)];
  return caseSaid(undefined, { messages: [{ parts, buttons: [closeButton] }] });
}

/** A chosen language is the case's too; while it waits, perhaps somebody is there who speaks it. */
function askedInAnotherLanguage(open: OpenCase, { language, event, now }: Situation): Said {
  const change = { language, languageChosen: true };
  if (open.state === 'taken') {
    return caseSaid({ ...change, case: { ...open, language } }, { messages: [{ parts: [say('case-language')] }] });
  }
  const moved = letGo({ ...open, language }, 'library', { duty: event.duty, now });
  const kept = { ...moved, ...(open.alarmedAt && { alarmedAt: open.alarmedAt }) };
  return caseSaid(
    { ...change, case: kept },
    { messages: [{ parts: [say('case-language'), promiseSaid(moved.promise, now)], buttons: [closeButton] }] },
  );
}

/** An event that could not be handled: whose it was hears of it. */
function wordsLost(open: OpenCase, of: string, deps: CaseDeps): Said {
  if (isOwnKey(of)) {
    // the news of a librarian's words: what became of them will never be known
    const line = of.slice('result:'.length);
    return caseSaid(undefined, {
      outcome: 'poisoned',
      ...(line.startsWith(`case:${open.id}.`) && { delivered: { of: line, delivery: 'unknown' } }),
    });
  }
  if (isLibrariansKey(of)) {
    return caseSaid(undefined, { outcome: 'poisoned', lines: [notice(open, { key: 'case-notice-lost' }, deps)] });
  }
  return caseSaid(undefined, {
    outcome: 'poisoned',
    messages: [{ parts: [say('case-message-lost')] }],
    lines: [notice(open, { key: 'case-notice-citizen-lost' }, deps)],
  });
}
