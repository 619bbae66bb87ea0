import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'vitest';
import { type MediaStore, mediaId } from '../../src/delivery/media.js';

const at = (day: string): Date => new Date(`2026-03-${day}T10:00:00Z`);
const ana = { channel: 'messenger', id: '1' } as const;
const ion = { channel: 'messenger', id: '2' } as const;

/** What every store promises of kept files; `open` gives an empty one. */
export const mediaContract = (name: string, open: () => Promise<MediaStore>): void => {
  describe(`media: ${name}`, () => {
    test('come back byte for byte, and are replaced', async () => {
      const media = await open();
      const id = mediaId(ana, 'a/../../b');
      assert.equal(await media.get(id), undefined);
      for (const bytes of [Buffer.alloc(0), Buffer.from('\n\0\r\n€'), randomBytes(700_000)]) {
        await media.put(id, { bytes, type: 'image/png' }, at('01'));
        const kept = await media.get(id);
        assert.equal(kept?.type, 'image/png');
        assert.ok(kept.bytes.equals(bytes), `${bytes.length} bytes`);
      }
    });

    test('of one person are forgotten together', async () => {
      const media = await open();
      const ids = [mediaId(ana, 'a'), mediaId(ana, 'b'), mediaId(ion, 'a')];
      for (const id of ids) await media.put(id, { bytes: Buffer.from(id), type: 'text/plain' }, at('01'));
      await media.forget(ana);
      await media.forget(ana);
      const left = await Promise.all(ids.map((id) => media.get(id)));
      assert.deepEqual(
        left.map((kept) => kept?.bytes.toString()),
        [undefined, undefined, ids[2]],
      );
    });

    test('are purged by age', async () => {
      const media = await open();
      await media.put(mediaId(ana, 'old'), { bytes: Buffer.from('1'), type: 'a/b' }, at('01'));
      await media.put(mediaId(ana, 'new'), { bytes: Buffer.from('2'), type: 'a/b' }, at('05'));
      assert.equal(await media.purge(at('03')), 1);
      assert.equal(await media.get(mediaId(ana, 'old')), undefined);
      assert.equal((await media.get(mediaId(ana, 'new')))?.bytes.toString(), '2');
    });

    test('know no names but their own', async () => {
      const media = await open();
      for (const id of ['', '../x', '__proto__', `${'a'.repeat(32)}./../${'b'.repeat(28)}`]) {
        assert.equal(await media.get(id), undefined);
        await assert.rejects(media.put(id, { bytes: Buffer.alloc(1), type: 'a/b' }, at('01')), RangeError);
      }
    });
  });
};
