import { Agent, request } from 'node:http';
import { openVisitor, type Seen, type WebVisitor } from '../../test/support/web-visitors.js';

/**
 * The two sides of the desk without browsers. Each keeps to its page's protocol (an id for each thing a person does,
 * acts in order and repeated until they are accepted) and writes down what it sent. Nothing here looks into a store.
 */

/** One line of a generator's journal. */
export interface Written {
  readonly text: string;
  accepted: boolean;
}

/** A line of a case as the desk shows it. */
export interface ShownLine {
  readonly key: string;
  readonly from: string;
  readonly text: string;
}

export interface Pair {
  readonly name: string;
  readonly visitor: WebVisitor;
  readonly said: Written[];
  readonly replied: Written[];
  caseId?: string;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const firstWaitMs = 50;
const longestWaitMs = 1000;

export interface Desk {
  get<T>(path: string): Promise<T>;
  /** Repeats one act until it is accepted; throws when the desk refuses it. */
  act(caseId: string, act: object): Promise<void>;
  /** Protocol broken by the server. */
  readonly complaints: readonly string[];
  close(): void;
}

/** Spends a one-time link. The answer to it must not be lost: nobody kills while somebody signs in. */
export async function openDesk(
  link: string,
  { urls, random, lostAnswers }: { urls: readonly string[]; random: () => number; lostAnswers: number },
): Promise<Desk> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const complaints: string[] = [];
  const joined = await fetch(link, { method: 'POST', redirect: 'manual' });
  const cookie = /^desk=[^;]+/.exec(joined.headers.get('set-cookie') ?? '')?.[0];
  if (joined.status !== 303 || cookie === undefined) throw new Error(`a link was answered ${joined.status}`);
  const prefix = Math.floor(random() * 2 ** 48).toString(36);
  let acts = 0;

  /** One request and its whole answer; `undefined` when it did not come, or was thrown away. */
  function ask(
    path: string,
    post?: string,
    loseAfterMs?: number,
  ): Promise<{ status: number; body: string } | undefined> {
    return new Promise((resolve) => {
      const asked = request(
        `${urls[Math.floor(random() * urls.length)]}/desk/api/${path}`,
        {
          agent,
          method: post === undefined ? 'GET' : 'POST',
          headers: { cookie, ...(post !== undefined && { 'content-type': 'application/json' }) },
          timeout: 15_000,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', () => resolve(undefined));
          response.on('close', () => resolve(undefined));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
          );
        },
      );
      asked.on('timeout', () => asked.destroy());
      asked.on('error', () => resolve(undefined));
      asked.end(post);
      if (loseAfterMs !== undefined) setTimeout(() => asked.destroy(), loseAfterMs);
    });
  }

  async function persist(path: string, post?: string): Promise<string> {
    for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
      const loses = post !== undefined && random() < lostAnswers;
      const answer = await ask(path, post, loses ? random() * 20 : undefined);
      if (answer?.status === 200) return answer.body;
      if (answer !== undefined && answer.status !== 503) {
        throw new Error(`the desk answered ${answer.status} to ${path} ${post ?? ''}: ${answer.body}`);
      }
      await pause(waitMs * (0.5 + random()));
    }
  }

  return {
    complaints,
    get: async <T>(path: string) => JSON.parse(await persist(path)) as T,
    async act(caseId, act) {
      const body = JSON.stringify({ id: `act-${prefix}-${acts++}`, act });
      await persist(`cases/${caseId}/acts`, body);
      // a page that was closed before it read the answer posts again: it must change nothing
      if (random() >= lostAnswers) return;
      const again = JSON.parse(await persist(`cases/${caseId}/acts`, body)) as { status: string };
      if (again.status !== 'repeated') complaints.push(`an act was accepted twice: ${body}`);
    },
    close: () => agent.destroy(),
  };
}

/** Goes on until `holds`; `undefined` in time is an error, for the way into a case is quiet time. */
export async function until<T>(what: string, holds: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + 60_000; ; await pause(20)) {
    const value = await holds();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`not in time: ${what}`);
  }
}

/** A citizen on the page, up to the yes that sends the case. */
export async function openCitizen(name: string, urls: readonly string[], random: () => number): Promise<Pair> {
  const visitor = openVisitor({ urls, language: 'ro', random });
  await visitor.begin();
  for (const saying of [
    { text: `cum fac cazierul judiciar pentru ${name}` },
    { text: 'Vreau un om', action: 'human' },
    { text: 'Orhei' },
    { text: 'Da, trimite', action: 'case-yes' },
  ]) {
    const before = visitor.heard();
    visitor.say(saying);
    await until(`${name}: ${saying.text}`, () => visitor.heard() > before || undefined);
  }
  return { name, visitor, said: [], replied: [] };
}

export const shownOn = ({ visitor }: Pair): readonly Seen[] => visitor.journal().seen;
