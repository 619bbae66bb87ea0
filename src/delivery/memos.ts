/**
 * Small things that a door must remember beside the records: which of our messages stands where in a chat, which topic
 * belongs to which case. Each has a name, and perhaps a group by which all of it is forgotten.
 */
export interface Memos {
  get(name: string): Promise<string | undefined>;
  /** Replaces what was there. */
  put(name: string, value: string, about: { readonly at: Date; readonly group?: string }): Promise<void>;
  /** Puts it only where nothing is; resolves with what stands there then: of many at once all get the same. */
  putFirst(name: string, value: string, about: { readonly at: Date; readonly group?: string }): Promise<string>;
  remove(name: string): Promise<void>;
  /** Of one group, by name. */
  list(group: string): Promise<{ name: string; value: string }[]>;
  forget(group: string): Promise<void>;
  /** Drops what was put before `before` and belongs to a group (this one, if named); what belongs to none stays. */
  purge(before: Date, group?: string): Promise<number>;
}
