/** Those who wait until something has happened on the fake's side. */
export interface Waiting {
  /** Something has happened that somebody may be waiting for. */
  changed(): void;
  /** Resolves with the first thing that is not false, null or undefined; throws after `ms`. */
  until<T>(predicate: () => T, ms?: number): Promise<NonNullable<T>>;
}

export function createWaiting(): Waiting {
  const looks = new Set<() => void>();
  let told = false;

  function lookAll(): void {
    const since = performance.now();
    for (const look of looks) look();
    // looking costs at most a fifth of the time, however slow a predicate is
    setTimeout(
      () => {
        told = false;
      },
      4 * (performance.now() - since),
    );
  }

  return {
    changed() {
      if (told || looks.size === 0) return;
      told = true;
      setTimeout(lookAll, 0);
    },
    until: <T>(predicate: () => T, ms = 10_000) =>
      new Promise<NonNullable<T>>((resolve, reject) => {
        const end = (): void => {
          looks.delete(look);
          clearInterval(ticks);
          clearTimeout(timer);
        };
        const look = (): void => {
          try {
            const found = predicate();
            if (found === false || found === null || found === undefined) return;
            end();
            resolve(found);
          } catch (error) {
            end();
            reject(error);
          }
        };
        // a predicate may look at more than the fake
        const ticks = setInterval(look, 50);
        const timer = setTimeout(() => {
          end();
          reject(new Error(`did not happen within ${ms} ms: ${predicate}`));
        }, ms);
        looks.add(look);
        look();
      }),
  };
}
