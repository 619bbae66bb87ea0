import type { ImportReport } from '../../libraries/import.js';
import type { Library } from '../../libraries/library.js';
import type { LibraryDirectory } from '../../libraries/library-directory.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

/** The list and the report of its import change in one transaction: a kill leaves the old list whole. */
export function embeddedDirectory(database: Database, durably: Durably): LibraryDirectory {
  return {
    async all() {
      return database.all('SELECT body FROM libraries ORDER BY id').map((row) => readRecord<Library>(String(row.body)));
    },
    replace: (libraries, report) =>
      durably((db) => {
        db.run('DELETE FROM libraries');
        for (const library of libraries) {
          db.run('INSERT INTO libraries (id, body) VALUES (?, ?)', library.id, writeRecord(library));
        }
        db.run('DELETE FROM library_imports');
        db.run('INSERT INTO library_imports (report) VALUES (?)', writeRecord(report));
      }),
    async lastImport() {
      const row = database.get('SELECT report FROM library_imports LIMIT 1');
      return row && readRecord<ImportReport>(String(row.report));
    },
  };
}
