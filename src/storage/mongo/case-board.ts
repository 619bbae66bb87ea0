import { trusted } from 'mongoose';
import type { CaseBoard } from '../../cases/case-board.js';
import type { CaseId, CaseLine, CaseSummary, LineDelivery } from '../../core/case.js';
import { conversationId } from '../../core/event.js';
import { readRecord, writeRecord } from '../record-json.js';
import { withoutWords } from '../without-words.js';
import type { CaseDocument, CaseLineDocument, CaseModels } from './case-models.js';
import type { Models } from './models.js';
import { addRow } from './put-row.js';

/** The counter of the board's changes, beside the inbox's. */
export const boardCounter = 'case-board';

type Fields = Omit<CaseDocument, '_id' | 'conversation' | 'forgotten'>;

function toFields(summary: CaseSummary): Fields {
  const about = summary.case;
  const people = about.state === 'taken' ? [about.holder, ...about.coWriters].map(({ id }) => id) : [];
  return {
    version: summary.version,
    state: about.state,
    step: about.step,
    district: about.district ?? null,
    library: about.libraryId ?? null,
    people: [...new Set(people)],
    openedAt: about.openedAt,
    changedAt: summary.changedAt,
    closedAt: about.state === 'closed' ? about.closedAt : null,
    body: writeRecord(summary),
  };
}

const toSummary = (row: Pick<CaseDocument, 'body'>): CaseSummary => readRecord<CaseSummary>(row.body);

const toLine = ({ body, delivery }: Pick<CaseLineDocument, 'body' | 'delivery'>): CaseLine => ({
  ...readRecord<CaseLine>(body),
  ...(delivery !== null && { delivery: delivery as LineDelivery }),
});

/**
 * Each write is of one document. A forgotten case goes in an order that a kill may cut anywhere: its row is marked and
 * loses its words; then its lines go; only then does the row lose the conversation by which a repeat finds it. A line
 * that is added meanwhile looks at the mark afterwards, and takes itself out again.
 */
export function mongoCaseBoard({
  cases,
  lines,
  numbers,
}: Pick<CaseModels, 'cases' | 'lines'> & Pick<Models, 'numbers'>): CaseBoard {
  const changed = countedChanges({ numbers });
  const summaries = (rows: readonly Pick<CaseDocument, 'body'>[]): CaseSummary[] => rows.map(toSummary);
  const notNotices = () => trusted({ $ne: 'notice' });

  /** Changes the stored case when it is older; `false` when it is newer, the same, or not there. */
  const change = async (summary: CaseSummary): Promise<boolean> => {
    const _id = summary.case.id;
    const older = { _id, version: trusted({ $lt: summary.version }) };
    const kept = await cases.updateOne(
      { ...older, forgotten: false },
      { $set: { ...toFields(summary), conversation: conversationId(summary.conversation) } },
      { runValidators: true },
    );
    if (kept.matchedCount === 1) return true;
    const bare = await cases.updateOne(
      { ...older, forgotten: true },
      { $set: toFields(withoutWords(summary)) },
      { runValidators: true },
    );
    return bare.matchedCount === 1;
  };

  const isForgotten = async (id: CaseId): Promise<boolean> =>
    (await cases.findOne({ _id: id, forgotten: true }, { _id: 1 }).lean()) !== null;

  return {
    async put(summary) {
      const added = async (): Promise<boolean> =>
        addRow(cases, {
          _id: summary.case.id,
          ...toFields(summary),
          conversation: conversationId(summary.conversation),
          forgotten: false,
        });
      // another process may add an older version between our look and ours
      if (!(await change(summary)) && !(await added())) await change(summary);
      await changed();
    },
    async get(id) {
      const row = await cases.findById(id, { body: 1 }).lean<Pick<CaseDocument, 'body'>>();
      return row === null ? undefined : toSummary(row);
    },
    async waiting({ libraryId, district, national, allSteps, steps, limit }) {
      const everything = allSteps && district === undefined;
      const either = [
        ...(national ? [{ step: 'national' }] : []),
        ...(district !== undefined ? [{ step: 'district', district }] : []),
        ...(libraryId !== undefined ? [{ step: 'library', library: libraryId }] : []),
        ...(allSteps && district !== undefined ? [{ district }] : []),
      ];
      if (limit < 1 || (either.length === 0 && !everything)) return [];
      return summaries(
        await cases
          .find(
            {
              state: 'waiting',
              ...(!everything && { $or: either }),
              ...(steps !== undefined && { step: trusted({ $in: [...steps] }) }),
            },
            { body: 1 },
          )
          .sort({ openedAt: 1, _id: 1 })
          .limit(limit)
          .lean<Pick<CaseDocument, 'body'>[]>(),
      );
    },
    async casesOf(conversation) {
      const rows = await cases.find({ conversation, forgotten: false }, { _id: 1 }).lean<Pick<CaseDocument, '_id'>[]>();
      return rows.map(({ _id }) => _id);
    },
    async heldBy(id, limit) {
      if (limit < 1) return [];
      return summaries(
        await cases
          .find({ people: id }, { body: 1 })
          .sort({ changedAt: -1, _id: 1 })
          .limit(limit)
          .lean<Pick<CaseDocument, 'body'>[]>(),
      );
    },
    async recent({ district, since, limit }) {
      if (limit < 1) return [];
      return summaries(
        await cases
          .find({ ...(district !== undefined && { district }), changedAt: trusted({ $gte: since }) }, { body: 1 })
          .sort({ changedAt: -1, _id: 1 })
          .limit(limit)
          .lean<Pick<CaseDocument, 'body'>[]>(),
      );
    },
    async addLine(line) {
      const { delivery, ...body } = line;
      await addRow(lines, {
        _id: line.key,
        caseId: line.caseId,
        at: line.at,
        sender: line.from,
        delivery: delivery ?? null,
        body: writeRecord(body),
      });
      if (line.from !== 'notice' && (await isForgotten(line.caseId))) await lines.deleteOne({ _id: line.key });
      await changed();
    },
    async delivered(key, delivery) {
      await lines.updateOne({ _id: key }, { $set: { delivery } }, { runValidators: true });
      await changed();
    },
    async lines(id, limit) {
      if (limit < 1) return [];
      const rows = await lines
        .find({ caseId: id }, { body: 1, delivery: 1 })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<Pick<CaseLineDocument, 'body' | 'delivery'>[]>();
      return rows.map(toLine).reverse();
    },
    async revision() {
      return (await numbers.findById(boardCounter).lean<{ value: number }>())?.value ?? 0;
    },
    async forget(conversation) {
      for (;;) {
        const rows = await cases
          .find({ conversation, forgotten: false }, { body: 1, version: 1 })
          .limit(100)
          .lean<Pick<CaseDocument, '_id' | 'body' | 'version'>[]>();
        if (rows.length === 0) break;
        for (const { _id, version, body } of rows) {
          // a newer version that comes first is read, and marked, in the next round
          await cases.updateOne(
            { _id, version, forgotten: false },
            { $set: { forgotten: true, body: writeRecord(withoutWords(readRecord<CaseSummary>(body))) } },
            { runValidators: true },
          );
        }
      }
      const marked = await cases.find({ conversation }, { _id: 1 }).lean<Pick<CaseDocument, '_id'>[]>();
      for (const { _id } of marked) await lines.deleteMany({ caseId: _id, sender: notNotices() });
      await cases.updateMany({ conversation, forgotten: true }, { $set: { conversation: null } });
      if (marked.length > 0) await changed();
    },
    async purge(before) {
      let purged = 0;
      for (;;) {
        const old = await cases
          .find({ closedAt: trusted({ $lt: before }) }, { _id: 1 })
          .limit(200)
          .lean<Pick<CaseDocument, '_id'>[]>();
        if (old.length === 0) break;
        const ids = old.map(({ _id }) => _id);
        // lines first: a kill in between leaves the row by which a repeat finds the rest
        await lines.deleteMany({ caseId: trusted({ $in: ids }) });
        purged += (await cases.deleteMany({ _id: trusted({ $in: ids }), closedAt: trusted({ $lt: before }) }))
          .deletedCount;
      }
      if (purged > 0) await changed();
      return purged;
    },
  };
}

/**
 * Counts a change after it is stored, so that who has seen the number sees the change too. Changes that come while the
 * counter is being written share the next write: a busy board puts one write on that one document at a time.
 */
function countedChanges({ numbers }: Pick<Models, 'numbers'>): () => Promise<void> {
  let waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  let writing = false;
  const write = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await numbers.updateOne({ _id: boardCounter }, { $inc: { value: 1 } });
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = false;
  };
  return () =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (!writing) void write();
    });
}
