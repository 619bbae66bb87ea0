import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMediaId, type MediaStore, mediaGroup } from '../../delivery/media.js';

/**
 * Files in `<folder>/<conversation>/<file>`: the MIME type in the first line, then the bytes. A file is written under
 * another name first, so that none is ever read half.
 */
export function embeddedMedia(folder: string): MediaStore {
  const placeOf = (id: string): readonly [folder: string, file: string] => {
    if (!isMediaId(id)) throw new RangeError('This is no id of a kept file.');
    const [group = '', file = ''] = id.split('.');
    return [join(folder, group), join(folder, group, file)];
  };
  return {
    async put(id, { bytes, type }, at) {
      const [own, file] = placeOf(id);
      await mkdir(own, { recursive: true, mode: 0o700 });
      const fresh = `${file}.${randomBytes(6).toString('hex')}.new`;
      const handle = await open(fresh, 'wx', 0o600);
      try {
        await handle.writeFile(Buffer.concat([Buffer.from(`${type.replace(/[\r\n]/g, '')}\n`), bytes]));
        await handle.utimes(at, at);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(fresh, file);
    },
    async get(id) {
      if (!isMediaId(id)) return undefined;
      const content = await readFile(placeOf(id)[1]).catch(ifAbsent);
      if (content === undefined) return undefined;
      const end = content.indexOf('\n');
      return { type: content.subarray(0, end).toString('utf8'), bytes: content.subarray(end + 1) };
    },
    async forget(conversation) {
      await rm(join(folder, mediaGroup(conversation)), { recursive: true, force: true });
    },
    async purge(before) {
      let removed = 0;
      for (const group of (await readdir(folder).catch(ifAbsent)) ?? []) {
        const files = (await readdir(join(folder, group)).catch(ifAbsent)) ?? [];
        let left = files.length;
        for (const name of files) {
          const file = join(folder, group, name);
          const about = await stat(file).catch(ifAbsent);
          if (about === undefined || about.mtime >= before) continue;
          await rm(file, { force: true });
          left--;
          if (!name.endsWith('.new')) removed++;
        }
        if (left === 0) await rm(join(folder, group), { recursive: true, force: true });
      }
      return removed;
    },
  };
}

function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
