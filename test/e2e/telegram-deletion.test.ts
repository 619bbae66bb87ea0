import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, test } from 'vitest';
import { openTelegramHouse, sees, type TelegramHouse, takes } from '../support/telegram-house.js';

let house: TelegramHouse | undefined;
afterEach(() => house?.dispose());

async function stands(folder: string, word: string): Promise<string[]> {
  const hits: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(path.join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    if (bytes.includes(word)) hits.push(entry.name);
  }
  return hits;
}

test('a citizen who deletes their data in a case leaves nothing behind: no words, no topic, no map', {
  timeout: 60_000,
}, async () => {
  const open = await openTelegramHouse();
  house = open;
  const ana = await open.librarian('Ana Rusu');
  const desk = await open.signIn(ana.deskLink);
  const group = await open.team([ana]);
  const citizen = open.citizen();
  await open.opensCase(citizen, 'zimbrulfermecat nu are buletin');
  await takes(open, ana, 'zimbrulfermecat');
  await sees(open, citizen, 'Ana');
  citizen.send('zimbrulfermecat scrie încă o dată');
  await open.fake.until(() => group.messages().some(({ text }) => text.includes('scrie încă o dată')));
  assert.notDeepEqual(await stands(open.server.dataDir, 'zimbrulfermecat'), []);
  assert.equal(group.topics().length, 1);
  const [known] = await open.inStore(({ board }) => board.recent({ since: new Date(0), limit: 5 }));
  const caseId = known!.case.id;
  assert.ok((await open.inStore(({ memos }) => memos.list(`case:${caseId}`))).length > 2);
  await desk.sends(caseId, { name: 'a.txt', bytes: Buffer.from('zimbrulfermecat: cererea') });
  const paper = await open.fake.until(() => citizen.inbox().find(({ media }) => media?.kind === 'document'));
  assert.deepEqual([paper.media?.bytes?.toString(), paper.media?.name], ['zimbrulfermecat: cererea', 'a.txt']);
  assert.ok((await stands(path.join(open.server.dataDir, 'media'), 'zimbrulfermecat')).length > 0);
  // words that wait for a chat that must wait are deleted as well
  open.fake.faults.next('sendMessage', { kind: 'too-many' }, { chat: ana.id, times: 3 });
  citizen.send('zimbrulfermecat așteaptă');
  citizen.send('/delete');
  await open.fake.until(() =>
    citizen.inbox().some(({ buttons }) => buttons.some(({ title }) => title === 'Da, șterge')),
  );
  citizen.press(undefined, 'Da, șterge');
  await sees(open, citizen, 'șters');
  await open.fake.until(() => group.topics().every(({ deleted }) => deleted), 15_000);
  await sees(open, ana, 'și-a șters datele');
  const deadline = Date.now() + 10_000;
  for (let left = ['?']; left.length > 0; left = await stands(open.server.dataDir, 'zimbrulfermecat')) {
    assert.ok(Date.now() < deadline, `still in ${left.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // where the notice of the deletion itself stands may be known: it names nobody
  const left = await open.inStore(({ memos }) => memos.list(`case:${caseId}`));
  assert.ok(left.length <= 1 && left.every(({ name }) => name.startsWith('tg:entry:')), JSON.stringify(left));
  assert.equal(group.topics().length, 1); // and no other was made for what was still to be said
  assert.ok(!ana.heard().some((text) => text.includes('zimbrulfermecat așteaptă')));
  assert.deepEqual(open.fake.journal.complaints, []);
});
