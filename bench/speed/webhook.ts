import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFakeGraph } from '../../test/fakes/graph.js';
import { signatureOf, toWire } from '../../test/fakes/graph-signing.js';
import { page } from '../../test/support/messenger-page.js';
import { killableServer } from '../durability/killable-server.js';
import { type Bench, ms, perSecond, quantile, times } from './bench.js';

/** People who write in the same moment, and how often each does. */
const people = 100;
const messagesEach = 20;
/** Ours; Meta's own limit is 5 s. */
const allowedMs = 1000;

/**
 * Messenger's webhook while people write faster than they are answered: how long Meta waits for the 200, which is given when
 * the event is stored.
 */
export const webhook: Bench = {
  about: `Messenger's webhook: the wait for its 200 while ${people} people write at once`,
  async run({ root, progress }) {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'eambasador-bench-'));
    const graph = await startFakeGraph({ ...page, journalKeeps: 100 });
    const server = await killableServer(root, {
      DATA_DIR: dataDir,
      MESSENGER_PAGE_ID: page.pageId,
      MESSENGER_PAGE_TOKEN: page.pageToken,
      MESSENGER_APP_SECRET: page.appSecret,
      MESSENGER_VERIFY_TOKEN: page.verifyToken,
      MESSENGER_API_ROOT: graph.url,
    });
    try {
      server.start();
      await server.ready();
      for (let index = 0; index < people; index++) graph.user(psid(index));
      const waits: number[] = [];
      const began = performance.now();
      progress(`webhook: ${people} people write ${messagesEach} times`);
      await Promise.all(
        Array.from({ length: people }, async (_, index) => {
          for (let turn = 0; turn < messagesEach; turn++) {
            waits.push(await post(`${server.url}/webhooks/messenger`, bodyOf(psid(index), `m_${index}_${turn}`)));
          }
        }),
      );
      const seconds = (performance.now() - began) / 1000;
      const p99 = quantile(waits, 0.99);
      return [
        {
          what: `Messenger webhook, ${people} at once, p99 of ${waits.length} (${perSecond(waits.length / seconds)})`,
          measured: ms(p99),
          against: `allowed ${ms(allowedMs)}`,
          ratio: times(p99 / allowedMs),
        },
      ];
    } finally {
      await server.kill();
      await graph.stop();
      agent.destroy();
      await rm(dataDir, { recursive: true, force: true });
    }
  },
};

const agent = new Agent({ keepAlive: true, maxSockets: people });
const psid = (index: number): string => String(7_000_000 + index);

const bodyOf = (sender: string, mid: string): string =>
  toWire({
    object: 'page',
    entry: [
      {
        id: page.pageId,
        time: Date.now(),
        messaging: [
          {
            sender: { id: sender },
            recipient: { id: page.pageId },
            timestamp: Date.now(),
            message: { mid, text: 'Cât costă buletinul?' },
          },
        ],
      },
    ],
  });

/** Milliseconds until the 200. Throws for any other answer. */
function post(url: string, body: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-hub-signature-256': signatureOf(page.appSecret, body),
    };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`the webhook answered ${response.statusCode}`));
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}
