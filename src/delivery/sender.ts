import type { Clock } from '../core/clock.js';
import type { ChannelName } from '../core/event.js';
import type { Channel, Delivery, Message, Outbound } from '../core/message.js';
import type { Inbox } from './inbox.js';
import type { LaneId, Outbox, OutboxRow } from './outbox.js';

export interface SenderDeps {
  readonly outbox: Outbox;
  readonly inbox: Pick<Inbox, 'put'>;
  /** Only rows of these channels are sent by this process. */
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly render: (message: Message) => Pick<Outbound, 'text' | 'buttons' | 'author' | 'cards'>;
  readonly clock: Clock;
  /** Unique for this process: the holder's name in leases. */
  readonly processId: string;
  readonly reported: (conversation: OutboxRow['source'], key: string) => void;
  readonly alarm: (code: 'SEND_FAILED' | 'STORE_AWAY', about: { error?: unknown }) => void;
  readonly counted?: (channel: ChannelName, state: string) => void;
}

export interface Sender {
  added(lane: LaneId): void;
  start(everyMs: number): void;
  stop(): Promise<void>;
  idle(): Promise<void>;
}

/** One platform call may take this long; then its outcome is unknown. */
export const callDeadlineMs = 30_000;
/**
 * A lease outlives the deadline by a minute; where a repeat is seen once, waiting that long would help nobody. A channel
 * with a lease of its own (`mine`) does not wait for it either: whoever gets that lease takes what others left.
 */
const leaseMs = (channel: Channel): number => (channel.can.repeatSafely ? 2_000 : callDeadlineMs + 60_000);
const lanesAtOnce = 64;
const words = 0;
const cosmetics = 3;
/** So often a mark is repeated of which nobody knows whether it is there. */
const markRepeats = 6;

/** Whether a send of which nobody knows what became is made once more. */
function isRepeated({ priority, unclear, message }: OutboxRow, { can }: Channel): boolean {
  if (can.repeatSafely) return true;
  // the same mark set twice is one, and it may be all that tells a librarian that their words went to colleagues only
  if (message.desk?.reactTo !== undefined) return unclear < markRepeats;
  // one more than it repeats: the news of the last one is awaited too
  if (can.repeats !== undefined) return priority < cosmetics && unclear <= can.repeats(priority);
  if (can.repeatMarked !== true) return false;
  return priority === words || (priority < cosmetics && unclear === 0);
}

const pauseMs = ({ unclear }: OutboxRow, { can }: Channel): number =>
  can.repeatSafely ? 500 : Math.min(1000 * 2 ** unclear, 60_000);

/** Sends what stands in the outbox: the rows of one lane in order, lanes side by side. The only caller of channels. */
export function createSender(deps: SenderDeps): Sender {
  const wanted = new Set<LaneId>();
  const running = new Set<LaneId>();
  const waits = new Set<NodeJS.Timeout>();
  let claims = 0;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let idleWaiters: (() => void)[] = [];
  let owned: ReadonlySet<ChannelName> = new Set(); // channels that were this process's at the last look

  const pump = (): void => {
    for (const lane of wanted) {
      if (running.size >= lanesAtOnce || stopping) break;
      if (running.has(lane)) continue;
      wanted.delete(lane);
      running.add(lane);
      void runLane(lane)
        .catch((error) => deps.alarm('STORE_AWAY', { error })) // the sweep comes back to it
        .finally(() => {
          running.delete(lane);
          pump();
        });
    }
    if (running.size === 0 && (wanted.size === 0 || stopping)) {
      const waiters = idleWaiters;
      idleWaiters = [];
      for (const resolve of waiters) resolve();
    }
  };

  const runLane = async (lane: LaneId): Promise<void> => {
    const channel = deps.channels.get(lane.slice(0, lane.indexOf(':')) as ChannelName);
    if (channel === undefined || channel.mine?.() === false) return; // another process has that door
    while (!stopping) {
      const now = deps.clock.now();
      const by = `${deps.processId}/${++claims}`;
      const until = new Date(now.getTime() + leaseMs(channel));
      // the platform's lease is this process's: who holds a row besides is dead, or may not send any more
      const alone = channel.mine === undefined ? {} : { alone: deps.processId };
      const claimed = await deps.outbox.claim(lane, { by, now, until, ...alone });
      if (claimed === undefined || 'waitUntil' in claimed) return;
      const { row, leaseRanOut } = claimed;
      const delivery: Delivery =
        leaseRanOut && !channel.can.repeatSafely ? { outcome: 'unknown' } : await send(channel, row);
      if (!(await record(row, by, delivery, channel))) return; // a wait's end brings the lane back
    }
  };

  const send = async (channel: Channel, row: OutboxRow): Promise<Delivery> => {
    let deadline: NodeJS.Timeout | undefined;
    try {
      const outbound = inWords(row);
      if (outbound === undefined) return { outcome: 'refused', reason: 'invalid' };
      return await Promise.race([
        channel.send(row.to, outbound),
        new Promise<Delivery>((resolve) => {
          deadline = setTimeout(() => resolve({ outcome: 'unknown' }), callDeadlineMs);
        }),
      ]);
    } catch (error) {
      deps.alarm('SEND_FAILED', { error });
      return channel.can.repeatSafely ? { outcome: 'later', afterMs: 1000 } : { outcome: 'unknown' };
    } finally {
      clearTimeout(deadline);
    }
  };

  /**
   * A message that cannot be put into words (its topic has left the content since) must not hold up what comes after
   * it: the person is asked to repeat instead.
   */
  const inWords = (row: OutboxRow): Outbound | undefined => {
    const { message } = row;
    const { language, at, heard, asksPlace, desk, words: whose, media } = message;
    const { priority, part } = row;
    const sorry: Message = { ...message, parts: [{ kind: 'say', key: 'message-lost' }], buttons: [] };
    for (const version of [message, sorry]) {
      try {
        return {
          key: row.key,
          position: row.position,
          priority,
          ...(part > 0 && { part }),
          language,
          at,
          ...deps.render(version),
          ...(heard && { heard }),
          ...(asksPlace && { asksPlace }),
          ...(desk && { desk }),
          ...(whose && { words: whose }),
          ...(media && { media }),
          ...(row.unclear > 0 && { again: true }),
        };
      } catch (error) {
        if (version === message) deps.alarm('SEND_FAILED', { error });
      }
    }
    return undefined;
  };

  /** `true` when the lane may go on to its next row at once. */
  const record = async (row: OutboxRow, by: string, delivery: Delivery, channel: Channel): Promise<boolean> => {
    const at = deps.clock.now();
    deps.counted?.(channel.name, delivery.outcome);
    if (delivery.outcome === 'sent' && delivery.more === true) {
      const next = { state: 'ready', notBefore: at, part: row.part + 1 } as const;
      return (await deps.outbox.finish(row.key, by, next)) === 'finished';
    }
    const unclear = delivery.outcome === 'unknown';
    if (delivery.outcome === 'later' || (unclear && isRepeated(row, channel))) {
      const afterMs = delivery.outcome === 'later' ? delivery.afterMs : pauseMs(row, channel);
      const notBefore = new Date(at.getTime() + afterMs);
      await deps.outbox.finish(row.key, by, {
        state: 'ready',
        notBefore,
        ...(unclear && !channel.can.repeatSafely && { unclear: true }),
      });
      comeBack(row.lane, afterMs);
      return false;
    }
    if (row.report) {
      // the news first, the tick second: dying between the two repeats the news under the same key
      const key = `result:${row.key}`;
      await deps.inbox.put({
        kind: 'result',
        key,
        of: row.key,
        delivery: delivery.outcome,
        ...(delivery.outcome === 'refused' && { reason: delivery.reason }),
        conversation: row.source,
        at,
      });
      deps.reported(row.source, key);
    }
    return (await deps.outbox.finish(row.key, by, { state: delivery.outcome, at })) === 'finished';
  };

  /** Sooner than the sweep would, where the wait is short. */
  const comeBack = (lane: LaneId, afterMs: number): void => {
    if (afterMs > 5000 || stopping) return;
    const wait = setTimeout(() => {
      waits.delete(wait);
      wanted.add(lane);
      pump();
    }, afterMs + 1);
    waits.add(wait);
  };

  const sweep = async (): Promise<void> => {
    const mine = [...deps.channels.values()].filter((channel) => channel.mine?.() !== false).map(({ name }) => name);
    const gained = mine.filter((name) => deps.channels.get(name)?.mine !== undefined && !owned.has(name));
    if (gained.length > 0) {
      for (const lane of await deps.outbox.lanesLeftBy(gained, deps.processId)) wanted.add(lane);
    }
    owned = new Set(mine);
    if (mine.length === 0) return;
    for (const lane of await deps.outbox.dueLanes(mine, deps.clock.now(), 500)) wanted.add(lane);
    pump();
  };

  return {
    added(lane) {
      wanted.add(lane);
      pump();
    },
    start(everyMs) {
      const again = (): void => {
        sweeping = sweeping
          .then(() => (stopping ? undefined : sweep()))
          .catch((error) => deps.alarm('STORE_AWAY', { error }));
      };
      again();
      timer = setInterval(again, everyMs);
    },
    async stop() {
      stopping = true;
      clearInterval(timer);
      for (const wait of waits) clearTimeout(wait);
      await sweeping;
      if (running.size > 0) await new Promise<void>((resolve) => idleWaiters.push(resolve));
    },
    async idle() {
      await sweeping;
      if (running.size === 0 && wanted.size === 0) return;
      await new Promise<void>((resolve) => idleWaiters.push(resolve));
    },
  };
}
