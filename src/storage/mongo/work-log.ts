import { trusted } from 'mongoose';
import type { UnansweredLog, WorkLog } from '../../cases/work-log.js';
import type { UnansweredRow, WorkEntry } from '../../core/case.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { CaseModels, UnansweredDocument, WorkDocument } from './case-models.js';
import { addRow, putRow } from './put-row.js';

export function mongoWork({ work }: Pick<CaseModels, 'work'>): WorkLog {
  return {
    put: (entry) =>
      putRow(work, {
        _id: entry.key,
        at: entry.at,
        kind: entry.kind,
        librarian: entry.librarianId ?? null,
        body: writeRecord(entry),
      }),
    async undo(key, by) {
      const { deletedCount } = await work.deleteOne({ _id: key, kind: 'logged', librarian: by });
      return deletedCount === 1 ? 'undone' : 'absent';
    },
    async between(from, to) {
      const rows = await work
        .find({ at: trusted({ $gte: from, $lt: to }) }, { body: 1 })
        .sort({ at: 1, _id: 1 })
        .lean<Pick<WorkDocument, 'body'>[]>();
      return rows.map((row) => readRecord<WorkEntry>(row.body));
    },
  };
}

export function mongoUnanswered({ unanswered }: Pick<CaseModels, 'unanswered'>): UnansweredLog {
  return {
    async put(row) {
      await addRow(unanswered, { _id: row.key, at: row.at, body: writeRecord(row) });
    },
    async forget(asker) {
      // `/` follows `.`: every key that begins with the asker and a dot, by the index of `_id`
      await unanswered.deleteMany({ _id: trusted({ $gte: `${asker}.`, $lt: `${asker}/` }) });
    },
    async since(since, limit) {
      if (limit < 1) return [];
      const rows = await unanswered
        .find({ at: trusted({ $gte: since }) }, { body: 1 })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<Pick<UnansweredDocument, 'body'>[]>();
      return rows
        .map((row) => readRecord<UnansweredRow>(row.body))
        .map(({ at, text, language }) => ({ at, text, language }));
    },
    async purge(before) {
      return (await unanswered.deleteMany({ at: trusted({ $lt: before }) })).deletedCount;
    },
  };
}
