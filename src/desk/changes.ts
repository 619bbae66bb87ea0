import { PassThrough, type Readable } from 'node:stream';

/** First frame: how long a browser's own EventSource waits before it comes back, in milliseconds. */
const retryFrame = 'retry: 1000\n\n';
/** A comment for proxies and an event for the page, which cannot see comments and must notice a dead line. */
const beatFrame = ': beat\nevent: beat\ndata: {}\n\n';
/** The session is over, or this librarian has opened more desks than we serve at once. */
const endedFrame = (why: 'signed-out' | 'replaced'): string => `event: ${why}\ndata: {}\n\n`;
const changedFrame = (revision: number): string => `event: changed\ndata: {"revision":${revision}}\n\n`;

export interface Changes {
  /**
   * A stream that says `changed` when it begins and whenever the board has changed, or `standing`: what its librarian may
   * see and whether they are on duty, in a word. It ends when there is none any more.
   */
  open(librarianId: string, standing: () => Promise<string | undefined>): Readable;
  /** This librarian's rights, place or hours have just changed, or they may no longer act. */
  look(librarianId: string): void;
  /** Ends every stream; a later `open` gives one that has ended. */
  close(): void;
  /** Streams open now. */
  count(): number;
}

interface Line {
  readonly out: PassThrough;
  readonly librarianId: string;
  readonly standing: () => Promise<string | undefined>;
  told: number | undefined;
  /** The standing that the page knows. */
  stood: string | undefined;
  /** Heartbeats that found the page not reading. */
  stuck: number;
}

/**
 * The open desks. One question to the store in each poll, however many there are; no words go out here, so a desk that
 * may not read a case learns nothing. Each beat asks whether the session still lasts, and whether another process (or the
 * clock) has changed what its librarian is: who has joined the national team sees what waits there without a reload.
 */
export function createChanges(deps: {
  readonly revision: () => Promise<number>;
  readonly onFailure: (error: unknown) => void;
  readonly pollEveryMs?: number;
  readonly beatEveryMs?: number;
  readonly maxPerLibrarian?: number;
}): Changes {
  const { revision, onFailure, pollEveryMs = 500, beatEveryMs = 15_000, maxPerLibrarian = 4 } = deps;
  const lines = new Set<Line>();
  let polling: NodeJS.Timeout | undefined;
  let beating: NodeJS.Timeout | undefined;
  let asking = false;
  let closed = false;

  function leave(line: Line, lastFrame?: string): void {
    lines.delete(line);
    if (!line.out.writableEnded) line.out.end(lastFrame);
    if (lines.size > 0) return;
    clearInterval(polling);
    clearInterval(beating);
    polling = beating = undefined;
  }

  async function poll(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      const now = await revision();
      for (const line of lines) {
        if (line.told === now || line.out.writableNeedDrain) continue;
        line.told = now;
        line.out.write(changedFrame(now));
      }
    } catch (error) {
      onFailure(error); // the store is away: the next poll asks again, the desk keeps its stream
    } finally {
      asking = false;
    }
  }

  async function beat(line: Line): Promise<void> {
    if (line.out.writableNeedDrain) {
      if (++line.stuck > 3) line.out.destroy();
      return;
    }
    line.stuck = 0;
    line.out.write(beatFrame);
    await look(line);
  }

  async function look(line: Line): Promise<void> {
    const stands = await line.standing();
    if (!lines.has(line)) return;
    if (stands === undefined) return leave(line, endedFrame('signed-out'));
    if (line.stood !== undefined && line.stood !== stands) line.out.write(changedFrame(line.told ?? 0));
    line.stood = stands;
  }

  return {
    open(librarianId, standing) {
      const out = new PassThrough();
      if (closed) return out.end();
      const line: Line = { out, librarianId, standing, told: undefined, stood: undefined, stuck: 0 };
      lines.add(line);
      const own = [...lines].filter((one) => one.librarianId === librarianId);
      for (const oldest of own.slice(0, -maxPerLibrarian)) leave(oldest, endedFrame('replaced'));
      out.once('close', () => leave(line));
      out.on('error', () => {}); // the page went away while we wrote
      polling ??= setInterval(() => void poll(), pollEveryMs);
      beating ??= setInterval(() => {
        for (const each of [...lines]) beat(each).catch(onFailure);
      }, beatEveryMs);
      out.write(retryFrame);
      void poll();
      look(line).catch(onFailure);
      return out;
    },
    look(librarianId) {
      for (const line of [...lines]) if (line.librarianId === librarianId) look(line).catch(onFailure);
    },
    close() {
      closed = true;
      for (const line of [...lines]) leave(line);
    },
    count: () => lines.size,
  };
}
