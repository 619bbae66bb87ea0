import { writeAction } from '../core/action-code.js';
import type { Language } from '../core/language.js';
import type { Message, Outbound, Reply, Title } from '../core/message.js';

export interface RenderDeps {
  readonly say: (language: Language, key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly answer: (topic: string, language: Language, now: Date) => string;
  readonly title: (title: Title, language: Language) => string;
  /** What our words may always name: who runs the bot, how long we keep things. */
  readonly standing: (language: Language) => Readonly<Record<string, string | number>>;
}

export type Render = (message: Message) => Pick<Outbound, 'text' | 'buttons' | 'author' | 'cards'>;

/** Keys and quotes into the words of one language. Pure: the same message always reads the same. */
export function createRender(deps: RenderDeps): Render {
  const part = (reply: Reply, { language, at }: Message): string => {
    switch (reply.kind) {
      case 'say':
        return deps.say(language, reply.key, { ...deps.standing(language), ...reply.params });
      case 'answer':
        return deps.answer(reply.topic, language, at);
      case 'quote':
        return reply.text;
      default:
        return reply satisfies never;
    }
  };
  /** A librarian's words follow what leads into them, their name, in one paragraph. */
  const joint = (before: Reply | undefined, reply: Reply): string =>
    before?.kind === 'say' && reply.kind === 'quote' && reply.author === 'librarian' ? ' ' : '\n\n';
  const inOrder = (message: Message): string =>
    message.parts
      .map((reply, index, all) => `${index === 0 ? '' : joint(all[index - 1], reply)}${part(reply, message)}`)
      .join('');
  return (message) => ({
    author: message.parts.some((reply) => reply.kind === 'quote' && reply.author === 'librarian') ? 'librarian' : 'bot',
    text: inOrder(message),
    buttons: message.buttons.map(({ title, action }) => ({
      title: deps.title(title, message.language),
      action: writeAction(action),
    })),
    ...(message.cards && {
      cards: message.cards.map(({ button, ...card }) => ({
        ...card,
        mapTitle: deps.say(message.language, 'card-map'),
        ...(button && {
          button: { title: deps.title(button.title, message.language), action: writeAction(button.action) },
        }),
      })),
    }),
  });
}
