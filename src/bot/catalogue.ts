import type { Language } from '../core/language.js';
import type { Title } from '../core/message.js';

/** What a turn needs to know of the content; src/faq fulfils it. */
export interface Catalogue {
  readonly menus: readonly string[];
  /** Services of a life situation that have at least one topic there, in menu order. */
  services(menu: string): readonly string[];
  topics(menu: string, service: string): readonly string[];
  topic(
    id: string,
  ): { readonly service: string; readonly menu: string; readonly related: readonly string[] } | undefined;
  /** Dated notices about a service that are in force ("MPay does not work until ..."), in words. */
  notices(service: string, language: Language, now: Date): readonly string[];
  /** What to take along for a topic, as the rest of a sentence, where the content says it. */
  bring(topic: string, language: Language, now: Date): string | undefined;
  /** What a service's answers say of an aspect that none of its topics is about; the service is that of `topic`. */
  followUp(topic: string, aspect: string, language: Language, now: Date): FollowUp | undefined;
  /** A title in words, for comparing what a person types with the buttons shown. */
  title(title: Title, language: Language): string;
}

export interface FollowUp {
  /** The service and the aspect in words. */
  readonly service: string;
  readonly aspect: string;
  /** The topics whose answers speak of it: their lines; without `text` the answer of the first one as a whole. */
  readonly said?: { readonly topics: readonly string[]; readonly text?: string };
  /** Where else to ask, in words. */
  readonly contact?: string;
  /** All topics of the service, `topic` first. */
  readonly topics: readonly string[];
}
