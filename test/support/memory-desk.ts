import type { CaseBoard } from '../../src/cases/case-board.js';
import type { Invitation, Librarian, LibrarianStore, Reading, Session } from '../../src/cases/librarians.js';
import type { Notice, NoticeStore, UnansweredLog, WorkEntry, WorkLog } from '../../src/cases/work-log.js';
import type { CaseLine, CaseSummary, UnansweredRow } from '../../src/core/case.js';
import { conversationId } from '../../src/core/event.js';

const newestFirst = (one: CaseSummary, other: CaseSummary): number =>
  other.changedAt.getTime() - one.changedAt.getTime() || (one.case.id < other.case.id ? -1 : 1);

/** The board for as long as a test lives; the contract of test/contract/ is the stores' own. */
export function memoryBoard(): CaseBoard & { readonly said: CaseLine[] } {
  const cases = new Map<string, CaseSummary>();
  const said: CaseLine[] = [];
  let revision = 0;
  const all = (): CaseSummary[] => [...cases.values()];
  return {
    said,
    async put(summary) {
      const known = cases.get(summary.case.id);
      if (known !== undefined && known.version >= summary.version) return;
      cases.set(summary.case.id, summary);
      revision++;
    },
    get: async (id) => cases.get(id),
    async waiting({ libraryId, district, national, allSteps, steps, limit }) {
      const offered = ({ case: found }: CaseSummary): boolean =>
        (national && found.step === 'national') ||
        (district !== undefined && found.step === 'district' && found.district === district) ||
        (libraryId !== undefined && found.step === 'library' && found.libraryId === libraryId) ||
        (allSteps && (district === undefined || found.district === district));
      return all()
        .filter((one) => one.case.state === 'waiting' && offered(one) && (steps?.includes(one.case.step) ?? true))
        .sort((one, other) => one.case.openedAt.getTime() - other.case.openedAt.getTime())
        .slice(0, limit);
    },
    casesOf: async (conversation) =>
      all()
        .filter((one) => conversationId(one.conversation) === conversation)
        .map((one) => one.case.id),
    heldBy: async (id, limit) =>
      all()
        .filter(
          ({ case: found }) => found.state === 'taken' && [found.holder, ...found.coWriters].some((p) => p.id === id),
        )
        .sort(newestFirst)
        .slice(0, limit),
    recent: async ({ district, since, limit }) =>
      all()
        .filter((one) => (district === undefined || one.case.district === district) && one.changedAt >= since)
        .sort(newestFirst)
        .slice(0, limit),
    async addLine(line) {
      if (said.some(({ key }) => key === line.key)) return;
      said.push(line);
      revision++;
    },
    async delivered(key, delivery) {
      const index = said.findIndex((line) => line.key === key);
      if (index >= 0) said[index] = { ...said[index]!, delivery };
      revision++;
    },
    lines: async (id, limit) =>
      said
        .filter(({ caseId }) => caseId === id)
        .sort((one, other) => one.at.getTime() - other.at.getTime() || (one.key < other.key ? -1 : 1))
        .slice(-limit),
    revision: async () => revision,
    async forget(conversation) {
      for (const one of all()) {
        if (conversationId(one.conversation) !== conversation) continue;
        cases.set(one.case.id, {
          ...one,
          case: { ...one.case, question: '', before: [] },
          conversation: { channel: one.conversation.channel, id: '' },
        });
        said.splice(0, said.length, ...said.filter(({ caseId }) => caseId !== one.case.id));
      }
      revision++;
    },
    purge: async () => 0,
  };
}

export function memoryLibrarians(people: readonly Librarian[] = []): LibrarianStore & { readonly read: Reading[] } {
  const known = new Map(people.map((one) => [one.id, { ...one, version: 1 }]));
  const invitations = new Map<string, Invitation>();
  const spenders = new Map<string, string | undefined>();
  const sessions = new Map<string, Session>();
  const read: Reading[] = [];
  return {
    read,
    async save(librarian, { expecting }) {
      if ((known.get(librarian.id)?.version ?? 0) !== expecting) return 'stale';
      known.set(librarian.id, { ...librarian, version: expecting + 1 });
      return 'saved';
    },
    get: async (id) => known.get(id),
    byTelegram: async (chat) => [...known.values()].find(({ telegram }) => telegram === chat),
    list: async ({ libraryId, district, national }) =>
      [...known.values()]
        .filter((one) => libraryId === undefined || one.libraryId === libraryId)
        .filter((one) => district === undefined || one.district === district)
        .filter((one) => national === undefined || one.national === national)
        .sort((one, other) => one.name.localeCompare(other.name)),
    async invite(invitation) {
      invitations.set(invitation.codeHash, invitation);
    },
    async spend(codeHash, now, by) {
      const found = invitations.get(codeHash);
      if (found === undefined || found.expiresAt <= now) return undefined;
      if (spenders.has(codeHash) && (by === undefined || spenders.get(codeHash) !== by)) return undefined;
      spenders.set(codeHash, by);
      return found;
    },
    async openSession(session) {
      if (!sessions.has(session.tokenHash)) sessions.set(session.tokenHash, session);
    },
    async session(tokenHash, now) {
      const found = sessions.get(tokenHash);
      return found !== undefined && found.expiresAt > now ? found : undefined;
    },
    async endSessions(of) {
      for (const [tokenHash, { librarianId }] of sessions) {
        if ('tokenHash' in of ? of.tokenHash === tokenHash : of.librarianId === librarianId) sessions.delete(tokenHash);
      }
    },
    async audit(line) {
      read.push(line);
    },
    audits: async ({ since, limit, district, national }) =>
      read
        .filter((one) => one.at >= since && (district === undefined || one.district === district))
        .filter((one) => national === undefined || one.national === national)
        .reverse()
        .slice(0, limit),
    readings: async (cases) => read.filter(({ caseId }) => caseId !== undefined && cases.includes(caseId)).length,
    async purgeReadings(before) {
      const kept = read.filter(({ at }) => at >= before);
      return read.splice(0, read.length, ...kept).length - kept.length;
    },
  };
}

export function memoryWork(): WorkLog & { readonly entries: Map<string, WorkEntry> } {
  const entries = new Map<string, WorkEntry>();
  return {
    entries,
    put: async (entry) => void entries.set(entry.key, entry),
    async undo(key, by) {
      const found = entries.get(key);
      if (found?.kind !== 'logged' || found.librarianId !== by) return 'absent';
      entries.delete(key);
      return 'undone';
    },
    between: async (from, to) =>
      [...entries.values()]
        .filter(({ at }) => at >= from && at < to)
        .sort((one, other) => one.at.getTime() - other.at.getTime()),
  };
}

export function memoryUnanswered(rows: readonly UnansweredRow[] = []): UnansweredLog {
  const kept = new Map(rows.map((row) => [row.key, row]));
  return {
    put: async (row) => void kept.set(row.key, row),
    async forget(asker) {
      for (const key of kept.keys()) if (key.startsWith(`${asker}.`)) kept.delete(key);
    },
    since: async (since, limit) =>
      [...kept.values()]
        .filter(({ at }) => at >= since)
        .slice(0, limit)
        .map(({ at, text, language }) => ({ at, text, language })),
    purge: async () => 0,
  };
}

export function memoryNotices(): NoticeStore {
  const kept = new Map<string, Notice>();
  return {
    put: async (notice) => void kept.set(notice.id, notice),
    remove: async (id) => void kept.delete(id),
    all: async () => [...kept.values()],
  };
}
