import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from './bot/catalogue.js';
import { createAsksDuty, createAsksReadings, createDecide, type DecideDeps } from './bot/decide.js';
import { createRender, type Render } from './bot/render.js';
import { commandStep } from './bot/steps/commands.js';
import { understandingStep } from './bot/steps/understanding.js';
import { createCases } from './cases/case-room.js';
import { type CaseDeps, type CaseTiming, usualTiming } from './cases/situation.js';
import type { Notice } from './cases/work-log.js';
import { feedDays } from './channels/web/feed.js';
import type { Config } from './config.js';
import type { CasePlace, DutyQuestion } from './core/case.js';
import type { Language } from './core/language.js';
import type { Conversation, Decide, Heard, Understanding } from './core/turn.js';
import { createAnswers, factNamed } from './faq/answers.js';
import { createMenu } from './faq/catalogue.js';
import type { Content } from './faq/content.js';
import { createFollowUps } from './faq/follow-up.js';
import type { Words } from './i18n/words.js';
import { type Gazetteer, type Place, placeName, readGazetteer, readLibraries } from './libraries/gazetteer.js';
import { isNameless, type Library } from './libraries/library.js';
import { type Locate, makeLocate, readOutlines } from './libraries/location.js';
import { nearest } from './libraries/nearest.js';
import { type FindPlaces, makeFindPlaces } from './libraries/places.js';
import { libraryStep } from './library-step.js';
import { loadContent, toNluContent, wordsOf } from './load-content.js';
import { type OpenedUnderstanding, openUnderstanding } from './understanding.js';

/** The project's folder: content lies beside the compiled code. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
export const contentCache = join(projectRoot, 'dist/content.json');

/** How long a quiet conversation is kept. */
export const retentionDays = 90;
/** How long a question without an answer stays for the coordinator, its codes hidden. */
export const unansweredDays = 30;

/** Places and seed libraries lie beside the code that reads them. */
export const libraryData = join(dirname(fileURLToPath(import.meta.url)), 'libraries/data');

export interface OpenedPlaces {
  readonly gazetteer: Gazetteer;
  readonly findPlaces: FindPlaces;
  readonly locate: Locate;
}

export function openPlaces(folder: string): OpenedPlaces {
  const gazetteer = readGazetteer(folder);
  return {
    gazetteer,
    findPlaces: makeFindPlaces(gazetteer),
    locate: makeLocate(gazetteer, () => readOutlines(folder)),
  };
}

/** Where a case comes from: the settlement typed or shared, and the library nearest to it or chosen, which is asked first. */
function casePlaces(
  { findPlaces, locate, gazetteer }: OpenedPlaces,
  directory: { readonly libraries: readonly Library[] },
): Required<Pick<CaseDeps, 'findPlace' | 'placeAt' | 'placeNamed' | 'libraryNamed'>> {
  const toCasePlace = (place: Place, language: Language): CasePlace => {
    const [library] = nearest(place.point, directory.libraries, 1);
    return {
      id: place.id,
      name: placeName(place, language),
      district: place.district,
      ...(library !== undefined && library.item.district === place.district && { libraryId: library.item.id }),
    };
  };
  return {
    findPlace(text, language) {
      const { outcome, places } = findPlaces(text, { language });
      const options = places.slice(0, 6).map((place) => toCasePlace(place, language));
      return outcome === 'place' && options[0] !== undefined ? { place: options[0], options: [] } : { options };
    },
    placeAt(point) {
      const located = locate(point);
      return located.where === 'inside' ? toCasePlace(located.place, 'ro') : undefined;
    },
    placeNamed(id, language) {
      const place = gazetteer.placeById.get(id);
      return place === undefined ? undefined : toCasePlace(place, language);
    },
    libraryNamed(id, language) {
      const { libraries } = directory;
      const cut = libraries.filter((one) => one.id.startsWith(id)); // a button has room for 64 bytes
      const library = libraries.find((one) => one.id === id) ?? (cut.length === 1 ? cut[0] : undefined);
      if (library === undefined) return undefined;
      const place = gazetteer.placeById.get(library.placeId);
      return {
        id: library.placeId,
        name: place === undefined ? library.locality : placeName(place, language),
        district: library.district,
        libraryId: library.id,
        ...(!isNameless(library) && { library: library.name }),
      };
    },
  };
}

/** Everything a turn needs but a store: content, words, understanding, `decide`. */
export interface Brain {
  readonly content: Content;
  readonly words: Words;
  readonly decide: Decide;
  /** Whom `decide` needs to know of before an event; asked only where cases have a desk. */
  readonly asksDuty: (record: Conversation, event: Heard, now: Date) => DutyQuestion | undefined;
  /** Whether how often a person's cases were read must be known before an event. */
  readonly asksReadings: (record: Conversation, event: Heard, now: Date) => boolean;
  readonly render: Render;
  readonly places: OpenedPlaces;
  /** The list of libraries in force: the seed until the owner's list was imported; may be replaced while running. */
  readonly directory: { libraries: readonly Library[] };
  /** What coordinators have to tell about services; replaced while running. */
  readonly notices: { all: readonly Notice[] };
  readonly understand: (text: string, record: Conversation) => Promise<Understanding>;
  readonly understanding: Pick<OpenedUnderstanding, 'state' | 'settled'>;
}

export interface BrainOptions {
  readonly config: Pick<Config, 'nluEngine' | 'publicUrl' | 'controllerName' | 'controllerContact'>;
  readonly cacheFolder?: string;
  /** Train what is missing behind the running bot. */
  readonly trainBehind?: boolean;
  readonly caseTiming?: CaseTiming;
  readonly progress: (words: string) => void;
}

export async function createBrain(options: BrainOptions): Promise<Brain> {
  const content = loadContent(projectRoot, contentCache);
  const words = wordsOf(content);
  const answers = createAnswers(content, words.say);
  const menu = createMenu(content);
  const title: Catalogue['title'] = (shown, language) => {
    if ('say' in shown) return words.say(language, shown.say, shown.params);
    if ('topic' in shown) return menu.topicTitle(shown.topic, language);
    if ('menu' in shown) return menu.menuTitle(shown.menu, language);
    if ('service' in shown) return menu.serviceTitle(shown.service, language);
    return shown.text;
  };
  const places = openPlaces(libraryData);
  const directory = { libraries: readLibraries(libraryData) as readonly Library[] };
  const notices: { all: readonly Notice[] } = { all: [] };
  const catalogue: Catalogue = {
    ...menu,
    title,
    followUp: createFollowUps(content, answers, words.say),
    bring: (topic, language, now) =>
      menu.topic(topic) === undefined ? undefined : answers.bring(topic, language, now),
    notices: (service, language, now) =>
      notices.all
        .filter((notice) => notice.service === service && notice.from <= now && now < notice.until)
        .map((notice) => notice.text[language]),
  };
  const deciding: DecideDeps = {
    catalogue,
    steps: [
      libraryStep({
        ...places,
        libraries: () => directory.libraries,
        ...(content.topics['consular-appointment'] !== undefined && { abroadTopic: 'consular-appointment' }),
      }),
      commandStep,
      understandingStep,
    ],
    echoes: ({ channel }) => channel === 'web',
    answersLate: ({ channel }) => channel !== 'messenger',
    firstLanguage: 'ro',
    cases: createCases({
      timing: options.caseTiming ?? usualTiming,
      say: words.say,
      readyAnswer: (topic, language, at) =>
        menu.topic(topic) === undefined ? undefined : answers.answer(topic, language, at),
      serviceOf: (topic) => menu.topic(topic)?.service,
      buttonsVanish: ({ channel }) => channel === 'messenger',
      showsDelivery: ({ channel }) => channel === 'telegram' || channel === 'messenger',
      ...casePlaces(places, directory),
    }),
  };
  const support = factNamed(content, 'id-card', 'asp-phone');
  const standing = (language: Language) => ({
    days: retentionDays,
    feeddays: feedDays,
    unanswereddays: unansweredDays,
    controller: options.config.controllerName ?? words.say(language, 'controller-unnamed'),
    contact: options.config.controllerContact ?? words.say(language, 'controller-contact-unnamed'),
    url: `${options.config.publicUrl}/privacy?language=${language}`,
    law: 'Legea 195/2024',
    support: support === undefined ? words.say(language, 'at-the-institution') : answers.showFact(support, language),
  });
  const render = createRender({ say: words.say, answer: answers.answer, title, standing });
  const understanding = await openUnderstanding(toNluContent(content), {
    root: projectRoot,
    engine: options.config.nluEngine,
    trainBehind: options.trainBehind ?? false,
    progress: options.progress,
    ...(options.cacheFolder !== undefined && { cacheFolder: options.cacheFolder }),
  });
  return {
    content,
    words,
    decide: createDecide(deciding),
    asksDuty: createAsksDuty(deciding),
    asksReadings: createAsksReadings(deciding),
    render,
    places,
    directory,
    notices,
    understand: understanding.understand,
    understanding,
  };
}
