import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash, type NluContent } from './nlu/content.js';
import { hashOfModel, type NluModel, readModel, writeModel } from './nlu/model-file.js';
import { trainFast } from './nlu/train.js';

const fileName = 'fast.bin';
/** The committed model, which answers at once while content is as it was when it was trained. */
export const shippedModel = (root: string): string => join(root, 'intents/model', fileName);

export interface LoadedModel {
  readonly model: NluModel;
  /** `trained`: content had changed, so the fast part was trained just now (seconds). */
  readonly from: 'file' | 'trained';
}

/**
 * The model for this very content: the committed file, else one that an earlier start cached, else trained now and
 * cached (where a cache folder is given). `progress` is called while it trains.
 */
export function loadModel(
  content: NluContent,
  options: { root: string; cacheFolder?: string; progress: (words: string) => void },
): LoadedModel {
  const hash = contentHash(content);
  const cached = options.cacheFolder === undefined ? undefined : join(options.cacheFolder, fileName);
  for (const file of [shippedModel(options.root), cached]) {
    if (file === undefined || !existsSync(file)) continue;
    const bytes = readFileSync(file);
    if (hashOfModel(bytes) === hash) return { model: readModel(bytes), from: 'file' };
  }
  options.progress('The content has changed since the model was trained: training the fast part now (some seconds).');
  const model = trainFast(content);
  if (cached !== undefined) saveModel(cached, model);
  return { model, from: 'trained' };
}

export function saveModel(file: string, model: NluModel): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, writeModel(model));
  renameSync(`${file}.new`, file);
}
