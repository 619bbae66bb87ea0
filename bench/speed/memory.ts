import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages } from '../../src/core/language.js';
import { seededRandom } from '../../src/nlu/random.js';
import { openVisitor } from '../../test/support/web-visitors.js';
import { freePort } from '../durability/killable-server.js';
import { sayingAt } from '../durability/script.js';
import { type Bench, mebibytes, times } from './bench.js';

const people = 100;
const messagesEach = 20;

/** Resident bytes of a process. Linux only: /proc. */
async function residentBytes(pid: number): Promise<number> {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes) * 1024;
}

/** What the server holds in memory after its start, and after 2,000 messages of 100 web visitors. */
export const memory: Bench = {
  about: 'resident memory after start and after 2,000 messages',
  async run({ root, progress }) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const dataDir = await mkdtemp(path.join(tmpdir(), 'eambasador-bench-'));
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
    const child = spawn(process.execPath, ['dist/cli.js', 'start'], { cwd: root, env, stdio: 'ignore' });
    const ended = once(child, 'exit');
    try {
      while (
        !(await fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        ))
      ) {
        if (child.exitCode !== null) throw new Error('the server did not start: is dist/ built?');
        await pause(50);
      }
      await pause(2000);
      const before = await residentBytes(child.pid!);
      await writeMuch(url, progress);
      await pause(2000);
      const after = await residentBytes(child.pid!);
      return [
        {
          what: 'server resident after 2,000 messages',
          measured: mebibytes(after),
          against: `after its start ${mebibytes(before)}`,
          ratio: times(after / before),
        },
      ];
    } finally {
      child.kill('SIGKILL');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    }
  },
};

async function writeMuch(url: string, progress: (words: string) => void): Promise<void> {
  const visitors = Array.from({ length: people }, (_, index) => {
    const language = languages[index % languages.length]!;
    return { language, visitor: openVisitor({ urls: [url], language, random: seededRandom(index), lostAnswers: 0 }) };
  });
  await Promise.all(visitors.map(({ visitor }) => visitor.begin()));
  visitors.forEach(({ visitor, language }, index) => {
    for (let step = 0; step < messagesEach; step++) visitor.say(sayingAt(language, step, index * messagesEach + step));
  });
  for (;;) {
    const heard = visitors.reduce((sum, { visitor }) => sum + visitor.heard(), 0);
    progress(`memory: ${heard} of ${people * messagesEach} messages answered`);
    if (heard >= people * messagesEach) break;
    await pause(500);
  }
  for (const { visitor } of visitors) visitor.close();
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
