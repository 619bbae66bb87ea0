import { seededRandom } from '../../src/nlu/random.js';
import type { CallKind, Json } from './graph-world.js';

/** What can go wrong with one call. */
export type Fault =
  /** The connection is cut; nothing was done. */
  | { readonly kind: 'reset' }
  /** Done (the echo comes), then the connection is cut. */
  | { readonly kind: 'lost-answer' }
  /** Done, then half of the answer comes. */
  | { readonly kind: 'half-answer' }
  /** No answer, for `ms` or until the caller hangs up; done all the same unless `processed` is false. */
  | { readonly kind: 'hang'; readonly processed?: boolean; readonly ms?: number }
  /** 5xx; nothing was done. 500 is Meta's JSON with code 2, any other status a page of HTML. */
  | { readonly kind: 'error-before'; readonly status?: number }
  /** Done, but 5xx. */
  | { readonly kind: 'error-after'; readonly status?: number }
  /** 613 or another code of a limit; nothing was done. */
  | { readonly kind: 'too-many'; readonly code?: 4 | 17 | 32 | 613 }
  /** Answered late, in ms. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Any other no. */
  | { readonly kind: 'refuse'; readonly code: number; readonly subcode?: number; readonly status?: number };

/** What can go wrong with an event: it comes again; later ones of the same person come before it. */
export type EventFault = { readonly kind: 'duplicate' | 'reorder' };

export type FaultKind = Fault['kind'] | EventFault['kind'];
export type FaultRates = Partial<Record<Exclude<FaultKind, 'refuse'>, number>>;

export interface FaultTarget {
  /** The person's PSID. */
  readonly person?: string;
  readonly times?: number;
  readonly when?: (payload: Json) => boolean;
}

export interface Faults {
  /** The next call of this kind (`*`: of any kind but `media`) goes wrong like this. */
  next(kind: CallKind | '*', fault: Fault, target?: FaultTarget): void;
  /** The same for the next event. */
  next(kind: 'event', fault: EventFault, target?: FaultTarget): void;
  /**
   * From now on this share of calls (0..1) goes wrong by chance. Without `calls`: of sends, actions and uploads. Rates
   * given before for other kinds stay; `duplicate` and `reorder` count for all events.
   */
  rates(rates: FaultRates, options?: { readonly calls?: readonly CallKind[] }): void;
  /** No more faults, neither scripted nor by chance. */
  clear(): void;
  /** Injected faults after which the caller cannot know from the answer whether the call was carried out. */
  readonly ambiguous: number;
  /** Of these, calls that were carried out. */
  readonly ambiguousProcessed: number;
  /** Answers whose caller had gone (killed, own deadline) although nothing was injected; not in `ambiguous`. */
  readonly unread: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** The fake's own side of `Faults`. */
export interface FaultSource extends Faults {
  pick(kind: CallKind, person: string, payload: Json): Fault | undefined;
  /** For the event that happens now: 0..1 when it goes wrong like this. */
  event(kind: EventFault['kind'], person: string, event: Json): number | undefined;
  count(kind: FaultKind): void;
  countAmbiguous(processed: boolean): void;
  countUnread(): void;
}

const kinds: readonly Exclude<Fault['kind'], 'refuse'>[] = [
  'reset',
  'lost-answer',
  'half-answer',
  'hang',
  'error-before',
  'error-after',
  'too-many',
  'delay',
];
const byDefault = new Set<CallKind>(['send', 'action', 'upload']);

interface Scripted {
  readonly call: CallKind | 'event' | '*';
  readonly fault: Fault | EventFault;
  readonly target: FaultTarget;
  left: number;
}

/**
 * Chance is drawn for each kind of call and person by itself, so that the order in which calls to different people
 * arrive changes nothing: the n-th send to 9001 has the same fate for the same seed.
 */
export function createFaults(seed: number, initial: FaultRates = {}): FaultSource {
  const script: Scripted[] = [];
  let byKind = new Map<CallKind, FaultRates>();
  let common: FaultRates = initial;
  const drawn = new Map<string, () => number>();
  const counts: Record<string, number> = {};
  let ambiguous = 0;
  let ambiguousProcessed = 0;
  let unread = 0;

  function draw(stream: string): () => number {
    let random = drawn.get(stream);
    if (!random) {
      let hash = seed | 0;
      for (let at = 0; at < stream.length; at++) hash = Math.imul(hash ^ stream.charCodeAt(at), 0x01000193);
      random = seededRandom(hash);
      drawn.set(stream, random);
    }
    return random;
  }

  function takeScripted(fits: (scripted: Scripted) => boolean, person: string, payload: Json): Scripted | undefined {
    const index = script.findIndex((each) => {
      const { target } = each;
      return fits(each) && (target.person ?? person) === person && (target.when?.(payload) ?? true);
    });
    const found = script[index];
    if (found && --found.left === 0) script.splice(index, 1);
    return found;
  }

  function byChance(kind: CallKind, person: string): Fault | undefined {
    const rates = byKind.get(kind) ?? (byDefault.has(kind) ? common : undefined);
    if (!rates) return undefined;
    const random = draw(`${kind} ${person}`);
    let chance = random();
    const detail = random();
    const found = kinds.find((each) => {
      chance -= rates[each] ?? 0;
      return chance < 0;
    });
    if (found === undefined) return undefined;
    if (found === 'delay') return { kind: found, ms: Math.ceil(detail * 50) };
    if (found === 'hang') return { kind: found, processed: detail < 0.5 };
    return { kind: found };
  }

  return {
    next(call: Scripted['call'], fault: Fault | EventFault, target: FaultTarget = {}) {
      script.push({ call, fault, target, left: target.times ?? 1 });
    },
    rates(rates, { calls } = {}) {
      if (calls) for (const kind of calls) byKind.set(kind, rates);
      else common = rates;
    },
    clear() {
      script.length = 0;
      byKind = new Map();
      common = {};
    },
    get ambiguous() {
      return ambiguous;
    },
    get ambiguousProcessed() {
      return ambiguousProcessed;
    },
    get unread() {
      return unread;
    },
    counts,
    pick(kind, person, payload) {
      const fits = ({ call }: Scripted): boolean => call === kind || (call === '*' && kind !== 'media');
      const scripted = takeScripted(fits, person, payload)?.fault as Fault | undefined;
      return scripted ?? byChance(kind, person);
    },
    event(kind, person, event) {
      if (takeScripted(({ call, fault }) => call === 'event' && fault.kind === kind, person, event)) return 0.5;
      const rate = common[kind] ?? 0;
      if (rate === 0) return undefined;
      const random = draw(`${kind} ${person}`);
      const [chance, detail] = [random(), random()];
      return chance < rate ? detail : undefined;
    },
    count(kind) {
      counts[kind] = (counts[kind] ?? 0) + 1;
    },
    countAmbiguous(processed) {
      ambiguous++;
      if (processed) ambiguousProcessed++;
    },
    countUnread() {
      unread++;
    },
  };
}
