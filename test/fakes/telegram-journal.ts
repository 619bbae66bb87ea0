import { createWriteStream, type WriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Json } from './telegram-world.js';

/** One line of the journal. `n` counts from 1; `at` is the fake's time in ms. */
export type Entry = { readonly n: number; readonly at: number } & (
  | {
      readonly kind: 'call';
      readonly method: string;
      /** Uploads as name and size. */
      readonly payload: Json;
      /** HTTP status that went out; none when none did. */
      status?: number;
      /** Whether it was carried out, answered or not. */
      processed: boolean;
      result?: unknown;
      error?: string;
      /** What the fake did to it on purpose. */
      fault?: string;
      /** The caller had gone before the answer. */
      unread?: true;
    }
  | {
      readonly kind: 'update';
      readonly by: 'polling' | 'webhook';
      readonly update: Json & { readonly update_id: number };
      /** 1, 2, ... for the same update. */
      readonly attempt: number;
      /** The webhook's answer; 0 when none came. */
      status?: number;
    }
  | { readonly kind: 'confirmed'; readonly offset: number }
  | { readonly kind: 'complaint'; readonly what: string }
);

export type CallEntry = Extract<Entry, { kind: 'call' }>;
export type UpdateEntry = Extract<Entry, { kind: 'update' }>;

type WithoutHead<E> = E extends unknown ? Omit<E, 'n' | 'at'> : never;

export interface Journal {
  readonly entries: readonly Entry[];
  /** Calls of this method, or all, in the order in which they came. */
  calls(method?: string): CallEntry[];
  /** Deliveries of updates, repeated ones too. */
  updates(): UpdateEntry[];
  /** What no real server would say, but a test should: a call against the manual, a webhook answered with a method. */
  readonly complaints: readonly string[];
  /** All that is kept, one JSON a line. */
  write(file: string): Promise<void>;
}

export interface JournalBook extends Journal {
  /** Written down at once; its later fields (status, result) may still be filled in until `done`. */
  note<E extends WithoutHead<Entry>>(entry: E): E & { readonly n: number; readonly at: number };
  done(entry: Entry): void;
  close(): Promise<void>;
}

export interface JournalOptions {
  readonly now: () => Date;
  /** Each entry also goes here when it is complete. */
  readonly file?: string | undefined;
  /** How many entries stay in memory; all of them unless said otherwise. */
  readonly keeps?: number | undefined;
}

export function openJournal({ now, file, keeps = Number.POSITIVE_INFINITY }: JournalOptions): JournalBook {
  let entries: Entry[] = [];
  const complaints: string[] = [];
  const stream: WriteStream | undefined = file === undefined ? undefined : createWriteStream(file, { flags: 'a' });
  let n = 0;

  return {
    get entries() {
      return entries;
    },
    complaints,
    calls: (method) =>
      entries.filter(
        (entry) => entry.kind === 'call' && (method === undefined || entry.method === method),
      ) as CallEntry[],
    updates: () => entries.filter((entry) => entry.kind === 'update') as UpdateEntry[],
    write: (to) => writeFile(to, entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
    note(entry) {
      const noted = { n: ++n, at: now().getTime(), ...entry };
      if (noted.kind === 'complaint') complaints.push(noted.what);
      entries.push(noted as unknown as Entry);
      if (entries.length > keeps * 2) entries = entries.slice(-keeps);
      return noted;
    },
    done(entry) {
      stream?.write(`${JSON.stringify(entry)}\n`);
    },
    close: () =>
      new Promise((resolve) => {
        if (stream) stream.end(() => resolve());
        else resolve();
      }),
  };
}
