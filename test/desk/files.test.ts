import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'vitest';
import { mediaGroup, mostMediaBytes } from '../../src/delivery/media.js';
import { openSmallDesk, type SmallDesk } from './small-desk.js';

let open: SmallDesk | undefined;
async function desk(options: Parameters<typeof openSmallDesk>[0] = {}): Promise<SmallDesk> {
  open = await openSmallDesk(options);
  return open;
}
afterEach(async () => {
  await open?.crash();
  open = undefined;
});

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Sent {
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly bytes?: Buffer;
  readonly head?: string;
  readonly headers?: Record<string, string>;
}
/** Posts a file as the page does it, or as nobody should. */
async function send(small: SmallDesk, cookie: string, caseId: string, what: Sent = {}) {
  const { id = 'file-00001', name = 'act.png', text = '', bytes = picture, headers = {} } = what;
  const response = await fetch(`${small.url}/desk/api/cases/${caseId}/files`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream', ...headers },
    body: Buffer.concat([Buffer.from(`${what.head ?? JSON.stringify({ id, name, text })}\n`), bytes]),
  });
  return { status: response.status, body: await response.json() };
}
const linesOf = async (small: SmallDesk, caseId: string) => (await small.kept.board.lines(caseId, 50)).slice(1);
const shownTo = (small: SmallDesk, cookie: string, path: string) =>
  fetch(`${small.url}/desk/api/cases/${path}`, { headers: { cookie } });

describe('a file from the desk', () => {
  test('is kept for its citizen, and goes with the words', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'messenger');
    const ana = await small.signIn('ana');
    const { status, body } = await send(small, ana, id, { text: 'codul 2004001234567', name: 'a/b\u202e.png' });
    assert.deepEqual([status, body.status, body.text, body.media], [200, 'stored', 'codul •••', 'photo']);
    await small.settled();
    const [, line] = await linesOf(small, id);
    assert.deepEqual(
      [line?.from, line?.text, line?.media, line?.delivery],
      ['librarian', 'codul •••', 'photo', 'on-the-way'],
    );
    const { conversation } = (await small.kept.board.get(id))!;
    assert.equal(line?.file?.id.split('.')[0], mediaGroup(conversation));
    assert.deepEqual(line?.file, {
      id: line.file!.id,
      kept: true,
      bytes: picture.length,
      name: 'b.png',
      type: 'image/png',
    });
    assert.ok(small.kept.media.files.get(line.file.id)?.bytes.equals(picture));
  });

  test('is seen by every librarian who may read the case, and by nobody else', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'telegram');
    await send(small, await small.signIn('ana'), id, { name: 'Cerere ţ.pdf', bytes: Buffer.from('%PDF-1.7') });
    await small.settled();
    const [, line] = await linesOf(small, id);
    const path = `${id}/files/${encodeURIComponent(line!.key)}`;
    const maria = await small.signIn('maria');
    const seen = (await (await shownTo(small, maria, id)).json()).lines.at(-1);
    assert.deepEqual([seen.file, seen.media, seen.name, seen.bytes], [true, 'file', 'Cerere ţ.pdf', 8]);
    const file = await shownTo(small, maria, path);
    assert.equal(await file.text(), '%PDF-1.7');
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; .*Cerere%20%C5%A3\.pdf$/);
    assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal((await shownTo(small, '', path)).status, 401);
    assert.equal((await shownTo(small, await small.signIn('olga'), path)).status, 403);
    assert.equal((await shownTo(small, maria, `${id}/files/__proto__`)).status, 404);
  });

  test('is stored once and sent once, however often it comes', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'messenger');
    const ana = await small.signIn('ana');
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await send(small, ana, id)).body.status);
    assert.deepEqual(statuses, ['stored', 'repeated', 'repeated']);
    assert.equal(small.kept.media.puts.length, 1);
    // another process, which remembers nothing
    await small.crash();
    const next = await desk({ kept: small.kept });
    assert.equal((await send(next, await next.signIn('ana'), id)).body.status, 'repeated');
    assert.equal(small.kept.media.puts.length, 1);
    assert.equal(small.kept.events.length, 1);
  });

  test('comes from nobody who may not write in the case', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'messenger');
    const ana = await small.signIn('ana');
    assert.equal((await send(small, '', id)).status, 401);
    assert.equal((await send(small, await small.signIn('olga'), id)).status, 403);
    assert.equal((await send(small, ana, 'nothing')).status, 404);
    assert.equal((await send(small, ana, '__proto__')).status, 404);
    assert.equal((await send(small, ana, id, { headers: { origin: 'https://evil.example' } })).status, 403);
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
      assert.equal((await send(small, ana, id, { headers: { 'content-type': type } })).status, 415, type);
    }
    const elsewhere = await fetch(`${small.url}/desk/api/cases/${id}/acts`, {
      method: 'POST',
      headers: { cookie: ana, 'content-type': 'application/octet-stream' },
      body: JSON.stringify({ id: 'act-000001', act: { do: 'take' } }),
    });
    assert.equal(elsewhere.status, 415);
    assert.deepEqual([small.kept.events.length, small.kept.media.files.size], [0, 0]);
  });

  test('is read strictly', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'messenger');
    const ana = await small.signIn('ana');
    const wrong: [Sent, number, string][] = [
      [{ head: '{"__proto__":{"id":"file-00001","name":"a","text":""}}' }, 400, 'bad-request'],
      [{ head: '[]' }, 400, 'bad-request'],
      [{ head: '{' }, 400, 'bad-request'],
      [{ id: 'a:b' }, 400, 'bad-request'],
      [{ bytes: Buffer.alloc(0) }, 400, 'bad-request'],
      [{ text: 'ж'.repeat(8001) }, 413, 'too-long'],
      [{ name: 'a.exe', bytes: Buffer.from('x') }, 415, 'file-kind'],
      [{ name: 'a.pdf', bytes: Buffer.from('MZ') }, 415, 'file-kind'],
    ];
    for (const [what, status, error] of wrong) {
      const refused = await send(small, ana, id, what);
      assert.deepEqual([refused.status, refused.body.error], [status, error], JSON.stringify(what).slice(0, 60));
    }
    assert.deepEqual([small.kept.events.length, small.kept.media.files.size], [0, 0]);
  });

  test('has 25 MB at most, and the refusal says so', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'messenger');
    const ana = await small.signIn('ana');
    const refused = await send(small, ana, id, { bytes: Buffer.alloc(mostMediaBytes + 1), name: 'a.bin' });
    assert.deepEqual([refused.status, refused.body.error], [413, 'file-too-large']);
    assert.match(refused.body.message, /25 MB/);
    const larger = await send(small, ana, id, { bytes: Buffer.alloc(mostMediaBytes + 200_000) });
    assert.deepEqual([larger.status, larger.body.error], [413, 'file-too-large']);
    assert.equal((await send(small, ana, id, { bytes: Buffer.alloc(mostMediaBytes), name: 'a.bin' })).status, 200);
  });

  test('of somebody who does not hold the case is a note with the file', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'messenger');
    const [ana, ion] = [await small.signIn('ana'), await small.signIn('ion')];
    await send(small, ana, id);
    await send(small, ion, id, { id: 'file-00002' });
    await small.settled();
    const note = (await linesOf(small, id)).at(-1);
    assert.deepEqual([note?.from, note?.by?.id, note?.media, note?.file?.kept], ['note', 'ion', 'photo', true]);
    assert.equal(note?.delivery, undefined);
  });

  test('is refused where the citizen cannot be shown it, and the page does not offer it', async () => {
    const small = await desk();
    const id = await small.ask('ceva', {}, 'console');
    const ana = await small.signIn('ana');
    const refused = await send(small, ana, id);
    assert.deepEqual([refused.status, refused.body.error], [409, 'no-files']);
    assert.equal((await (await shownTo(small, ana, id)).json()).can.attach, false);
  });

  test('leaves nothing when the citizen is forgotten while it comes', async () => {
    const small = await desk({ handle: false });
    const id = await small.ask('ceva', {}, 'messenger');
    const ana = await small.signIn('ana');
    const { conversation } = (await small.kept.board.get(id))!;
    const { put } = small.kept.media;
    small.kept.media.put = async (...about) => {
      await small.kept.media.forget(conversation);
      await small.kept.board.forget(`${conversation.channel}:${conversation.id}`);
      await put(...about);
    };
    await send(small, ana, id);
    assert.equal(small.kept.media.files.size, 0);
    assert.equal((await send(small, ana, id, { id: 'file-00002' })).status, 404);
  });
});
