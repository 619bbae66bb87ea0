import type { Clock } from '../../core/clock.js';
import type { Memos } from '../../delivery/memos.js';

/** When each person last did what opens a window for answers, and which sends Meta has shown us by an echo. */
export interface MessengerBook {
  /** The moment that Meta gives; an older one changes nothing. */
  heardFrom(psid: string, at: Date): Promise<void>;
  lastHeard(psid: string): Promise<Date | undefined>;
  echoed(metadata: string): Promise<void>;
  isEchoed(metadata: string): Promise<boolean>;
  /** A send ended without a clear answer: since when, and whether it had been made once more. The first call says when. */
  unclear(metadata: string): Promise<{ readonly since: Date; readonly repeated: boolean }>;
  /** It was made once more, and again nobody knows. */
  repeated(metadata: string): Promise<void>;
  forget(psid: string): Promise<void>;
}

/** Windows are written down so often at most: a window that is thought to end a minute early loses nothing. */
export const refreshMs = 60_000;
/** Kept in memory too, so that an echo that is here already needs no look at the store. */
const mostInMemory = 20_000;
export const echoGroup = 'messenger-echoes';
const unclearName = (metadata: string): string => `messenger-unclear:${metadata}`;
const repeatMark = ' repeated';
/** All that is noted of one person beside their record. */
export const personGroup = (psid: string): string => `messenger:${psid}`;

export function messengerBook(memos: Memos, clock: Clock): MessengerBook {
  const written = new Map<string, number>();
  const echoes = new Set<string>();
  const remember = (metadata: string): void => {
    echoes.add(metadata);
    if (echoes.size > mostInMemory) echoes.delete(echoes.values().next().value as string);
  };
  const noteUnclear = async (metadata: string, mark: string): Promise<Date> => {
    const now = clock.now();
    await memos.put(unclearName(metadata), `${now.toISOString()}${mark}`, { at: now, group: echoGroup });
    return now;
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
    async unclear(metadata) {
      const known = await memos.get(unclearName(metadata));
      if (known !== undefined)
        return { since: new Date(known.replace(repeatMark, '')), repeated: known.endsWith(repeatMark) };
      return { since: await noteUnclear(metadata, ''), repeated: false };
    },
    async repeated(metadata) {
      await noteUnclear(metadata, repeatMark);
    },
    async forget(psid) {
      written.delete(psid);
      await memos.forget(personGroup(psid));
    },
  };
}
