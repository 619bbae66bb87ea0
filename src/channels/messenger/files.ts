import { lookup } from 'node:dns';
import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Clock } from '../../core/clock.js';
import { type KeptMedia, type MediaStore, mostMediaBytes, wantedName } from '../../delivery/media.js';
import type { Memos } from '../../delivery/memos.js';

export interface MessengerFiles {
  /** Where a file stands for now; nothing is fetched yet. */
  note(id: string, address: string, group: string): Promise<void>;
  /** It is shown to somebody: fetched at once, and kept. Repeated, it changes nothing. */
  want(id: string): Promise<void>;
  /** What a process before us wanted and did not get. */
  resume(): Promise<void>;
}

export interface MessengerFilesDeps {
  readonly memos: Memos;
  readonly media: MediaStore;
  readonly clock: Clock;
  /** Its own addresses may be http and loopback (a test's server). */
  readonly apiRoot?: string;
}

const wantedGroup = 'messenger-files';
const pausesMs = [0, 1000, 5000, 30_000, 120_000];
const deadlineMs = 30_000;
const mostRedirects = 3;

/** Meta's addresses of attachments end after a while: what stands in a case is fetched at once, on its own, until it is here. */
export function createMessengerFiles({ memos, media, clock, apiRoot }: MessengerFilesDeps): MessengerFiles {
  const addressName = (id: string): string => `messenger-file:${id}`;
  const running = new Set<string>();
  const own = apiRoot === undefined ? undefined : new URL(apiRoot).origin;

  const fetchIt = async (id: string): Promise<void> => {
    if (running.has(id)) return;
    running.add(id);
    try {
      for (const pauseMs of pausesMs) {
        await new Promise((resolve) => setTimeout(resolve, pauseMs).unref());
        const address = await memos.get(addressName(id));
        if (address === undefined) break;
        const found = await download(address, own);
        if (found === 'never') break;
        if (found === 'later') continue;
        await media.put(id, found, clock.now());
        break;
      }
      await memos.remove(wantedName(id));
      await memos.remove(addressName(id));
    } finally {
      running.delete(id);
    }
  };

  return {
    note: (id, address, group) => memos.put(addressName(id), address, { at: clock.now(), group }),
    async want(id) {
      if ((await memos.get(addressName(id))) === undefined) return;
      await memos.put(wantedName(id), id, { at: clock.now(), group: wantedGroup });
      void fetchIt(id).catch(() => {}); // the store is away: resumed at the next start
    },
    async resume() {
      for (const { value } of await memos.list(wantedGroup)) void fetchIt(value).catch(() => {});
    },
  };
}

/** Addresses that are nobody's business: loopback, private and link-local networks. */
const notPublic = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  notPublic.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  notPublic.addSubnet(network, bits, 'ipv6');
}
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && !notPublic.check(address, family === 4 ? 'ipv4' : 'ipv6');
};

/** Resolves names to public addresses only, at the very moment of connecting. */
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const open = (found ?? []).filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (error !== null || first === undefined) return done(error ?? new Error('not a public address'), '', 4);
    if (options.all === true) return done(null, open);
    done(null, first.address, first.family);
  });
};

type Download = KeptMedia | 'later' | 'never';

async function download(address: string, own: string | undefined, redirects = 0): Promise<Download> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || redirects > mostRedirects) return 'never';
  const isOwn = url.origin === own;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!isOwn && (url.protocol !== 'https:' || (isIP(literal) !== 0 && !isPublicAddress(literal)))) return 'never';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'never';
  const answer = await open(url, isOwn);
  if (typeof answer !== 'object' || !('to' in answer)) return answer;
  return download(new URL(answer.to, url).href, own, redirects + 1);
}

const open = (url: URL, isOwn: boolean): Promise<Download | { to: string }> =>
  new Promise((resolve) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp;
    const request = get(url, isOwn ? {} : { lookup: publicOnly }, (response) => {
      const { statusCode = 0, headers } = response;
      const end = (found: Download | { to: string }): void => {
        response.destroy();
        resolve(found);
      };
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) return end({ to: headers.location });
      if (statusCode === 404 || statusCode === 403 || statusCode === 410) return end('never');
      if (statusCode !== 200) return end('later');
      if (Number(headers['content-length'] ?? 0) > mostMediaBytes) return end('never');
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostMediaBytes) return end('never');
        chunks.push(chunk);
      });
      response.on('end', () => {
        const type = /^[\w.+-]+\/[\w.+-]+/.exec(headers['content-type'] ?? '')?.[0] ?? 'application/octet-stream';
        resolve(response.complete ? { bytes: Buffer.concat(chunks), type } : 'later');
      });
      response.on('error', () => resolve('later'));
      response.on('aborted', () => resolve('later'));
    });
    request.setTimeout(deadlineMs, () => request.destroy(new Error('too slow')));
    request.on('error', () => resolve('later'));
  });
