import { trusted } from 'mongoose';
import type { Leases } from '../../delivery/leases.js';
import type { Models } from './models.js';
import { troubleOf } from './trouble.js';

export const mongoLeases = ({ leases }: Pick<Models, 'leases'>): Leases => ({
  async take(name, { by, now, until }) {
    // its own, or one that has run out: each a condition on the one document, so that one of many wins
    for (const condition of [{ heldBy: by }, { until: trusted({ $lte: now }) }]) {
      const { matchedCount } = await leases.updateOne({ _id: name, ...condition }, { $set: { heldBy: by, until } });
      if (matchedCount === 1) return 'taken';
    }
    try {
      await leases.insertOne({ _id: name, heldBy: by, until });
      return 'taken';
    } catch (error) {
      if (troubleOf(error) === 'repeated') return 'held';
      throw error;
    }
  },
  async release(name, by) {
    await leases.deleteOne({ _id: name, heldBy: by });
  },
});
