import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request } from 'node:http';

/**
 * Web visitors without a browser: each keeps to the protocol of src/channels/web/page (a cookie, an id for each message
 * made here, posts in order and repeated until stored, the feed taken up again behind the last position seen) and
 * writes down what it sent and what its page was shown. Nothing here looks into a store.
 */

/** What a visitor says: typed words, or a button with the title that stood on it. */
export interface Saying {
  readonly text: string;
  /** The action code of a button; then `text` is its title. */
  readonly action?: string;
}

/** One line of the visitor's own journal. */
export interface Sent extends Saying {
  readonly id: string;
  /** 0, 1, 2 ... in the order in which the visitor wrote. */
  readonly order: number;
  /** How often it was posted, answered or not. */
  posts: number;
  /** Whether a post of it got its 200. */
  accepted: boolean;
}

/** One line of the page's own journal: a message of the feed in the order of arrival. */
export interface Seen {
  readonly key: string;
  readonly position: number;
  readonly heard?: { readonly key: string; readonly text: string };
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface Journal {
  readonly visitor: string;
  readonly sent: readonly Sent[];
  readonly seen: readonly Seen[];
  /** What a page shows that is opened anew at the end. */
  readonly reloaded: readonly Seen[];
  /** What the protocol forbids and the server did all the same. */
  readonly complaints: readonly string[];
}

export interface WebVisitor {
  /** Gets the cookie and opens the page; resolves when the feed runs. */
  begin(): Promise<void>;
  /** Puts a message into the page's outbox. */
  say(saying: Saying): void;
  /** Messages whose answer the page has begun to show. */
  heard(): number;
  sentSoFar(): number;
  accepted(): number;
  /** Opens the page once more from the beginning and notes what it shows. */
  reload(): Promise<void>;
  journal(): Journal;
  close(): void;
}

export interface VisitorOptions {
  /** The servers' addresses; each connection goes to one of them, as behind a load balancer without memory. */
  readonly urls: readonly string[];
  readonly language: string;
  /** 0..1, seeded. */
  readonly random: () => number;
  /** Pauses before a repeated try, in ms: the page's own are 500 and 5000. */
  readonly firstWaitMs?: number;
  readonly longestWaitMs?: number;
  /** Share of posts whose answer is thrown away unread, and of accepted posts that are posted once more. */
  readonly lostAnswers?: number;
}

interface Listener {
  readonly opened: (asked: ClientRequest) => void;
  readonly entry: (entry: Seen) => void;
  /** All that stood in the feed has come. */
  readonly ready: () => void;
}

/** The server answers politely instead of answering after 30 messages in 10 s: visitors stay below. */
const most = { messages: 28, withinMs: 10_000 };
const silenceMs = 40_000;
const postDeadlineMs = 15_000;

export function openVisitor(options: VisitorOptions): WebVisitor {
  const { urls, language, random, firstWaitMs = 50, longestWaitMs = 1000, lostAnswers = 0.04 } = options;
  const agent = new HttpAgent({ keepAlive: true, maxSockets: 2 });
  const sent: Sent[] = [];
  const seen: Seen[] = [];
  const reloaded: Seen[] = [];
  const complaints: string[] = [];
  const heardIds = new Map<string, number>(); // id -> when
  let visitor = '';
  let position = 0;
  let closed = false;
  let pumping = false;
  let following: ClientRequest | undefined;

  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const anyUrl = (): string => urls[Math.floor(random() * urls.length)] ?? '';
  const headers = (): Record<string, string> => (visitor === '' ? {} : { cookie: `visitor=${visitor}` });

  /** The server may renew the cookie, never give another one to who has one. */
  function takeCookie(response: IncomingMessage): void {
    for (const cookie of response.headers['set-cookie'] ?? []) {
      const id = /^visitor=([^;]+)/.exec(cookie)?.[1];
      if (id === undefined) continue;
      if (visitor === '') visitor = id;
      else if (id !== visitor) complaints.push('the server gave a known visitor another cookie');
    }
  }

  /** One request and its whole answer; `undefined` when it did not come. `loseAfterMs`: nobody waits for the answer. */
  function ask(
    path: string,
    post?: string,
    loseAfterMs?: number,
  ): Promise<{ status: number; body: string; retryAfterMs: number } | undefined> {
    return new Promise((resolve) => {
      const asked = request(
        `${anyUrl()}${path}`,
        {
          agent,
          method: post === undefined ? 'GET' : 'POST',
          headers: { ...headers(), ...(post !== undefined && { 'content-type': 'application/json' }) },
          timeout: postDeadlineMs,
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('error', () => resolve(undefined));
          response.on('aborted', () => resolve(undefined));
          response.on('end', () => {
            takeCookie(response);
            const retryAfterMs = Number(response.headers['retry-after'] ?? 0) * 1000;
            resolve({ status: response.statusCode ?? 0, body, retryAfterMs });
          });
        },
      );
      asked.on('timeout', () => asked.destroy());
      asked.on('error', () => resolve(undefined));
      asked.end(post);
      if (loseAfterMs !== undefined) setTimeout(() => asked.destroy(), loseAfterMs);
    });
  }

  /** Posts until nothing is left, in order; only one such loop runs. */
  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    let waitMs = firstWaitMs;
    for (let next = firstUnsent(); next !== undefined && !closed; next = firstUnsent()) {
      if (next.posts === 0) while (tooMany() && !closed) await pause(100);
      const { id, text, action } = next;
      const body = JSON.stringify(action === undefined ? { id, text } : { id, action, title: text });
      const loses = random() < lostAnswers;
      next.posts++;
      const answer = await ask(`/chat/messages?language=${language}`, body, loses ? random() * 20 : undefined);
      if (answer?.status === 200) {
        next.accepted = true;
        waitMs = firstWaitMs;
        if (random() < lostAnswers) await postAgain(body, next);
      } else {
        if (answer !== undefined && answer.status !== 503) complaints.push(`a post was answered ${answer.status}`);
        await pause(Math.max(waitMs, answer?.retryAfterMs ?? 0) * (0.5 + random()));
        waitMs = Math.min(waitMs * 2, longestWaitMs);
      }
    }
    pumping = false;
  }

  /** A page that was closed before it read the answer posts again: it must change nothing. */
  async function postAgain(body: string, message: Sent): Promise<void> {
    message.posts++;
    const answer = await ask(`/chat/messages?language=${language}`, body);
    if (answer?.status === 200 && JSON.parse(answer.body).status !== 'repeated') {
      complaints.push(`message ${message.order} was accepted twice`);
    }
  }

  const firstUnsent = (): Sent | undefined => sent.find(({ accepted }) => !accepted);
  const tooMany = (): boolean => {
    const since = Date.now() - most.withinMs;
    const counting = sent.filter(({ id, posts }) => posts > 0 && (heardIds.get(id) ?? since) >= since);
    return counting.length >= most.messages;
  };

  /** Reads one stream until it ends. */
  function stream(after: number, on: Listener): Promise<void> {
    return new Promise((resolve) => {
      // half of the pages go on as a browser does by itself, half as our page does
      const resumes = random() < 0.5;
      const asked = request(`${anyUrl()}/chat/events?after=${resumes ? 0 : after}`, {
        agent: false,
        headers: { ...headers(), accept: 'text/event-stream', ...(resumes && { 'last-event-id': String(after) }) },
        timeout: silenceMs,
      });
      asked.on('response', (response) => {
        takeCookie(response);
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          const frames = (rest + chunk).split('\n\n');
          rest = frames.pop() ?? '';
          for (const frame of frames) dispatch(frame, on, asked);
        });
        response.on('error', () => {});
        response.on('close', resolve);
      });
      asked.on('timeout', () => asked.destroy());
      asked.on('error', () => resolve());
      asked.on('close', () => resolve());
      asked.end();
      on.opened(asked);
    });
  }

  function dispatch(frame: string, on: Listener, asked: ClientRequest): void {
    if (asked.destroyed) return;
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1];
    switch (field('event')) {
      case 'message':
        on.entry(toSeen(JSON.parse(field('data') ?? '{}')));
        break;
      case 'ready':
        on.ready();
        break;
      case 'forgotten':
        complaints.push('the server says that the conversation was forgotten');
        break;
      case 'replaced':
        complaints.push('the server replaced the page although only one is open');
        break;
    }
  }

  function show(entry: Seen): void {
    seen.push(entry);
    position = Math.max(position, entry.position);
    const id = entry.heard?.key.split(':').at(-1);
    if (id !== undefined && !heardIds.has(id)) heardIds.set(id, Date.now());
  }

  async function follow(onReady: () => void): Promise<void> {
    let waitMs = firstWaitMs;
    while (!closed) {
      await stream(position, {
        opened(asked) {
          following = asked;
        },
        entry: show,
        ready() {
          waitMs = firstWaitMs;
          onReady();
        },
      });
      if (closed) return;
      await pause(waitMs * (0.5 + random()));
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    }
  }

  return {
    async begin() {
      while (visitor === '' && !closed) {
        await ask(`/chat/words?language=${language}`);
        if (visitor === '') await pause(firstWaitMs);
      }
      await new Promise<void>((resolve) => void follow(resolve));
    },
    say(saying) {
      const order = sent.length;
      const id = `${order}-${Math.floor(random() * 2 ** 48).toString(36)}`;
      sent.push({ ...saying, id, order, posts: 0, accepted: false });
      void pump();
    },
    heard: () => heardIds.size,
    sentSoFar: () => sent.length,
    accepted: () => sent.filter(({ accepted }) => accepted).length,
    async reload() {
      for (let whole = false; !whole && !closed; ) {
        reloaded.length = 0;
        let page: ClientRequest | undefined;
        await stream(0, {
          opened(asked) {
            page = asked;
          },
          entry: (entry) => reloaded.push(entry),
          ready() {
            whole = true;
            page?.destroy();
          },
        });
        if (!whole) await pause(firstWaitMs);
      }
    },
    journal: () => ({ visitor, sent, seen, reloaded, complaints }),
    close() {
      closed = true;
      following?.destroy();
      agent.destroy();
    },
  };
}

function toSeen(outbound: {
  key: string;
  position: number;
  heard?: { key: string; text: string };
  text: string;
  buttons: { title: string }[];
}): Seen {
  const { key, position, heard, text, buttons } = outbound;
  return { key, position, ...(heard && { heard }), text, buttons: buttons.map(({ title }) => title) };
}
