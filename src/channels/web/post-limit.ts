/**
 * Posts of one visitor that the door lets through: far above the polite limit of a conversation (30 in 10 s, which
 * answers), only against a loop that would fill the inbox. Counts in fixed windows; forgets at each new one.
 */
export function createPostLimit({ most = 200, windowMs = 10_000 } = {}) {
  let window = -1;
  const counts = new Map<string, number>();
  /** Milliseconds to wait, or 0 when this post may pass. */
  return (visitor: string, now: Date): number => {
    const current = Math.floor(now.getTime() / windowMs);
    if (current !== window) {
      window = current;
      counts.clear();
    }
    const count = (counts.get(visitor) ?? 0) + 1;
    counts.set(visitor, count);
    return count > most ? (current + 1) * windowMs - now.getTime() : 0;
  };
}
