import { mostButtons, mostTitle } from '../core/fit-buttons.js';
import { type Language, languages } from '../core/language.js';
import { createMenu } from './catalogue.js';
import type { Content, Fault } from './content.js';
import type { Places } from './read-content.js';

/** What a person sees at once: the titles of one message, by what they lead to. */
interface Level {
  readonly file: string;
  readonly name: string;
  /** Services with several topics, and topics, as they stand side by side. */
  readonly choices: readonly { readonly service?: string; readonly title: (language: Language) => string }[];
}

/** Every level of the menu fits below one message on every channel: how many, how long, no two alike. */
export function checkMenu(content: Content, places: Places): Fault[] {
  return levelsOf(content, places).flatMap((level) => [
    ...checkNumber(level),
    ...checkLength(content, places, level),
    ...checkAlike(level),
  ]);
}

function levelsOf(content: Content, places: Places): Level[] {
  const menu = createMenu(content);
  const topic = (id: string) => ({ title: (language: Language) => menu.topicTitle(id, language) });
  const shown = menu.menus.filter((name) => menu.services(name).length > 0);
  const several = shown.filter((name) => menu.services(name).length > 1); // a single service is passed over
  const situations = several.map((name): Level => {
    const choices = menu.services(name).map((service) => {
      const [only, ...others] = menu.topics(name, service);
      if (only !== undefined && others.length === 0) return topic(only);
      return { service, title: (language: Language) => menu.serviceTitle(service, language) };
    });
    return { file: 'intents/menu.yaml', name, choices };
  });
  const services = shown.flatMap((name) =>
    menu.services(name).map((service): Level => {
      const { file } = places.service.get(service)!;
      return { file, name: `${name}, ${service}`, choices: menu.topics(name, service).map(topic) };
    }),
  );
  const first: Level = {
    file: 'intents/menu.yaml',
    name: 'the menu',
    choices: shown.map((name) => ({ title: (language) => menu.menuTitle(name, language) })),
  };
  return [first, ...situations, ...services];
}

const checkNumber = ({ file, name, choices }: Level): Fault[] =>
  choices.length <= mostButtons
    ? []
    : [
        {
          file,
          line: 1,
          problem: `${name}: ${choices.length} choices in one message.`,
          fix: `Messenger shows ${mostButtons}: move some to another life situation, or put services together.`,
        },
      ];

function checkLength(content: Content, places: Places, { choices }: Level): Fault[] {
  return choices.flatMap(({ service, title }) => {
    if (service === undefined) return []; // a topic's own title is checked with the topic
    const { file, lineOf } = places.service.get(service)!;
    return languages
      .filter((language) => title(language).length > mostTitle)
      .map((language) => ({
        file,
        line: lineOf(content.services[service]?.short[language] === undefined ? 'names' : 'short', language),
        problem: `the ${language} name has ${title(language).length} characters on its button`,
        fix: `Write a title of at most ${mostTitle} as "${language}" under "short".`,
      }));
  });
}

function checkAlike({ file, name, choices }: Level): Fault[] {
  return languages.flatMap((language) => {
    const titles = choices.map(({ title }) => title(language));
    return titles
      .filter((title, index) => titles.indexOf(title) !== index)
      .map((title) => ({
        file,
        line: 1,
        problem: `${name}: two buttons read "${title}" in ${language}.`,
        fix: 'Give one of the two another title.',
      }));
  });
}
