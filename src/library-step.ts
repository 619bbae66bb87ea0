import type { Said, Situation, Step } from './bot/step.js';
import { libraryButton, menuButton, say } from './bot/step.js';
import { welcomedWith } from './bot/steps/commands.js';
import { libraryOfRef } from './core/origin-ref.js';
import type { Understanding } from './core/turn.js';
import { openState } from './libraries/hours.js';
import type { Library } from './libraries/library.js';
import { openParams, type PlaceHeard, type PlaceSaid, type PlaceStepDeps, placeStep } from './libraries/place-step.js';

/** How long the next text is read as a place. */
const placeAwaitedMs = 30 * 60_000;
/** A bare place name is no longer than this, in words. */
const bareWords = 4;

export interface LibraryStepDeps extends Omit<PlaceStepDeps, 'libraries'> {
  /** The directory as it is now: an import while the bot runs is seen by the next question. */
  readonly libraries: () => readonly Library[];
}

/**
 * ③ Where does somebody help me in person? A wish, a button, a shared location, a place that was asked for, and a bare
 * place name that nothing else explains.
 *
 * | heard                                   | then                                                            |
 * |-----------------------------------------|-----------------------------------------------------------------|
 * | /library, button, "unde e biblioteca?"  | libraries near the place named or remembered, else: which place? |
 * | location                                | libraries near it; only the settlement's name is kept            |
 * | text while a place is awaited           | a place, unless it is plainly a question about a service         |
 * | "remind me"                             | a message when the library opens                                 |
 * | start by a library's link               | the greeting with that library; its settlement is remembered     |
 */
export const libraryStep =
  (deps: LibraryStepDeps): Step =>
  (situation) => {
    const { record, event, now } = situation;
    if (event.kind === 'time') {
      return record.reminder?.wanted && record.reminder.at <= now ? remind(situation, deps) : undefined;
    }
    if (situation.action?.do === 'remind') return setReminder(situation, deps);
    if (situation.action?.do === 'start') return startAtLibrary(situation, situation.action.ref, deps);
    const heard = heardOf(situation);
    if (heard !== undefined) return toSaid(placed(situation, heard, deps), situation);
    if (event.kind === 'text' && mayBePlace(event.text, event.understood)) {
      const said = placed(situation, { kind: 'text', text: event.text }, deps);
      if (said.outcome === 'libraries' || said.outcome === 'ambiguous') return toSaid(said, situation);
      // "biblioteca?" alone asks for one as well as a sentence does
      if (isShort(event.text) && speaksOfLibrary(event.text))
        return toSaid(placed(situation, { kind: 'wish' }, deps), situation);
    }
    return undefined;
  };

/** The ref of a closed library, or of none, says nothing here: the person is greeted like everybody. */
function startAtLibrary(situation: Situation, ref: string | undefined, deps: LibraryStepDeps): Said | undefined {
  if (ref === undefined) return undefined;
  const libraries = deps.libraries();
  const id = libraryOfRef(
    ref,
    libraries.map((one) => one.id),
  );
  const library = libraries.find((one) => one.id === id);
  const said = library && toSaid(placed(situation, { kind: 'library', library }, deps), situation);
  return said && welcomedWith(said);
}

/** Nothing else explains the text: a bare place name, or a library spoken of with a place. */
const mayBePlace = (text: string, understood: Understanding | undefined): boolean =>
  ((understood?.outcome === 'unknown' || isGuess(understood)) && isShort(text)) ||
  speaksOfPlace(text, understood?.outcome);

/** A name that nobody taught the bot can look like a misspelt word of anything. */
const isGuess = (understood: Understanding | undefined): boolean =>
  understood?.outcome === 'action' && understood.confidence < 0.6;

const speaksOfPlace = (text: string, outcome: string | undefined): boolean =>
  (outcome === 'unknown' || outcome === 'clarify') && speaksOfLibrary(text);

const speaksOfLibrary = (text: string): boolean => /bibliote[ck]|библиотек|e-?amba[sz]ador|амбасадор/iu.test(text);

const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= bareWords;

function heardOf({ record, event, action, now }: Situation): PlaceHeard | undefined {
  if (event.kind === 'location') return { kind: 'point', point: event.point };
  if (action?.do === 'skip-place') return { kind: 'skip' };
  if (action?.do === 'library') {
    if (action.place === undefined) return { kind: 'wish' };
    return event.kind === 'text' && event.text.startsWith('/')
      ? { kind: 'wish', text: action.place }
      : { kind: 'place', placeId: action.place };
  }
  if (event.kind !== 'text' || action !== undefined) return undefined;
  const understood = event.understood;
  if (understood?.outcome === 'action' && understood.action === 'library') return { kind: 'wish', text: event.text };
  if (record.awaiting?.what !== 'place' || record.awaiting.until < now || event.text.trim() === '') return undefined;
  const isQuestion = understood?.outcome === 'answer' && understood.confidence >= 0.9 && !isShort(event.text);
  return isQuestion ? undefined : { kind: 'text', text: event.text };
}

const placed = (
  { record, language, now, catalogue }: Situation,
  heard: PlaceHeard,
  deps: LibraryStepDeps,
): PlaceSaid => {
  const { lastTopic: topic } = record;
  const what = topic === undefined ? undefined : catalogue.bring(topic, language, now);
  return placeStep(
    {
      heard,
      language,
      now,
      canRemind: record.key.channel === 'web' || record.key.channel === 'telegram',
      ...(record.place !== undefined && { remembered: record.place }),
      ...(topic !== undefined && { topic }),
      ...(topic !== undefined &&
        what !== undefined && { bring: { title: catalogue.title({ topic }, language), what } }),
    },
    { ...deps, libraries: deps.libraries() },
  );
};

function toSaid(said: PlaceSaid, { now, event }: Situation): Said | undefined {
  // a text that is no place but means something else goes on to understanding
  if (said.outcome === 'none' && event.kind === 'text' && event.understood !== undefined) {
    const { outcome, action } = event.understood;
    if (outcome === 'answer' || outcome === 'clarify' || (outcome === 'action' && action !== 'library'))
      return undefined;
  }
  const remindable = said.reminder !== undefined;
  const buttons = [
    ...said.buttons,
    ...(remindable ? [{ title: { say: 'button-remind' }, action: { do: 'remind' } } as const] : []),
    ...(said.outcome === 'ask' ? [{ title: { say: 'button-skip-place' }, action: { do: 'skip-place' } } as const] : []),
  ];
  return {
    outcome: 'library',
    messages: [
      {
        parts: said.say.map(({ key, params }) => say(key, params)),
        buttons,
        asksPlace: said.awaiting,
        ...(said.cards.length > 0 && { cards: said.cards }),
      },
    ],
    change: {
      awaiting: said.awaiting ? { what: 'place', until: new Date(now.getTime() + placeAwaitedMs) } : undefined,
      ...(said.place !== undefined && { place: said.place }),
      reminder: said.reminder === undefined ? undefined : { ...said.reminder, wanted: false },
    },
    about: { action: 'library' },
  };
}

function setReminder({ record, now }: Situation, deps: LibraryStepDeps): Said {
  const library = deps.libraries().find(({ id }) => id === record.reminder?.library);
  if (record.reminder === undefined || library === undefined || record.reminder.at <= now) {
    return {
      outcome: 'library',
      messages: [{ parts: [say('button-outdated')], buttons: [libraryButton, menuButton] }],
    };
  }
  const open = openState(
    library.openingHours,
    now,
    library.patronDay === undefined ? {} : { patronDay: library.patronDay },
  );
  return {
    outcome: 'library',
    messages: [
      { parts: [say('library-remind-set', { name: library.name, ...openParams(open) })], buttons: [menuButton] },
    ],
    change: { reminder: { ...record.reminder, wanted: true } },
    about: { action: 'library' },
  };
}

function remind({ record }: Situation, deps: LibraryStepDeps): Said {
  const library = deps.libraries().find(({ id }) => id === record.reminder?.library);
  const change = { reminder: undefined };
  if (library === undefined) return { outcome: 'reminded', messages: [], change, quiet: true };
  return {
    outcome: 'reminded',
    messages: [{ parts: [say('library-reminder', { name: library.name })], buttons: [libraryButton] }],
    change,
    quiet: true,
  };
}
