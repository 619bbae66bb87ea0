/** One line of the table: what was measured, beside what it is compared with. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  /** measured / against, as it reads best; '' where there is nothing to compare with. */
  readonly ratio: string;
}

export interface BenchOptions {
  /** The project with its dist/. */
  readonly root: string;
  /** How often each measurement is repeated; the median counts. */
  readonly runs: number;
  /** A MongoDB that may be filled with rubbish, where there is one. */
  readonly mongodbUri?: string;
  readonly progress: (words: string) => void;
}

export interface Bench {
  readonly about: string;
  run(options: BenchOptions): Promise<Row[]>;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which `share` (0..1) of the values lie. Throws when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError('no values');
  return value;
}

/** Measures `runs` times, one after the other. */
export async function repeat(runs: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await measure());
  return values;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} /s`;
export const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;
export const times = (ratio: number): string => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(2)} x`;
