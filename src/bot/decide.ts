import { readCommand } from '../core/action-code.js';
import { type Action, type ConversationKey, conversationId } from '../core/event.js';
import type { Language } from '../core/language.js';
import type { Button, Message } from '../core/message.js';
import {
  type Conversation,
  type Decide,
  type Decision,
  type Emit,
  freshConversation,
  type Heard,
} from '../core/turn.js';
import type { Catalogue } from './catalogue.js';
import { foldTitle } from './fold.js';
import { humanButton, menuButton, type Said, type Situation, type Step, say } from './step.js';
import { languageButtons } from './steps/commands.js';

export interface DecideDeps {
  readonly catalogue: Catalogue;
  /** Tried in order; the first that answers wins. The last one answers everything. */
  readonly steps: readonly Step[];
  /** Whether a channel shows the person's own words from our feed. */
  readonly echoes: (conversation: ConversationKey) => boolean;
  /** A language to begin with, before the person has written a word. */
  readonly firstLanguage: Language;
}

/** The per-person limit: more than this many messages within the window are answered once, politely. */
const limit = { messages: 30, withinMs: 10_000 };
/** Below this the detector does not overrule the language that the person has used so far. */
const languageSureEnough = 0.8;
const recentTurns = 6;
const rememberedTextLength = 500;

/**
 * One turn as a pure function: the record before, what happened, the moment -> the record after (with everything that
 * is to be caused in `emits`) and exactly one named outcome.
 *
 * | event                        | what decides                                                             |
 * |------------------------------|--------------------------------------------------------------------------|
 * | text, button, location, media| limit, then the steps in order                                            |
 * | stale-button, lost           | words that say what happened and what to do                               |
 * | result                       | noted (a room that asked for it has a step before)                        |
 * | time                         | what was awaited lapses; a deletion goes on                               |
 */
export const createDecide =
  (deps: DecideDeps): Decide =>
  (stored, event, now) => {
    const record = stored.forgotten === 'purged' ? begunAgain(stored) : stored;
    const language = languageOf(record, event, deps.firstLanguage);
    const action = actionOf(record, event);
    const situation: Situation = { record, event, now, language, catalogue: deps.catalogue, ...(action && { action }) };
    return composeTurn(situation, decideWhat(situation, deps.steps), deps);
  };

/** Somebody who was forgotten writes again: a stranger, whose messages still count on from the last one shown. */
const begunAgain = ({ key, version, applied, since }: Conversation): Conversation => ({
  ...freshConversation(key),
  version,
  applied,
  ...(since && { since }),
});

function decideWhat(situation: Situation, steps: readonly Step[]): Said {
  const { record, event, now } = situation;
  if (event.kind === 'time' && record.forgotten !== undefined) return wake(record, now);
  if (record.forgotten === 'asked') return { outcome: 'noted', messages: [], quiet: true }; // its words must not stay
  const limited = limitOf(record, event, now);
  if (limited === 'told') return { outcome: 'limited', messages: [], quiet: true };
  if (limited === 'tell') return { outcome: 'limited', messages: [{ parts: [say('limited')] }], quiet: true };
  for (const step of steps) {
    const said = step(situation);
    if (said !== undefined) return said;
  }
  switch (event.kind) {
    case 'time':
      return wake(record, now);
    case 'stale-button':
      return {
        outcome: 'command',
        messages: [{ parts: [say('button-outdated')], buttons: [menuButton, humanButton] }],
      };
    case 'lost':
      return { outcome: 'poisoned', messages: [{ parts: [say('message-lost')], buttons: [humanButton, menuButton] }] };
    case 'media':
      return {
        outcome: 'unreadable',
        messages: [{ parts: [say('unreadable', { media: event.media })], buttons: [humanButton, menuButton] }],
      };
    case 'location':
      return {
        outcome: 'unreadable',
        messages: [{ parts: [say('location-unused')], buttons: [menuButton, humanButton] }],
      };
    case 'result':
      return { outcome: 'noted', messages: [], quiet: true };
    case 'text':
    case 'button':
      return { outcome: 'unknown', messages: [{ parts: [say('unknown')], buttons: [menuButton, humanButton] }] };
    default:
      event satisfies never;
      return { outcome: 'noted', messages: [] };
  }
}

/** Right when early, late or repeated: it looks at the record, not at why it was woken. */
function wake(record: Conversation, now: Date): Said {
  if (record.forgotten === 'asked') {
    return {
      outcome: 'forgotten',
      messages: [{ parts: [say('deleted')] }],
      change: { forgotten: 'purged' },
      quiet: true,
    };
  }
  const lapsed = record.awaiting !== undefined && record.awaiting.until <= now;
  return { outcome: 'woken', messages: [], quiet: true, ...(lapsed && { change: { awaiting: undefined } }) };
}

function languageOf(record: Conversation, event: Heard, first: Language): Language {
  if (event.kind === 'button' && event.action.do === 'language' && event.action.language) return event.action.language;
  if (record.languageChosen && record.language !== undefined) return record.language;
  const understood = event.kind === 'text' ? event.understood : undefined;
  if (understood && (understood.languageSure >= languageSureEnough || record.language === undefined))
    return understood.language;
  return record.language ?? first;
}

/** A pressed button, a written command, or the typed title of a button that was just offered. */
function actionOf(record: Conversation, event: Heard): Action | undefined {
  if (event.kind === 'button') return event.action;
  if (event.kind !== 'text') return undefined;
  const command = readCommand(event.text);
  if (command !== undefined) return command;
  const typed = foldTitle(event.text);
  return typed === '' ? undefined : record.offered.find((offer) => offer.title === typed)?.action;
}

/** Whether the words of this event must be understood before `decide` can be asked. */
export const needsUnderstanding = (record: Conversation, event: Heard): boolean =>
  event.kind === 'text' &&
  event.text.trim() !== '' &&
  record.forgotten === undefined &&
  actionOf(record, event) === undefined;

const countsAsMessage = (event: Heard): boolean =>
  event.kind === 'text' ||
  event.kind === 'button' ||
  event.kind === 'media' ||
  event.kind === 'location' ||
  event.kind === 'stale-button';

function limitOf(record: Conversation, event: Heard, now: Date): 'tell' | 'told' | undefined {
  if (!countsAsMessage(event)) return undefined;
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

/** Makes one record of what was said: notice at first contact, emits with keys and positions, buttons, memory. */
function composeTurn(situation: Situation, said: Said, deps: DecideDeps): Decision {
  const { record, event, now } = situation;
  const since = record.since ?? now;
  const language = (said.change?.language as Language | undefined) ?? situation.language;
  const greets = !record.greeted && said.quiet !== true && said.messages.length > 0;
  const messages = [...(greets ? [{ parts: [say('first-contact')], buttons: languageButtons }] : []), ...said.messages];
  if (event.kind === 'text' && event.cut === true) messages.unshift({ parts: [say('message-cut')] });
  if (event.kind === 'text' && event.masked === true) messages.unshift({ parts: [say('codes-hidden')] });

  const words = wordsOf(event);
  // a place or a dead button has no words, yet the page must know that its message has arrived
  const shownAs = words ?? (event.kind === 'location' || event.kind === 'stale-button' ? '' : undefined);
  const echo = shownAs !== undefined && deps.echoes(record.key) && record.forgotten === undefined;
  if (echo && messages.length === 0) messages.push({ parts: [] });

  const version = record.version + 1;
  const emits = messages.map((message, index): Emit => {
    const shown: Message = {
      language,
      parts: message.parts,
      buttons: message.buttons ?? [],
      at: now,
      ...(echo && index === 0 && { heard: { key: event.key, text: shownAs } }),
    };
    return {
      kind: 'send',
      key: `${conversationId(record.key)}#${since.getTime()}.${version}.${index}`,
      to: record.key,
      position: (since.getTime() + version) * 1000 + index,
      message: shown,
      priority: 1,
      report: false,
    };
  });

  const offered = messages.flatMap((message) => message.buttons ?? []);
  // who wants to be forgotten leaves a record that holds nothing of theirs, whatever fields there will be
  const kept = said.change?.forgotten === undefined ? record : { ...begunAgain(record), greeted: record.greeted };
  const changed: Record<string, unknown> = {
    ...kept,
    version,
    since,
    lastAt: now,
    emits,
    language,
    greeted: record.greeted || greets,
    rate: rateAfter(record, event, now, said),
    ...(said.messages.length > 0 && { offered: offeredTitles(offered, deps.catalogue, language) }),
    ...(words !== undefined && {
      recent: [
        ...record.recent.slice(1 - recentTurns),
        {
          at: now,
          heard: words.slice(0, rememberedTextLength),
          outcome: said.outcome,
          ...(said.about?.topic !== undefined && { topic: said.about.topic }),
        },
      ],
    }),
    ...said.change,
  };
  for (const field of Object.keys(changed)) if (changed[field] === undefined) delete changed[field];
  const next = changed as unknown as Conversation;
  return {
    record: withWakeAt(next),
    outcome: said.outcome,
    about: {
      ...said.about,
      ...(event.kind === 'text' && event.understood && { understood: event.understood }),
      shown: offered.flatMap((shown) => (shown.action.do === 'topic' ? [shown.action.topic] : [])),
    },
  };
}

const offeredTitles = (buttons: readonly Button[], catalogue: Catalogue, language: Language): Conversation['offered'] =>
  buttons
    .slice(0, 24)
    .map((offer) => ({ title: foldTitle(catalogue.title(offer.title, language)), action: offer.action }));

/** `wakeAt` is always derived from what the record waits for, so no path can forget to set or clear it. */
function withWakeAt(record: Conversation): Conversation {
  const { wakeAt, ...rest } = record;
  if (record.forgotten === 'asked') return wakeAt === undefined ? rest : { ...rest, wakeAt };
  const times = [record.awaiting?.until, record.reminder?.wanted === true ? record.reminder.at : undefined];
  const [first] = times.filter((time) => time !== undefined).sort((one, other) => one.getTime() - other.getTime());
  return first === undefined ? rest : { ...rest, wakeAt: first };
}
