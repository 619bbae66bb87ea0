import { writeAction } from '../../core/action-code.js';
import type { Action } from '../../core/event.js';
import type { Language } from '../../core/language.js';
import type { Graph } from './graph.js';
import { getStarted } from './translate.js';

type Say = (language: Language, key: string) => string;

const menu: readonly (readonly [key: string, action: Action])[] = [
  ['button-menu', { do: 'menu' }],
  ['button-library', { do: 'library' }],
  ['button-human', { do: 'human' }],
  ['messenger-language', { do: 'language' }],
  ['messenger-help', { do: 'help' }],
];

const itemsIn = (language: Language, say: Say): object[] =>
  menu.map(([key, action]) => ({
    type: 'postback',
    title: [...say(language, key)].slice(0, 30).join(''),
    payload: writeAction(action),
  }));

/**
 * What people see before they have written: Get Started first, the rest needs it. Gagauz is no language of the platform:
 * inside the chat only. No ice breakers: with them the Get Started tap, and with it a link's `ref`, may not come.
 */
export const introduceMessenger =
  (say: Say, pageId: string) =>
  async (graph: Graph): Promise<boolean> => {
    const set = async (body: Readonly<Record<string, unknown>>): Promise<boolean> =>
      (await graph(`${pageId}/messenger_profile`, { body })).ok;
    if (!(await set({ get_started: { payload: getStarted } }))) return false;
    const greeted = await set({
      greeting: [
        { locale: 'default', text: say('ro', 'messenger-greeting') },
        { locale: 'ru_RU', text: say('ru', 'messenger-greeting') },
      ],
    });
    const listed = await set({
      persistent_menu: [
        { locale: 'default', composer_input_disabled: false, call_to_actions: itemsIn('ro', say) },
        { locale: 'ru_RU', composer_input_disabled: false, call_to_actions: itemsIn('ru', say) },
      ],
    });
    return greeted && listed;
  };
