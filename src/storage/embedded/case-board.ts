import type { CaseBoard } from '../../cases/case-board.js';
import type { CaseId, CaseLine, CaseSummary, LineDelivery } from '../../core/case.js';
import { conversationId } from '../../core/event.js';
import { readRecord, writeRecord } from '../record-json.js';
import { withoutWords } from '../without-words.js';
import type { Bindable, Database, Row } from './database.js';
import type { Durably } from './group-commit.js';

const toSummary = (row: Row): CaseSummary => readRecord<CaseSummary>(String(row.body));

const toLine = (row: Row): CaseLine => ({
  ...readRecord<CaseLine>(String(row.body)),
  ...(row.delivery !== null && { delivery: row.delivery as LineDelivery }),
});

/** Who holds a case or writes in it. */
const peopleIn = (found: CaseSummary['case']): Set<string> =>
  new Set(found.state === 'taken' ? [found.holder, ...found.coWriters].map(({ id }) => id) : []);

const changed = (db: Database): void => {
  db.run('UPDATE board_revision SET value = value + 1');
};

/**
 * The row of a forgotten case stays, without words and without its conversation: what is copied out late finds it and
 * stays away. Of such a case only notices are kept, which hold no person's words.
 */
export function embeddedCaseBoard(database: Database, durably: Durably): CaseBoard {
  const isForgotten = (db: Database, id: CaseId): boolean =>
    db.get('SELECT forgotten FROM cases WHERE id = ?', id)?.forgotten === 1;

  const write = (db: Database, given: CaseSummary, forgotten: boolean): void => {
    const summary = forgotten ? withoutWords(given) : given;
    const about = summary.case;
    db.run(
      `INSERT INTO cases (id, version, conversation, forgotten, state, step, district, library, opened_at, changed_at,
         closed_at, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, conversation = excluded.conversation,
         forgotten = excluded.forgotten, state = excluded.state, step = excluded.step, district = excluded.district,
         library = excluded.library, opened_at = excluded.opened_at, changed_at = excluded.changed_at,
         closed_at = excluded.closed_at, body = excluded.body`,
      about.id,
      summary.version,
      forgotten ? null : conversationId(summary.conversation),
      forgotten,
      about.state,
      about.step,
      about.district ?? null,
      about.libraryId ?? null,
      about.openedAt,
      summary.changedAt,
      about.state === 'closed' ? about.closedAt : null,
      writeRecord(summary),
    );
    db.run('DELETE FROM case_people WHERE case_id = ?', about.id);
    for (const id of peopleIn(about))
      db.run('INSERT INTO case_people (librarian, case_id) VALUES (?, ?)', id, about.id);
  };

  return {
    put: (summary) =>
      durably((db) => {
        const stored = db.get('SELECT version, forgotten FROM cases WHERE id = ?', summary.case.id);
        if (stored !== undefined && Number(stored.version) >= summary.version) return;
        write(db, summary, stored?.forgotten === 1);
        changed(db);
      }),
    async get(id) {
      const row = database.get('SELECT body FROM cases WHERE id = ?', id);
      return row && toSummary(row);
    },
    async waiting({ libraryId, district, national, allSteps, steps, limit }) {
      const either: string[] = [];
      const values: Bindable[] = [];
      const or = (condition: string, ...more: Bindable[]): void => {
        either.push(condition);
        values.push(...more);
      };
      if (national) or(`step = 'national'`);
      if (district !== undefined) or(`(step = 'district' AND district = ?)`, district);
      if (libraryId !== undefined) or(`(step = 'library' AND library = ?)`, libraryId);
      if (allSteps && district !== undefined) or('district = ?', district);
      if (allSteps && district === undefined) or('1 = 1');
      if (either.length === 0) return [];
      const only = steps === undefined ? '' : `AND step IN (${steps.map(() => '?').join(', ')})`;
      return database
        .all(
          `SELECT body FROM cases WHERE state = 'waiting' AND (${either.join(' OR ')}) ${only} ORDER BY opened_at, id LIMIT ?`,
          ...values,
          ...(steps ?? []),
          Math.max(limit, 0),
        )
        .map(toSummary);
    },
    async casesOf(conversation) {
      return database.all('SELECT id FROM cases WHERE conversation = ?', conversation).map((row) => String(row.id));
    },
    async heldBy(id, limit) {
      return database
        .all(
          `SELECT cases.body FROM case_people JOIN cases ON cases.id = case_people.case_id
           WHERE case_people.librarian = ? ORDER BY cases.changed_at DESC, cases.id LIMIT ?`,
          id,
          Math.max(limit, 0),
        )
        .map(toSummary);
    },
    async recent({ district, since, limit }) {
      const [only, values] = district === undefined ? ['', []] : ['district = ? AND', [district]];
      return database
        .all(
          `SELECT body FROM cases WHERE ${only} changed_at >= ? ORDER BY changed_at DESC, id LIMIT ?`,
          ...values,
          since,
          Math.max(limit, 0),
        )
        .map(toSummary);
    },
    addLine: (line) =>
      durably((db) => {
        if (line.from !== 'notice' && isForgotten(db, line.caseId)) return;
        const { delivery, ...body } = line;
        const added = db.run(
          `INSERT INTO case_lines (key, case_id, at, sender, delivery, body) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (key) DO NOTHING`,
          line.key,
          line.caseId,
          line.at,
          line.from,
          delivery ?? null,
          writeRecord(body),
        );
        if (added === 1) changed(db);
      }),
    delivered: (key, delivery) =>
      durably((db) => {
        if (db.run('UPDATE case_lines SET delivery = ? WHERE key = ?', delivery, key) === 1) changed(db);
      }),
    async lines(id, limit) {
      return database
        .all(
          'SELECT body, delivery FROM case_lines WHERE case_id = ? ORDER BY at DESC, key DESC LIMIT ?',
          id,
          Math.max(limit, 0),
        )
        .map(toLine)
        .reverse();
    },
    async revision() {
      return Number(database.get('SELECT value FROM board_revision')?.value ?? 0);
    },
    forget: (conversation) =>
      durably((db) => {
        const rows = db.all('SELECT body FROM cases WHERE conversation = ?', conversation);
        for (const summary of rows.map(toSummary)) {
          write(db, summary, true);
          db.run(`DELETE FROM case_lines WHERE case_id = ? AND sender <> 'notice'`, summary.case.id);
        }
        if (rows.length > 0) changed(db);
      }),
    purge: (before) =>
      durably((db) => {
        db.run(
          'DELETE FROM case_lines WHERE case_id IN (SELECT id FROM cases WHERE closed_at IS NOT NULL AND closed_at < ?)',
          before,
        );
        const purged = db.run('DELETE FROM cases WHERE closed_at IS NOT NULL AND closed_at < ?', before);
        if (purged > 0) changed(db);
        return purged;
      }),
  };
}
