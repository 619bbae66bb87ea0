import { randomBytes } from 'node:crypto';
import { trusted } from 'mongoose';
import type { ImportReport } from '../../libraries/import.js';
import type { Library } from '../../libraries/library.js';
import type { LibraryDirectory } from '../../libraries/library-directory.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { LibraryDocument, Models } from './models.js';

/** Names the list that is in force; the one document that an import changes when all the others are there. */
const pointerId = 'directory';

/**
 * A new list is written beside the old one, under a generation of its own; one update of one document then puts it in
 * force, so that a kill at any moment leaves the old list or the new one whole. Left-overs go with the next import.
 */
export function mongoDirectory({
  libraries,
  directories,
}: Pick<Models, 'libraries' | 'directories'>): LibraryDirectory {
  const current = () => directories.findById(pointerId).lean<{ generation: string; report: string } | null>();
  return {
    async all() {
      for (;;) {
        const pointer = await current();
        if (pointer === null) return [];
        const rows = await libraries
          .find({ generation: pointer.generation }, { body: 1 })
          .sort({ library: 1 })
          .lean<Pick<LibraryDocument, 'body'>[]>();
        // two imports between our two questions: the list we asked for is gone, ask for the one in force
        if (rows.length === 0 && (await current())?.generation !== pointer.generation) continue;
        return rows.map((row) => readRecord<Library>(row.body));
      }
    },
    async replace(list, report) {
      const before = await current();
      const generation = randomBytes(9).toString('base64url');
      const rows = list.map((library) => ({
        _id: `${generation}/${library.id}`,
        generation,
        library: library.id,
        body: writeRecord(library),
      }));
      for (let from = 0; from < rows.length; from += 500) await libraries.insertMany(rows.slice(from, from + 500));
      const set = { $set: { generation, report: writeRecord(report) } };
      const updated = await directories.updateOne({ _id: pointerId }, set);
      if (updated.matchedCount === 0) {
        await directories.insertOne({ _id: pointerId, generation, report: writeRecord(report) });
      }
      // the list before stays until the next import: somebody may be reading it
      await libraries.deleteMany({ generation: trusted({ $nin: [generation, before?.generation ?? generation] }) });
    },
    async lastImport() {
      const pointer = await current();
      return pointer === null ? undefined : readRecord<ImportReport>(pointer.report);
    },
  };
}
