import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** The built product on a port and data of its own, made to be killed: start, kill and start again. */
export interface KillableServer {
  readonly url: string;
  /** Begins to start, unless it runs; nobody waits. */
  start(): void;
  /** Resolves with true when it takes messages in, with false when it was killed before. Throws after three minutes. */
  ready(): Promise<boolean>;
  /** kill -9; resolves with false when there was nothing to kill, else once the process is gone. */
  kill(): Promise<boolean>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Resolves when this run of the process is over, however. */
  over(): Promise<void>;
  /** Runs that ended although nobody killed them, with their last words. */
  readonly faults: readonly string[];
  /** Alarms and other lines of its log by name. */
  readonly said: ReadonlyMap<string, number>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** `node dist/cli.js start` in `root`, with no more of our environment than a process needs. */
export async function killableServer(root: string, env: Readonly<Record<string, string>>): Promise<KillableServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH = '', HOME = '' } = process.env;
  const faults: string[] = [];
  const said = new Map<string, number>();
  let child: ChildProcess | undefined;
  let wanted = false; // somebody of ours ends it

  process.once('exit', () => child?.kill('SIGKILL'));

  const alive = (): boolean => child !== undefined && child.exitCode === null && child.signalCode === null;
  const listenTo = (started: ChildProcess): void => {
    let rest = '';
    let tail = '';
    started.stderr?.on('data', (chunk) => {
      tail = (tail + String(chunk)).slice(-2000);
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) note(line);
    });
    started.once('exit', (code, signal) => {
      if (wanted || started !== child) return;
      faults.push(`a server ended by itself with ${code ?? signal}: ${tail}`);
    });
  };
  const note = (line: string): void => {
    let name = line.slice(0, 80);
    try {
      const { alarm, msg, error, code } = JSON.parse(line) as Record<string, unknown>;
      name = [alarm ?? msg, error, code].filter((word) => word !== undefined).join(' ');
    } catch {
      // not a line of the log: its own words
    }
    said.set(name, (said.get(name) ?? 0) + 1);
  };
  const end = async (signal: NodeJS.Signals): Promise<ChildProcess | undefined> => {
    const running = child;
    if (running === undefined || !alive()) return undefined;
    const ended = once(running, 'exit');
    if (wanted) {
      await ended; // somebody else of ours is at it
      return undefined;
    }
    wanted = true;
    running.kill(signal);
    await ended;
    return running;
  };

  return {
    url,
    start() {
      if (alive()) return;
      wanted = false;
      child = spawn(process.execPath, ['dist/cli.js', 'start'], {
        cwd: root,
        env: { PATH, HOME, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      listenTo(child);
    },
    async ready() {
      const mine = child;
      const deadline = Date.now() + 180_000; // a slow database has what waited to get through first
      while (child === mine && alive()) {
        const answer = await fetch(`${url}/readyz`).then(
          (response) => response.ok,
          () => false,
        );
        if (answer) return true;
        if (Date.now() > deadline) throw new Error(`the server at ${url} does not get ready`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return false;
    },
    kill: async () => (await end('SIGKILL')) !== undefined,
    stop: async () => (await end('SIGTERM'))?.exitCode ?? null,
    async over() {
      if (child !== undefined && alive()) await once(child, 'exit');
    },
    faults,
    said,
  };
}
