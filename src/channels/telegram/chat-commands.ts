import type { Librarian, LibrarianStore } from '../../cases/librarians.js';
import type { Clock } from '../../core/clock.js';
import type { Language } from '../../core/language.js';
import type { TelegramApi } from './api.js';
import type { TelegramBook } from './book.js';
import { languageOf } from './desk-deps.js';

const forLibrarians = [
  ...['cases', 'duty', 'log', 'ask', 'help'],
  ...['menu', 'library', 'language', 'privacy', 'delete'],
] as const;
/** After a call that failed; until then the librarian's updates do not try it again. */
const pauseMs = 30_000;

/** The list of commands in a librarian's own chat. Best effort: what fails is tried again, and loses nothing else. */
export interface ChatCommands {
  /** Sets the list where it is not as it should be. Never rejects. */
  give(librarian: Librarian): Promise<void>;
  /** The chat is a librarian's no more: it sees everybody's list again. Never rejects. */
  takeBack(chat: string): Promise<void>;
  /** Every librarian's, at a start: for those who joined while Telegram was away, and for a list that has changed. */
  giveAll(): Promise<void>;
}

export function createChatCommands({
  api,
  book,
  librarians,
  clock,
  say,
  hash,
  alarm,
}: {
  readonly api: TelegramApi;
  readonly book: Pick<TelegramBook, 'commandsIn' | 'setCommandsIn'>;
  readonly librarians: Pick<LibrarianStore, 'list'>;
  readonly clock: Clock;
  readonly say: (language: Language, key: string) => string;
  readonly hash: (text: string) => string;
  readonly alarm: (error: unknown) => void;
}): ChatCommands {
  /** By chat: the list that it has, or when to try again. */
  const given = new Map<string, string>();
  const notBefore = new Map<string, number>();
  const listIn = (language: Language) =>
    forLibrarians.map((command) => ({ command, description: say(language, `telegram-command-${command}`) }));
  const scopeOf = (chat: string) => ({ type: 'chat', chat_id: Number(chat) });

  const give = async (librarian: Librarian): Promise<void> => {
    const { telegram: chat } = librarian;
    if (chat === undefined || librarian.status !== 'active') return;
    const list = listIn(languageOf(librarian));
    const short = hash(JSON.stringify(list)).slice(0, 16);
    if (given.get(chat) === short || (notBefore.get(chat) ?? 0) > clock.now().getTime()) return;
    notBefore.set(chat, clock.now().getTime() + pauseMs); // also for a second update meanwhile
    if ((await book.commandsIn(chat)) !== short) {
      const answer = await api('setMyCommands', { commands: list, scope: scopeOf(chat) });
      if (!answer.ok) return;
      await book.setCommandsIn(chat, short);
    }
    given.set(chat, short);
    notBefore.delete(chat);
  };

  const safely = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      alarm(error);
    }
  };
  return {
    give: (librarian) => safely(() => give(librarian)),
    takeBack: (chat) =>
      safely(async () => {
        given.delete(chat);
        notBefore.delete(chat);
        if ((await book.commandsIn(chat)) === undefined) return;
        const answer = await api('deleteMyCommands', { scope: scopeOf(chat) });
        if (answer.ok || answer.kind === 'refused') await book.setCommandsIn(chat, undefined);
      }),
    giveAll: () =>
      safely(async () => {
        for (const librarian of await librarians.list({})) await give(librarian);
      }),
  };
}
