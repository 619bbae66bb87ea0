import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** A SecantusDB server (MongoDB's wire protocol over WiredTiger) that a test owns. */
export interface MongoProcess {
  readonly uri: string;
  /** The process as if its power cord were pulled; `startAgain` brings it back on the same port and data. */
  kill(): Promise<void>;
  startAgain(): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** Where the server's program is: `SECANTUSD`, `.mongo/venv/bin` (as docs/development.md installs it), or the PATH. */
export function findMongoProgram(): string | undefined {
  const inPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [
    process.env.SECANTUSD,
    resolve('.mongo/venv/bin/secantusd-py'),
    ...inPath.map((folder) => join(folder, 'secantusd-py')),
  ];
  return places.find((place) => place !== undefined && isProgram(place));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts `program` on a free port with a data folder of its own. Throws when it does not answer within 15 s. `syncs`: each
 * commit is on disk before it is answered (for whoever kills the database itself; it costs most of its speed). Without it the
 * driver's own repeats are off as well: this server looks through all that it remembers of them at each write, so after some
 * ten thousand writes it does little else.
 */
export async function startMongoProcess(
  program: string,
  { syncs = true }: { readonly syncs?: boolean } = {},
): Promise<MongoProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'eambasador-mongo-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const killAtExit = (): void => {
    child?.kill('SIGKILL');
  };
  process.once('exit', killAtExit);

  const start = async (): Promise<void> => {
    let said = '';
    const started = spawn(
      program,
      [
        ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', join(folder, 'data')],
        ...(syncs ? ['--sync-on-commit'] : []),
        ...['--enable-test-commands', '--log-level', 'WARNING'],
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    child = started;
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk) => {
        said = (said + String(chunk)).slice(-2000);
      });
    }
    let failed: string | undefined;
    started.once('error', (error) => {
      failed = error.message;
    });
    started.once('exit', (code, signal) => {
      failed ??= `it ended with ${code ?? signal}`;
    });
    const deadline = Date.now() + 15_000;
    while (!(await answers(port))) {
      if (failed === undefined && Date.now() < deadline) {
        await new Promise((wait) => setTimeout(wait, 50));
        continue;
      }
      started.kill('SIGKILL');
      throw new Error(`${program} did not start on port ${port}: ${failed ?? 'no answer in 15 s'}\n${said}`);
    }
  };
  /** SIGKILL also at the end: the server takes more than 5 s to end politely, and its data is thrown away. */
  const kill = async (): Promise<void> => {
    const running = child;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolveEnd) => running.once('exit', resolveEnd));
    running.kill('SIGKILL');
    await ended;
  };
  const stop = async (): Promise<void> => {
    await kill();
    process.removeListener('exit', killAtExit);
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri: `mongodb://127.0.0.1:${port}/test?replicaSet=secantus${syncs ? '' : '&retryWrites=false'}`,
    kill,
    startAgain: start,
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolvePort(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolveAnswer) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolveAnswer(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
