import { type KeptMedia, type MediaStore, mediaGroup } from '../../src/delivery/media.js';

/** Kept files for as long as a test lives; the contract of test/contract/ is the stores' own. */
export function memoryMedia(): MediaStore & { readonly files: Map<string, KeptMedia>; readonly puts: string[] } {
  const files = new Map<string, KeptMedia>();
  const puts: string[] = [];
  return {
    files,
    puts,
    async put(id, { bytes, type }) {
      puts.push(id);
      files.set(id, { bytes: Buffer.from(bytes), type });
    },
    get: async (id) => files.get(id),
    async forget(conversation) {
      for (const id of files.keys()) if (id.startsWith(`${mediaGroup(conversation)}.`)) files.delete(id);
    },
    purge: async () => 0,
  };
}
