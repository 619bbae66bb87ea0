import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Bench } from './bench.js';

/** The judges of src/libraries are programs of their own, each with its own table; here they run one after the other. */
const programs = ['places', 'nearest', 'hours', 'import'] as const;

export const libraries: Bench = {
  about: 'typed places, nearest against brute force, hours against an oracle, an import of 10,000 lines',
  async run({ root, progress }) {
    const rows = [];
    for (const name of programs) {
      progress(`libraries: ${name}`);
      const { code, lines } = await output(path.join(root, 'bench/libraries', `${name}.ts`), root);
      for (const line of lines) process.stderr.write(`${line}\n`);
      rows.push({
        what: `libraries: ${name}`,
        measured: lines.at(-1) ?? '',
        against: '',
        ratio: code === 0 ? '' : 'FAILED',
      });
    }
    return rows;
  },
};

function output(file: string, cwd: string): Promise<{ code: number | null; lines: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, lines: text.split('\n').filter((line) => line.trim() !== '') }));
  });
}
