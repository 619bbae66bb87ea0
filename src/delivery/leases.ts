/** What only one process may do at a time (ask a platform for updates, write to it), for as long as its lease lasts. */
export interface Leases {
  /**
   * Takes or prolongs the lease `name` for `by` until `until`. 'held' when it is another's that has not run out at
   * `now`; of many that take it at once, one gets it.
   */
  take(name: string, lease: { by: string; now: Date; until: Date }): Promise<'taken' | 'held'>;
  /** Gives it back before its end; nothing happens when it is another's by now. */
  release(name: string, by: string): Promise<void>;
}
