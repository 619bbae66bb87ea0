import { PassThrough, type Readable } from 'node:stream';
import type { ConversationId } from '../../core/event.js';
import type { Feed } from './feed.js';
import { beatFrame, forgottenFrame, messageFrame, readyFrame, replacedFrame, retryFrame } from './frame.js';

/** Entries read from the feed at once: with the stream's own buffer, all that a slow page can make us hold. */
const batch = 50;

export interface WebStreams {
  /** A stream of a conversation's feed behind `position`. Ends when its reader goes, or by `close`. */
  open(conversation: ConversationId, position: number): Readable;
  /** Something was put into, or taken out of, this conversation's feed: its pages are told at once. */
  wake(conversation: ConversationId): void;
  /** Ends every stream; a later `open` gives one that has ended. */
  close(): void;
  /** Streams open now. */
  count(): number;
}

interface Line {
  readonly out: PassThrough;
  readonly conversation: ConversationId;
  /** Position of the last entry written. */
  seen: number;
  told: boolean;
  /** A pump is running; `again`: the feed may have grown behind what it has read. */
  pumping: boolean;
  again: boolean;
  /** Heartbeats that found the page not reading. */
  stuck: number;
}

/**
 * The open pages. Each pulls its own conversation's feed from where it is, so that none can be told twice or out of
 * order, whoever appended; a page that does not read stops its own pulling only.
 *
 * `wake` serves what this process appended, `pollEveryMs` what another did: one question for all pages.
 * `maxPerConversation` leaves a browser, which opens at most six connections to a host, two for its posts: the oldest
 * page is told to wait.
 */
export function createWebStreams(deps: {
  readonly feed: Pick<Feed, 'after' | 'changed'>;
  readonly onFailure: (error: unknown) => void;
  readonly pollEveryMs?: number;
  readonly beatEveryMs?: number;
  readonly maxPerConversation?: number;
}): WebStreams {
  const { feed, onFailure, pollEveryMs = 500, beatEveryMs = 15_000, maxPerConversation = 4 } = deps;
  const lines = new Map<ConversationId, Set<Line>>();
  let polling: NodeJS.Timeout | undefined;
  let beating: NodeJS.Timeout | undefined;
  let closed = false;

  const each = (act: (line: Line) => void) => {
    for (const pages of lines.values()) for (const line of [...pages]) act(line);
  };

  function leave(line: Line): void {
    const pages = lines.get(line.conversation);
    pages?.delete(line);
    if (pages?.size === 0) lines.delete(line.conversation);
    if (lines.size > 0) return;
    clearInterval(polling);
    clearInterval(beating);
    polling = beating = undefined;
  }

  function pump(line: Line): void {
    if (line.pumping) {
      line.again = true;
      return;
    }
    line.pumping = true;
    void pull(line)
      .catch(onFailure) // the store is away: the next poll tries again, the page keeps its stream
      .finally(() => {
        line.pumping = false;
        if (line.again) pump(line);
      });
  }

  async function pull(line: Line): Promise<void> {
    for (;;) {
      line.again = false;
      // One entry further back than needed: if that one is gone, the feed has been forgotten (or has aged out), and
      // so must the page. With nothing behind it either, positions may even begin anew.
      const entries = await feed.after(line.conversation, Math.max(line.seen - 1, 0), batch);
      if (line.out.writableEnded || line.out.destroyed) return;
      if (line.seen > 0 && entries[0]?.position !== line.seen) {
        line.out.write(forgottenFrame);
        if (entries.length === 0) {
          line.seen = 0;
          continue;
        }
      }
      for (const entry of entries) {
        if (entry.position <= line.seen) continue;
        line.out.write(messageFrame(entry));
        line.seen = entry.position;
      }
      if (line.out.writableNeedDrain) await drained(line.out);
      if (line.out.writableEnded || line.out.destroyed) return;
      if (entries.length === batch || line.again) continue;
      if (!line.told) {
        line.told = true;
        line.out.write(readyFrame);
      }
      return;
    }
  }

  let asking = false;
  async function poll(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      const idle: Line[] = [];
      each((line) => line.pumping || idle.push(line));
      const changed = await feed.changed(idle.map(({ conversation, seen: position }) => ({ conversation, position })));
      // one whose first look failed has not been told yet that it has seen all
      for (const line of idle) if (!line.told || changed.has(line.conversation)) pump(line);
    } catch (error) {
      onFailure(error); // the store is away: the next poll asks again
    } finally {
      asking = false;
    }
  }

  function beat(line: Line): void {
    if (!line.out.writableNeedDrain) {
      line.stuck = 0;
      line.out.write(beatFrame);
    } else if (++line.stuck > 3) {
      line.out.destroy();
    }
  }

  return {
    open(conversation, position) {
      const out = new PassThrough();
      if (closed) return out.end();
      const line: Line = { out, conversation, seen: position, told: false, pumping: false, again: false, stuck: 0 };
      const pages = lines.get(conversation) ?? new Set<Line>();
      lines.set(conversation, pages.add(line));
      for (const oldest of [...pages].slice(0, -maxPerConversation)) {
        oldest.out.end(replacedFrame);
        leave(oldest);
      }
      out.once('close', () => leave(line));
      out.on('error', () => {}); // the page went away while we wrote
      polling ??= setInterval(() => void poll(), pollEveryMs);
      beating ??= setInterval(() => each(beat), beatEveryMs);
      out.write(retryFrame);
      pump(line);
      return out;
    },
    wake: (conversation) => lines.get(conversation)?.forEach(pump),
    close() {
      closed = true;
      each((line) => {
        line.out.end();
        leave(line);
      });
    },
    count: () => [...lines.values()].reduce((sum, pages) => sum + pages.size, 0),
  };
}

/** Until the page has read what was written, or has gone. */
function drained(out: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    out.once('drain', resolve);
    out.once('close', resolve);
  });
}
