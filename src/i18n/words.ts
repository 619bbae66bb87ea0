import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { type Language, languages, type PerLanguage } from '../core/language.js';

/** Our words in three languages: message keys -> text. Built from Project Fluent sources; no file, no environment. */
export interface Words {
  /** The text of a message, or of its attribute (`id.bring`). A missing one or a missing variable throws: content is checked. */
  say(language: Language, key: string, params?: Readonly<Record<string, string | number>>): string;
  /** Whether there is such a message. */
  has(language: Language, key: string): boolean;
  /** All messages whose key begins with `prefix`, for a page that needs them at once. */
  all(language: Language, prefix: string): Record<string, string>;
}

/** `Intl` does not know Gagauz and would fall back to the machine's own language: Turkish rules come next. */
const locales: PerLanguage<string[]> = { ro: ['ro'], ru: ['ru'], gag: ['gag', 'tr'] };

/** `sources`: the Fluent texts of each language, in any order. */
export function createWords(sources: PerLanguage<readonly string[]>): Words {
  const bundles = Object.fromEntries(
    languages.map((language) => {
      // isolation marks would end up in copied links and phone numbers
      const bundle = new FluentBundle(locales[language], { useIsolating: false });
      for (const source of sources[language]) bundle.addResource(new FluentResource(source), { allowOverrides: false });
      return [language, bundle];
    }),
  ) as Record<Language, FluentBundle>;

  const say: Words['say'] = (language, key, params) => {
    const bundle = bundles[language];
    const [id = key, attribute] = key.split('.');
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern === null || pattern === undefined) throw new RangeError(`No message "${key}" in ${language}.`);
    const errors: Error[] = [];
    const variables: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(params ?? {})) {
      variables[name] = typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value;
    }
    const text = bundle.formatPattern(pattern, variables, errors);
    if (errors[0]) throw new RangeError(`Message "${key}" in ${language}: ${errors[0].message}`);
    return text;
  };
  return {
    say,
    has: (language, key) => bundles[language].hasMessage(key),
    all(language, prefix) {
      const found: Record<string, string> = {};
      for (const key of bundles[language]._messages.keys()) {
        if (key.startsWith(prefix)) found[key] = say(language, key);
      }
      return found;
    },
  };
}
