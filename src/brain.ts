import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from './bot/catalogue.js';
import { createAsksDuty, createDecide, type DecideDeps } from './bot/decide.js';
import { createRender, type Render } from './bot/render.js';
import { commandStep } from './bot/steps/commands.js';
import { understandingStep } from './bot/steps/understanding.js';
import { createCases } from './cases/case-room.js';
import { type CaseDeps, type CaseTiming, usualTiming } from './cases/situation.js';
import { feedDays } from './channels/web/feed.js';
import type { Config } from './config.js';
import type { DutyQuestion } from './core/case.js';
import type { Language } from './core/language.js';
import type { Conversation, Decide, Heard, Understanding } from './core/turn.js';
import { createAnswers, factNamed } from './faq/answers.js';
import { createMenu } from './faq/catalogue.js';
import type { Content } from './faq/content.js';
import type { Words } from './i18n/words.js';
import { loadContent, toNluContent, wordsOf } from './load-content.js';
import { loadModel } from './load-model.js';
import { createUnderstanding } from './nlu/understand.js';

/** The project's folder: content lies beside the compiled code. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
export const contentCache = join(projectRoot, 'dist/content.json');

/** How long a quiet conversation is kept. */
export const retentionDays = 90;

/** Everything a turn needs but a store: content, words, understanding, `decide`. */
export interface Brain {
  readonly content: Content;
  readonly words: Words;
  readonly decide: Decide;
  /** Whom `decide` needs to know of before an event; asked only where cases have a desk. */
  readonly asksDuty: (record: Conversation, event: Heard, now: Date) => DutyQuestion | undefined;
  readonly render: Render;
  readonly understand: (text: string, record: Conversation) => Promise<Understanding>;
  readonly understanding: { readonly engine: string; readonly model: 'file' | 'trained' };
}

export interface BrainOptions {
  readonly config: Pick<Config, 'nluEngine' | 'publicUrl' | 'controllerName' | 'controllerContact'>;
  readonly cacheFolder?: string;
  readonly caseTiming?: CaseTiming;
  /** Places for cases; without them nobody is asked for one. */
  readonly places?: Pick<CaseDeps, 'findPlace' | 'placeAt'>;
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
  const catalogue: Catalogue = { ...menu, title };
  const deciding: DecideDeps = {
    catalogue,
    steps: [commandStep, understandingStep],
    echoes: ({ channel }) => channel === 'web',
    firstLanguage: 'ro',
    cases: createCases({
      timing: options.caseTiming ?? usualTiming,
      say: words.say,
      readyAnswer: (topic, language, at) =>
        menu.topic(topic) === undefined ? undefined : answers.answer(topic, language, at),
      serviceOf: (topic) => menu.topic(topic)?.service,
      showsDelivery: ({ channel }) => channel === 'telegram' || channel === 'messenger',
      ...options.places,
    }),
  };
  const support = factNamed(content, 'id-card', 'asp-phone');
  const standing = (language: Language) => ({
    days: retentionDays,
    feeddays: feedDays,
    controller: options.config.controllerName ?? words.say(language, 'controller-unnamed'),
    contact: options.config.controllerContact ?? words.say(language, 'controller-contact-unnamed'),
    url: `${options.config.publicUrl}/privacy?language=${language}`,
    law: 'Legea 195/2024',
    support: support === undefined ? words.say(language, 'at-the-institution') : answers.showFact(support, language),
  });
  const render = createRender({ say: words.say, answer: answers.answer, title, standing });
  const nlu = toNluContent(content);
  const { model, from } = loadModel(nlu, {
    root: projectRoot,
    progress: options.progress,
    ...(options.cacheFolder !== undefined && { cacheFolder: options.cacheFolder }),
  });
  const understand = createUnderstanding(nlu, model);
  return {
    content,
    words,
    decide: createDecide(deciding),
    asksDuty: createAsksDuty(deciding),
    render,
    understand: (text, record) =>
      understand(text, {
        ...(record.language !== undefined && { language: record.language }),
        languageChosen: record.languageChosen,
        ...(record.lastTopic !== undefined && { lastTopic: record.lastTopic }),
      }),
    understanding: { engine: 'fast path (n-grams)', model: from },
  };
}
