import { Types, trusted } from 'mongoose';
import type { Invitation, Librarian, LibrarianStore } from '../../cases/librarians.js';
import { readRecord, writeRecord } from '../record-json.js';
import type {
  CaseModels,
  DeskSessionDocument,
  InvitationDocument,
  LibrarianDocument,
  ReadingDocument,
} from './case-models.js';
import { writeOnce } from './lost-answer.js';
import { addRow } from './put-row.js';

const toInvitation = (row: InvitationDocument): Invitation => ({
  codeHash: row._id,
  librarianId: row.librarian,
  purpose: row.purpose,
  expiresAt: row.expiresAt,
});

export function mongoLibrarians({
  librarians,
  invitations,
  sessions,
  readings,
}: Pick<CaseModels, 'librarians' | 'invitations' | 'sessions' | 'readings'>): LibrarianStore {
  const save = async (row: LibrarianDocument, expecting: number): Promise<boolean> => {
    if (expecting === 0) return addRow(librarians, row);
    const { _id, ...fields } = row;
    const { matchedCount } = await librarians.updateOne(
      { _id, version: expecting },
      { $set: fields },
      { runValidators: true },
    );
    return matchedCount === 1;
  };

  /** What became of a save: ours when the next version reads as we wrote it; `undefined` when nothing has happened. */
  const saved = async (row: LibrarianDocument, expecting: number): Promise<'saved' | 'stale' | undefined> => {
    const found = await librarians.findById(row._id).readConcern('majority').lean<LibrarianDocument>();
    if ((found?.version ?? 0) === expecting) return undefined;
    return found?.version === row.version && found.body === row.body ? 'saved' : 'stale';
  };

  /** What became of a spending: nobody's invitation is `null`; `undefined` when the code can still be spent. */
  const spent = async (codeHash: string, mark: string): Promise<Invitation | null | undefined> => {
    const found = await invitations.findById(codeHash).readConcern('majority').lean<InvitationDocument>();
    if (found === null) return null;
    if (found.spentBy === null) return undefined;
    return found.spentBy === mark ? toInvitation(found) : null;
  };

  return {
    async save(librarian, { expecting }) {
      const row: LibrarianDocument = {
        _id: librarian.id,
        version: expecting + 1,
        name: librarian.name,
        library: librarian.libraryId ?? null,
        district: librarian.district ?? null,
        national: librarian.national,
        telegram: librarian.telegram ?? null,
        body: writeRecord({ ...librarian, version: expecting + 1 }),
      };
      return writeOnce<'saved' | 'stale'>({
        write: async (again) => {
          if (await save(row, expecting)) return 'saved';
          return (again ? await saved(row, expecting) : undefined) ?? 'stale';
        },
        look: () => saved(row, expecting),
      });
    },
    async get(id) {
      const row = await librarians.findById(id, { body: 1 }).lean<Pick<LibrarianDocument, 'body'>>();
      return row === null ? undefined : readRecord<Librarian>(row.body);
    },
    async byTelegram(chat) {
      const row = await librarians.findOne({ telegram: chat }, { body: 1 }).lean<Pick<LibrarianDocument, 'body'>>();
      return row === null ? undefined : readRecord<Librarian>(row.body);
    },
    async list({ libraryId, district, national }) {
      const rows = await librarians
        .find(
          {
            ...(libraryId !== undefined && { library: libraryId }),
            ...(district !== undefined && { district }),
            ...(national !== undefined && { national }),
          },
          { body: 1 },
        )
        .sort({ name: 1, _id: 1 })
        .lean<Pick<LibrarianDocument, 'body'>[]>();
      return rows.map((row) => readRecord<Librarian>(row.body));
    },
    async invite({ codeHash, librarianId, purpose, expiresAt }) {
      const row = { _id: codeHash, librarian: librarianId, purpose, expiresAt, spentBy: null };
      await addRow(invitations, row);
    },
    async spend(codeHash, now, by) {
      const mark = by === undefined ? new Types.ObjectId().toHexString() : `by:${by}`; // one of a kind by how it is made
      const found = await writeOnce<Invitation | null>({
        write: async (again) => {
          const row = await invitations
            .findOneAndUpdate(
              { _id: codeHash, spentBy: trusted({ $in: [null, mark] }), expiresAt: trusted({ $gt: now }) },
              { $set: { spentBy: mark } },
              { returnDocument: 'after', runValidators: true },
            )
            .lean<InvitationDocument>();
          if (row !== null) return toInvitation(row);
          return again ? ((await spent(codeHash, mark)) ?? null) : null;
        },
        look: () => spent(codeHash, mark),
      });
      // what nobody spent in time goes too: a sign-in is rare enough, and often enough
      await invitations.deleteMany({ expiresAt: trusted({ $lte: now }) });
      await sessions.deleteMany({ expiresAt: trusted({ $lte: now }) });
      return found ?? undefined;
    },
    async openSession({ tokenHash, librarianId, expiresAt }) {
      await addRow(sessions, { _id: tokenHash, librarian: librarianId, expiresAt });
    },
    async session(tokenHash, now) {
      const row = await sessions
        .findOne({ _id: tokenHash, expiresAt: trusted({ $gt: now }) })
        .lean<DeskSessionDocument>();
      return row === null ? undefined : { tokenHash: row._id, librarianId: row.librarian, expiresAt: row.expiresAt };
    },
    async endSessions(of) {
      if ('tokenHash' in of) await sessions.deleteOne({ _id: of.tokenHash });
      else await sessions.deleteMany({ librarian: of.librarianId });
    },
    async audit({ at, librarianId, what, caseId, district, national }) {
      await readings.insertOne({
        at,
        librarian: librarianId,
        what,
        caseId: caseId ?? null,
        district: district ?? null,
        national: national ?? false,
      });
    },
    async audits({ since, limit, district, national }) {
      if (limit < 1) return [];
      const rows = await readings
        .find({
          ...(district !== undefined && { district }),
          ...(national !== undefined && { national }),
          at: trusted({ $gte: since }),
        })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<ReadingDocument[]>();
      return rows.map((row) => ({
        at: row.at,
        librarianId: row.librarian,
        what: row.what,
        ...(row.caseId !== null && { caseId: row.caseId }),
        ...(typeof row.district === 'string' && { district: row.district }),
        ...(row.national === true && { national: true }),
      }));
    },
    async readings(cases) {
      return cases.length === 0 ? 0 : readings.countDocuments({ caseId: trusted({ $in: [...cases] }) });
    },
    async purgeReadings(before) {
      return (await readings.deleteMany({ at: trusted({ $lt: before }) })).deletedCount;
    },
  };
}
