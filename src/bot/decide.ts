import { createHash } from 'node:crypto';
import { readCommand } from '../core/action-code.js';
import { type DutyQuestion, isOpen } from '../core/case.js';
import { cutText, withoutMarks } from '../core/clean.js';
import { type Action, type ConversationKey, conversationId, isOwnKey } from '../core/event.js';
import { foldTitle } from '../core/fold-title.js';
import type { Language } from '../core/language.js';
import { type Button, type Message, wordsShown } from '../core/message.js';
import {
  type Conversation,
  type Decide,
  type Decision,
  type Emit,
  freshConversation,
  type Heard,
  type LineDraft,
  type Said,
} from '../core/turn.js';
import type { Catalogue } from './catalogue.js';
import { type CaseRoom, humanButton, menuButton, type Situation, type Step, say } from './step.js';
import { languageButtons } from './steps/commands.js';

export interface DecideDeps {
  readonly catalogue: Catalogue;
  /** Tried in order; the first that answers wins. The last one answers everything. */
  readonly steps: readonly Step[];
  /** Whether a channel shows the person's own words from our feed. */
  readonly echoes: (conversation: ConversationKey) => boolean;
  /** A language to begin with, before the person has written a word. */
  readonly firstLanguage: Language;
  /** Whether a channel lets us answer what is older than a day; absent: every one does. */
  readonly answersLate?: (conversation: ConversationKey) => boolean;
  /** Without it, nobody can be reached: a wish for a human is answered with where to find one. */
  readonly cases?: CaseRoom;
}

/** The per-person limit: more than this many messages within the window are answered once, politely. */
const limit = { messages: 30, withinMs: 10_000 };
/** Below this the detector does not overrule the language that the person has used so far. */
const languageSureEnough = 0.8;
/** So long the bot leaves a person to a colleague who has written to them past us. */
const colleagueHasThemMs = 24 * 60 * 60_000;
/** What is older gets no answer where the platform wants none after that. */
const answeredWithinMs = 24 * 60 * 60_000;
const recentTurns = 6;
const rememberedWords = 30;
const rememberedTextLength = 500;

/**
 * One turn as a pure function: the record before, what happened, the moment -> the record after (with everything that
 * is to be caused in `emits`) and exactly one named outcome.
 *
 * | event                        | what decides                                                             |
 * |------------------------------|--------------------------------------------------------------------------|
 * | text, button, location, media| limit (never in an open case), the case, then the steps in order          |
 * | stale-button, lost           | the case; else words that say what happened and what to do                |
 * | librarian                    | the case                                                                  |
 * | result                       | the case, when it is about a librarian's words; else noted                |
 * | time                         | what was awaited lapses; the case's timers; a deletion goes on            |
 */
export const createDecide =
  (deps: DecideDeps): Decide =>
  (stored, event, now) => {
    const situation = situationOf(stored, event, now, deps);
    return composeTurn(situation, decideWhat(situation, deps), deps);
  };

/** Whom `decide` needs to know of before this event; asked by the shell. Nothing for most events. */
export const createAsksDuty =
  (deps: DecideDeps) =>
  (stored: Conversation, event: Heard, now: Date): DutyQuestion | undefined =>
    stored.forgotten !== 'asked' ? deps.cases?.asksDuty(situationOf(stored, event, now, deps)) : undefined;

/** Whether the person asks what we keep of them: then they hear how often their cases were read. */
export const createAsksReadings =
  (deps: DecideDeps) =>
  (stored: Conversation, event: Heard, now: Date): boolean => {
    if (stored.forgotten === 'asked' || !isPersons(event)) return false;
    const { action } = situationOf(stored, event, now, deps);
    if (action !== undefined) return action.do === 'my-data';
    return event.kind === 'text' && event.understood?.action === 'my-data';
  };

function situationOf(stored: Conversation, event: Heard, now: Date, deps: DecideDeps): Situation {
  const record = stored.forgotten === 'purged' && isPersons(event) ? begunAgain(stored) : stored;
  const language = languageOf(record, event, deps.firstLanguage);
  const action = actionOf(record, event);
  return { record, event, now, language, catalogue: deps.catalogue, ...(action && { action }) };
}

/** Whether it is the person's own: not a librarian's or a colleague's act, a clock's, or the news of a send. */
const isPersons = (event: Heard): boolean =>
  !['librarian', 'colleague', 'handed-back', 'time', 'result'].includes(event.kind);

/** Somebody who was forgotten writes again: a stranger, whose messages still count on from the last one shown. */
const begunAgain = ({ key, version, applied, since }: Conversation): Conversation => ({
  ...freshConversation(key),
  version,
  applied,
  ...(since && { since }),
});

function decideWhat(situation: Situation, deps: DecideDeps): Said {
  const { record, event, now } = situation;
  if (event.kind === 'time') return wake(situation, deps);
  if (record.forgotten === 'asked' && isPersons(event)) return nothingSaid; // their words must not stay
  if (event.kind === 'text' && event.edits !== undefined && !saysAnew(record, event)) return nothingSaid;
  if (event.kind === 'colleague') return colleagueWrites(situation, deps);
  if (event.kind === 'handed-back') return { ...nothingSaid, change: { quietUntil: undefined } };
  const elsewhere = leftToColleague(situation);
  if (elsewhere !== undefined) return elsewhere;
  const limited = limitOf(record, event, now);
  if (limited === 'told') return { outcome: 'limited', messages: [], quiet: true };
  if (limited === 'tell') return { outcome: 'limited', messages: [{ parts: [say('limited')] }], quiet: true };
  const said = inTime(
    situation,
    firstToAnswer(situation, deps.cases === undefined ? deps.steps : [deps.cases.step, ...deps.steps]),
    deps,
  );
  if (said.change?.forgotten !== 'asked') return said;
  return { ...said, ...deps.cases?.forgotten(situation) };
}

/**
 * Whether an edited message is to be answered: not when its words are the same (platforms report edits that nobody made),
 * nor when the case they belonged to is over.
 */
function saysAnew(record: Conversation, event: Extract<Heard, { kind: 'text' }>): boolean {
  const before = record.written?.findLast(({ source }) => source === event.edits);
  if (before?.mark === markOf(event.text)) return false;
  return record.case === undefined || isOpen(record.case);
}

const markOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

/** The words of this message, so that an edit can be compared with them. */
function writtenAfter(record: Conversation, event: Heard, said: Said): Pick<Partial<Conversation>, 'written'> {
  if (event.kind !== 'text' || event.source === undefined || said.change?.forgotten !== undefined) return {};
  const { source } = event;
  const others = (record.written ?? []).filter((one) => one.source !== source);
  return { written: [...others.slice(1 - rememberedWords), { source, mark: markOf(event.text) }] };
}

/** A colleague answers past us: the bot stays out of it, and an open case shows what they wrote. */
function colleagueWrites(situation: Situation, { cases }: DecideDeps): Said {
  const said = cases?.step(situation) ?? nothingSaid;
  const quietUntil = new Date(situation.now.getTime() + colleagueHasThemMs);
  return { ...said, change: { ...said.change, quietUntil } };
}

/** A person whom a colleague answers elsewhere: until they are handed back, only a button of ours, or a command, brings the bot back. */
function leftToColleague({ record, event, action, now }: Situation): Said | undefined {
  if (!isPersons(event) || isOpen(record.case) || action !== undefined || event.kind === 'lost') return undefined;
  if (event.elsewhere === true) {
    return { ...nothingSaid, change: { quietUntil: new Date(now.getTime() + colleagueHasThemMs) } };
  }
  return record.quietUntil !== undefined && now < record.quietUntil ? nothingSaid : undefined;
}

/**
 * What comes too late, or while a colleague has the person, is worked on without a word of ours; what is meant for
 * librarians still reaches them.
 */
function inTime({ record, event, action, now }: Situation, said: Said, { answersLate }: DecideDeps): Said {
  const late = now.getTime() - event.at.getTime() > answeredWithinMs && answersLate?.(record.key) === false;
  if (isPersons(event) && (late || event.elsewhere === true)) {
    return { ...said, messages: said.messages.filter(({ line }) => line !== undefined) };
  }
  if (action === undefined || record.quietUntil === undefined) return said;
  return { ...said, change: { quietUntil: undefined, ...said.change } };
}

const nothingSaid: Said = { outcome: 'noted', messages: [], quiet: true };

function firstToAnswer(situation: Situation, steps: readonly Step[]): Said {
  for (const [index, step] of steps.entries()) {
    const said = step(situation);
    if (said === undefined) continue;
    if (said.goOn === undefined) return said;
    const { action: _, ...rest } = situation;
    const record = { ...situation.record, ...said.change } as Conversation;
    const after = firstToAnswer({ ...rest, record, ...said.goOn }, steps.slice(said.goOn.anew ? index : index + 1));
    const { event: answered } = said.goOn;
    return { answered, ...after, change: { ...said.change, ...after.change } };
  }
  return nobodyAnswers(situation);
}

function nobodyAnswers({ record, event }: Situation): Said {
  switch (event.kind) {
    case 'stale-button':
      return {
        outcome: 'command',
        messages: [{ parts: [say('button-outdated')], buttons: [menuButton, humanButton] }],
      };
    case 'lost':
      if (isOwnKey(event.of)) return { outcome: 'poisoned', messages: [] };
      return { outcome: 'poisoned', messages: [{ parts: [say('message-lost')], buttons: [humanButton, menuButton] }] };
    case 'media':
      if (event.album !== undefined && event.album === record.lastAlbum) return nothingSaid; // it was said below the first
      return {
        outcome: 'unreadable',
        change: { lastAlbum: event.album },
        messages: [{ parts: [say('unreadable', { media: event.media })], buttons: [humanButton, menuButton] }],
      };
    case 'location':
      return {
        outcome: 'unreadable',
        messages: [{ parts: [say('location-unused')], buttons: [menuButton, humanButton] }],
      };
    case 'result':
    case 'librarian':
    case 'colleague':
    case 'handed-back':
    case 'time':
      return nothingSaid;
    case 'text':
    case 'button':
      return { outcome: 'unknown', messages: [{ parts: [say('unknown')], buttons: [menuButton, humanButton] }] };
    default:
      return event satisfies never;
  }
}

/** Right when early, late or repeated: it looks at the record, not at why it was woken. */
function wake(situation: Situation, { cases, steps }: DecideDeps): Said {
  const { record, now } = situation;
  if (record.forgotten === 'asked') {
    return {
      outcome: 'forgotten',
      messages: [{ parts: [say('deleted')] }],
      change: { forgotten: 'purged' },
      quiet: true,
    };
  }
  const lapsed = record.awaiting !== undefined && record.awaiting.until <= now;
  const said = firstSaid(situation, cases === undefined ? steps : [cases.step, ...steps]);
  return { ...said, ...(lapsed && { change: { ...said.change, awaiting: undefined } }) };
}

function firstSaid(situation: Situation, steps: readonly Step[]): Said {
  for (const step of steps) {
    const said = step(situation);
    if (said !== undefined) return said;
  }
  return { outcome: 'woken', messages: [], quiet: true };
}

function languageOf(record: Conversation, event: Heard, first: Language): Language {
  if (event.kind === 'button' && event.action.do === 'language' && event.action.language) return event.action.language;
  if (record.languageChosen && record.language !== undefined) return record.language;
  // a place's name says nothing of the language of who types it
  const placeAwaited = record.awaiting?.what === 'case-place' || record.awaiting?.what === 'place';
  if (placeAwaited && record.language !== undefined) return record.language;
  const understood = event.kind === 'text' ? event.understood : undefined;
  if (understood && (understood.languageSure >= languageSureEnough || record.language === undefined))
    return understood.language;
  return record.language ?? event.languageHint ?? first;
}

/** A pressed button, a written command, or the typed title of a button that was just offered. */
function actionOf(record: Conversation, event: Heard): Action | undefined {
  if (event.kind === 'button') return event.action;
  if (event.kind !== 'text') return undefined;
  const words = withoutMarks(event.text);
  const command = readCommand(words);
  if (command !== undefined) return command;
  const typed = foldTitle(words);
  return typed === '' ? undefined : record.offered.find((offer) => offer.title === typed)?.action;
}

/** Whether the words of this event must be understood before `decide` can be asked: not those for a librarian. */
export const needsUnderstanding = (record: Conversation, event: Heard): boolean =>
  event.kind === 'text' &&
  event.text.trim() !== '' &&
  record.forgotten !== 'asked' &&
  !isOpen(record.case) &&
  event.elsewhere !== true &&
  actionOf(record, event) === undefined;

const countsAsMessage = (event: Heard): boolean =>
  event.kind === 'text' ||
  event.kind === 'button' ||
  event.kind === 'media' ||
  event.kind === 'location' ||
  event.kind === 'stale-button';

function limitOf(record: Conversation, event: Heard, now: Date): 'tell' | 'told' | undefined {
  if (!countsAsMessage(event) || isOpen(record.case)) return undefined;
  const rate = record.rate;
  if (rate === undefined || now.getTime() - rate.from.getTime() >= limit.withinMs || rate.count < limit.messages)
    return undefined;
  return rate.told ? 'told' : 'tell';
}

function rateAfter(record: Conversation, event: Heard, now: Date, said: Said): Conversation['rate'] {
  if (!countsAsMessage(event)) return record.rate;
  const rate = record.rate;
  if (rate === undefined || now.getTime() - rate.from.getTime() >= limit.withinMs)
    return { from: now, count: 1, told: false };
  return { from: rate.from, count: rate.count + 1, told: rate.told || said.outcome === 'limited' };
}

/** What a person said, as far as it can be shown to them again or to a librarian. */
function wordsOf(event: Heard): string | undefined {
  if (event.kind === 'text') return event.text;
  if (event.kind === 'button') return event.title;
  if (event.kind === 'media') return event.caption;
  return undefined;
}

/** What every consequence of one turn bears. `at` never goes back: two processes' clocks may differ. */
interface Stamp {
  readonly version: number;
  readonly since: Date;
  readonly now: Date;
  readonly at: Date;
  readonly language: Language;
}

type Shown = Said['messages'][number] & Pick<Message, 'heard'>;

/** Makes one record of what was said: notice at first contact, emits with keys and positions, buttons, memory. */
function composeTurn(situation: Situation, said: Said, deps: DecideDeps): Decision {
  const { record, event, now } = situation;
  const stamp: Stamp = {
    version: record.version + 1,
    since: record.since ?? now,
    now,
    at: record.lastAt !== undefined && record.lastAt > now ? record.lastAt : now,
    language: said.change?.language ?? situation.language,
  };
  const greets = !record.greeted && said.quiet !== true && said.messages.length > 0;
  const messages = messagesOf(situation, said, greets, deps);
  const offered = messages.flatMap((message) => message.buttons ?? []);
  // who wants to be forgotten leaves a record that holds nothing of theirs, whatever fields there will be
  const kept = said.change?.forgotten === undefined ? record : { ...begunAgain(record), greeted: record.greeted };
  const changed: Record<string, unknown> = {
    ...kept,
    version: stamp.version,
    since: stamp.since,
    lastAt: now,
    emits: [
      ...caseEmits(situation, said, stamp),
      ...unansweredEmits(record, said, event, stamp),
      ...originEmits(situation, stamp),
      ...messages.flatMap((message, index) => sendEmits(record, message, index, stamp)),
    ],
    language: stamp.language,
    ...(event.librarian !== undefined && { librarian: event.librarian }),
    greeted: record.greeted || greets,
    rate: rateAfter(record, event, now, said),
    ...(said.messages.length > 0 && { offered: offeredTitles(offered, deps.catalogue, stamp.language) }),
    ...rememberedTurn(record, event, said, now),
    ...writtenAfter(record, event, said),
    ...said.change,
  };
  for (const field of Object.keys(changed)) if (changed[field] === undefined) delete changed[field];
  return {
    record: withWakeAt(changed as unknown as Conversation, deps),
    outcome: said.outcome,
    about: {
      ...said.about,
      ...(event.kind === 'text' && event.understood && { understood: event.understood }),
      shown: offered.flatMap((shown) => (shown.action.do === 'topic' ? [shown.action.topic] : [])),
    },
  };
}

/** What is shown in which order: what was done to the person's words, the notice, what is said; their words with it. */
function messagesOf({ record, event }: Situation, said: Said, greets: boolean, deps: DecideDeps): readonly Shown[] {
  const messages: Shown[] = [];
  const unheard = ['limited', 'noted'].includes(said.outcome) && said.messages.length === 0;
  if (unheard || event.elsewhere === true) return echoOf(said.messages, record, event, deps);
  if (event.kind === 'text' && event.masked === true) messages.push({ parts: [say('codes-hidden')] });
  if (event.kind === 'text' && event.cut === true) messages.push({ parts: [say('message-cut')] });
  if (greets) messages.push({ parts: [say('first-contact')], buttons: languageButtons });
  messages.push(...said.messages);
  return echoOf(messages, record, event, deps);
}

/** The person's own words go with the first message, or alone, where the channel shows both sides from our feed. */
function echoOf(messages: readonly Shown[], record: Conversation, event: Heard, deps: DecideDeps): readonly Shown[] {
  // a place or a dead button has no words, yet the page must know that its message has arrived
  const words = wordsOf(event) ?? (event.kind === 'location' || event.kind === 'stale-button' ? '' : undefined);
  if (words === undefined || !deps.echoes(record.key) || record.forgotten !== undefined) return messages;
  const [first = { parts: [] }, ...others] = messages;
  return [{ ...first, heard: { key: event.key, text: words } }, ...others];
}

function sendEmits(record: Conversation, message: Shown, index: number, stamp: Stamp): Emit[] {
  const { line, heard, parts, buttons = [], asksPlace, media, cards } = message;
  const key =
    line === undefined ? emitKey(record, stamp, String(index)) : lineKey(line, record, stamp, firstWords + index);
  const send: Emit = {
    kind: 'send',
    key,
    to: record.key,
    position: (stamp.since.getTime() + stamp.version) * 1000 + index,
    message: {
      language: stamp.language,
      parts,
      buttons,
      at: stamp.now,
      ...(asksPlace && { asksPlace }),
      ...(line !== undefined && { words: wordsShown({ ...line, key }) }),
      ...(media && { media }),
      ...(cards && { cards }),
      ...(heard && { heard }),
    },
    priority: line === undefined ? 1 : 0,
    report: line !== undefined,
  };
  return line === undefined ? [send] : [lineEmit(line, key, stamp), send];
}

const emitKey = (record: Conversation, { since, version }: Stamp, what: string): string =>
  `${conversationId(record.key)}#${since.getTime()}.${version}.${what}`;

/**
 * Says nothing of who the citizen is, and sorts as it was said. A send under this key is a librarian's. A line of a case
 * that this conversation does not have (an act for it was refused) must not meet that case's own lines of this version.
 */
function lineKey({ caseId }: LineDraft, record: Conversation, { version, since }: Stamp, index: number): string {
  const stranger = record.case?.id === caseId ? '' : `.${askerOf({ key: record.key, since }).slice(0, 8)}`;
  return `case:${caseId}.${String(version).padStart(9, '0')}.${String(index).padStart(3, '0')}${stranger}`;
}

const lineEmit = (line: LineDraft, key: string, { at }: Stamp): Emit => ({
  kind: 'line',
  key: `${key}/line`,
  line: { ...line, key, at },
});

/** Lines that go with no message (who has taken the case) come before words that are sent in the same turn. */
const firstWords = 500;

function caseEmits({ record }: Situation, said: Said, stamp: Stamp): Emit[] {
  const shown = said.lastShown ?? said.change?.case;
  const { version, at } = stamp;
  return [
    ...(shown === undefined || shown === record.case
      ? []
      : [
          {
            kind: 'board',
            key: emitKey(record, stamp, 'board'),
            summary: { case: shown, version, conversation: record.key, changedAt: at },
          } as const,
        ]),
    ...(said.lines ?? []).map((line, index) => lineEmit(line, lineKey(line, record, stamp, index), stamp)),
    ...(said.delivered === undefined
      ? []
      : [{ kind: 'delivered', key: emitKey(record, stamp, 'delivered'), ...said.delivered } as const]),
    ...(said.work === undefined
      ? []
      : [{ kind: 'work', key: emitKey(record, stamp, 'work'), entry: said.work } as const]),
  ];
}

/** What a link may carry on every platform. */
const isRef = /^[A-Za-z0-9_-]{1,64}$/;

/** By which link the person came, counted once for each. */
function originEmits({ record, action }: Situation, { version, since, now }: Stamp): Emit[] {
  if (action?.do !== 'start' || record.forgotten !== undefined || !isRef.test(action.ref ?? '')) return [];
  const asker = askerOf({ key: record.key, since });
  return [{ kind: 'origin', key: `${asker}.${version}/origin`, row: { ref: action.ref as string, asker, at: now } }];
}

/** A question that found no answer, for the coordinator. */
function unansweredEmits(
  record: Conversation,
  said: Said,
  heard: Heard,
  { version, since, now, language }: Stamp,
): Emit[] {
  const event = said.answered ?? heard;
  if (said.outcome !== 'unknown' || event.kind !== 'text' || event.text.trim() === '') return [];
  const key = `${askerOf({ key: record.key, since })}.${version}`;
  const text = said.unansweredOf === undefined ? event.text : `${said.unansweredOf}: ${event.text}`;
  return [{ kind: 'unanswered', key: `${key}/unanswered`, row: { key, at: now, text, language } }];
}

/** Who asked, so that their deletion finds their questions, and nobody else finds them. */
export const askerOf = ({ key, since }: Pick<Conversation, 'key' | 'since'>): string =>
  createHash('sha256')
    .update(`asker ${conversationId(key)} ${since?.getTime() ?? ''}`)
    .digest('base64url')
    .slice(0, 22);

function rememberedTurn(
  record: Conversation,
  event: Heard,
  said: Said,
  now: Date,
): Pick<Partial<Conversation>, 'recent'> {
  const words = wordsOf(said.answered ?? event); // words that a button has sent on, not the button
  if (words === undefined || said.change?.forgotten !== undefined) return {};
  const topic = said.about?.topic;
  const turn = { at: now, heard: cutText(words, rememberedTextLength), outcome: said.outcome, ...(topic && { topic }) };
  return { recent: [...record.recent.slice(1 - recentTurns), turn] };
}

const offeredTitles = (buttons: readonly Button[], catalogue: Catalogue, language: Language): Conversation['offered'] =>
  buttons
    .slice(0, 24)
    .map((offer) => ({ title: foldTitle(catalogue.title(offer.title, language)), action: offer.action }));

/** `wakeAt` is always derived from what the record waits for, so no path can forget to set or clear it. */
function withWakeAt(record: Conversation, { cases }: DecideDeps): Conversation {
  const { wakeAt, ...rest } = record;
  if (record.forgotten === 'asked') return wakeAt === undefined ? rest : { ...rest, wakeAt };
  const reminder = record.reminder?.wanted === true && !isOpen(record.case) ? record.reminder.at : undefined;
  const moments = [record.awaiting?.until, reminder, record.case && cases?.wakeAt(record.case)].filter(
    (at) => at !== undefined,
  );
  if (moments.length === 0) return rest;
  return { ...rest, wakeAt: moments.reduce((first, other) => (other < first ? other : first)) };
}
