import type { Librarian } from '../../cases/librarians.js';
import { isIn } from '../../cases/rights.js';
import { cutTo, lineWords, placeWords } from '../../cases/situation.js';
import { writeAction } from '../../core/action-code.js';
import type { Case, CaseId, CaseLine, CaseSummary } from '../../core/case.js';
import type { Action, ConversationKey } from '../../core/event.js';
import type { Language } from '../../core/language.js';
import {
  type Button,
  type DeskPart,
  type MessageMedia,
  type Reply,
  type Words,
  wordsShown,
} from '../../core/message.js';
import type { Team } from './book.js';
import { inlineKeyboard, topicAddress } from './channel.js';
import { languageOf, type TelegramDeskDeps } from './desk-deps.js';
import type { Card } from './topics.js';
import { telegramChat } from './translate.js';

/** What librarians on Telegram see of cases; called by the copier for what stands on the board, so it may repeat itself. */
export interface Surfaces {
  board(summary: CaseSummary): Promise<void>;
  line(line: CaseLine): Promise<void>;
  /** A citizen's deletion: what is remembered of their cases goes, at once or with the topic that must still be removed. */
  forget(caseIds: readonly CaseId[]): Promise<void>;
  card(caseId: CaseId, about: { readonly before: number }): Promise<Card | undefined>;
}

/** One chat or topic in which a case is read. */
interface Surface {
  readonly to: ConversationKey;
  readonly chat: string;
  readonly language: Language;
  /** In a topic all is of one case; in a private chat each message names its case. */
  readonly isTopic: boolean;
}

/** Of the conversation's turns: lines of one turn follow what the turn changed. */
const positionOf = (version: number, index: number): number => version * 1000 + index;
function positionOfLine({ key }: CaseLine): number {
  const [, version = '0', index = '0'] = /\.(\d+)\.(\d+)/.exec(key) ?? [];
  return positionOf(Number(version), 1 + Math.min(Number(index), 997));
}
const longestHistory = 3000;
const longestGlimpse = 1500;
/** Teams change rarely, and are looked up for every line. */
const teamsKnownMs = 2000;

export function createSurfaces(deps: TelegramDeskDeps): Surfaces {
  const { board, librarians, book, clock, say } = deps;
  let known: { at: number; teams: Promise<Team[]> } | undefined;

  const teams = (): Promise<Team[]> => {
    const now = clock.now().getTime();
    if (known === undefined || now - known.at > teamsKnownMs) known = { at: now, teams: book.teams() };
    return known.teams;
  };
  const privately = (librarian: Librarian): Surface | undefined =>
    librarian.telegram === undefined || librarian.status !== 'active'
      ? undefined
      : {
          to: telegramChat(Number(librarian.telegram)),
          chat: librarian.telegram,
          language: languageOf(librarian),
          isTopic: false,
        };
  const inTopic = (chat: string, caseId: CaseId): Surface => ({
    to: topicAddress(chat, caseId),
    chat,
    language: 'ro',
    isTopic: true,
  });

  /** The teams that the case has been offered to, and those where it has a topic already. */
  const topicsOf = async (found: Case): Promise<Surface[]> => {
    const surfaces: Surface[] = [];
    for (const team of await teams()) {
      if (team.chat === undefined) continue;
      // no other district's team is ever asked: its topics need not be looked up for every line
      if (team.district !== undefined && team.district !== found.district) continue;
      const offered = found.step === (team.district === undefined ? 'national' : 'district');
      if (offered || (await book.topic(team.chat, found.id)) !== undefined) surfaces.push(inTopic(team.chat, found.id));
    }
    return surfaces;
  };
  const holdersOf = async (found: Case): Promise<Surface[]> => {
    if (found.state === 'waiting') return [];
    const ids = [found.holder?.id, ...(found.state === 'taken' ? found.coWriters.map(({ id }) => id) : [])];
    return surfacesOf(ids.filter((id) => id !== undefined));
  };
  const surfacesOf = async (ids: readonly string[]): Promise<Surface[]> => {
    const people = await Promise.all([...new Set(ids)].map((id) => librarians.get(id)));
    return people.flatMap((one) => (one === undefined ? [] : (privately(one) ?? [])));
  };

  const put = (
    surface: Surface,
    { source, key, position, parts, buttons = [], priority, desk, words, media, report = false }: Row,
  ): Promise<void> =>
    deps.send({
      key: `${key}@${surface.to.id}`,
      lane: `telegram:${surface.to.id}|${desk.reactTo === undefined ? desk.caseId : `${desk.caseId}+`}`,
      position,
      to: surface.to,
      source,
      message: {
        language: surface.language,
        parts,
        buttons,
        at: clock.now(),
        desk,
        ...(words && { words }),
        ...(media && { media }),
      },
      priority,
      report,
    });

  /** A new case, or one that waits again: to those who may take it, and to their teams' groups. */
  const offer = async (found: Extract<Case, { state: 'waiting' }>, summary: CaseSummary): Promise<void> => {
    const now = clock.now();
    const { libraryId, district, language } = found;
    const there = await deps.duty.duty(
      { language, ...(libraryId !== undefined && { libraryId }), ...(district !== undefined && { district }) },
      now,
    );
    const team = there[found.step].filter((one) => one.id !== found.author && one.languages.includes(language));
    const onDuty = team.filter((one) => one.onDuty);
    for (const surface of await surfacesOf((onDuty.length > 0 ? onDuty : team).map(({ id }) => id))) {
      await put(surface, {
        source: summary.conversation,
        key: `tg-card:${found.id}:${found.step}:${found.stepSince.getTime()}`,
        position: positionOf(summary.version, 0),
        parts: [{ kind: 'quote', text: cardText(found, surface.language, {}), author: 'citizen' }],
        buttons: [deskButton('take', found.id)],
        priority: 2,
        desk: { caseId: found.id, ...(onDuty.length === 0 && { silent: true }) },
      });
    }
  };

  /** Who has just taken a case reads all of it in their private chat, and it becomes their current one if they asked. */
  const handOver = async (found: Extract<Case, { state: 'taken' }>, summary: CaseSummary): Promise<void> => {
    for (const surface of await surfacesOf([found.holder.id])) {
      await book.changeDesk(surface.chat, (desk) => {
        const { taking, ended: _ended, ...rest } = desk;
        return taking === found.id ? { ...rest, current: found.id } : desk;
      });
      const history = await historyOf(found, surface.language);
      await put(surface, {
        source: summary.conversation,
        key: `tg-taken:${found.id}:${found.takenAt.getTime()}`,
        position: positionOf(summary.version, 0),
        parts: [{ kind: 'quote', text: cardText(found, surface.language, { history }), author: 'citizen' }],
        buttons: holderButtons(found.id),
        priority: 0, // it holds the citizen's words, which come no second time
        desk: { caseId: found.id },
        report: true, // and is given up with them when they are deleted
      });
    }
  };

  const historyOf = async (found: Case, language: Language, before = Number.POSITIVE_INFINITY): Promise<string> => {
    const lines = await board.lines(found.id, 100);
    const shown = lines
      .filter((line) => line.to === undefined && positionOfLine(line) < before)
      .map((line) => wordsOf(line, language));
    let text = shown.join('\n');
    if (text.length > longestHistory) text = `…${text.slice(-longestHistory).toWellFormed()}`;
    return text;
  };

  const wordsOf = (line: CaseLine, language: Language): string => {
    const mark = line.corrects === undefined ? '' : '✏️ ';
    switch (line.from) {
      case 'citizen':
        return `👤 ${mark}${line.text}`;
      case 'librarian':
        return `💬 ${mark}${line.by?.name ?? ''}: ${line.text}`;
      case 'note':
        return `📝 ${line.by?.name ?? ''}: ${line.text}`;
      case 'notice':
        return `ℹ️ ${lineWords(line, language, say)}`;
      case 'bot':
        return `🤖 ${line.text}`;
      default:
        return line.from satisfies never;
    }
  };

  const cardText = (found: Case, language: Language, { history }: { history?: string }): string => {
    const before = found.before
      .filter(({ heard }) => !heard.startsWith('/') && !found.question.includes(heard))
      .map(({ heard, topic }) => `- ${heard}${topic === undefined ? '' : ` (${deps.topicTitle(topic, language)})`}`)
      .join('\n');
    const place = found.place === undefined ? say(language, 'telegram-desk-no-place') : placeWords(found.place);
    return [
      `📩 ${labelOf(found)} · ${say(language, 'telegram-desk-language', { language: found.language })} · ${place}`,
      found.question === '' ? say(language, 'telegram-desk-no-question') : cutTo(found.question, longestGlimpse),
      before === '' ? '' : `${say(language, 'telegram-desk-before')}\n${cutTo(before, longestGlimpse)}`,
      history === undefined || history === '' ? '' : history,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  };

  return {
    async board(summary) {
      const found = summary.case;
      if (found.state === 'waiting') await offer(found, summary);
      if (found.state === 'taken' && found.takenAt.getTime() === summary.changedAt.getTime()) {
        await handOver(found, summary);
      }
      for (const surface of await topicsOf(found)) {
        if (found.state === 'closed' && found.closedBy !== 'deletion') continue; // closed after its last line
        const change = found.state === 'closed' ? 'remove' : undefined;
        // the topic and its card come before the first line; a closed one may come to life again
        await put(surface, {
          source: summary.conversation,
          key: `tg-topic:${found.id}:${found.state === 'closed' ? found.closedAt.getTime() : found.openedAt.getTime()}`,
          position: positionOf(summary.version, change === undefined ? 0 : 999),
          parts: [],
          priority: change === undefined ? 2 : 3,
          desk: { caseId: found.id, ...(change !== undefined && { topic: change }) },
        });
      }
      if (found.state === 'closed') {
        for (const surface of await holdersOf(found)) {
          await book.changeDesk(surface.chat, (desk) => {
            const { current, ...rest } = desk;
            if (current !== found.id) return desk;
            return { ...rest, ...(found.closedBy !== 'librarian' && { ended: found.id }) };
          });
        }
      }
    },

    async line(line) {
      const summary = await board.get(line.caseId);
      if (summary === undefined || summary.conversation.id === '') return;
      const found = summary.case;
      const position = positionOfLine(line);
      // a copy that repeats itself after somebody has taken the case: what they took it with shows these words already
      const before = found.state === 'taken' && line.at < found.takenAt;
      const surfaces =
        line.to === undefined
          ? [...(before ? [] : await holdersOf(found)), ...(await topicsOf(found))]
          : await surfacesOf([line.to]);
      const ends = line.notice?.key === 'case-notice-closed-by';
      const [from] = line.by === undefined ? [] : (line.source?.split('.') ?? []);
      for (const surface of surfaces) {
        const desk: DeskPart = { caseId: line.caseId, line: line.key };
        if (surface.chat === from) {
          // they wrote it here: a mark that it was accepted, not their own words once more
          if (line.from !== 'notice' && line.source !== undefined) {
            const mark: DeskPart = {
              ...{ caseId: line.caseId, reactTo: line.source },
              ...(line.from === 'note' && { isNote: true }),
            };
            const key = `tg-mark:${line.key}`;
            await put(surface, { source: summary.conversation, key, position, parts: [], priority: 3, desk: mark });
          }
          continue;
        }
        const label = surface.isTopic ? '' : `${labelOf(found)} `;
        await put(surface, {
          source: summary.conversation,
          key: `tg-line:${line.key}`,
          position,
          parts: [{ kind: 'quote', text: `${label}${wordsOf(line, surface.language)}`, author: 'citizen' }],
          ...mediaOf(line),
          ...(line.from !== 'notice' && { words: wordsShown(line) }),
          priority: line.from === 'citizen' ? 0 : 1,
          desk,
          report: line.from === 'citizen',
        });
        if (!ends || !surface.isTopic) continue;
        await put(surface, {
          source: summary.conversation,
          key: `tg-close:${line.key}`,
          position: position + 1,
          parts: [],
          priority: 3,
          desk: { caseId: line.caseId, topic: 'close' },
        });
      }
    },

    async forget(caseIds) {
      const groups = (await teams()).flatMap(({ chat }) => chat ?? []);
      for (const caseId of caseIds) {
        const topics = await Promise.all(groups.map((chat) => book.topic(chat, caseId)));
        if (topics.every((topic) => topic === undefined || topic.thread === 0)) await book.forgetCase(caseId);
      }
    },

    async card(caseId, { before }) {
      const summary = await board.get(caseId);
      if (summary === undefined || summary.conversation.id === '') return undefined;
      const found = summary.case;
      if (found.state === 'closed' && found.closedBy === 'deletion') return undefined;
      const text = cardText(found, 'ro', { history: await historyOf(found, 'ro', before) });
      const buttons = [deskButton('take', caseId), ...holderButtons(caseId)];
      return {
        name: [...`${labelOf(found)} ${found.question.replace(/\s+/g, ' ')}`].slice(0, 60).join(''),
        text: cutTo(text, 4000),
        keyboard: inlineKeyboard(
          buttons.map(({ title, action }) => ({
            title: 'say' in title ? say('ro', title.say) : '',
            action: writeAction(action),
          })),
        ),
      };
    },
  };
}

/** What its platform still has, or we keep. */
function mediaOf({ media: kind, file, source }: CaseLine): { readonly media?: MessageMedia } {
  if (kind === undefined || file === undefined || (source === undefined && file.kept !== true)) return {};
  return { media: { kind, file, ...(source !== undefined && { source }) } };
}

interface Row {
  readonly source: ConversationKey;
  readonly key: string;
  readonly position: number;
  readonly parts: readonly Reply[];
  readonly buttons?: readonly Button[];
  readonly priority: 0 | 1 | 2 | 3;
  readonly desk: DeskPart;
  readonly words?: Words;
  readonly media?: MessageMedia;
  readonly report?: boolean;
}

/** How a case is called where several meet: short, and the same everywhere. */
export const labelOf = ({ id, place }: Pick<Case, 'id' | 'place'>): string =>
  `#${id.replace(/[-_]/g, '').slice(0, 4)}${place === undefined ? '' : ` ${place.name}`}`.slice(0, 30);

export const deskButton = (act: Extract<Action, { do: 'desk' }>['act'], caseId: CaseId): Button => ({
  title: { say: `telegram-desk-${act}` },
  action: { do: 'desk', act, caseId },
});
export const holderButtons = (caseId: CaseId): Button[] => [deskButton('close', caseId), deskButton('release', caseId)];

/** Whether a librarian's unaddressed words may go to this case. */
export const mayWriteIn = (librarianId: string, found: Case): boolean =>
  found.state === 'taken' && isIn(librarianId, found);
