import type { Database } from './database.js';

/** Runs a piece of SQL work; resolves with its result once it is on disk. */
export type Durably = <T>(work: (database: Database) => T) => Promise<T>;

interface Waiting {
  readonly work: (database: Database) => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Many small writes, one fsync: what arrives in the same turn of the event loop shares a transaction. Each piece stands
 * in a savepoint of its own, so a piece that throws takes nothing of its neighbours with it; nobody hears of success
 * before the transaction is on disk. A batch is bounded, so that the event loop is not held for long.
 */
export function groupCommits(database: Database, options: { atMost: number } = { atMost: 64 }): Durably {
  const queue: Waiting[] = [];
  let scheduled = false;

  const flush = (): void => {
    scheduled = false;
    const batch = queue.splice(0, options.atMost);
    if (queue.length > 0) schedule();
    const settled: (() => void)[] = [];
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { work, resolve, reject } of batch) {
      try {
        database.exec('SAVEPOINT piece');
        const value = work(database);
        database.exec('RELEASE piece');
        settled.push(() => resolve(value as never));
      } catch (error) {
        try {
          database.exec('ROLLBACK TO piece');
          database.exec('RELEASE piece');
        } catch {
          // the transaction itself is gone: COMMIT below will say so to everybody
        }
        settled.push(() => reject(error));
      }
    }
    try {
      database.exec('COMMIT');
    } catch (error) {
      try {
        database.exec('ROLLBACK');
      } catch {
        // already rolled back by SQLite
      }
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const settle of settled) settle();
  };

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  };

  return (work) =>
    new Promise((resolve, reject) => {
      queue.push({ work, resolve: resolve as (value: never) => void, reject });
      schedule();
    });
}
