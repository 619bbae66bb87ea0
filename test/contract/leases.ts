import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Leases } from '../../src/delivery/leases.js';

const at = (time: string): Date => new Date(`2026-03-01T${time}Z`);
const lease = (by: string, now: string, until: string) => ({ by, now: at(now), until: at(until) });

/** What every store promises of leases; `open` gives an empty one. */
export const leasesContract = (name: string, open: () => Promise<Leases>): void => {
  describe(`leases: ${name}`, () => {
    test("are one process's until they run out, and can be prolonged", async () => {
      const leases = await open();
      assert.equal(await leases.take('telegram', lease('a', '10:00:00', '10:00:30')), 'taken');
      assert.equal(await leases.take('telegram', lease('b', '10:00:29', '10:00:59')), 'held');
      assert.equal(await leases.take('telegram', lease('a', '10:00:29', '10:00:59')), 'taken');
      assert.equal(await leases.take('telegram', lease('b', '10:00:30', '10:01:00')), 'held');
      assert.equal(await leases.take('telegram', lease('b', '10:00:59', '10:01:29')), 'taken');
      assert.equal(await leases.take('telegram', lease('a', '10:01:00', '10:01:30')), 'held');
    });

    test('have names of their own', async () => {
      const leases = await open();
      assert.equal(await leases.take('telegram', lease('a', '10:00:00', '10:00:30')), 'taken');
      assert.equal(await leases.take('messenger', lease('b', '10:00:00', '10:00:30')), 'taken');
    });

    test('go to one of many that take them at once', async () => {
      const leases = await open();
      const takers = Array.from({ length: 8 }, (_, index) => `taker-${index}`);
      const first = await Promise.all(takers.map((by) => leases.take('x', lease(by, '10:00:00', '10:00:30'))));
      assert.equal(first.filter((outcome) => outcome === 'taken').length, 1);
      const next = await Promise.all(takers.map((by) => leases.take('x', lease(`${by}'`, '10:00:30', '10:01:00'))));
      assert.equal(next.filter((outcome) => outcome === 'taken').length, 1);
    });

    test('can be given back by their holder alone', async () => {
      const leases = await open();
      await leases.take('x', lease('a', '10:00:00', '10:00:30'));
      await leases.release('x', 'b');
      assert.equal(await leases.take('x', lease('b', '10:00:01', '10:00:31')), 'held');
      await leases.release('x', 'a');
      assert.equal(await leases.take('x', lease('b', '10:00:01', '10:00:31')), 'taken');
    });
  });
};
