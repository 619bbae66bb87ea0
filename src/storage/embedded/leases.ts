import type { Leases } from '../../delivery/leases.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

export const embeddedLeases = (_database: Database, durably: Durably): Leases => ({
  take: (name, { by, now, until }) =>
    durably((db) =>
      db.run(
        `INSERT INTO leases (name, held_by, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE
         SET held_by = excluded.held_by, until = excluded.until WHERE held_by = excluded.held_by OR until <= ?`,
        name,
        by,
        until,
        now,
      ) === 1
        ? 'taken'
        : 'held',
    ),
  release: (name, by) =>
    durably((db) => {
      db.run('DELETE FROM leases WHERE name = ? AND held_by = ?', name, by);
    }),
});
