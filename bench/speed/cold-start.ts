import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../durability/killable-server.js';
import { type Bench, median, ms, repeat, times } from './bench.js';

const { PATH = '', HOME = '' } = process.env;

/** Milliseconds from starting a process to the first line that it writes; the process is then ended. */
async function toFirstLine(args: readonly string[], input: string, cwd: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { PATH, HOME }, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  child.stdin.on('error', () => {}); // it may have ended without reading
  child.stdin.end(input);
  const first = once(child.stdout, 'data').then(() => performance.now() - began);
  const took = await Promise.race([first, ended.then(() => undefined)]);
  child.kill('SIGKILL');
  await ended;
  if (took === undefined) throw new Error(`${args.join(' ')} ended without a word: is dist/ built?`);
  return took;
}

/** Milliseconds until `url` answers 200. */
async function toAnswer(args: readonly string[], env: Record<string, string>, url: string, cwd: string) {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { PATH, HOME, ...env }, stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    for (;;) {
      const good = await fetch(url).then(
        (response) => response.ok,
        () => false,
      );
      if (good) return performance.now() - began;
      if (child.exitCode !== null || performance.now() - began > 60_000) throw new Error('the server did not start');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** `eambasador ask` from nothing to its first answer, beside an empty Node process. */
export const askStart: Bench = {
  about: 'cold start of `eambasador ask` to its first answer',
  async run({ root, runs }) {
    const empty = await repeat(runs, () => toFirstLine(['-e', 'console.log(1)'], '', root));
    const ask = await repeat(runs, () => toFirstLine(['dist/cli.js', 'ask'], 'cum fac cazier judiciar\n', root));
    return [
      {
        what: '`ask` to its first answer',
        measured: ms(median(ask)),
        against: `empty Node ${ms(median(empty))}`,
        ratio: times(median(ask) / median(empty)),
      },
    ];
  },
};

/** The server from nothing to a green /readyz on a fresh data folder, beside a bare HTTP server. */
export const serverStart: Bench = {
  about: 'start of the server to a green /readyz',
  async run({ root, runs }) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/readyz`;
    const bare = `require('node:http').createServer((_, answer) => answer.end('1')).listen(${port}, '127.0.0.1')`;
    const bareStart = await repeat(runs, () => toAnswer(['-e', bare], {}, url, root));
    const start = await repeat(runs, async () => {
      const dataDir = await mkdtemp(path.join(tmpdir(), 'eambasador-bench-'));
      try {
        const env = { PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
        return await toAnswer(['dist/cli.js', 'start'], env, url, root);
      } finally {
        await rm(dataDir, { recursive: true, force: true });
      }
    });
    return [
      {
        what: 'server to a green /readyz, new data folder',
        measured: ms(median(start)),
        against: `bare Node HTTP server ${ms(median(bareStart))}`,
        ratio: times(median(start) / median(bareStart)),
      },
    ];
  },
};
