import Libsql from 'libsql';
import { AppError } from '../../core/app-error.js';

/** What may be bound: anything else has made libsql 0.5 abort the process or store something silently changed. */
export type Value = string | number | bigint | Uint8Array | null;
export type Row = Record<string, unknown>;

interface RawStatement {
  run(values: Value[]): { changes: number };
  get(values: Value[]): Row | undefined;
  all(values: Value[]): Row[];
}
interface RawDatabase {
  prepare(sql: string): RawStatement;
  exec(sql: string): void;
  close(): void;
}

/** The only code that touches libsql. Strict where the library is not; synchronous, one connection. */
export interface Database {
  run(sql: string, ...values: Bindable[]): number;
  get(sql: string, ...values: Bindable[]): Row | undefined;
  all(sql: string, ...values: Bindable[]): Row[];
  /** Several statements without values: migrations and pragmas. */
  exec(sql: string): void;
  close(): void;
}
export type Bindable = Value | boolean | Date;

/**
 * `true` -> 1, a Date -> milliseconds since 1970 (both abort libsql when bound as they are). A text with U+0000 is
 * refused: libsql would cut it there without a word.
 */
export function bindable(value: unknown): Value {
  if (value === null || typeof value === 'bigint' || value instanceof Uint8Array) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new AppError('STORE_VALUE_REFUSED', 'An invalid date cannot be stored.');
    return value.getTime();
  }
  if (typeof value === 'string') {
    if (value.includes('\u0000')) throw new AppError('STORE_VALUE_REFUSED', 'A text with U+0000 cannot be stored.');
    return value.isWellFormed() ? value : value.toWellFormed();
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new AppError('STORE_VALUE_REFUSED', `A value of type ${typeof value} cannot be stored.`);
}

/** Another writer that does not let go, a full disk, a disk that fails: about the machine, not about the value. */
const machineTrouble = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM|PROTOCOL)/;

/**
 * What SQLite says of the machine becomes STORE_UNAVAILABLE: callers wait and try again, and no event is set aside for
 * it. Everything else is a fault of ours and stays as it is.
 */
function toStoreError(error: unknown): unknown {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string' || !machineTrouble.test(code)) return error;
  return new AppError('STORE_UNAVAILABLE', `The data file cannot be read or written now (${code}).`, { cause: error });
}

function translated<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw toStoreError(error);
  }
}

/** How many `?` a statement has outside of its string literals. */
const placeholders = (sql: string): number => (sql.replace(/'(?:[^']|'')*'/g, '').match(/\?/g) ?? []).length;

const withoutMetadata = (row: Row): Row => {
  const { _metadata, ...rest } = row;
  return rest;
};

/**
 * Opens (and creates) a database file: WAL, synchronous=FULL, foreign keys, deleted bytes overwritten
 * (`secure_delete`), 5 s of patience with another writer.
 * Throws DATA_DIR_UNUSABLE when the file cannot be opened or is no database, STORE_UNAVAILABLE when another process holds it.
 */
export function openDatabase(
  file: string,
  { journal = 'wal', patienceMs = 5000 }: { journal?: 'wal' | 'delete'; patienceMs?: number } = {},
): Database {
  let raw: RawDatabase;
  try {
    raw = new (Libsql as unknown as new (path: string, options: { timeout: number }) => RawDatabase)(file, {
      timeout: patienceMs,
    });
    if (journal === 'wal') raw.exec('PRAGMA journal_mode=WAL');
    raw.exec('PRAGMA synchronous=FULL');
    raw.exec('PRAGMA secure_delete=ON');
    raw.exec('PRAGMA foreign_keys=ON');
  } catch (cause) {
    if (/^SQLITE_(BUSY|LOCKED)/.test(String((cause as { code?: unknown }).code))) throw toStoreError(cause);
    throw new AppError('DATA_DIR_UNUSABLE', `The data file ${file} cannot be opened as a database.`, { cause });
  }
  const statements = new Map<string, { statement: RawStatement; expects: number }>();
  const prepared = (sql: string, values: Bindable[]): { statement: RawStatement; bound: Value[] } => {
    let found = statements.get(sql);
    if (!found) {
      found = { statement: translated(() => raw.prepare(sql)), expects: placeholders(sql) };
      statements.set(sql, found);
    }
    if (found.expects !== values.length) {
      throw new AppError('STORE_VALUE_REFUSED', `Expected ${found.expects} values, got ${values.length}.`);
    }
    return { statement: found.statement, bound: values.map(bindable) };
  };
  return {
    run(sql, ...values) {
      const { statement, bound } = prepared(sql, values);
      return translated(() => Number(statement.run(bound).changes));
    },
    get(sql, ...values) {
      const { statement, bound } = prepared(sql, values);
      const row = translated(() => statement.get(bound));
      return row === undefined ? undefined : withoutMetadata(row);
    },
    all(sql, ...values) {
      const { statement, bound } = prepared(sql, values);
      return translated(() => statement.all(bound));
    },
    exec: (sql) => translated(() => raw.exec(sql)),
    close: () => raw.close(),
  };
}
