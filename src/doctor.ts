import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentCache, projectRoot } from './brain.js';
import { readConfig } from './config.js';
import { AppError } from './core/app-error.js';
import { systemClock } from './core/clock.js';
import { inspectContent, loadContent, toNluContent } from './load-content.js';
import { shippedModel } from './load-model.js';
import { contentHash } from './nlu/content.js';

/** Looks at everything a start needs and says, line by line, what is well and what to do about the rest. */
export async function examine(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ healthy: boolean; lines: string[] }> {
  const lines: string[] = [];
  let healthy = true;
  const good = (text: string): void => void lines.push(`ok    ${text}`);
  const note = (text: string): void => void lines.push(`note  ${text}`);
  const bad = (text: string): void => {
    healthy = false;
    lines.push(`FAIL  ${text}`);
  };
  const tried = async (what: string, check: () => unknown): Promise<void> => {
    try {
      await check();
    } catch (error) {
      bad(`${what}: ${error instanceof AppError ? `${error.code}: ${error.message}` : (error as Error).message}`);
    }
  };

  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) good(`Node ${process.versions.node}`);
  else bad(`Node ${process.versions.node}: install Node 20.19 or newer.`);

  await tried('configuration', async () => {
    const config = readConfig(env);
    good('configuration');
    if (config.controllerName === undefined || config.controllerContact === undefined) {
      note('CONTROLLER_NAME and CONTROLLER_CONTACT are not set: /privacy cannot name who is responsible for the data.');
    }
    if (!config.publicUrl.startsWith('https:'))
      note('PUBLIC_URL is not https: fine on this machine, not for the public.');
    if (config.mongodbUri === undefined) {
      const folder = resolve(config.dataDir);
      const parent = existsSync(folder) ? folder : resolve(folder, '..');
      accessSync(parent, constants.W_OK);
      const { bavail, bsize } = statfsSync(parent);
      const freeMiB = Math.floor((bavail * bsize) / 1024 ** 2);
      if (freeMiB < 200) bad(`only ${freeMiB} MiB free where ${folder} lies: make room before messages are lost.`);
      else good(`data folder ${folder}, ${freeMiB} MiB free`);
    }
    if (config.telegram !== undefined) {
      const { examineTelegram } = await import('./channels/telegram/examine.js');
      const found = await examineTelegram(config.telegram);
      for (const line of found.good) good(line);
      for (const line of found.notes) note(line);
      for (const line of found.bad) bad(line);
    }
    const { openStorage } = await import('./main.js');
    const storage = await openStorage(config, systemClock);
    await storage.ready();
    const { waiting, parked } = await storage.inbox.counts();
    const { ready, unknown } = await storage.outbox.counts();
    good(`${storage.kind} store: ${waiting} messages waiting, ${ready} to send`);
    if (parked > 0) note(`${parked} messages were set aside after three tries: see EVENT_PARKED in docs/errors.md.`);
    if (unknown > 0) note(`${unknown} sends have an unknown outcome.`);
    await storage.close();
  });
  await tried('content', () => {
    const { content, faults } = inspectContent(projectRoot);
    if (faults.length > 0) return bad(`content: ${faults.length} faults; npx eambasador content check names them.`);
    return good(`content: ${Object.keys(content.topics).length} topics`);
  });
  await tried('model', async () => {
    const { readFileSync } = await import('node:fs');
    const { hashOfModel } = await import('./nlu/model-file.js');
    const file = shippedModel(projectRoot);
    const hash = contentHash(toNluContent(loadContent(projectRoot, contentCache)));
    if (existsSync(file) && hashOfModel(readFileSync(file)) === hash) good('model: trained on this content');
    else note('model: older than the content; a start trains it (seconds). To keep it: npm run train');
  });
  return { healthy, lines };
}
