/**
 * What a librarian did and the server does not have yet: kept in this browser, posted in order, each with its own id
 * until the server says that it is stored (a repeated post is harmless). Each has a storage item of its own, so that
 * two tabs never overwrite each other's, under its librarian's name, so that nobody sends another's.
 *
 * unsent --200--> stored --seen in the case--> (gone)
 *    |  '--401--> unsent, until somebody signs in
 *    '--400 403 404 ..--> refused, in sight until its author takes it away
 */
const keptMs = 24 * 3600 * 1000;
const firstWaitMs = 500;
const longestWaitMs = 5000;

/**
 * An item: `{ path, body, caseId?, shown?: { kind, text, topic?, media? }, file? }`. Only one with `shown` is kept after it
 * is stored. A file is too much for the browser's storage: such an item lives as long as the page.
 * @param {{ owner: string, storage: Storage, newId: () => string, now: () => number,
 *   post: (path: string, body: object, file?: File) => Promise<any>, onChange: (item: any) => void, onSignedOut: () => void,
 *   wait?: (ms: number) => { done: Promise<void>, cut: () => void } }} deps
 */
export function createOutbox({ owner, storage, newId, now, post, onChange, onSignedOut, wait = waitFor }) {
  const prefix = `desk.sent.${owner}.`;
  /** By storage key; the keys sort as the items were sent. */
  const items = new Map();
  let sequence = 0;
  let pumping = false;
  let waiting;

  function keep(key, item) {
    items.set(key, item);
    if (item.file) return;
    try {
      storage.setItem(key, JSON.stringify(item));
    } catch {
      // No room, or storage is switched off: the item lives as long as this page.
    }
  }

  function discard(key) {
    items.delete(key);
    try {
      storage.removeItem(key);
    } catch {}
  }

  function load() {
    try {
      for (let index = 0; index < storage.length; index++) {
        const key = storage.key(index);
        if (key?.startsWith(prefix) && !items.has(key)) items.set(key, JSON.parse(storage.getItem(key)));
      }
    } catch {}
    for (const [key, item] of [...items]) {
      if (item?.state === 'stored' && item.at < now() - keptMs) discard(key);
    }
  }

  const inOrder = () => [...items.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  const firstUnsent = () => inOrder().find(([, item]) => item.state === 'unsent');

  /** Posts until nothing is left; only one such loop runs. */
  async function pump() {
    if (pumping) return;
    pumping = true;
    let waitMs = firstWaitMs;
    for (let next = firstUnsent(); next !== undefined; next = firstUnsent()) {
      const [key, item] = next;
      const answer = await post(item.path, item.body, item.file);
      if (answer.outcome === 'ok') {
        waitMs = firstWaitMs;
        settle(key, item, answer.body);
      } else if (answer.outcome === 'refused') {
        item.state = 'refused';
        item.reason = answer.reason;
        if (item.shown) keep(key, item);
        else discard(key);
        onChange(item);
      } else if (answer.outcome === 'signed-out') {
        item.waits = true;
        onChange(item);
        onSignedOut();
        break;
      } else {
        item.waits = true;
        onChange(item);
        waiting = wait(Math.max(waitMs, answer.afterMs ?? 0));
        await waiting.done;
        waiting = undefined;
        waitMs = Math.min(waitMs * 2, longestWaitMs);
      }
    }
    pumping = false;
  }

  function settle(key, item, { at, text, media }) {
    item.state = 'stored';
    item.waits = false;
    item.storedAt = at;
    if (item.shown && text !== undefined) item.shown.text = text; // cleaned, codes hidden
    if (item.shown && media !== undefined) item.shown.media = media; // what the file's bytes are
    if (item.shown) keep(key, item);
    else discard(key);
    onChange(item);
  }

  const keyOf = (id) => inOrder().find(([, item]) => item.body.id === id)?.[0];

  load();
  return {
    /** All that is in sight, in the order in which it was done. */
    pending: () => inOrder().map(([, item]) => item),
    unsent: () => firstUnsent() !== undefined,
    /** What closing the page would lose. */
    holdsFile: () => inOrder().some(([, { state, file }]) => state === 'unsent' && file !== undefined),
    /** The next item was tried in vain. */
    waits: () => firstUnsent()?.[1].waits === true,
    /** @param {object} item its `body` gets an id */
    send({ path, body, caseId, shown, file }) {
      const at = now();
      const item = { path, body: { ...body, id: newId() }, caseId, shown, file, at, state: 'unsent' };
      keep(`${prefix}${String(at).padStart(14, '0')}.${String(++sequence).padStart(6, '0')}.${item.body.id}`, item);
      void pump();
      return item;
    },
    pump,
    /** The connection seems to be back: try at once. */
    hurry() {
      waiting?.cut();
      void pump();
    },
    /** Shown by the case itself, or taken away by its author. */
    settled(id) {
      const key = keyOf(id);
      if (key !== undefined) discard(key);
    },
    /** Nothing of this librarian stays in this browser. */
    forget() {
      for (const key of [...items.keys()]) discard(key);
    },
  };
}

function waitFor(ms) {
  let cut = () => {};
  const done = new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    cut = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { done, cut };
}
