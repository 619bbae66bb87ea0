import type { Catalogue } from '../../src/bot/catalogue.js';
import { createDecide } from '../../src/bot/decide.js';
import { createRender } from '../../src/bot/render.js';
import { commandStep } from '../../src/bot/steps/commands.js';
import { understandingStep } from '../../src/bot/steps/understanding.js';
import type { Brain } from '../../src/brain.js';
import type { Event } from '../../src/core/event.js';
import type { Language } from '../../src/core/language.js';
import type { Title } from '../../src/core/message.js';
import type { Conversation, Decide, Heard, Understanding } from '../../src/core/turn.js';

/** Three situations: one with two services, one with a single service of two topics, one that is empty. */
const tree: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  documents: { 'id-card': ['id-card-get', 'id-card-price'], passport: ['passport-price'] },
  money: { pension: ['pension-age', 'pension-ask'] },
  home: {},
};
const related: Readonly<Record<string, readonly string[]>> = {
  'id-card-get': ['id-card-price', 'passport-price', 'gone-topic', 'pension-age', 'pension-ask', 'id-card-get'],
};

/** A title as the person sees it: `id-card-get (ro)`; ours are keys, so that a test reads what was meant. */
export function showTitle(title: Title, language: Language): string {
  if ('say' in title) return `${title.say} (${language})`;
  if ('text' in title) return title.text;
  const [name] = Object.values(title) as string[];
  return `${name} (${language})`;
}

export const smallCatalogue: Catalogue = {
  notices: () => [],
  bring: () => undefined,
  followUp: () => undefined,
  menus: Object.keys(tree),
  services: (menu) => Object.keys(tree[menu] ?? {}),
  topics: (menu, service) => tree[menu]?.[service] ?? [],
  topic(id) {
    for (const [menu, services] of Object.entries(tree)) {
      for (const [service, topics] of Object.entries(services)) {
        if (topics.includes(id)) return { menu, service, related: related[id] ?? [] };
      }
    }
    return undefined;
  },
  title: showTitle,
};

export const smallDecide = (echoes = false): Decide =>
  createDecide({
    catalogue: smallCatalogue,
    steps: [commandStep, understandingStep],
    echoes: () => echoes,
    firstLanguage: 'ro',
  });

/** What the real understanding would say of some few words; a Cyrillic letter makes it Russian. */
export function understood(text: string): Understanding {
  const about = (rest: Partial<Understanding>): Understanding => ({
    language: /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'ro',
    languageSure: 0.95,
    outcome: 'unknown',
    confidence: 0.1,
    alternatives: ['id-card-get', 'pension-age', 'passport-price', 'id-card-price'].map((topic, index) => ({
      topic,
      confidence: 0.2 - index / 100,
    })),
    ...rest,
  });
  if (/buletin|удостоверение/i.test(text)) return about({ outcome: 'answer', topic: 'id-card-get', confidence: 0.97 });
  if (/pensi|пенси/i.test(text)) return about({ outcome: 'clarify', confidence: 0.5 });
  if (/salut|привет/i.test(text)) return about({ outcome: 'action', action: 'greeting', confidence: 0.9 });
  return about({});
}

/** The answer as the test reads it: keys instead of sentences. */
export const smallRender = createRender({
  say: (language, key, params) => `${key} (${language})${'media' in (params ?? {}) ? ` ${params?.media}` : ''}`,
  answer: (topic, language) => `answer ${topic} (${language})`,
  title: showTitle,
  standing: () => ({}),
});

/** Enough of a brain for a bot without content. */
export const smallBrain = (echoes = false): Brain =>
  ({
    decide: smallDecide(echoes),
    render: smallRender,
    understand: async (text: string) => understood(text),
  }) as unknown as Brain;

let sequence = 0;
/** The base of an event; each has a key of its own. */
export const base = (over: Partial<Pick<Event, 'key' | 'at' | 'conversation'>> = {}) => ({
  key: `test:${++sequence}`,
  conversation: { channel: 'telegram', id: 'ana' } as const,
  at: new Date('2026-03-02T10:00:00Z'),
  ...over,
});

/** A person's text as it reaches `decide`: with what understanding made of it. */
export const writes = (text: string, over: Partial<Heard> = {}): Heard =>
  ({ ...base(), kind: 'text', text, understood: understood(text), ...over }) as Heard;

/** What a turn says: the keys of its messages, in order. */
export const keysOf = (record: Conversation): string[] =>
  record.emits.flatMap((emit) =>
    emit.kind === 'send'
      ? emit.message.parts.map((part) =>
          part.kind === 'say' ? part.key : part.kind === 'answer' ? `answer ${part.topic}` : `quote ${part.text}`,
        )
      : [],
  );

/** Titles of all buttons that a turn shows. */
export const titlesOf = (record: Conversation): string[] =>
  record.emits.flatMap((emit) =>
    emit.kind === 'send' ? emit.message.buttons.map(({ title }) => showTitle(title, emit.message.language)) : [],
  );

/** The record after the outside has seen to what the turn caused. */
export const copiedOut = (record: Conversation): Conversation => ({ ...record, emits: [] });
