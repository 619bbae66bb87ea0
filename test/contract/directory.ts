import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { ImportReport } from '../../src/libraries/import.js';
import type { Library } from '../../src/libraries/library.js';
import type { LibraryDirectory } from '../../src/libraries/library-directory.js';

const library = (id: string, name = `Biblioteca ${id}`): Library => ({
  id,
  name,
  placeId: 'gn617702',
  locality: 'Anenii Noi',
  district: 'Anenii Noi',
  point: { lat: 46.882, lon: 29.231 },
  pointQuality: 'locality',
  eAmbassador: 'unknown',
  phone: '+373 265 24442',
});
const report = (lines: number): ImportReport => ({
  lines,
  added: [],
  changed: [],
  closed: [],
  unchanged: 0,
  refused: [
    { line: 3, column: 'district', value: '$where {"a.b"} __proto__', reason: 'not found', nearest: ['Orhei'] },
  ],
  doubtful: [],
});

/** What every store promises of the directory of libraries. */
export const directoryContract = (name: string, open: () => Promise<LibraryDirectory>): void => {
  describe(`directory of libraries: ${name}`, () => {
    test('is empty until a list was put there', async () => {
      const directory = await open();
      assert.deepEqual(await directory.all(), []);
      assert.equal(await directory.lastImport(), undefined);
    });

    test('gives back the list, sorted by id, and the report of its import', async () => {
      const directory = await open();
      await directory.replace([library('b'), library('a', 'Biblioteca „Ion Creangă” șț')], report(2));
      assert.deepEqual(await directory.all(), [library('a', 'Biblioteca „Ion Creangă” șț'), library('b')]);
      assert.deepEqual(await directory.lastImport(), report(2));
    });

    test('puts a new list in the place of the whole old one', async () => {
      const directory = await open();
      await directory.replace([library('a'), library('b')], report(2));
      await directory.replace([library('c')], report(1));
      await directory.replace([library('d')], report(1));
      assert.deepEqual(await directory.all(), [library('d')]);
    });

    test('shows readers the old list or the new one, never a mixture', async () => {
      const directory = await open();
      const list = (generation: string) => Array.from({ length: 300 }, (_, index) => library(`${index}`, generation));
      await directory.replace(list('old'), report(300));
      const reading = Array.from({ length: 10 }, () => directory.all());
      await directory.replace(list('new'), report(300));
      for (const seen of [...(await Promise.all(reading)), await directory.all()]) {
        assert.equal(seen.length, 300);
        assert.equal(new Set(seen.map((one) => one.name)).size, 1);
      }
    });
  });
};
