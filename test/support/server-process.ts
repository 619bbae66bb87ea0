import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Starts it (again, on the same port and data) and waits until it is ready. */
  start(): Promise<void>;
  /** As an operator stops it: SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** As a power cut stops it: SIGKILL. */
  kill(): Promise<void>;
  /** What it has written to both outputs, all runs together. */
  output(): string;
  /** Kills it if it runs and removes its data. */
  dispose(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** `node dist/cli.js start`, the built product, on a free port with a data folder of its own. Not yet started. */
export async function serverProcess(env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'eambasador-'));
  let child: ChildProcess | undefined;
  let written = '';

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return running?.exitCode ?? null;
    const ended = once(running, 'exit');
    running.kill(signal);
    const [code] = await ended;
    return code;
  }

  return {
    url,
    port,
    dataDir,
    async start() {
      const { PATH = '', HOME = '' } = process.env;
      const started = spawn(process.execPath, ['dist/cli.js', 'start'], {
        cwd: root,
        env: { PATH, HOME, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = started;
      for (const stream of [started.stdout, started.stderr]) {
        stream?.on('data', (chunk) => {
          written += chunk;
        });
      }
      const deadline = Date.now() + 30_000;
      for (;;) {
        const ready = await fetch(`${url}/readyz`).then(
          (response) => response.ok,
          () => false,
        );
        if (ready) return;
        if (started.exitCode !== null || Date.now() > deadline) {
          throw new Error(`the server did not get ready (exit code ${started.exitCode}):\n${written}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    output: () => written,
    async dispose() {
      await end('SIGKILL');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
