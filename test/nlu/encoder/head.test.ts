import { describe, expect, test } from 'vitest';
import { type HeadExample, readHead, trainHead, writeHead } from '../../../src/nlu/encoder/head.js';
import { seededRandom } from '../../../src/nlu/random.js';

const dimensions = 32;

/** Points around one direction a label: `count` of them, `spread` apart, from a seed. */
function pointsAround(labels: readonly string[], count: number, spread: number, seed: number): HeadExample[] {
  const random = seededRandom(seed);
  const directions = seededRandom(1);
  const centres = labels.map(() => Float32Array.from({ length: dimensions }, () => directions() - 0.5));
  return labels.flatMap((label, i) =>
    Array.from({ length: count }, () => ({
      label,
      embedding: centres[i]!.map((value) => value + spread * (random() - 0.5)),
    })),
  );
}

const labels = ['passport', 'pension', 'fine', 'school', 'doctor'];
const topOf = (values: Float32Array): number => values.indexOf(Math.max(...values));

describe('the head', () => {
  test('puts points that it has not seen to their label', async () => {
    const head = await trainHead(pointsAround(labels, 20, 1.2, 2));
    const unseen = pointsAround(labels, 40, 1.2, 3);
    const right = unseen.filter((one) => head.labels[topOf(head.predict(one.embedding))] === one.label).length;
    expect(right / unseen.length).toBeGreaterThan(0.95);
  });

  test('gives log-probabilities: their exponentials add up to one', async () => {
    const head = await trainHead(pointsAround(labels, 10, 1, 2));
    const shares = head.predict(pointsAround(labels, 1, 1, 3)[0]!.embedding).map(Math.exp);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });

  test('is the same for the same seed and another for another', async () => {
    const examples = pointsAround(labels, 10, 1, 2);
    const [one, same, other] = await Promise.all([
      trainHead(examples, { seed: 4 }),
      trainHead(examples, { seed: 4 }),
      trainHead(examples, { seed: 5 }),
    ]);
    expect(writeHead(one)).toEqual(writeHead(same));
    expect(writeHead(one)).not.toEqual(writeHead(other));
  });

  test('says the same after it was written and read', async () => {
    const head = await trainHead(pointsAround(labels, 10, 1, 2));
    const read = readHead(JSON.parse(JSON.stringify(writeHead(head))));
    const point = pointsAround(labels, 1, 1, 3)[2]!.embedding;
    expect(read.labels).toEqual(head.labels);
    expect(read.predict(point)).toEqual(head.predict(point));
  });

  test('does not let a label with many examples swallow one with few', async () => {
    const many = pointsAround(labels, 60, 2.2, 2);
    const few = many.filter((one, i) => one.label !== 'fine' || i % 12 === 0);
    const unseen = pointsAround(labels, 60, 2.2, 3).filter((one) => one.label === 'fine');
    const share = async (balanced: boolean): Promise<number> => {
      const head = await trainHead(few, { balanced });
      return unseen.filter((one) => head.labels[topOf(head.predict(one.embedding))] === 'fine').length / unseen.length;
    };
    expect(await share(true)).toBeGreaterThan(await share(false));
  });

  test('lets the event loop turn while it learns', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await trainHead(pointsAround(labels, 400, 1, 2), { epochs: 200 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  test('refuses embeddings of two widths and no examples at all', async () => {
    const examples = [...pointsAround(labels, 1, 1, 2), { label: 'x', embedding: new Float32Array(8) }];
    await expect(trainHead(examples)).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await expect(trainHead([])).rejects.toMatchObject({ code: 'MODEL_INVALID' });
  });

  test('refuses a written head that is cut off', async () => {
    const written = writeHead(await trainHead(pointsAround(labels, 2, 1, 2)));
    expect(() => readHead({ ...written, weights: written.weights.slice(0, 100) })).toThrow(/npm run train/);
  });
});
