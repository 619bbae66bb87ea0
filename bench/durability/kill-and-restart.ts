import type { KillableServer } from './killable-server.js';

export interface Killing {
  readonly done: Promise<void>;
  /** So many times until now. */
  count(): number;
}

/**
 * Kills at random moments: about a third while a server starts (`startMs`), a third right after (within `firstMs`: what
 * waited for it comes all at once), a third later (within `longMs`); sometimes all servers together. `onKill` hears
 * which share of the kills is behind. All servers run again when it is done.
 */
export function killAndRestart(
  servers: readonly KillableServer[],
  options: {
    readonly wanted: number;
    readonly startMs: number;
    readonly firstMs: number;
    readonly longMs: number;
    readonly random: () => number;
    readonly onKill: (share: number) => void;
    /** Servers run meanwhile: nobody is killed before it is over. */
    readonly rest?: () => Promise<void>;
  },
): Killing {
  const { wanted, startMs, firstMs, longMs, random, onKill, rest } = options;
  let killed = 0;
  const kill = async (server: KillableServer): Promise<void> => {
    if (killed >= wanted) return;
    killed++;
    if (await server.kill()) onKill(killed / (wanted + 1));
    else killed--;
  };
  const haunt = async (server: KillableServer): Promise<void> => {
    while (killed < wanted) {
      if (rest !== undefined && (await server.ready())) await rest();
      const moment = random();
      if (moment < 0.3) await Promise.race([pause(random() * startMs * 1.1), server.over()]);
      else if (await server.ready()) {
        await Promise.race([pause(random() * (moment < 0.65 ? firstMs : longMs)), server.over()]);
      }
      const together = servers.length > 1 && random() < 0.2;
      await Promise.all((together ? servers : [server]).map(kill));
      server.start();
    }
  };
  const done = Promise.all(servers.map(haunt)).then(async () => {
    for (const server of servers) server.start();
    await Promise.all(servers.map((server) => server.ready()));
  });
  return { done, count: () => killed };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
