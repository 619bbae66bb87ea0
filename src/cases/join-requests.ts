import type { LibrarianId } from '../core/case.js';
import type { Clock } from '../core/clock.js';
import type { Language } from '../core/language.js';
import { usualHours } from './invitations.js';
import type { Librarian, LibrarianStore } from './librarians.js';
import { coordinates, mayConfirm } from './rights.js';

/** Somebody on Telegram says that they work at a library; a coordinator confirms or refuses. */
export interface JoinRequest {
  /** Of this very choice: whoever chooses another library has another id. */
  readonly id: string;
  /** Their private chat with the bot on Telegram. */
  readonly chat: string;
  /** As Telegram shows them, for the coordinator. */
  readonly shown: string;
  /** As citizens would read it; empty where Telegram's is no proper name. */
  readonly name: string;
  readonly libraryId: string;
  readonly library: string;
  readonly district: string;
  readonly languages: readonly Language[];
  readonly at: Date;
}

export type JoinWish = Omit<JoinRequest, 'id' | 'at'> & {
  /** The event that it came with: the same one asks once. */
  readonly key: string;
};

export type Asked =
  | { readonly outcome: 'asked'; readonly request: JoinRequest }
  /** The same library once more. */
  | { readonly outcome: 'waiting'; readonly request: JoinRequest }
  | { readonly outcome: 'asked-too-often' | 'refused-lately' | 'district-full' | 'repeated' }
  /** The chat belongs to somebody already; not active: only a coordinator's link brings them back. */
  | { readonly outcome: 'known' | 'not-active' };

/** `not-active`: the chat is that of somebody suspended, who stays so. `known`: they have joined by another way. */
export type Became = 'joined' | 'refused' | 'known' | 'not-active';
export type JoinAct = 'confirm' | 'refuse';

export type Decided =
  | { readonly outcome: 'done'; readonly became: Became; readonly shown: string }
  /** Somebody was first. */
  | { readonly outcome: 'decided'; readonly what: JoinAct; readonly by: string }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'forbidden' };

export interface JoinRequests {
  ask(wish: JoinWish): Promise<Asked>;
  /** What this chat waits for. */
  of(chat: string): Promise<JoinRequest | undefined>;
  /** Those that this person may decide, the oldest first. */
  open(who: Librarian): Promise<JoinRequest[]>;
  /** Who is told of a new request: those with a chat on Telegram. */
  deciders(request: JoinRequest): Promise<Librarian[]>;
  /** Of several who decide at once exactly one does. Done again by the same person, it finishes what a crash left. */
  decide(id: string, what: JoinAct, by: Librarian): Promise<Decided>;
  /** The person's deletion. That they asked and were refused stays for its 7 days, as marks that nobody can read. */
  forget(chat: string): Promise<void>;
}

/** What stands behind it: a part of src/delivery/memos.ts. */
export interface JoinMemos {
  get(name: string): Promise<string | undefined>;
  put(name: string, value: string, about: { readonly at: Date; readonly group?: string }): Promise<void>;
  putFirst(name: string, value: string, about: { readonly at: Date; readonly group?: string }): Promise<string>;
  remove(name: string): Promise<void>;
  list(group: string): Promise<{ name: string; value: string }[]>;
}

export interface JoinDeps {
  readonly memos: JoinMemos;
  readonly librarians: LibrarianStore;
  readonly clock: Clock;
  readonly hash: (secret: string) => string;
  /** Tells the person what became of it; called again after a crash, so it must say it once. */
  readonly tell: (request: JoinRequest, became: Became) => Promise<void>;
}

/** Removed by age: requests and decisions after 30 days; after 7 the marks that somebody asked or was refused. */
export const joinGroup = 'join-requests';
export const joinDays = 30;
export const markGroup = 'join-marks';
export const markDays = 7;
/** More than so many that wait in one district are somebody's game. */
export const mostInDistrict = 20;
/** Within 7 days, deletions in between or not: each choice is a card in coordinators' chats. */
const mostChoices = 3;
const dayMs = 86_400_000;

const requestName = (chat: string): string => `join:${chat}`;
const decisionName = (id: string): string => `join-decided:${id}`;

interface Stored extends Omit<JoinRequest, 'at'> {
  readonly at: number;
}

/** What a chat has asked lately, by the ids of its requests: their repeated updates change nothing. */
interface Mark {
  readonly ids: readonly string[];
  readonly at: number;
}

/** Written once for each id; when all is done, what it says of the person is taken out of it. */
interface Decision {
  readonly what: JoinAct;
  readonly by: LibrarianId;
  readonly byName: string;
  readonly at: number;
  readonly district: string;
  readonly request?: Stored;
  readonly became?: Became;
}

/**
 * | step                | on disk                              | who dies here                                          |
 * |---------------------|--------------------------------------|--------------------------------------------------------|
 * | asked               | the request, one for each chat       | the repeated update asks again, under the same id      |
 * | decided             | the decision, the first one          | the same press, or the next look at the list, goes on  |
 * | joined, or refused  | the librarian; or a mark of refusal  | as above: the librarian's id follows from the request's |
 * | told                | a row of the outbox, by its own key  | as above                                               |
 * | done                | the decision without the person      |                                                        |
 */
export function createJoinRequests({ memos, librarians, clock, hash, tell }: JoinDeps): JoinRequests {
  const now = (): Date => clock.now();
  const shortHash = (text: string): string =>
    hash(text)
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 20);
  const refusalName = (chat: string): string => `join-refused:${hash(`telegram:${chat}`)}`;
  const markName = (chat: string): string => `join-asked:${hash(`telegram:${chat}`)}`;

  const read = async <T>(name: string): Promise<T | undefined> => {
    const value = await memos.get(name);
    return value === undefined ? undefined : (JSON.parse(value) as T);
  };
  const waitsIn = async (chat: string): Promise<Stored | undefined> => read<Stored>(requestName(chat));

  /** Those without a decision; what a crash left half done is finished on the way. */
  const waiting = async (): Promise<Stored[]> => {
    const all = await memos.list(joinGroup);
    const decisions = new Map(
      all.flatMap(({ name, value }) =>
        name.startsWith(decisionName('')) ? [[name, JSON.parse(value) as Decision] as const] : [],
      ),
    );
    for (const [name, decision] of decisions) await finish(name.slice(decisionName('').length), decision);
    return all
      .filter(({ name }) => name.startsWith(requestName('')))
      .map(({ value }) => JSON.parse(value) as Stored)
      .filter(({ id }) => !decisions.has(decisionName(id)))
      .sort((one, other) => one.at - other.at);
  };

  /** The district has coordinators of its own. */
  const isCovered = async (district: string): Promise<boolean> =>
    (await librarians.list({ district })).some((one) => one.status === 'active' && coordinates(one));

  const finish = async (id: string, decision: Decision): Promise<Decision> => {
    const { request, what } = decision;
    if (request === undefined) return decision;
    const became = what === 'confirm' ? await join(request) : await refuse(request, decision);
    await tell(toRequest(request), became);
    const current = await waitsIn(request.chat);
    // a wish for another library, made meanwhile, waits on unless they have joined
    if (current !== undefined && (current.id === id || became !== 'refused')) {
      await memos.remove(requestName(request.chat));
    }
    const { request: _, ...rest } = decision;
    const done = { ...rest, became };
    await memos.put(decisionName(id), JSON.stringify(done), { at: new Date(decision.at), group: joinGroup });
    return done;
  };

  const join = async (request: Stored): Promise<Became> => {
    const id = shortHash(`join:${request.id}`);
    const other = await librarians.byTelegram(request.chat);
    if (other !== undefined && other.id !== id) return other.status === 'active' ? 'known' : 'not-active';
    await librarians.save(
      {
        id,
        name: request.name,
        role: 'librarian',
        libraryId: request.libraryId,
        district: request.district,
        national: false,
        languages: request.languages,
        hours: usualHours,
        telegram: request.chat,
        status: 'active',
        version: 0,
      },
      { expecting: 0 }, // stale: they exist since the first try, and may have been suspended since
    );
    return (await librarians.get(id))?.status === 'active' ? 'joined' : 'not-active';
  };

  const refuse = async ({ chat }: Stored, { at }: Decision): Promise<Became> => {
    const moment = new Date(at);
    await memos.put(refusalName(chat), moment.toISOString(), { at: moment, group: markGroup });
    return 'refused';
  };

  const wasRefused = async (chat: string): Promise<boolean> => {
    const at = await memos.get(refusalName(chat));
    return at !== undefined && now().getTime() - Date.parse(at) < markDays * dayMs;
  };

  const askedLately = async (chat: string): Promise<readonly string[]> => {
    const mark = await read<Mark>(markName(chat));
    return mark !== undefined && now().getTime() - mark.at < markDays * dayMs ? mark.ids : [];
  };
  /** After the request: who dies between the two comes by the same way again. */
  const mark = async (chat: string, id: string): Promise<void> => {
    const ids = await askedLately(chat);
    if (ids.includes(id)) return;
    const value = JSON.stringify({ ids: [...ids, id], at: now().getTime() } satisfies Mark);
    await memos.put(markName(chat), value, { at: now(), group: markGroup });
  };

  return {
    async ask({ key, ...wish }) {
      const person = await librarians.byTelegram(wish.chat);
      if (person !== undefined) return { outcome: person.status === 'active' ? 'known' : 'not-active' };
      const id = shortHash(`join:${key}`);
      if ((await memos.get(decisionName(id))) !== undefined) return { outcome: 'repeated' };
      const open = await waiting(); // first, so that a decision which was left half done counts
      const before = await waitsIn(wish.chat);
      if (before?.id === id) {
        await mark(wish.chat, id);
        return { outcome: 'asked', request: toRequest(before) };
      }
      const lately = await askedLately(wish.chat);
      if (lately.includes(id)) return { outcome: 'repeated' };
      if (await wasRefused(wish.chat)) return { outcome: 'refused-lately' };
      if (before?.libraryId === wish.libraryId) return { outcome: 'waiting', request: toRequest(before) };
      if (lately.length >= mostChoices) return { outcome: 'asked-too-often' };
      const others = open.filter((one) => one.district === wish.district && one.chat !== wish.chat);
      if (others.length >= mostInDistrict) return { outcome: 'district-full' };
      const stored: Stored = { ...wish, id, at: now().getTime() };
      await memos.put(requestName(wish.chat), JSON.stringify(stored), { at: now(), group: joinGroup });
      await mark(wish.chat, id);
      return { outcome: 'asked', request: toRequest(stored) };
    },
    async of(chat) {
      const found = await waitsIn(chat);
      return found === undefined ? undefined : toRequest(found);
    },
    async open(who) {
      const all = await waiting();
      const covered = new Map<string, boolean>();
      for (const { district } of all) {
        if (!covered.has(district)) covered.set(district, await isCovered(district));
      }
      return all
        .filter(({ district }) => mayConfirm(who, { district, covered: covered.get(district) === true }))
        .map(toRequest);
    },
    async deciders({ district }) {
      const all = (await librarians.list({})).filter(({ status }) => status === 'active');
      const covered = all.some((one) => one.district === district && coordinates(one));
      const may = all.filter((one) => one.telegram !== undefined && mayConfirm(one, { district, covered }));
      const own = may.filter((one) => one.district === district);
      return own.length > 0 ? own : may;
    },
    async decide(id, what, by) {
      const request = (await waiting()).find((one) => one.id === id);
      const standing = await read<Decision>(decisionName(id));
      const district = standing?.district ?? request?.district;
      if (district === undefined) return { outcome: 'gone' };
      if (!mayConfirm(by, { district, covered: await isCovered(district) })) return { outcome: 'forbidden' };
      const mine = { what, by: by.id, byName: by.name, at: now().getTime(), district, ...(request && { request }) };
      const about = { at: now(), group: joinGroup };
      const first =
        standing ?? (JSON.parse(await memos.putFirst(decisionName(id), JSON.stringify(mine), about)) as Decision);
      const { became } = await finish(id, first);
      if (first.by !== by.id || first.what !== what || became === undefined) {
        return { outcome: 'decided', what: first.what, by: first.byName };
      }
      return { outcome: 'done', became, shown: request?.shown ?? '' };
    },
    async forget(chat) {
      for (const { name, value } of await memos.list(joinGroup)) {
        const { request } = JSON.parse(value) as Partial<Decision>;
        if (name === requestName(chat) || request?.chat === chat) await memos.remove(name);
      }
    },
  };
}

const toRequest = ({ at, ...request }: Stored): JoinRequest => ({ ...request, at: new Date(at) });
