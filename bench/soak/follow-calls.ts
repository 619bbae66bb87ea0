/** In front of a message that may be a copy, because nobody knows whether the first one arrived. */
export const againMark = '↻ ';
/** A call that is not carried out after this never will be. */
const givenUpMs = 60_000;

interface Call {
  readonly n: number;
  readonly at: number;
  readonly processed: boolean;
  readonly status?: number;
}

/**
 * Follows a fake's journal, so that reading a long chat costs nothing: each call of the returned function shows the
 * wanted calls that were carried out since the last one.
 */
export function followCalls<C extends Call>(
  journal: { readonly entries: readonly { readonly n: number; readonly kind: string }[] },
  about: { readonly wanted: (entry: C & { readonly kind: 'call' }) => boolean; readonly show: (entry: C) => void },
): () => void {
  let seen = 0;
  let underWay: C[] = [];
  return () => {
    const { entries } = journal;
    const last = entries.at(-1)?.n ?? 0;
    for (let index = Math.max(0, entries.length - (last - seen)); index < entries.length; index++) {
      const entry = entries[index] as unknown as C & { readonly kind: 'call' };
      if (about.wanted(entry)) underWay.push(entry);
    }
    seen = last;
    const now = Date.now();
    const waiting: C[] = [];
    for (const entry of underWay) {
      if (entry.processed) about.show(entry);
      else if (entry.status === undefined && now - entry.at < givenUpMs) waiting.push(entry);
    }
    underWay = waiting;
  };
}
