import type { Notice, NoticeStore } from '../../cases/work-log.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { CaseModels, NoticeDocument } from './case-models.js';
import { putRow } from './put-row.js';

export function mongoNotices({ notices }: Pick<CaseModels, 'notices'>): NoticeStore {
  return {
    put: (notice) => putRow(notices, { _id: notice.id, starts: notice.from, body: writeRecord(notice) }),
    async remove(id) {
      await notices.deleteOne({ _id: id });
    },
    async all() {
      const rows = await notices
        .find({}, { body: 1 })
        .sort({ starts: 1, _id: 1 })
        .lean<Pick<NoticeDocument, 'body'>[]>();
      return rows.map((row) => readRecord<Notice>(row.body));
    },
  };
}
