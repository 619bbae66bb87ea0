import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { CallKind, Json } from './graph-world.js';

/** One line of the journal. `n` counts from 1; `at` is the fake's time in ms. */
export type Entry = { readonly n: number; readonly at: number } & (
  | {
      readonly kind: 'call';
      readonly call: CallKind;
      readonly method: string;
      /** With the version, without the query. */
      readonly path: string;
      readonly query: Readonly<Record<string, string>>;
      /** The body's fields; uploads as name, type and size. */
      readonly payload: Json;
      /** HTTP status that went out; none when none did. */
      status?: number;
      /** Whether it was carried out, answered or not. */
      processed: boolean;
      result?: unknown;
      error?: { readonly code: number; readonly subcode: number | undefined; readonly message: string };
      /** What the fake did to it on purpose. */
      fault?: string;
      /** The caller had gone before the answer. */
      unread?: true;
    }
  | {
      /** One POST to the webhook. */
      readonly kind: 'delivery';
      readonly body: Json;
      /** 1, 2, ... for the same body. */
      readonly attempt: number;
      /** The webhook's answer; 0 when none came. */
      status: number;
    }
  /** An event of a field to which nobody is subscribed. */
  | { readonly kind: 'unheard'; readonly field: string; readonly event: Json }
  | { readonly kind: 'complaint'; readonly what: string }
);

export type CallEntry = Extract<Entry, { kind: 'call' }>;
export type DeliveryEntry = Extract<Entry, { kind: 'delivery' }>;

type WithoutHead<E> = E extends unknown ? Omit<E, 'n' | 'at'> : never;

export interface Journal {
  readonly entries: readonly Entry[];
  /** Calls of this kind, or all, in the order in which they came. */
  calls(kind?: CallKind): CallEntry[];
  /** POSTs to the webhook, repeated ones too. */
  deliveries(): DeliveryEntry[];
  /** Which rules the bot has broken, in words. */
  readonly complaints: readonly string[];
  /** All that is kept, one JSON a line. */
  write(file: string): Promise<void>;
}

export interface JournalBook extends Journal {
  /** Written down at once; its later fields (status, result) may still be filled in until `done`. */
  note<E extends WithoutHead<Entry>>(entry: E): E & { readonly n: number; readonly at: number };
  done(entry: Entry): void;
  complain(what: string): void;
  close(): Promise<void>;
}

export interface JournalOptions {
  readonly now: () => number;
  /** Each entry also goes here when it is complete. */
  readonly file?: string | undefined;
  /** How many entries stay in memory; all of them unless said otherwise. */
  readonly keeps?: number | undefined;
}

export function openJournal({ now, file, keeps = Number.POSITIVE_INFINITY }: JournalOptions): JournalBook {
  let entries: Entry[] = [];
  const complaints: string[] = [];
  const stream = file === undefined ? undefined : createWriteStream(file, { flags: 'a' });
  let n = 0;

  const note: JournalBook['note'] = (entry) => {
    const noted = { n: ++n, at: now(), ...entry };
    entries.push(noted as unknown as Entry);
    if (entries.length > keeps * 2) entries = entries.slice(-keeps);
    return noted;
  };
  const done = (entry: Entry): void => {
    stream?.write(`${JSON.stringify(entry)}\n`);
  };

  return {
    get entries() {
      return entries;
    },
    complaints,
    calls: (kind) =>
      entries.filter(
        (entry): entry is CallEntry => entry.kind === 'call' && (kind === undefined || entry.call === kind),
      ),
    deliveries: () => entries.filter((entry): entry is DeliveryEntry => entry.kind === 'delivery'),
    write: (to) => writeFile(to, entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
    note,
    done,
    complain(what) {
      complaints.push(what);
      done(note({ kind: 'complaint', what }));
    },
    close: () =>
      new Promise((resolve) => {
        if (stream) stream.end(() => resolve());
        else resolve();
      }),
  };
}
