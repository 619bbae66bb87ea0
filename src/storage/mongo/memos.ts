import { trusted } from 'mongoose';
import type { Memos } from '../../delivery/memos.js';
import type { MemoDocument, Models } from './models.js';
import { troubleOf } from './trouble.js';

export const mongoMemos = ({ memos }: Pick<Models, 'memos'>): Memos => ({
  async get(name) {
    return (await memos.findById(name).lean<MemoDocument>())?.value;
  },
  async put(name, value, { at, group }) {
    const about = { value, group: group ?? null, at };
    for (;;) {
      const { matchedCount } = await memos.updateOne({ _id: name }, { $set: about }, { runValidators: true });
      if (matchedCount === 1) return;
      try {
        await memos.insertOne({ _id: name, ...about });
        return;
      } catch (error) {
        if (troubleOf(error) !== 'repeated') throw error; // another was first: replace theirs
      }
    }
  },
  async putFirst(name, value, { at, group }) {
    for (;;) {
      try {
        await memos.insertOne({ _id: name, value, group: group ?? null, at });
        return value;
      } catch (error) {
        if (troubleOf(error) !== 'repeated') throw error;
      }
      const found = await memos.findById(name).readConcern('majority').lean<MemoDocument>();
      if (found !== null) return found.value; // else it was removed in between: ours may be the first again
    }
  },
  async remove(name) {
    await memos.deleteOne({ _id: name });
  },
  async list(group) {
    const found = await memos.find({ group }).sort({ _id: 1 }).lean<MemoDocument[]>();
    return found.map(({ _id, value }) => ({ name: _id, value }));
  },
  async forget(group) {
    await memos.deleteMany({ group });
  },
  async purge(before, group) {
    const about = { group: group ?? trusted({ $ne: null }), at: trusted({ $lt: before }) };
    return (await memos.deleteMany(about)).deletedCount;
  },
});
