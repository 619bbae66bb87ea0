import type { Language } from '../../core/language.js';
import type { TelegramApi } from './api.js';

const commands = ['start', 'menu', 'library', 'human', 'language', 'librarian', 'privacy', 'delete', 'help'] as const;
/** Telegram names languages by two letters, and Gagauz has none: its speakers see the Romanian list. */
const listed: readonly { readonly language: Language; readonly code?: 'ro' | 'ru' }[] = [
  { language: 'ro' },
  { language: 'ro', code: 'ro' },
  { language: 'ru', code: 'ru' },
];

/** The list of commands and what stands under the bot's name, in each language that Telegram can tell apart. */
export const introduce =
  (say: (language: Language, key: string) => string) =>
  async (api: TelegramApi): Promise<void> => {
    for (const { language, code } of listed) {
      const to = { ...(code !== undefined && { language_code: code }) };
      const list = commands.map((command) => ({ command, description: say(language, `telegram-command-${command}`) }));
      await api('setMyCommands', { commands: list, ...to });
      await api('setMyCommands', { commands: list, scope: { type: 'all_private_chats' }, ...to });
      await api('setMyDescription', { description: say(language, 'telegram-description'), ...to });
      await api('setMyShortDescription', { short_description: say(language, 'telegram-short-description'), ...to });
    }
  };
