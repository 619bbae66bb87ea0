import type { Librarian } from '../../cases/librarians.js';
import { loggedHelp } from '../../cases/logged-help.js';
import { changePerson, properName } from '../../cases/people.js';
import { asPerson, mayRead, queueOf } from '../../cases/rights.js';
import { say } from '../../cases/situation.js';
import { readAction } from '../../core/action-code.js';
import {
  awayChoices,
  type Case,
  type CaseId,
  type CaseSummary,
  caseCategories,
  type GivenHelp,
  type LibrarianAct,
} from '../../core/case.js';
import { cleanText, maskCodes } from '../../core/clean.js';
import type { DeskAction, EventKey, HelpCode } from '../../core/event.js';
import type { Language } from '../../core/language.js';
import type { Button, Reply } from '../../core/message.js';
import { readRef } from '../../core/origin-ref.js';
import { takesFiles } from '../../delivery/media.js';
import type { Entry, Pending } from './book.js';
import { topicAddress } from './channel.js';
import { languageOf, type TelegramDeskDeps } from './desk-deps.js';
import type { Desk } from './door.js';
import { createJoinDesk } from './join.js';
import { holderButtons, labelOf, mayWriteIn } from './surfaces.js';
import { mediaOf, messageName, telegramChat, toEvent, updateKey } from './translate.js';
import type { CallbackQuery, TelegramMessage, TelegramUpdate } from './updates.js';

/** Codes of invitations (src/cases/invitations.ts); a link of ours (src/core/origin-ref.ts) can look like one. */
const codeShape = /^[A-Za-z0-9_-]{20,64}$/;
const command = /^\/([a-z_]+)(?:@\w+)?(?:\s+([\s\S]*))?$/i;
const mostCases = 20;
/** Messages that wait for one answer to "to whom?". */
const mostPending = 20;
const helps: readonly HelpCode[] = [
  'consulted.citizens',
  'trained.citizens',
  'consulted.librarians',
  'consulted.public-authority',
  'consulted.business',
];

/** Somebody acts in a chat: what they did, and where the answer goes. */
interface At {
  readonly key: EventKey;
  readonly chat: string;
  /** In a group: the case in whose topic they acted. */
  readonly caseId?: CaseId;
  readonly language: Language;
}

/**
 * Librarians in their private chat with the bot and in their team's group. All they do becomes the same events as at
 * the web desk; what is said to themselves goes through the outbox. An update is answered once, however often it comes.
 *
 * | in private chat, invited                | then                                                           |
 * |-----------------------------------------|----------------------------------------------------------------|
 * | /start <code>                           | this chat is theirs from now on                                |
 * | not invited: /librarian                 | asks to join (join.ts)                                         |
 * | /cases /duty /log /help                 | answered                                                       |
 * | a reply to a message of a case          | goes to that case                                              |
 * | other words while they hold a case      | to the current case, else: to whom?                            |
 * | other words, no case                    | as a citizen's: the bot answers                                |
 *
 * | in a topic                              | then                                                           |
 * |-----------------------------------------|----------------------------------------------------------------|
 * | words of somebody invited               | the case's own rules: take, speak, note                        |
 * | words of anybody else                   | told that rights come by invitation                            |
 */
export function createTelegramDesk(deps: TelegramDeskDeps): Desk {
  const { librarians, board, book, clock } = deps;
  const joinDesk = createJoinDesk(deps);

  /** An answer to the person who acted; `again` tells several answers to one update apart. */
  const tell = (at: At, parts: readonly Reply[], buttons: readonly Button[] = [], again = ''): Promise<void> => {
    const to = at.caseId === undefined ? telegramChat(Number(at.chat)) : topicAddress(at.chat, at.caseId);
    return deps.send({
      key: `tg-said:${at.key}${again}`,
      lane: `telegram:${to.id}|said`,
      position: clock.now().getTime(),
      to,
      source: to,
      message: { language: at.language, parts, buttons, at: clock.now() },
      priority: 1,
      report: false,
    });
  };

  // who it is

  const known = async (id: number | undefined): Promise<Librarian | undefined> => {
    if (id === undefined) return undefined;
    const found = await librarians.byTelegram(String(id));
    return found?.status === 'active' ? found : undefined;
  };

  const join = async (message: TelegramMessage, code: string, key: EventKey): Promise<'handled' | 'not-mine'> => {
    const chat = String(message.chat.id);
    // by name: who dies between this and the next line finds the code again with the repeated update
    const invitation = await librarians.spend(deps.hash(code), clock.now(), deps.hash(`telegram:${chat}`));
    if (invitation === undefined) {
      const before = await known(message.chat.id);
      if (isOurLink(code) || (before === undefined && code.length !== 24)) return 'not-mine';
      const language = before === undefined ? 'ro' : languageOf(before);
      await tell({ key, chat, language }, [say('telegram-desk-code-spent')]);
      return 'handled';
    }
    const other = await librarians.byTelegram(chat);
    if (other !== undefined && other.id !== invitation.librarianId) {
      await changePerson(librarians, other.id, ({ telegram: _, ...person }) => person);
    }
    const name = properName(message.from?.first_name, message.from?.last_name);
    const librarian = await changePerson(librarians, invitation.librarianId, (person) =>
      person.status === 'suspended'
        ? undefined
        : {
            ...person,
            status: 'active',
            telegram: chat,
            // as citizens will read them; a coordinator may change it
            name: person.name === '' ? name : person.name,
          },
    );
    const language = librarian === undefined ? 'ro' : languageOf(librarian);
    const at = { key, chat, language };
    if (librarian?.telegram !== chat) await tell(at, [say('telegram-desk-code-spent')]);
    else {
      await tell(at, [say('telegram-desk-welcome', { name: asPerson(librarian).name })]);
      void deps.commands.give(librarian); // their list of commands: what fails is tried again with what they do next
    }
    return 'handled';
  };

  // what they do in cases

  const act = async (
    librarian: Librarian,
    summary: CaseSummary,
    what: LibrarianAct,
    { key, source }: { readonly key: EventKey; readonly source?: string },
  ): Promise<void> => {
    await deps.receive({
      kind: 'librarian',
      key: `hop:${key}`,
      conversation: summary.conversation,
      at: clock.now(),
      caseId: summary.case.id,
      by: asPerson(librarian),
      act: what,
      ...(source !== undefined && { source }),
    });
  };

  const readable = async (librarian: Librarian, caseId: string): Promise<CaseSummary | undefined> => {
    const summary = await board.get(caseId);
    if (summary === undefined || summary.conversation.id === '') return undefined;
    return mayRead(librarian, summary.case) ? summary : undefined;
  };

  const casesOf = async (librarian: Librarian): Promise<Case[]> =>
    (await board.heldBy(librarian.id, mostCases))
      .map(({ case: one }) => one)
      .filter((one) => mayWriteIn(librarian.id, one));

  /** A quick answer may come before what it answers is noted: what was sent is written down once Telegram says so. */
  const answeredIn = async (chat: string, { message_id: id, from }: TelegramMessage): Promise<Entry | undefined> => {
    for (let looks = 0; ; looks++) {
      const entry = await book.entry(chat, id);
      if (entry !== undefined || from?.is_bot !== true || looks >= 4) return entry;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  /** Where words in a private chat go: where the reply points, else to the current case. */
  const addressed = async (
    librarian: Librarian,
    message: TelegramMessage,
  ): Promise<{ readonly caseId: CaseId } | 'ask' | 'over' | 'nowhere'> => {
    const chat = String(message.chat.id);
    const reply = message.reply_to_message;
    const entry = reply && (await answeredIn(chat, reply));
    if (entry !== undefined) return { caseId: entry.caseId };
    const held = await casesOf(librarian);
    const { current, ended } = await book.desk(chat);
    if (reply === undefined && current !== undefined && held.some(({ id }) => id === current)) {
      return { caseId: current };
    }
    if (held.length > 0) return 'ask';
    return current === undefined && ended === undefined ? 'nowhere' : 'over';
  };

  const askToWhom = async (librarian: Librarian, message: TelegramMessage, at: At): Promise<void> => {
    const text = message.text ?? message.caption ?? '';
    const waiting = { key: at.key, source: messageName(message), text, ...mediaOf(message) };
    await book.changeDesk(at.chat, ({ pending = [], ...rest }) => ({
      ...rest,
      pending: [...pending.filter(({ key }) => key !== at.key).slice(1 - mostPending), waiting],
    }));
    const buttons = (await casesOf(librarian)).map(
      (one): Button => ({
        title: { text: `${labelOf(one)} ${one.question}`.slice(0, 60).toWellFormed() },
        action: { do: 'desk', act: 'give', caseId: one.id },
      }),
    );
    await tell(at, [say('telegram-desk-to-whom')], buttons);
  };

  const writes = async (librarian: Librarian, message: TelegramMessage, at: At): Promise<'handled' | 'not-mine'> => {
    const where = await addressed(librarian, message);
    if (where === 'nowhere') return 'not-mine';
    if (where === 'ask') {
      await askToWhom(librarian, message, at);
      return 'handled';
    }
    if (where === 'over') {
      await tell(at, [say('case-notice-closed')]);
      await book.changeDesk(at.chat, ({ current: _current, ended: _ended, ...rest }) => rest);
      return 'handled';
    }
    await book.note(at.chat, message.message_id, where);
    const summary = await readable(librarian, where.caseId);
    if (summary === undefined) {
      await tell(at, [say('case-notice-closed')]);
      return 'handled';
    }
    await speak(librarian, summary, message, at);
    return 'handled';
  };

  /** Words, with the picture or voice where the citizen's channel can show it; elsewhere the librarian is told. */
  const speak = async (
    librarian: Librarian,
    summary: CaseSummary,
    message: TelegramMessage,
    at: At,
    corrects?: string,
  ): Promise<void> => {
    const source = messageName(message);
    const media = corrects === undefined ? mediaOf(message) : undefined; // a caption was mended, nothing else
    await passOn(
      librarian,
      summary,
      { text: message.text ?? message.caption ?? '', source, key: at.key, ...media },
      at,
      corrects,
    );
  };

  const passOn = async (
    librarian: Librarian,
    summary: CaseSummary,
    { key, source, text, media, file }: Pending,
    at: At,
    corrects?: string,
  ): Promise<void> => {
    const shown = media !== undefined && takesFiles.has(summary.conversation.channel) ? { media, file } : undefined;
    if (media !== undefined && shown === undefined) {
      await tell({ ...at, key }, [say('telegram-desk-no-media')], [], ':media');
    }
    if (text === '' && shown === undefined) return;
    const said = { do: 'say', text, ...shown, ...(corrects !== undefined && { corrects }) } as const;
    await act(librarian, summary, said, { key, source });
  };

  const edited = async (librarian: Librarian, message: TelegramMessage, at: At): Promise<'handled' | 'not-mine'> => {
    const text = message.text ?? message.caption;
    if (text === undefined) return 'handled';
    const source = messageName(message);
    const { pending } = await book.desk(at.chat);
    if (pending?.some((one) => one.source === source)) {
      await book.changeDesk(at.chat, ({ pending = [], ...rest }) => ({
        ...rest,
        pending: pending.map((one) => (one.source === source ? { ...one, text } : one)),
      }));
      return 'handled';
    }
    const entry = await book.entry(at.chat, message.message_id);
    if (entry === undefined) return 'not-mine';
    const summary = await readable(librarian, entry.caseId);
    if (summary === undefined) await tell(at, [say('case-notice-closed')]);
    else if (await saysAnew(summary, source, text)) {
      await speak(librarian, summary, message, at, source);
    }
    return 'handled';
  };

  /** Platforms report edits that nobody made (a preview of a link): compared with what the message said last. */
  const saysAnew = async ({ case: { id } }: CaseSummary, source: string, text: string): Promise<boolean> => {
    const before = (await board.lines(id, 200)).findLast((line) => line.source === source);
    const written = maskCodes(cleanText(text).text).text;
    return (
      before === undefined || (before.text !== written && `//${before.text}` !== written.replace(/^\/\/\s*/, '//'))
    );
  };

  // buttons

  const press = async (query: CallbackQuery, librarian: Librarian, at: At, action: DeskAction): Promise<void> => {
    switch (action.do) {
      case 'desk':
        return pressInCase(query, librarian, at, action);
      case 'desk-close': {
        const summary = await readable(librarian, action.caseId);
        if (summary === undefined) return tell(at, [say('case-notice-closed')]);
        return act(librarian, summary, { do: 'close', category: action.category, onlyTaken: true }, { key: at.key });
      }
      case 'duty': {
        const until = deps.awayUntil(action.choice, clock.now());
        const changed = await changePerson(librarians, librarian.id, ({ awayUntil: _, ...person }) => ({
          ...person,
          ...(until !== undefined && { awayUntil: until }),
        }));
        return showDuty(changed ?? librarian, at);
      }
      case 'log':
        return log(librarian, at, action);
      case 'log-undo': {
        const undone = await deps.work.undo(`tg-log:${action.key}`, librarian.id);
        return tell(at, [say(`telegram-desk-log-${undone}`)]);
      }
      default:
        return action satisfies never;
    }
  };

  const pressInCase = async (
    query: CallbackQuery,
    librarian: Librarian,
    at: At,
    { act: what, caseId }: Extract<DeskAction, { do: 'desk' }>,
  ): Promise<void> => {
    const isPrivate = query.message?.chat.type === 'private';
    // whoever turns to another case does not mean the one before, even if they do not get it
    if (isPrivate && (what === 'take' || what === 'pick')) {
      await book.changeDesk(at.chat, ({ current, ...desk }) => {
        if (current === undefined) return desk;
        return { ...desk, ...(current === caseId ? { current } : { ended: current }) };
      });
    }
    const summary = await readable(librarian, caseId);
    if (summary === undefined) return tell(at, [say('telegram-desk-not-yours')]);
    switch (what) {
      case 'take':
        if (isPrivate) await book.changeDesk(at.chat, (desk) => ({ ...desk, taking: caseId }));
        return act(librarian, summary, { do: 'take' }, { key: at.key });
      case 'release':
        return act(librarian, summary, { do: 'release' }, { key: at.key });
      case 'close': {
        if (summary.case.state === 'closed') return tell(at, [say('case-notice-closed')]);
        const buttons = caseCategories.map(
          (category): Button => ({
            title: { say: `telegram-desk-category-${category}` },
            action: { do: 'desk-close', caseId, category },
          }),
        );
        return tell(at, [say('telegram-desk-close-as', { label: labelOf(summary.case) })], buttons);
      }
      case 'pick':
      case 'give': {
        if (!mayWriteIn(librarian.id, summary.case)) return tell(at, [say('telegram-desk-not-yours')]);
        // chosen in a list, a case gets none of the words that were asked about elsewhere
        const { pending = [] } = what === 'give' ? await book.desk(at.chat) : {};
        // the words first: dying between the two sends them under the same keys
        for (const words of pending) {
          await book.note(at.chat, Number(words.source.split('.')[1]), { caseId });
          await passOn(librarian, summary, words, at);
        }
        await book.changeDesk(at.chat, ({ pending: waiting, ended: _ended, ...rest }) => ({
          ...rest,
          ...(what === 'pick' && waiting !== undefined && { pending: waiting }),
          current: caseId,
        }));
        return tell(at, [say('telegram-desk-current', { label: labelOf(summary.case) })], holderButtons(caseId));
      }
      default:
        return what satisfies never;
    }
  };

  // commands

  const showCases = async (librarian: Librarian, at: At): Promise<void> => {
    const waiting = await board.waiting({ ...queueOf(librarian), limit: mostCases });
    const held = await board.heldBy(librarian.id, mostCases);
    const title = ({ case: one }: CaseSummary): string => `${labelOf(one)} ${one.question}`.slice(0, 50).toWellFormed();
    const offered = waiting.filter(({ case: one }) => mayRead(librarian, one) && one.author !== librarian.id);
    const button = (act: 'take' | 'pick', mark: string, one: CaseSummary): Button => ({
      title: { text: `${mark} ${title(one)}` },
      action: { do: 'desk', act, caseId: one.case.id },
    });
    await tell(
      at,
      [say('telegram-desk-cases', { held: held.length, waiting: offered.length })],
      [...held.map((one) => button('pick', '💬', one)), ...offered.map((one) => button('take', '📩', one))].slice(
        0,
        40,
      ),
    );
  };

  const showDuty = (librarian: Librarian, at: At): Promise<void> =>
    tell(
      at,
      [
        say('telegram-desk-duty', {
          on: deps.isOnDuty(librarian, clock.now()) ? 'yes' : 'no',
          hours: librarian.hours,
        }),
      ],
      awayChoices.map((choice) => ({
        title: { say: `telegram-desk-duty-${choice}` },
        action: { do: 'duty', choice },
      })),
    );

  const log = async (
    librarian: Librarian,
    at: At,
    { what, menu, service }: Extract<DeskAction, { do: 'log' }>,
  ): Promise<void> => {
    const menus = deps.menus(at.language);
    if (what === undefined) {
      const buttons = helps.map(
        (help): Button => ({
          title: { say: `telegram-desk-log-${help.replace('.', '-')}` },
          action: { do: 'log', what: help },
        }),
      );
      return tell(at, [say('telegram-desk-log-whom')], buttons);
    }
    const chosen = menus.find(({ id }) => id === menu);
    if (chosen === undefined) {
      const buttons = menus.map(
        ({ id, title }): Button => ({
          title: { text: title },
          action: { do: 'log', what, menu: id },
        }),
      );
      return tell(at, [say('telegram-desk-log-about')], buttons);
    }
    const known = chosen.services.find(({ id }) => id === service);
    if (known === undefined && chosen.services.length > 1) {
      const buttons = chosen.services.map(
        ({ id, title }): Button => ({
          title: { text: title },
          action: { do: 'log', what, menu: chosen.id, service: id },
        }),
      );
      return tell(at, [say('telegram-desk-log-service')], buttons);
    }
    const about = known ?? chosen.services[0];
    const [how, whom] = what.split('.') as [GivenHelp['what'], GivenHelp['whom']];
    const id = at.key.slice(at.key.lastIndexOf(':') + 1);
    const given = { what: how, whom, people: 1, service: about?.id };
    await deps.work.put(loggedHelp(librarian, given, { key: `tg-log:${id}`, at: clock.now() }));
    return tell(
      at,
      [say('telegram-desk-logged', { service: about?.title ?? '' })],
      [{ title: { say: 'telegram-desk-log-undo' }, action: { do: 'log-undo', key: id } }],
    );
  };

  const commands = async (
    librarian: Librarian,
    message: TelegramMessage,
    at: At,
    name: string,
  ): Promise<'handled' | 'not-mine'> => {
    switch (name) {
      case 'cases':
        await showCases(librarian, at);
        return 'handled';
      case 'duty':
        await showDuty(librarian, at);
        return 'handled';
      case 'log':
        await log(librarian, at, { do: 'log' });
        return 'handled';
      case 'help':
        await tell(at, [say('telegram-desk-help')]);
        return 'handled';
      case 'librarian':
        await tell(at, [say('telegram-join-known')]);
        return 'handled';
      default: {
        // what every citizen may do, and `/ask`: a question of their own
        const event = toEvent({ update_id: 0, message }, deps.botId, clock.now());
        if (event === undefined) return 'handled';
        await deps.receive({ ...event, key: at.key, librarian: librarian.id });
        return 'handled';
      }
    }
  };

  // groups

  const inGroup = async (update: TelegramUpdate, key: EventKey): Promise<'handled'> => {
    const message = update.message ?? update.edited_message;
    const chat = String((message ?? update.my_chat_member ?? update.callback_query?.message)?.chat.id ?? '');
    if (message?.migrate_to_chat_id !== undefined) {
      await book.setMoved(chat, String(message.migrate_to_chat_id));
      return 'handled';
    }
    const query = update.callback_query;
    if (query !== undefined) {
      await pressed(query, key);
      return 'handled';
    }
    // anonymous administrators write as a bot of Telegram's own
    if (message === undefined || (message.from?.is_bot === true && message.sender_chat === undefined)) return 'handled';
    const at: At = { key, chat, language: 'ro' };
    const [, name = '', rest = ''] = command.exec(message.text ?? '') ?? [];
    if (name === 'start' && codeShape.test(rest.trim())) {
      await joinTeam(rest.trim(), at);
      return 'handled';
    }
    if ((await book.teamIn(chat)) === undefined) return 'handled';
    const caseId = await caseMeant(message);
    if (caseId !== undefined) await inTopic(caseId, message, key, update.edited_message !== undefined);
    return 'handled';
  };

  /** The topic says of which case words are; in a group without topics, the message that they answer. */
  const caseMeant = async (message: TelegramMessage): Promise<CaseId | undefined> => {
    const chat = String(message.chat.id);
    if (message.is_topic_message === true && message.message_thread_id !== undefined) {
      return book.caseOf(chat, message.message_thread_id);
    }
    const { reply_to_message: reply } = message;
    const entry = reply ? await answeredIn(chat, reply) : await book.entry(chat, message.message_id);
    return entry?.caseId;
  };

  const joinTeam = async (code: string, at: At): Promise<void> => {
    const id = await book.teamOfCode(deps.hash(code));
    const team = (await book.teams()).find((one) => one.id === id);
    if (team === undefined) return tell(at, [say('telegram-desk-code-spent')]);
    await book.saveTeam({ ...team, chat: at.chat });
    await tell(at, [say('telegram-team-welcome', { name: team.name })]);
    return book.spendTeamCode(deps.hash(code)); // last: who died before it is asked again by the same update
  };

  const inTopic = async (caseId: CaseId, message: TelegramMessage, key: EventKey, isEdit: boolean): Promise<void> => {
    const text = message.text ?? message.caption;
    if (text === undefined && mediaOf(message) === undefined) return;
    const summary = await board.get(caseId);
    if (summary === undefined || summary.conversation.id === '') return;
    const librarian = await known(message.from?.id);
    const source = messageName(message);
    const at: At = { key, chat: String(message.chat.id), caseId, language: 'ro' };
    if (librarian === undefined || message.sender_chat !== undefined) {
      const anonymous = message.sender_chat === undefined ? 'no' : 'yes';
      return tell(at, [say('telegram-team-not-invited', { anonymous })]);
    }
    if (isEdit && !(await saysAnew(summary, source, text ?? ''))) return;
    if (!isEdit) await book.note(at.chat, message.message_id, { caseId });
    await speak(librarian, summary, message, at, isEdit ? source : undefined);
  };

  const pressed = async (query: CallbackQuery, key: EventKey): Promise<'handled' | 'not-mine'> => {
    const action = readAction(query.data ?? '');
    const isPrivate = query.message?.chat.type === 'private';
    const librarian = await known(query.from.id);
    if (isPrivate && action?.do === 'join') return joinDesk.pressed(query, action, key, librarian);
    const mine = action !== undefined && isDeskAction(action);
    if (isPrivate && (librarian === undefined || !mine)) return 'not-mine';
    const chat = String(query.message?.chat.id ?? query.from.id);
    // words for who pressed: in a group everybody would read them, so they go to their private chat
    const at: At = { key, chat: librarian?.telegram ?? chat, language: librarian ? languageOf(librarian) : 'ro' };
    if (!mine) return 'handled';
    if (librarian === undefined) {
      const caseId = 'caseId' in action && (await board.get(action.caseId)) !== undefined ? action.caseId : undefined;
      await tell({ ...at, chat, ...(caseId !== undefined && { caseId }) }, [
        say('telegram-team-not-invited', { anonymous: 'no' }),
      ]);
      return 'handled';
    }
    await press(query, librarian, at, action);
    return 'handled';
  };

  return async (update) => {
    const key = updateKey(deps.botId, update);
    const query = update.callback_query;
    const message = update.message ?? update.edited_message;
    const chat = (message ?? query?.message ?? update.my_chat_member)?.chat;
    if (chat !== undefined && chat.type !== 'private') return inGroup(update, key);
    if (query !== undefined) return pressed(query, key);
    if (message === undefined) return 'not-mine';
    const [, name = '', rest = ''] = command.exec(message.text ?? '') ?? [];
    if (name === 'start' && codeShape.test(rest.trim())) {
      const joined = await join(message, rest.trim(), key);
      if (joined === 'handled') return joined;
    }
    const librarian = await known(message.from?.id);
    const isEdit = update.edited_message !== undefined;
    if (librarian === undefined) {
      if (name === 'start') void deps.commands.takeBack(String(message.chat.id));
      return isEdit ? 'not-mine' : joinDesk.hears(message, key, { name: name.toLowerCase(), rest });
    }
    void deps.commands.give(librarian);
    const at: At = { key, chat: String(message.chat.id), language: languageOf(librarian) };
    if (isEdit && message.location !== undefined) return 'handled';
    if (name !== '' && !isEdit) return commands(librarian, message, at, name.toLowerCase());
    const handled = isEdit ? await edited(librarian, message, at) : await writes(librarian, message, at);
    if (handled === 'handled') return 'handled';
    // no case of theirs: they ask like everybody, and a case of theirs is never offered to themselves
    const event = toEvent(update, deps.botId, clock.now());
    if (event !== undefined) await deps.receive({ ...event, librarian: librarian.id });
    return 'handled';
  };
}

/** Of a library, a group or a topic: whoever follows it, it is no code that somebody has spent. */
const isOurLink = (ref: string): boolean => (readRef(ref)?.kind ?? 'other') !== 'other';

const isDeskAction = (action: { readonly do: string }): action is DeskAction =>
  ['desk', 'desk-close', 'duty', 'log', 'log-undo'].includes(action.do);
