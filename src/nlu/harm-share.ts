import { actionOf, outsideLabel } from './content.js';

/** Whether answering `given` harms who asked for `expected` (a topic, an action, or '': none of ours). */
export type Harmful = (expected: string, given: string) => boolean;

/**
 * Of what the other labels have, the share whose people the answer `given` would harm, 0..1: with the doubt left in the
 * best label it says how much an answer risks. `mixed`: log-probabilities in the order of `labels`.
 */
export function harmShareOf(
  labels: readonly string[],
  harmful: Harmful,
): (mixed: Float32Array, given: string) => number {
  const harms = new Map<string, readonly boolean[]>();
  const rowOf = (given: string): readonly boolean[] => {
    const known = harms.get(given);
    if (known !== undefined) return known;
    const row = labels.map((label) =>
      label === outsideLabel ? harmful('', given) : actionOf(label) === undefined && harmful(label, given),
    );
    harms.set(given, row);
    return row;
  };
  return (mixed, given) => {
    const row = rowOf(given);
    let all = 0;
    let harm = 0;
    for (let at = 0; at < labels.length; at++) {
      if (labels[at] === given) continue;
      const share = Math.exp(mixed[at]!);
      all += share;
      if (row[at]) harm += share;
    }
    return all <= 0 ? 0 : harm / all;
  };
}
