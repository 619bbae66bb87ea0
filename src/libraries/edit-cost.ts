/**
 * What it takes to mistype one key as another: 1 for a wrong, missing or extra letter, less for what fingers and ears
 * really mix up (neighbouring keys, е/и, о/а, a lost h). Stops and answers `Infinity` above `bar`.
 * Optimal string alignment with weights; source: Damerau, Communications of the ACM 7, no. 3 (1964).
 */
export function editCost(typed: string, name: string, bar: number): number {
  const width = name.length + 1;
  if (width > longest) return Number.POSITIVE_INFINITY;
  // A gap costs 0.7 at least: a cell further from the diagonal than this is above the bar.
  const reach = Math.floor(bar / leastGap);
  let before = rows[0]!;
  let above = rows[1]!;
  let row = rows[2]!;
  above[0] = 0;
  for (let column = 1; column < width; column++)
    above[column] = above[column - 1]! + gaps[name.charCodeAt(column - 1) & 127]!;
  for (let at = 1; at <= typed.length; at++) {
    const letter = typed.charCodeAt(at - 1) & 127;
    const gap = gaps[letter]!;
    const swapRow = (letter & 31) * 32;
    const from = Math.max(1, at - reach);
    const to = Math.min(width - 1, at + reach);
    row[from - 1] = from === 1 ? above[0]! + gap : far;
    let least = row[from - 1]!;
    for (let column = from; column <= to; column++) {
      const other = name.charCodeAt(column - 1) & 127;
      let cost = above[column - 1]! + (letter === other ? 0 : swaps[swapRow + (other & 31)]!);
      const dropped = above[column]! + gap;
      if (dropped < cost) cost = dropped;
      const added = row[column - 1]! + gaps[other]!;
      if (added < cost) cost = added;
      if (
        at > 1 &&
        column > 1 &&
        letter !== other &&
        letter === name.charCodeAt(column - 2) &&
        typed.charCodeAt(at - 2) === other
      ) {
        const turned = before[column - 2]! + transposed;
        if (turned < cost) cost = turned;
      }
      row[column] = cost;
      if (cost < least) least = cost;
    }
    if (to < width - 1) row[to + 1] = far;
    if (least > bar + rounding) return Number.POSITIVE_INFINITY;
    const spare = before;
    before = above;
    above = row;
    row = spare;
  }
  const cost = Math.abs(typed.length - name.length) > reach ? far : above[width - 1]!;
  return cost > bar + rounding ? Number.POSITIVE_INFINITY : Math.round(cost * 100) / 100;
}

const transposed = 0.7;
const leastGap = 0.7;
const longest = 64;
const far = 1000;
/** Sums of tenths are not exact in binary. */
const rounding = 1e-9;
const rows = [new Float64Array(longest + 1), new Float64Array(longest + 1), new Float64Array(longest + 1)];

/** By letter: a lost or added h or i costs little: Orei, Iedineț, Kişineuv. */
const gaps = new Float64Array(128).fill(1);
gaps[0x68] = leastGap;
gaps[0x69] = leastGap;

/** What one letter for another costs, by the low five bits of both. */
const swaps: Float64Array = (() => {
  const table = new Float64Array(32 * 32).fill(1);
  const set = (pairs: string, cost: number): void => {
    for (const pair of pairs.split(' ')) {
      const [first, second] = [pair.charCodeAt(0) & 31, pair.charCodeAt(1) & 31];
      table[first * 32 + second] = Math.min(table[first * 32 + second]!, cost);
      table[second * 32 + first] = table[first * 32 + second]!;
    }
  };
  const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
  for (const row of rows) for (let at = 1; at < row.length; at++) set(row[at - 1]! + row[at]!, 0.8);
  set('qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl az sz sx dx dc fc fv gv gb hb hn jn jm km', 0.8);
  set('ei ai ae oa uo ui iu io', 0.6);
  set('td gc bp sz gh jz ct sj uv vb fv gj mn lr', 0.7);
  return table;
})();
