import type { Clock } from '../core/clock.js';
import type { DeskLibrary } from './deps.js';

/** So long a list of libraries that was read is good enough to name them. */
const keptMs = 60_000;

/** The directory by id; read again when it is a minute old, since an import may have changed it. */
export function createLibraryNames(deps: {
  readonly directory: () => Promise<readonly DeskLibrary[]>;
  readonly clock: Clock;
}): () => Promise<ReadonlyMap<string, DeskLibrary>> {
  let read: { readonly at: number; readonly libraries: Promise<ReadonlyMap<string, DeskLibrary>> } | undefined;
  return () => {
    const now = deps.clock.now().getTime();
    if (read === undefined || now - read.at > keptMs) {
      const libraries = deps.directory().then((all) => new Map(all.map((library) => [library.id, library])));
      read = { at: now, libraries };
      libraries.catch(() => {
        read = undefined; // asked again by the next request
      });
    }
    return read.libraries;
  };
}
