import type { Became, JoinRequest } from '../../cases/join-requests.js';
import type { Librarian } from '../../cases/librarians.js';
import { properName, shownName } from '../../cases/people.js';
import { asPerson } from '../../cases/rights.js';
import { say } from '../../cases/situation.js';
import type { EventKey, JoinAction } from '../../core/event.js';
import { isLanguage, type Language } from '../../core/language.js';
import type { Button, Reply } from '../../core/message.js';
import { languageOf, type TelegramDeskDeps } from './desk-deps.js';
import { telegramChat } from './translate.js';
import type { CallbackQuery, TelegramMessage, TelegramUser } from './updates.js';

/** So long the next words are read as a place. */
const askingMs = 30 * 60_000;
/** Longer words that name no place are a question for the bot. */
const mostWords = 5;
const mostAnswered = 20;

/**
 * `/librarian`: somebody says at which library they work, and a coordinator confirms.
 *
 * | they                                     | then                                                             |
 * |------------------------------------------|------------------------------------------------------------------|
 * | `/librarian`, perhaps with a place       | which place?                                                     |
 * | a place, typed, shared or chosen         | its libraries as buttons, else the nearest                       |
 * | long words that name no place; a command | over: it is the bot's                                            |
 * | choose a library                         | the request; its district's coordinators get a card              |
 * | a coordinator presses on the card        | decided, once; both sides are told                               |
 */
export interface JoinDesk {
  /** Words in the private chat of somebody who is no librarian. */
  hears(
    message: TelegramMessage,
    key: EventKey,
    command: { name: string; rest: string },
  ): Promise<'handled' | 'not-mine'>;
  /** `librarian`: whoever pressed is one. */
  pressed(
    query: CallbackQuery,
    action: JoinAction,
    key: EventKey,
    librarian?: Librarian,
  ): Promise<'handled' | 'not-mine'>;
}

interface Who {
  readonly key: EventKey;
  readonly chat: string;
  readonly language: Language;
  readonly user?: TelegramUser | undefined;
}

const cancel: Button = { title: { say: 'telegram-join-cancel' }, action: { do: 'join', act: 'cancel' } };
const another: Button = { title: { say: 'button-another-place' }, action: { do: 'join', act: 'another' } };

export function createJoinDesk(deps: TelegramDeskDeps): JoinDesk {
  const { joins, places, book, clock } = deps;

  const tell = ({ key, chat, language }: Who, parts: readonly Reply[], buttons: readonly Button[] = []) =>
    sendTo(deps, { chat, language, key: `tg-said:${key}`, source: chat, parts, buttons });

  const whoIs = async (chat: string, key: EventKey, user: TelegramUser | undefined): Promise<Who> => {
    const hint = user?.language_code?.toLowerCase().split('-')[0];
    const language = (await deps.languageIn(chat)) ?? (isLanguage(hint) ? hint : 'ro');
    return { key, chat, language, user };
  };

  /** What is asked next; the update counts as answered here, however often it comes. */
  const note = async ({ chat, key }: Who, awaits: 'a-place' | 'nothing'): Promise<void> => {
    const answered = (await book.asking(chat))?.answered ?? [];
    await book.setAsking(chat, {
      ...(awaits === 'a-place' && { until: clock.now().getTime() + askingMs }),
      answered: [...answered.filter((one) => one !== key), key].slice(-mostAnswered),
    });
  };

  /** The note comes last: who dies before it is asked again by the same update, and says it once. */
  const asks = async (who: Who, parts: readonly Reply[], buttons: readonly Button[] = []): Promise<'handled'> => {
    await tell(who, parts, [...buttons, cancel]);
    await note(who, 'a-place');
    return 'handled';
  };

  const askPlace = async (who: Who): Promise<'handled'> => {
    const waits = await joins.of(who.chat);
    const before = waits === undefined ? [] : [say('telegram-join-waiting', { library: waits.library })];
    return asks(who, [...before, say('telegram-join-ask-place')]);
  };

  const showLibraries = async (who: Who, place: string): Promise<'handled'> => {
    const there = places.libraries(place, who.language);
    if (there === undefined) return askPlace(who);
    const buttons = there.found.map(
      ({ code, name }): Button => ({ title: { text: name }, action: { do: 'join', act: 'library', id: code } }),
    );
    return asks(who, [say('telegram-join-which-library', { place: there.place })], [...buttons, another]);
  };

  const search = async (who: Who, text: string): Promise<'handled' | 'not-mine'> => {
    const found = places.find(text, who.language);
    const [only] = found;
    if (only === undefined) {
      if (text.trim().split(/\s+/).length > mostWords) return leave(who.chat);
      return asks(who, [say('library-place-not-found')]);
    }
    if (found.length === 1) return showLibraries(who, only.id);
    const choices = found.map(
      ({ id, title }): Button => ({ title: { text: title }, action: { do: 'join', act: 'place', id } }),
    );
    return asks(who, [say('library-which-place')], choices);
  };

  /** It was about something else: the bot's. */
  const leave = async (chat: string): Promise<'not-mine'> => {
    const asking = await book.asking(chat);
    if (asking?.until !== undefined) await book.setAsking(chat, { answered: asking.answered });
    return 'not-mine';
  };

  const choose = async (who: Who, code: string): Promise<'handled'> => {
    const library = places.library(code);
    if (library === undefined) return askPlace(who);
    const { first_name: first, last_name: last, username } = who.user ?? {};
    const name = properName(first, last);
    const asked = await joins.ask({
      key: who.key,
      chat: who.chat,
      shown: shownName(first, last, username === undefined ? undefined : `(@${username})`),
      name,
      libraryId: library.id,
      library: library.name,
      district: library.district,
      languages: [who.language],
    });
    if (asked.outcome === 'asked') await offer(asked.request);
    if (asked.outcome !== 'repeated') {
      await tell(who, [say(`telegram-join-${asked.outcome}`, { library: library.name })]);
    }
    await note(who, 'nothing');
    return 'handled';
  };

  /** A card in each coordinator's chat; it goes with the person's data while it has not been sent. */
  const offer = async (request: JoinRequest): Promise<void> => {
    for (const one of await joins.deciders(request)) {
      if (one.telegram === undefined) continue;
      const decision = (act: 'confirm' | 'refuse'): Button => ({
        title: { say: `telegram-join-${act}` },
        action: { do: 'join', act, id: request.id },
      });
      await sendTo(deps, {
        chat: one.telegram,
        language: languageOf(one),
        key: `tg-join:${request.id}@${one.telegram}`,
        source: request.chat,
        parts: [
          say('telegram-join-card', {
            shown: request.shown,
            library: request.library,
            district: request.district,
            named: request.name === '' ? 'no' : 'yes',
          }),
        ],
        buttons: [decision('confirm'), decision('refuse')],
        priority: 2,
      });
    }
  };

  const decide = async (id: string, what: 'confirm' | 'refuse', by: Librarian, key: EventKey): Promise<'handled'> => {
    const decided = await joins.decide(id, what, by);
    const who = { key, chat: by.telegram ?? '', language: languageOf(by) };
    if (decided.outcome === 'done') {
      await tell(who, [say(`telegram-join-done-${decided.became}`, { shown: decided.shown })]);
    } else if (decided.outcome === 'decided') {
      await tell(who, [say('telegram-join-decided', { what: decided.what, by: decided.by })]);
    } else await tell(who, [say(`telegram-join-${decided.outcome}`)]);
    return 'handled';
  };

  return {
    async hears(message, key, { name, rest }) {
      const chat = String(message.chat.id);
      const asking = await book.asking(chat);
      if (asking?.answered.includes(key)) return 'handled';
      if (name === 'librarian') {
        const who = await whoIs(chat, key, message.from);
        const person = await deps.librarians.byTelegram(chat);
        if (person !== undefined) {
          await tell(who, [say('telegram-join-not-active')]);
          return 'handled';
        }
        return rest.trim() === '' ? askPlace(who) : search(who, rest);
      }
      if (name !== '') return leave(chat);
      if (asking?.until === undefined || asking.until < clock.now().getTime()) return 'not-mine';
      const who = await whoIs(chat, key, message.from);
      if (message.location !== undefined) {
        const { latitude: lat, longitude: lon } = message.location;
        const place = places.at({ lat, lon });
        if (place !== undefined) return showLibraries(who, place);
        return asks(who, [say('library-point-unclear')]);
      }
      return message.text === undefined ? 'not-mine' : search(who, message.text);
    },
    async pressed(query, action, key, librarian) {
      const chat = String(query.message?.chat.id ?? query.from.id);
      if (action.act === 'confirm' || action.act === 'refuse') {
        return librarian === undefined ? 'not-mine' : decide(action.id, action.act, librarian, key);
      }
      if (librarian !== undefined) {
        await tell({ key, chat, language: languageOf(librarian) }, [say('telegram-join-known')]);
        return 'handled';
      }
      if ((await book.asking(chat))?.answered.includes(key)) return 'handled';
      const who = await whoIs(chat, key, query.from);
      switch (action.act) {
        case 'place':
          return showLibraries(who, action.id);
        case 'library':
          return choose(who, action.id);
        case 'another':
          return askPlace(who);
        case 'cancel':
          await tell(who, [say('telegram-join-cancelled')]);
          await note(who, 'nothing');
          return 'handled';
        default:
          return action satisfies never;
      }
    },
  };
}

/** Tells who asked what became of it, once, whoever decided and wherever. */
export const tellWhoAsked =
  (deps: Pick<TelegramDeskDeps, 'send' | 'clock' | 'librarians' | 'commands'>) =>
  async (request: JoinRequest, became: Became): Promise<void> => {
    const { id, chat, languages } = request;
    const librarian = became === 'joined' ? await deps.librarians.byTelegram(chat) : undefined;
    const part =
      librarian === undefined
        ? say(`telegram-join-told-${became}`)
        : say('telegram-desk-welcome', { name: asPerson(librarian).name });
    const key = `tg-join:${id}:decided`;
    await sendTo(deps, { chat, language: languages[0] ?? 'ro', key, source: chat, parts: [part], buttons: [] });
    if (librarian !== undefined) void deps.commands.give(librarian);
  };

interface Said {
  readonly chat: string;
  readonly language: Language;
  readonly key: string;
  /** The chat whose deletion takes it away. */
  readonly source: string;
  readonly parts: readonly Reply[];
  readonly buttons: readonly Button[];
  readonly priority?: number;
}

const sendTo = (
  { send, clock }: Pick<TelegramDeskDeps, 'send' | 'clock'>,
  { chat, language, key, source, parts, buttons, priority = 1 }: Said,
): Promise<void> =>
  send({
    key,
    lane: `telegram:${chat}|said`,
    position: clock.now().getTime(),
    to: telegramChat(Number(chat)),
    source: telegramChat(Number(source)),
    message: { language, parts, buttons, at: clock.now() },
    priority,
    report: false,
  });
