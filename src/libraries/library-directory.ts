import type { ImportReport } from './import.js';
import type { Library } from './library.js';

/** Where the list of libraries lives. Fulfilled by every storage; test/contract/ holds it to this. */
export interface LibraryDirectory {
  /** The whole list, sorted by id; empty until something was put there. */
  all(): Promise<Library[]>;
  /** Puts a new list and the report of its import in the place of the old one: all of it or nothing, also when killed. */
  replace(libraries: readonly Library[], report: ImportReport): Promise<void>;
  /** The report of the last `replace`. */
  lastImport(): Promise<ImportReport | undefined>;
}
