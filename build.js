// Compiles src/ to dist/, copies what the program reads beside its code, and prepares the checked content.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.json')], {
  stdio: 'inherit',
});
for (const what of ['channels/web/page', 'libraries/data', 'desk/page', 'nlu/gagauz/attested.txt']) {
  if (existsSync(join(root, 'src', what)))
    cpSync(join(root, 'src', what), join(root, 'dist', what), { recursive: true });
}
chmodSync(join(root, 'dist/cli.js'), 0o755);

// `npx eambasador` looks into node_modules/.bin first: with this link it never asks a registry
const bin = join(root, 'node_modules/.bin');
mkdirSync(bin, { recursive: true });
rmSync(join(bin, 'eambasador'), { force: true });
symlinkSync('../../dist/cli.js', join(bin, 'eambasador'));

execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'content', 'prepare'], { stdio: 'inherit' });
