import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Memos } from '../../src/delivery/memos.js';

const at = (day: string): Date => new Date(`2026-03-${day}T10:00:00Z`);

/** What every store promises of memos; `open` gives an empty one. */
export const memosContract = (name: string, open: () => Promise<Memos>): void => {
  describe(`memos: ${name}`, () => {
    test('are remembered by name, letter for letter, and replaced', async () => {
      const memos = await open();
      assert.equal(await memos.get('__proto__'), undefined);
      for (const value of ['Ștefan 👵🏽 "{}"', '__proto__', '']) {
        await memos.put('__proto__', value, { at: at('01') });
        assert.equal(await memos.get('__proto__'), value);
      }
      await memos.remove('__proto__');
      assert.equal(await memos.get('__proto__'), undefined);
    });

    test('of a group are listed by name and forgotten together', async () => {
      const memos = await open();
      await memos.put('b', '2', { at: at('01'), group: 'case:x' });
      await memos.put('a', '1', { at: at('01'), group: 'case:x' });
      await memos.put('c', '3', { at: at('01'), group: 'case:y' });
      await memos.put('d', '4', { at: at('01') });
      assert.deepEqual(await memos.list('case:x'), [
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
      ]);
      await memos.forget('case:x');
      assert.deepEqual(await memos.list('case:x'), []);
      assert.equal(await memos.get('c'), '3');
      assert.equal(await memos.get('d'), '4');
    });

    test('of many writers at once one value remains', async () => {
      const memos = await open();
      await Promise.all(Array.from({ length: 8 }, (_, index) => memos.put('x', `${index}`, { at: at('01') })));
      assert.match((await memos.get('x')) ?? '', /^[0-7]$/);
    });

    test('that may only be the first keep what stood there, for all who come at once', async () => {
      const memos = await open();
      const about = { at: at('01'), group: 'decided' };
      const stands = await Promise.all(Array.from({ length: 8 }, (_, index) => memos.putFirst('x', `${index}`, about)));
      assert.equal(new Set(stands).size, 1);
      assert.equal(await memos.get('x'), stands[0]);
      assert.equal(await memos.putFirst('x', 'later', about), stands[0]);
      assert.deepEqual(await memos.list('decided'), [{ name: 'x', value: stands[0] }]);
      await memos.remove('x');
      assert.equal(await memos.putFirst('x', 'anew', about), 'anew');
    });

    test('of one group alone are purged by age', async () => {
      const memos = await open();
      await memos.put('old', '1', { at: at('01'), group: 'echoes' });
      await memos.put('other', '2', { at: at('01'), group: 'case:x' });
      assert.equal(await memos.purge(at('03'), 'echoes'), 1);
      assert.deepEqual(await Promise.all(['old', 'other'].map((name) => memos.get(name))), [undefined, '2']);
    });

    test('of a group are purged by age, others stay', async () => {
      const memos = await open();
      await memos.put('old', '1', { at: at('01'), group: 'case:x' });
      await memos.put('new', '2', { at: at('05'), group: 'case:x' });
      await memos.put('kept', '3', { at: at('01') });
      assert.equal(await memos.purge(at('03')), 1);
      assert.deepEqual(await Promise.all(['old', 'new', 'kept'].map((name) => memos.get(name))), [undefined, '2', '3']);
    });
  });
};
