import { fitButtons } from '../../core/fit-buttons.js';
import { type Language, languages } from '../../core/language.js';
import type { Button, Reply } from '../../core/message.js';
import { topicOfRef } from '../../core/origin-ref.js';
import type { Catalogue } from '../catalogue.js';
import {
  button,
  humanButton,
  libraryButton,
  menuButton,
  type Said,
  type Situation,
  type Step,
  say,
  topicButton,
} from '../step.js';

const languageNames: Readonly<Record<Language, string>> = { ro: 'Română', ru: 'Русский', gag: 'Gagauzça' };

export const languageButtons: readonly Button[] = languages.map((language) => ({
  title: { text: languageNames[language] },
  action: { do: 'language', language },
}));

const waysOn: readonly Button[] = [menuButton, libraryButton, humanButton];
const startButtons: readonly Button[] = [...waysOn, ...languageButtons];

/** How long a question of ours (delete everything?) stays open. */
const confirmationMs = 10 * 60_000;

/** ② A command or a button: the person has said exactly what they want. */
export const commandStep: Step = (situation) => {
  const { action, now, record } = situation;
  switch (action?.do) {
    case undefined:
      return undefined;
    case 'start':
      return start(situation, action.ref);
    case 'menu':
      return showMenu(situation, action.menu, action.service);
    case 'topic':
      return answerTopic(situation, action.topic);
    case 'language':
      return chooseLanguage(action.language);
    case 'library':
    case 'skip-place':
    case 'remind':
      return findLibrary();
    case 'human':
      return askHuman();
    case 'help':
      return command('help', waysOn);
    case 'about':
      return command('about', [menuButton]);
    case 'privacy':
      return command('privacy', [
        button('button-my-data', { do: 'my-data' }),
        button('button-delete', { do: 'delete' }),
      ]);
    case 'delete':
      return askToDelete(now);
    case 'my-data':
      return showMyData(situation);
    case 'yes':
      if (record.awaiting?.what === 'delete-confirmation' && record.awaiting.until >= now) return startDeletion(now);
      return command('nothing-to-confirm', [menuButton]);
    case 'no':
      return { ...command('kept', [menuButton]), change: { awaiting: undefined } };
    case 'case-yes':
    case 'case-place':
    case 'case-skip-place':
    case 'case-other-place':
    case 'case-close':
    case 'case-continue':
    case 'case-new':
    case 'rate':
    case 'desk':
    case 'desk-close':
    case 'duty':
    case 'log':
    case 'log-undo':
    case 'join':
      return command('button-outdated', [menuButton, humanButton]); // the case it belongs to took no notice of it
    default:
      action satisfies never;
      return undefined;
  }
};

const command = (key: string, buttons: readonly Button[]): Said => ({
  outcome: 'command',
  messages: [{ parts: [say(key)], buttons }],
});

/** A topic's own link brings its answer at once; libraries' links are src/library-step.ts's, all others are counted only. */
function start(situation: Situation, ref: string | undefined): Said {
  const { catalogue, event, language } = situation;
  const topic = ref === undefined ? undefined : topicOfRef(ref, topicsOf(catalogue));
  if (topic === undefined) return command('start', startButtons);
  const { key, conversation, at } = event;
  const title = catalogue.title({ topic }, language);
  return {
    ...welcomedWith(answerTopic(situation, topic)),
    // remembered as the topic's button: a librarian could not read the link
    answered: { key, conversation, at, kind: 'button', action: { do: 'topic', topic }, title },
  };
}

const topicsOf = ({ menus, services, topics }: Catalogue): readonly string[] =>
  menus.flatMap((menu) => services(menu).flatMap((service) => topics(menu, service)));

/** What a link asks for, in one message with the greeting: on some channels buttons vanish with the next message. */
export function welcomedWith({ messages: [first = { parts: [] }, ...others], ...said }: Said): Said {
  const buttons = first.buttons ?? [];
  const welcome = {
    ...first,
    parts: [say('start'), ...first.parts],
    buttons: [...buttons, ...startButtons.filter((one) => !buttons.includes(one))],
  };
  return { ...said, messages: [welcome, ...others] };
}

/**
 * Situations, then services, then topics; a level with a single choice is passed over. A full level has no room for the way
 * back: its words name the command.
 */
export function showMenu({ catalogue }: Situation, menu?: string, service?: string): Said {
  if (menu === undefined || !catalogue.menus.includes(menu)) {
    const buttons = catalogue.menus
      .filter((name) => catalogue.services(name).length > 0)
      .map((name): Button => ({ title: { menu: name }, action: { do: 'menu', menu: name } }));
    return { outcome: 'menu', messages: [{ parts: [say('menu-situations')], buttons: fitButtons(buttons, []) }] };
  }
  const services = catalogue.services(menu);
  const only = services.length === 1 ? services[0] : undefined;
  const chosen = service !== undefined && services.includes(service) ? service : only;
  const toService = (name: string): Button => {
    const topics = catalogue.topics(menu, name);
    return topics.length === 1
      ? topicButton(topics[0]!)
      : { title: { service: name }, action: { do: 'menu', menu, service: name } };
  };
  const choices = chosen === undefined ? services.map(toService) : catalogue.topics(menu, chosen).map(topicButton);
  const buttons = fitButtons(choices, [menuButton]);
  const words = buttons.includes(menuButton) ? 'menu-choose' : 'menu-choose-full';
  return { outcome: 'menu', messages: [{ parts: [say(words)], buttons }] };
}

/** What coordinators have to tell about a topic's service just now. */
export function noticesAbout({ catalogue, language, now }: Situation, topic: string): Reply[] {
  const service = catalogue.topic(topic)?.service ?? '';
  return catalogue.notices(service, language, now).map((text) => say('service-notice', { text }));
}

/** A reviewed answer, with what people often ask next. */
export function answerTopic(situation: Situation, id: string): Said {
  const { catalogue } = situation;
  const topic = catalogue.topic(id);
  if (topic === undefined) return command('button-outdated', [menuButton, humanButton]);
  const related = topic.related.filter((other) => other !== id && catalogue.topic(other) !== undefined).slice(0, 3);
  return {
    outcome: 'answer',
    messages: [
      {
        parts: [...noticesAbout(situation, id), { kind: 'answer', topic: id }],
        buttons: [...related.map(topicButton), libraryButton, humanButton],
      },
    ],
    change: { lastTopic: id },
    about: { topic: id },
  };
}

export function chooseLanguage(language: Language | undefined): Said {
  const about = { action: 'language-change' };
  if (language === undefined) return { ...command('language-choose', languageButtons), about };
  return { ...command('language-changed', waysOn), change: { language, languageChosen: true }, about };
}

/** Where no librarian can be reached through us (a terminal, a desk that is not set up), a person still has a number. */
export const askHuman = (): Said => ({
  outcome: 'action',
  messages: [{ parts: [say('human-contacts')], buttons: [libraryButton, menuButton] }],
  about: { action: 'human' },
});

export const findLibrary = (): Said => ({
  outcome: 'action',
  messages: [{ parts: [say('library-where')], buttons: [humanButton, menuButton] }],
  about: { action: 'library' },
});

export const askToDelete = (now: Date): Said => ({
  ...command('delete-sure', [button('button-yes-delete', { do: 'yes' }), button('button-no', { do: 'no' })]),
  change: { awaiting: { what: 'delete-confirmation', until: new Date(now.getTime() + confirmationMs) } },
  about: { action: 'delete-my-data' },
});

/** The person's words leave the record at once; what still shows them elsewhere is purged when it wakes. */
const startDeletion = (now: Date): Said => ({
  ...command('delete-started', []),
  change: {
    forgotten: 'asked',
    wakeAt: new Date(now.getTime() + 2000),
  },
  about: { action: 'delete-my-data' },
  quiet: true,
});

export function showMyData({ record, language, event }: Situation): Said {
  const heard = record.recent.map(
    (turn) => `- ${turn.at.toISOString().slice(0, 16).replace('T', ' ')} UTC: ${turn.heard}`,
  );
  const summary = say('my-data', { language: languageNames[record.language ?? language], count: heard.length });
  const read = event.readings === undefined ? [] : [say('my-data-readings', { count: event.readings })];
  const words = heard.length > 0 ? [{ kind: 'quote', text: heard.join('\n'), author: 'citizen' } as const] : [];
  return {
    outcome: 'command',
    messages: [
      { parts: [summary, ...read, ...words], buttons: [button('button-delete', { do: 'delete' }), menuButton] },
    ],
    about: { action: 'my-data' },
  };
}
