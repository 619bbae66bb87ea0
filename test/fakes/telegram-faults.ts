import { seededRandom } from '../../src/nlu/random.js';

/** What can go wrong with one call. */
export type Fault =
  /** The connection is cut; nothing was done. */
  | { readonly kind: 'reset' }
  /** Done, then the connection is cut. */
  | { readonly kind: 'lost-answer' }
  /** Done, then half of the answer comes. */
  | { readonly kind: 'half-answer' }
  /** No answer, for `ms` or until the caller hangs up; done all the same unless `processed` is false. */
  | { readonly kind: 'hang'; readonly processed?: boolean; readonly ms?: number }
  /** 5xx (502); nothing was done. */
  | { readonly kind: 'error-before'; readonly code?: number }
  /** Done, but 5xx (502). */
  | { readonly kind: 'error-after'; readonly code?: number }
  /** 429, and again for every call to this chat until the time (1 s) is over. */
  | { readonly kind: 'too-many'; readonly retryAfter?: number }
  /** Answered late, in ms. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Any other no. */
  | {
      readonly kind: 'refuse';
      readonly code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
    };

export type FaultKind = Fault['kind'];
/** What can go wrong with an update: it comes twice; others, of other chats, come before it. */
export type UpdateFaultKind = 'duplicate' | 'reorder';

export type FaultRates = Partial<Record<Exclude<FaultKind, 'refuse'> | UpdateFaultKind, number>>;

export interface FaultTarget {
  readonly chat?: number;
  readonly times?: number;
  readonly when?: (payload: Readonly<Record<string, unknown>>) => boolean;
}

export interface Faults {
  /** The next call of this method (`*`: of any but getUpdates; `sends`: of any that sends) goes wrong like this. */
  next(method: string, fault: Fault, target?: FaultTarget): void;
  /**
   * From now on this share of calls (0..1) goes wrong by chance. Without `methods`: of all that send, edit, delete or
   * answer. Rates given before for other methods stay; `duplicate` and `reorder` count for all updates.
   */
  rates(rates: FaultRates, options?: { readonly methods?: readonly string[] }): void;
  /** No more faults, neither scripted nor by chance. */
  clear(): void;
  /** Injected faults (but those of getUpdates) after which the caller cannot know whether the call was carried out. */
  readonly ambiguous: number;
  /** Of these, calls that were carried out. */
  readonly ambiguousProcessed: number;
  /** Answers whose caller had gone (killed, own deadline) although nothing was injected; not in `ambiguous`. */
  readonly unread: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** The fake's own side of `Faults`. */
export interface FaultSource extends Faults {
  pick(method: string, payload: Readonly<Record<string, unknown>>): Fault | undefined;
  /** By chance, for the update that is made now. */
  update(kind: UpdateFaultKind, lane: string): number | undefined;
  count(kind: FaultKind | UpdateFaultKind): void;
  countAmbiguous(processed: boolean): void;
  countUnread(): void;
}

const kinds: readonly Exclude<FaultKind, 'refuse'>[] = [
  'reset',
  'lost-answer',
  'half-answer',
  'hang',
  'error-before',
  'error-after',
  'too-many',
  'delay',
];
const sends = /^(send|copy|forward)(?!ChatAction)/;
const quiet = new Set(
  'getUpdates getMe getChat getChatMember getFile file getWebhookInfo setWebhook deleteWebhook'.split(' '),
);

/**
 * Chance is drawn for each method and chat by itself, so that the order in which calls of different chats arrive changes
 * nothing: the n-th sendMessage to chat 42 has the same fate for the same seed.
 */
export function createFaults(seed: number, initial: FaultRates = {}): FaultSource {
  const script: { method: string; fault: Fault; target: FaultTarget; left: number }[] = [];
  let byMethod = new Map<string, FaultRates>();
  let common: FaultRates = initial;
  const drawn = new Map<string, () => number>();
  const counts: Record<string, number> = {};
  let ambiguous = 0;
  let ambiguousProcessed = 0;
  let unread = 0;

  function fresh(stream: string): () => number {
    let hash = seed | 0;
    for (let at = 0; at < stream.length; at++) hash = Math.imul(hash ^ stream.charCodeAt(at), 0x01000193);
    return seededRandom(hash);
  }

  function draw(stream: string): () => number {
    const random = drawn.get(stream) ?? fresh(stream);
    drawn.set(stream, random);
    return random;
  }

  function scripted(method: string, payload: Readonly<Record<string, unknown>>): Fault | undefined {
    const index = script.findIndex(({ method: wanted, target: { chat, when } }) => {
      const fits =
        wanted === method || (wanted === 'sends' && sends.test(method)) || (wanted === '*' && method !== 'getUpdates');
      return fits && (chat === undefined || Number(payload.chat_id) === chat) && (when?.(payload) ?? true);
    });
    const found = script[index];
    if (found && --found.left === 0) script.splice(index, 1);
    return found?.fault;
  }

  function byChance(method: string, payload: Readonly<Record<string, unknown>>): Fault | undefined {
    const rates = byMethod.get(method) ?? (quiet.has(method) ? undefined : common);
    if (!rates) return undefined;
    const query = payload.callback_query_id; // answered once or twice: nothing to remember
    const random = query === undefined ? draw(`${method} ${payload.chat_id ?? ''}`) : fresh(`${method} ${query}`);
    let chance = random();
    const detail = random();
    const kind = kinds.find((each) => {
      chance -= rates[each] ?? 0;
      return chance < 0;
    });
    if (kind === undefined) return undefined;
    if (kind === 'delay') return { kind, ms: Math.ceil(detail * 50) };
    if (kind === 'hang') return { kind, processed: detail < 0.5 };
    return { kind };
  }

  return {
    next(method, fault, target = {}) {
      script.push({ method, fault, target, left: target.times ?? 1 });
    },
    rates(rates, { methods } = {}) {
      if (methods) for (const method of methods) byMethod.set(method, rates);
      else common = rates;
    },
    clear() {
      script.length = 0;
      byMethod = new Map();
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
    pick: (method, payload) => scripted(method, payload) ?? byChance(method, payload),
    update(kind, lane) {
      const rate = common[kind] ?? 0;
      if (rate === 0) return undefined;
      const random = draw(`${kind} ${lane}`);
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
