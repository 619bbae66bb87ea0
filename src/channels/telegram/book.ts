import type { CaseId } from '../../core/case.js';
import type { Clock } from '../../core/clock.js';
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

/** What a librarian's private chat is doing. */
export interface DeskState {
  /** Where words without an address go. It never changes by itself but to nothing. */
  readonly current?: CaseId;
  /** The case they asked to take here: it becomes the current one if they get it. */
  readonly taking?: CaseId;
  /** Words that wait for the answer to "to whom?"; the key of the update they came with. */
  readonly pending?: { readonly key: string; readonly source: string; readonly text: string };
}

/** What the Telegram desk remembers, in the store. */
export interface TelegramBook {
  entry(chat: string, messageId: number): Promise<Entry | undefined>;
  note(chat: string, messageId: number, entry: Entry): Promise<void>;
  desk(chat: string): Promise<DeskState>;
  setDesk(chat: string, state: DeskState): Promise<void>;
  topic(chat: string, caseId: CaseId): Promise<Topic | undefined>;
  setTopic(chat: string, caseId: CaseId, topic: Topic | undefined): Promise<void>;
  caseOf(chat: string, thread: number): Promise<CaseId | undefined>;
  teams(): Promise<Team[]>;
  saveTeam(team: Team): Promise<void>;
  teamIn(chat: string): Promise<Team | undefined>;
  /** A one-time code by its hash, for one group. */
  inviteTeam(codeHash: string, teamId: string, until: Date): Promise<void>;
  spendTeamCode(codeHash: string): Promise<string | undefined>;
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

  const book: TelegramBook = {
    entry: (chat, messageId) => read(`tg:entry:${chat}.${messageId}`),
    note: (chat, messageId, entry) => write(`tg:entry:${chat}.${messageId}`, entry, ofCase(entry.caseId)),
    desk: async (chat) => (await read<DeskState>(`tg:desk:${chat}`)) ?? {},
    setDesk: (chat, state) => write(`tg:desk:${chat}`, state),
    topic: (chat, caseId) => read(`tg:topic:${chat}:${caseId}`),
    async setTopic(chat, caseId, topic) {
      if (topic === undefined) return memos.remove(`tg:topic:${chat}:${caseId}`);
      // the way back first: a message in the topic must always find its case
      await write(`tg:thread:${chat}:${topic.thread}`, caseId, ofCase(caseId));
      return write(`tg:topic:${chat}:${caseId}`, topic, ofCase(caseId));
    },
    caseOf: (chat, thread) => read(`tg:thread:${chat}:${thread}`),
    teams: async () => (await memos.list(teamGroup)).map(({ value }) => JSON.parse(value) as Team),
    saveTeam: (team) => memos.put(`tg:team:${team.id}`, JSON.stringify(team), { at: forEver, group: teamGroup }),
    teamIn: async (chat) => (await book.teams()).find((team) => team.chat === chat),
    inviteTeam: (codeHash, teamId, until) => write(`tg:team-code:${codeHash}`, { teamId, until: until.getTime() }),
    async spendTeamCode(codeHash) {
      const found = await read<{ teamId: string; until: number }>(`tg:team-code:${codeHash}`);
      if (found === undefined) return undefined;
      await memos.remove(`tg:team-code:${codeHash}`);
      return found.until > clock.now().getTime() ? found.teamId : undefined;
    },
    moved: async (chat) => (await read<string>(`tg:moved:${chat}`)) ?? chat,
    async setMoved(chat, to) {
      await write(`tg:moved:${chat}`, to);
      const team = await book.teamIn(chat);
      if (team !== undefined) await book.saveTeam({ ...team, chat: to });
    },
  };
  return book;
}

const forEver = new Date(8_640_000_000_000_000 - 1);
