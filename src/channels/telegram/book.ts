import type { CaseId, MediaKind } from '../../core/case.js';
import type { Clock } from '../../core/clock.js';
import type { MediaFile } from '../../core/event.js';
import type { Memos } from '../../delivery/memos.js';

/** A team's group on Telegram; rights come from invitations, never from membership of the group. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Absent: the national team. */
  readonly district?: string;
  /** The group, once somebody has sent the code there. */
  readonly chat?: string;
}

/** A case's topic in a team's group. */
export interface Topic {
  readonly thread: number;
  /** Its first message with the question stands there. */
  readonly card: boolean;
}

/** Which of our messages, or a librarian's, stands where, and of which case it is. */
export interface Entry {
  readonly caseId: CaseId;
  readonly line?: string;
}

/** Where a person's words stand in another chat, once they are there whole and once: what a correction changes. */
export interface Copy {
  readonly messageId: number;
  /** Below a picture, a voice or a file. */
  readonly isCaption?: true;
}

/** What a librarian's private chat is doing. */
export interface DeskState {
  /** Where words without an address go. It never changes by itself but to nothing. */
  readonly current?: CaseId;
  /** It was the current one until somebody else closed it: words that were meant for it must not go elsewhere unsaid. */
  readonly ended?: CaseId;
  /** The case they asked to take here: it becomes the current one if they get it. */
  readonly taking?: CaseId;
  /** Words that wait for the answer to "to whom?", in order; the key of the update they came with. */
  readonly pending?: readonly Pending[];
}

export interface Pending {
  readonly key: string;
  readonly source: string;
  readonly text: string;
  readonly media?: MediaKind;
  readonly file?: MediaFile;
}

/** Somebody is asked at which library they work. */
export interface Asking {
  /** The next words are read as a place until then. */
  readonly until?: number;
  /** Updates that were answered here: repeated, they are no citizen's words. */
  readonly answered: readonly string[];
}

/** Removed after a day. */
export const askingGroup = 'join-asking';

/** What the Telegram desk remembers, in the store. */
export interface TelegramBook {
  entry(chat: string, messageId: number): Promise<Entry | undefined>;
  note(chat: string, messageId: number, entry: Entry): Promise<void>;
  copyOf(chat: string, words: string): Promise<Copy | undefined>;
  setCopy(chat: string, words: string, copy: Copy | undefined, caseId: CaseId): Promise<void>;
  desk(chat: string): Promise<DeskState>;
  /** One change after the other: the chat's updates and the news of cases meet here. */
  changeDesk(chat: string, change: (state: DeskState) => DeskState): Promise<void>;
  topic(chat: string, caseId: CaseId): Promise<Topic | undefined>;
  setTopic(chat: string, caseId: CaseId, topic: Topic | undefined): Promise<void>;
  caseOf(chat: string, thread: number): Promise<CaseId | undefined>;
  /** All that is remembered of a case. */
  forgetCase(caseId: CaseId): Promise<void>;
  teams(): Promise<Team[]>;
  saveTeam(team: Team): Promise<void>;
  teamIn(chat: string): Promise<Team | undefined>;
  /** A one-time code by its hash, for one group. */
  inviteTeam(codeHash: string, teamId: string, until: Date): Promise<void>;
  teamOfCode(codeHash: string): Promise<string | undefined>;
  spendTeamCode(codeHash: string): Promise<void>;
  asking(chat: string): Promise<Asking | undefined>;
  setAsking(chat: string, asking: Asking): Promise<void>;
  forgetAsking(chat: string): Promise<void>;
  /** The list of commands that a chat of its own has, in short; nothing: it sees everybody's. */
  commandsIn(chat: string): Promise<string | undefined>;
  setCommandsIn(chat: string, list: string | undefined): Promise<void>;
  /** Where a group went that became a supergroup. */
  moved(chat: string): Promise<string>;
  setMoved(chat: string, to: string): Promise<void>;
}

const ofCase = (caseId: CaseId): string => `case:${caseId}`;
/** Teams stand in a group of their own, which is never purged by age: each is written again when it is used. */
const teamGroup = 'telegram:teams';

export function telegramBook(memos: Memos, clock: Clock): TelegramBook {
  const read = async <T>(name: string): Promise<T | undefined> => {
    const value = await memos.get(name);
    return value === undefined || value === '' ? undefined : (JSON.parse(value) as T);
  };
  const write = (name: string, value: unknown, group?: string): Promise<void> =>
    memos.put(name, JSON.stringify(value), { at: clock.now(), ...(group !== undefined && { group }) });

  const changing = new Map<string, Promise<unknown>>();
  const book: TelegramBook = {
    entry: (chat, messageId) => read(`tg:entry:${chat}.${messageId}`),
    note: (chat, messageId, entry) => write(`tg:entry:${chat}.${messageId}`, entry, ofCase(entry.caseId)),
    copyOf: (chat, words) => read(`tg:copy:${chat}:${words}`),
    setCopy: (chat, words, copy, caseId) =>
      copy === undefined
        ? memos.remove(`tg:copy:${chat}:${words}`)
        : write(`tg:copy:${chat}:${words}`, copy, ofCase(caseId)),
    desk: async (chat) => (await read<DeskState>(`tg:desk:${chat}`)) ?? {},
    changeDesk(chat, change) {
      const turn = (changing.get(chat) ?? Promise.resolve()).then(async () => {
        const before = await book.desk(chat);
        const after = change(before);
        if (after !== before) await write(`tg:desk:${chat}`, after);
      });
      const ended = turn.catch(() => {}).finally(() => changing.get(chat) === ended && changing.delete(chat));
      changing.set(chat, ended);
      return turn;
    },
    topic: (chat, caseId) => read(`tg:topic:${chat}:${caseId}`),
    async setTopic(chat, caseId, topic) {
      if (topic === undefined) return memos.remove(`tg:topic:${chat}:${caseId}`);
      // the way back first: a message in the topic must always find its case
      await write(`tg:thread:${chat}:${topic.thread}`, caseId, ofCase(caseId));
      return write(`tg:topic:${chat}:${caseId}`, topic, ofCase(caseId));
    },
    forgetCase: (caseId) => memos.forget(ofCase(caseId)),
    caseOf: (chat, thread) => read(`tg:thread:${chat}:${thread}`),
    teams: async () => (await memos.list(teamGroup)).map(({ value }) => JSON.parse(value) as Team),
    saveTeam: (team) => memos.put(`tg:team:${team.id}`, JSON.stringify(team), { at: forEver, group: teamGroup }),
    teamIn: async (chat) => (await book.teams()).find((team) => team.chat === chat),
    inviteTeam: (codeHash, teamId, until) => write(`tg:team-code:${codeHash}`, { teamId, until: until.getTime() }),
    async teamOfCode(codeHash) {
      const found = await read<{ teamId: string; until: number }>(`tg:team-code:${codeHash}`);
      return found !== undefined && found.until > clock.now().getTime() ? found.teamId : undefined;
    },
    spendTeamCode: (codeHash) => memos.remove(`tg:team-code:${codeHash}`),
    asking: (chat) => read(`tg:asking:${chat}`),
    setAsking: (chat, asking) => write(`tg:asking:${chat}`, asking, askingGroup),
    forgetAsking: (chat) => memos.remove(`tg:asking:${chat}`),
    commandsIn: (chat) => read(`tg:commands:${chat}`),
    setCommandsIn: (chat, list) =>
      list === undefined ? memos.remove(`tg:commands:${chat}`) : write(`tg:commands:${chat}`, list),
    moved: async (chat) => (await read<string>(`tg:moved:${chat}`)) ?? chat,
    async setMoved(chat, to) {
      await write(`tg:moved:${chat}`, to);
      const team = await book.teamIn(chat);
      if (team !== undefined) await book.saveTeam({ ...team, chat: to });
    },
  };
  return book;
}

/** A year that every store can hold. */
const forEver = new Date(Date.UTC(9999, 0, 1));
