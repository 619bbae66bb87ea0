import mongoose, { type Connection } from 'mongoose';
import { isMediaId, type MediaStore, mediaGroup } from '../../delivery/media.js';
import { surely } from './models.js';

interface Kept {
  readonly group: string;
  readonly type: string;
  readonly at: Date;
}

/** Files in GridFS (`media.files`, `media.chunks`); of several versions of one file the newest counts. */
export function mongoMedia(connection: Connection): MediaStore {
  const bucket = (): mongoose.mongo.GridFSBucket => {
    const { db } = connection;
    if (db === undefined) throw new mongoose.mongo.MongoNotConnectedError('Not connected.');
    return new mongoose.mongo.GridFSBucket(db, {
      bucketName: 'media',
      writeConcern: { w: surely.w, journal: surely.j, wtimeoutMS: surely.wtimeout },
    });
  };
  const versions = (id: string) => bucket().find({ filename: id }).sort({ uploadDate: -1 }).toArray();
  const remove = async (filter: object): Promise<number> => {
    const files = bucket();
    const found = await files.find(filter).toArray();
    // another may have removed it meanwhile
    for (const { _id } of found) await files.delete(_id).catch(() => {});
    return found.length;
  };
  return {
    async put(id, { bytes, type }, at) {
      if (!isMediaId(id)) throw new RangeError('This is no id of a kept file.');
      const before = await versions(id);
      const metadata: Kept = { group: id.slice(0, id.indexOf('.')), type, at };
      const upload = bucket().openUploadStream(id, { metadata: { ...metadata } });
      await new Promise<void>((resolve, reject) => {
        upload.once('finish', () => resolve());
        upload.once('error', reject);
        upload.end(bytes);
      });
      for (const { _id } of before)
        await bucket()
          .delete(_id)
          .catch(() => {});
    },
    async get(id) {
      if (!isMediaId(id)) return undefined;
      const [newest] = await versions(id);
      if (newest === undefined) return undefined;
      const chunks: Buffer[] = [];
      for await (const chunk of bucket().openDownloadStream(newest._id)) chunks.push(chunk as Buffer);
      return { bytes: Buffer.concat(chunks), type: String((newest.metadata as Partial<Kept> | undefined)?.type) };
    },
    async forget(conversation) {
      await remove({ 'metadata.group': mediaGroup(conversation) });
    },
    purge: (before) => remove({ 'metadata.at': { $lt: before } }),
  };
}
