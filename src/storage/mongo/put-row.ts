import type { Model } from 'mongoose';
import { troubleOf } from './trouble.js';

type AnyModel = Model<{ _id: string }>;

/**
 * Puts a document in the place of the one with its `_id`, or adds it. Without an upsert: two of them at once are where
 * servers differ. Who comes second when two add at once changes what the first has added.
 */
export async function putRow<T extends { _id: string }>(model: Model<T>, row: T): Promise<void> {
  const { _id, ...fields } = row;
  const change = async (): Promise<boolean> => {
    const { matchedCount } = await (model as unknown as AnyModel).updateOne(
      { _id },
      { $set: fields },
      { runValidators: true },
    );
    return matchedCount === 1;
  };
  if (await change()) return;
  if (!(await addRow(model, row))) await change();
}

/** Adds a document unless its `_id` is stored already; whether it was added. */
export async function addRow<T extends { _id: string }>(model: Model<T>, row: T): Promise<boolean> {
  try {
    await (model as unknown as AnyModel).insertOne(row);
    return true;
  } catch (error) {
    if (troubleOf(error) === 'repeated') return false;
    throw error;
  }
}
