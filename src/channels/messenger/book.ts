import type { Clock } from '../../core/clock.js';
import type { Memos } from '../../delivery/memos.js';

/** When each person last did what opens a window for answers, and which sends Meta has shown us by an echo. */
export interface MessengerBook {
  /** The moment that Meta gives; an older one changes nothing. */
  heardFrom(psid: string, at: Date): Promise<void>;
  lastHeard(psid: string): Promise<Date | undefined>;
  echoed(metadata: string): Promise<void>;
  isEchoed(metadata: string): Promise<boolean>;
  /** How many sends of it ended without a clear answer, and when the last one did. None noted: one, now. */
  unclear(metadata: string): Promise<{ readonly since: Date; readonly times: number }>;
  /** One more did. */
  unclearAgain(metadata: string): Promise<void>;
  forget(psid: string): Promise<void>;
}

/** Windows are written down so often at most: a window that is thought to end a minute early loses nothing. */
export const refreshMs = 60_000;
/** Kept in memory too, so that an echo that is here already needs no look at the store. */
const mostInMemory = 20_000;
export const echoGroup = 'messenger-echoes';
const unclearName = (metadata: string): string => `messenger-unclear:${metadata}`;
/** All that is noted of one person beside their record. */
export const personGroup = (psid: string): string => `messenger:${psid}`;

export function messengerBook(memos: Memos, clock: Clock): MessengerBook {
  const written = new Map<string, number>();
  const echoes = new Set<string>();
  const remember = (metadata: string): void => {
    echoes.add(metadata);
    if (echoes.size > mostInMemory) echoes.delete(echoes.values().next().value as string);
  };
  const known = async (metadata: string): Promise<{ since: Date; times: number } | undefined> => {
    const [since, times] = (await memos.get(unclearName(metadata)))?.split(' ') ?? [];
    return since === undefined ? undefined : { since: new Date(since), times: Number(times ?? 1) };
  };
  const note = async (metadata: string, times: number): Promise<{ since: Date; times: number }> => {
    const since = clock.now();
    await memos.put(unclearName(metadata), `${since.toISOString()} ${times}`, { at: since, group: echoGroup });
    return { since, times };
  };
  return {
    async heardFrom(psid, at) {
      const before = written.get(psid) ?? (await this.lastHeard(psid))?.getTime();
      if (before !== undefined && at.getTime() < before + refreshMs) return;
      await memos.put(`messenger-heard:${psid}`, at.toISOString(), { at: clock.now(), group: personGroup(psid) });
      written.set(psid, at.getTime());
      if (written.size > mostInMemory) written.clear();
    },
    async lastHeard(psid) {
      const value = await memos.get(`messenger-heard:${psid}`);
      return value === undefined ? undefined : new Date(value);
    },
    async echoed(metadata) {
      remember(metadata);
      await memos.put(`messenger-echo:${metadata}`, '', { at: clock.now(), group: echoGroup });
    },
    async isEchoed(metadata) {
      return echoes.has(metadata) || (await memos.get(`messenger-echo:${metadata}`)) !== undefined;
    },
    unclear: async (metadata) => (await known(metadata)) ?? note(metadata, 1),
    async unclearAgain(metadata) {
      await note(metadata, ((await known(metadata))?.times ?? 0) + 1);
    },
    async forget(psid) {
      written.delete(psid);
      await memos.forget(personGroup(psid));
    },
  };
}
