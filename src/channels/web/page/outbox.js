/**
 * What a person sent and the server does not have yet: kept in this browser, posted in order, each with its own id
 * until the server says that it is stored (a repeated post is harmless). Every message has a storage item of its own,
 * so that two tabs never overwrite each other's.
 *
 * unsent --200--> stored --heard--> (gone)
 *    '--400 403 413 415--> (gone, shown as refused)
 */
const prefix = 'chat.sent.';
const keptMs = 24 * 3600 * 1000;
const firstWaitMs = 500;
const longestWaitMs = 5000;

/**
 * @param {{ storage: Storage, newId: () => string, now: () => number, post: (message: object) => Promise<object>,
 *   onChange: (message: object) => void, wait?: (ms: number) => { done: Promise<void>, cut: () => void } }} deps
 */
export function createOutbox({ storage, newId, now, post, onChange, wait = waitFor }) {
  /** By storage key; the keys sort as the messages were sent. */
  const messages = new Map();
  let sequence = 0;
  let pumping = false;
  let waiting;

  function keep(key, message) {
    messages.set(key, message);
    try {
      storage.setItem(key, JSON.stringify(message));
    } catch {
      // No room, or storage is switched off: the message lives as long as this page.
    }
  }

  function discard(key) {
    messages.delete(key);
    try {
      storage.removeItem(key);
    } catch {}
  }

  function load() {
    try {
      for (let index = 0; index < storage.length; index++) {
        const key = storage.key(index);
        if (key?.startsWith(prefix) && !messages.has(key)) messages.set(key, JSON.parse(storage.getItem(key)));
      }
    } catch {}
    for (const [key, message] of [...messages]) {
      if (message?.state === 'stored' && message.at < now() - keptMs) discard(key);
    }
  }

  const inOrder = () => [...messages.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  const firstUnsent = () => inOrder().find(([, message]) => message.state === 'unsent');

  /** Posts until nothing is left; only one such loop runs. */
  async function pump() {
    if (pumping) return;
    pumping = true;
    let waitMs = firstWaitMs;
    for (let next = firstUnsent(); next !== undefined; next = firstUnsent()) {
      const [key, message] = next;
      const answer = await post(message);
      if (answer.outcome === 'stored') {
        waitMs = firstWaitMs;
        // It may have been answered, and so be gone, before the post was.
        if (messages.has(key)) {
          message.state = 'stored';
          keep(key, message);
          onChange(message);
        }
      } else if (answer.outcome === 'refused') {
        message.state = 'refused';
        message.reason = answer.reason;
        discard(key);
        onChange(message);
      } else {
        message.waits = true;
        onChange(message);
        waiting = wait(Math.max(waitMs, answer.afterMs ?? 0));
        await waiting.done;
        waiting = undefined;
        waitMs = Math.min(waitMs * 2, longestWaitMs);
      }
    }
    pumping = false;
  }

  load();
  return {
    /** All that is not yet heard, in the order in which it was sent. */
    pending: () => inOrder().map(([, message]) => message),
    unsent: () => firstUnsent() !== undefined,
    /** The next message was tried in vain. */
    waits: () => firstUnsent()?.[1].waits === true,
    /** @param {object} content what the server gets, with `shown`: the words of its bubble */
    send(content) {
      const at = now();
      const message = { ...content, id: newId(), at, state: 'unsent' };
      keep(`${prefix}${String(at).padStart(14, '0')}.${String(++sequence).padStart(6, '0')}.${message.id}`, message);
      void pump();
      return message;
    },
    pump,
    /** The connection seems to be back: try at once. */
    hurry() {
      waiting?.cut();
      void pump();
    },
    /** The feed shows this message; those stored before it will not be shown again. */
    heard(id) {
      const entries = inOrder();
      const found = entries.findIndex(([, message]) => message.id === id);
      entries.forEach(([key, message], index) => {
        if (index === found || (index < found && message.state === 'stored')) discard(key);
      });
    },
    /** The conversation was forgotten; what the server does not have yet is still on its way. */
    forget() {
      for (const [key, message] of inOrder()) if (message.state !== 'unsent') discard(key);
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

/** What the server's answer to a post means for the message. Whatever is not a clear no is tried again. */
export async function postMessage({ id, text, action, title, location }, language) {
  let response;
  try {
    response = await fetch(`/chat/messages?language=${language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, text, action, title, location }),
      signal: AbortSignal.timeout(15_000),
    });
    const answer = await response.json();
    if (response.ok && (answer.status === 'stored' || answer.status === 'repeated')) return { outcome: 'stored' };
    if ([400, 403, 413, 415].includes(response.status)) return { outcome: 'refused', reason: String(answer.message) };
    return { outcome: 'later', afterMs: Number(response.headers.get('retry-after') ?? 0) * 1000 };
  } catch {
    return { outcome: 'later' };
  }
}
