import type { Language } from '../core/language.js';
import type { Content } from './content.js';

/** The menu: life situation -> service -> topic, in the order of menu.yaml and of the files' names. */
export function createMenu(content: Content) {
  const tree = new Map<string, Map<string, string[]>>(Object.keys(content.menus).map((menu) => [menu, new Map()]));
  for (const topic of Object.values(content.topics)) {
    const services = tree.get(topic.menu);
    if (services === undefined) continue;
    services.set(topic.service, [...(services.get(topic.service) ?? []), topic.id]);
  }
  return {
    menus: [...tree.keys()],
    services: (menu: string): readonly string[] => [...(tree.get(menu)?.keys() ?? [])],
    topics: (menu: string, service: string): readonly string[] => tree.get(menu)?.get(service) ?? [],
    topic: (id: string) => (Object.hasOwn(content.topics, id) ? content.topics[id] : undefined),
    topicTitle: (id: string, language: Language): string => content.topics[id]?.title[language] ?? id,
    menuTitle: (menu: string, language: Language): string => content.menus[menu]?.[language] ?? menu,
    /** On a button: the short title where there is one, else the name. */
    serviceTitle: (id: string, language: Language): string => {
      const service = content.services[id];
      return capital(service?.short[language] ?? service?.names[language] ?? id, language);
    },
  };
}

/** First letter up; Gagauz by Turkish rules (i -> İ). */
const capital = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleUpperCase(language === 'gag' ? 'tr' : language) + text.slice(1);
