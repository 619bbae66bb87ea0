import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, test } from 'vitest';
import { type FakeGraph, type FaultRates, type GraphOptions, startFakeGraph } from './graph.js';
import { proofOf } from './graph-signing.js';

// What the fake promises to those who test a bot against it. Each rule is the platform's; where it was read stands at
// the code that keeps it. Signatures and proofs are the vectors of the platform notes, not made by our own code.

const pageId = '1111';
const pageToken = 'test-page-token';
const appSecret = 'test-app-secret';
const proof = 'c3a6d59dd2efd5d8a8457238dbf36a7d4e3cc8349c46a0ca1b50419ed8720191';
const hour = 3_600_000;

const open: { stop(): unknown }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.stop();
});

async function start(options: Partial<GraphOptions> = {}): Promise<FakeGraph> {
  const fake = await startFakeGraph({ pageId, pageToken, appSecret, ...options });
  open.push(fake);
  return fake;
}

/** A fake with a person who has just written. */
async function chat(options: Partial<GraphOptions> = {}) {
  const fake = await start(options);
  const ana = fake.user('9001', { firstName: 'Ana', locale: 'ro_RO' });
  ana.send('Salut');
  return { fake, ana };
}

type Fields = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly body: {
    readonly error?: { readonly code: number; readonly error_subcode?: number; readonly message: string };
    readonly recipient_id?: string;
    readonly message_id?: string;
    readonly attachment_id?: string;
    readonly data?: readonly Fields[];
    readonly [more: string]: unknown;
  };
}

const headers = { authorization: `Bearer ${pageToken}` };
const signed = (fake: FakeGraph, route: string): string =>
  `${fake.url}/v26.0/${route}${route.includes('?') ? '&' : '?'}appsecret_proof=${proof}`;

async function read(response: Response): Promise<Answer> {
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

async function call(fake: FakeGraph, method: string, route: string, fields?: Fields): Promise<Answer> {
  const body = fields && { body: JSON.stringify(fields) };
  const json = { ...headers, 'content-type': 'application/json' };
  return read(await fetch(signed(fake, route), { method, headers: json, ...body }));
}

const text = (said: string, more: Fields = {}, id = '9001'): Fields => ({
  recipient: { id },
  messaging_type: 'RESPONSE',
  message: { text: said, metadata: 'bot:1', ...more },
});
const send = (fake: FakeGraph, fields: Fields): Promise<Answer> => call(fake, 'POST', `${pageId}/messages`, fields);
const say = (fake: FakeGraph, said: string, more: Fields = {}): Promise<Answer> => send(fake, text(said, more));
const codes = ({ body }: Answer): (number | undefined)[] => [body.error?.code, body.error?.error_subcode];

interface Messaging {
  readonly sender: { readonly id: string };
  readonly recipient: { readonly id: string };
  readonly timestamp: number;
  readonly message?: Fields & { readonly mid: string; readonly text?: string; readonly is_echo?: boolean };
  readonly postback?: Fields;
  readonly referral?: Fields;
  readonly reaction?: Fields;
  readonly message_edit?: Fields;
  readonly read?: Fields;
  readonly take_thread_control?: Fields;
  readonly pass_thread_control?: Fields;
}
interface Body {
  readonly object: string;
  readonly entry: readonly {
    readonly id: string;
    readonly time: number;
    readonly messaging?: readonly Messaging[];
    readonly standby?: readonly Messaging[];
    readonly changes?: readonly { readonly field: string; readonly value: Fields }[];
  }[];
}
interface Hook {
  readonly url: string;
  readonly got: { readonly raw: string; readonly body: Body; readonly headers: IncomingHttpHeaders }[];
  /** All but echoes. */
  events(): Messaging[];
  answer: (response: ServerResponse, body: Body) => void;
}

async function listen(): Promise<Hook> {
  const got: Hook['got'] = [];
  const hook = {
    url: '',
    got,
    events: () => got.flatMap(({ body }) => body.entry.flatMap(({ messaging = [] }) => messaging)).filter(isNoEcho),
    answer: (response: ServerResponse) => {
      response.end('EVENT_RECEIVED');
    },
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const query = new URL(request.url ?? '/', 'http://x').searchParams;
      const right = query.get('hub.verify_token') === 'ours' && query.get('hub.mode') === 'subscribe';
      response.writeHead(right ? 200 : 403).end(right ? query.get('hub.challenge') : '');
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const raw = Buffer.concat(parts).toString('latin1');
    got.push({ raw, body: JSON.parse(raw), headers: request.headers });
    (hook as Hook).answer(response, got.at(-1)!.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  hook.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/messenger`;
  open.push({
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return hook;
}

const isNoEcho = ({ message }: Messaging): boolean => message?.is_echo !== true;

/** A fake with a person who has just written, and a bot that listens. */
async function hooked(options: Partial<GraphOptions> = {}) {
  const hook = await listen();
  const { fake, ana } = await chat({ webhookUrl: hook.url, echoWaitMs: 5000, ...options });
  await fake.until(() => fake.pending() === 0);
  hook.got.length = 0;
  return { fake, ana, hook };
}

/** What came of an act, when all of it was taken. */
async function heardOf(fake: FakeGraph, hook: Hook, act: () => void): Promise<Messaging[]> {
  hook.got.length = 0;
  act();
  await fake.until(() => fake.pending() === 0);
  return hook.events();
}

const texts = (hook: Hook): unknown[] => hook.events().map(({ message }) => message?.text);

describe('the vectors', () => {
  const body = {
    object: 'page',
    entry: [
      {
        id: 'PAGE',
        time: 1,
        messaging: [
          {
            sender: { id: 'PSID' },
            recipient: { id: 'PAGE' },
            timestamp: 1,
            message: { mid: 'm_1', text: 'Bibliotecă' },
          },
        ],
      },
    ],
  };
  const signature = 'sha256=7cc12f17c3272b50b3122d5083c250975359f2fc156988cdf1c803e718fed8f7';

  test('a POST is signed over its bytes, with all but ASCII escaped', async () => {
    const { fake, hook } = await hooked();
    await fake.post(body);
    assert.match(hook.got[0]!.raw, /"Bibliotec\\u0103"/);
    assert.equal(hook.got[0]!.headers['x-hub-signature-256'], signature);
  });

  test('what happens is signed in the same way, emoji as two escapes', async () => {
    const { fake, ana, hook } = await hooked();
    await heardOf(fake, hook, () => ana.send('Înțeleg 😀'));
    assert.match(hook.got[0]!.raw, /"\\u00cen\\u021beleg \\ud83d\\ude00"/);
    const again = await fake.post(hook.got[0]!.raw);
    assert.equal(again.status, 200);
    assert.equal(hook.got[1]!.headers['x-hub-signature-256'], hook.got[0]!.headers['x-hub-signature-256']);
  });

  test('a POST by hand can have a wrong signature or none, and raw UTF-8', async () => {
    const { fake, hook } = await hooked();
    await fake.post(body, { signature: 'wrong' });
    await fake.post(body, { signature: 'none' });
    await fake.post(JSON.stringify(body));
    const [wrong, none, raw] = hook.got.map((each) => each.headers['x-hub-signature-256']);
    assert.match(String(wrong), /^sha256=[0-9a-f]{64}$/);
    assert.notEqual(wrong, signature);
    assert.equal(none, undefined);
    assert.equal(raw, `sha256=13fe31c5${String(raw).slice(15)}`);
    assert.equal(Buffer.from(hook.got[2]!.raw, 'latin1').toString().includes('Bibliotecă'), true);
  });

  test('appsecret_proof belongs to secret and token', async () => {
    const { fake } = await chat();
    assert.equal((await say(fake, 'a')).status, 200);
    assert.equal(proofOf(appSecret, pageToken), proof);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('a deletion request is signed over its encoded payload', async () => {
    const fake = await start({ now: () => 1_700_000_000_000 });
    assert.equal(
      fake.deletionRequest('1234'),
      'KHU3T8oGoI_92IWthJ429a8XnU10Ab1WQfROK-LqFmI.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImlzc3VlZF9hdCI6MTcwMDAwMDAwMCwidXNlcl9pZCI6IjEyMzQifQ',
    );
  });
});

describe('access', () => {
  const post = async (address: string, with_: Record<string, string> = headers): Promise<Answer> =>
    read(
      await fetch(address, {
        method: 'POST',
        headers: { ...with_, 'content-type': 'application/json' },
        body: JSON.stringify(text('a')),
      }),
    );

  const wrong: [what: string, route: string, with_: Record<string, string>, code: number, said: RegExp][] = [
    ['no version', `/1111/messages?appsecret_proof=${proof}`, headers, 2500, /Unknown path/],
    ['another version', `/v25.0/1111/messages?appsecret_proof=${proof}`, headers, 2500, /Unknown path/],
    ['an unknown edge', `/v26.0/1111/mesages?appsecret_proof=${proof}`, headers, 2500, /Unknown path/],
    ['another Page', `/v26.0/2222/messages?appsecret_proof=${proof}`, headers, 100, /Unsupported post request/],
    ['no proof', '/v26.0/1111/messages', headers, 100, /require an appsecret_proof/],
    ['a wrong proof', '/v26.0/1111/messages?appsecret_proof=00', headers, 100, /Invalid appsecret_proof/],
    ['no token', `/v26.0/1111/messages?appsecret_proof=${proof}`, {}, 104, /access token is required/],
    [
      'another token',
      `/v26.0/1111/messages?appsecret_proof=${proofOf(appSecret, 'other')}`,
      { authorization: 'Bearer other' },
      190,
      /Invalid OAuth access token/,
    ],
  ];
  for (const [what, route, with_, code, said] of wrong) {
    test(`is refused with ${what}, and becomes a complaint`, async () => {
      const { fake, ana } = await chat();
      const { status, body } = await post(fake.url + route, with_);
      assert.deepEqual([status, body.error?.code], [400, code]);
      assert.match(body.error!.message, said);
      assert.match(fake.journal.complaints.join(), said);
      assert.deepEqual(ana.heard(), []);
    });
  }

  test('is given to a token in the address, with a complaint', async () => {
    const { fake } = await chat();
    const answer = await post(`${signed(fake, 'me/messages')}&access_token=${pageToken}`, {});
    assert.equal(answer.status, 200);
    assert.match(fake.journal.complaints.join(), /the token stands in the address/);
  });

  test('ends for every call while the token is dead, which is nobody’s fault', async () => {
    const { fake, ana } = await chat();
    fake.killToken(460);
    assert.deepEqual(codes(await say(fake, 'a')), [190, 460]);
    assert.deepEqual(codes(await call(fake, 'GET', 'me')), [190, 460]);
    fake.reviveToken();
    assert.equal((await say(fake, 'b')).status, 200);
    assert.deepEqual(ana.heard(), ['b']);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('needs the new token once there is one', async () => {
    const { fake } = await chat();
    fake.killToken();
    fake.reviveToken('new');
    assert.deepEqual(codes(await say(fake, 'a')), [190, 463]);
    const address = `${fake.url}/v26.0/me/messages?appsecret_proof=${proofOf(appSecret, 'new')}`;
    assert.equal((await post(address, { authorization: 'Bearer new' })).status, 200);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('is refused to a body that cannot be read', async () => {
    const { fake } = await chat();
    const json = { ...headers, 'content-type': 'application/json' };
    const answer = await read(await fetch(signed(fake, 'me/messages'), { method: 'POST', headers: json, body: '{' }));
    assert.equal(answer.body.error?.code, 100);
    assert.match(fake.journal.complaints.join(), /body cannot be read/);
  });
});

describe('the shape of a message', () => {
  const reply = { content_type: 'text', title: 'Da', payload: 'y' };
  const postback = { type: 'postback', title: 'Scrie', payload: 'w' };
  const buttons = (payload: Fields): Fields => ({
    text: undefined,
    attachment: {
      type: 'template',
      payload: { template_type: 'button', text: 'Ce alegeți?', buttons: [postback], ...payload },
    },
  });
  const cards = (...elements: Fields[]): Fields => ({
    text: undefined,
    attachment: { type: 'template', payload: { template_type: 'generic', elements } },
  });
  const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

  const wrong: [what: string, message: Fields, said: RegExp][] = [
    ['an empty text', { text: '' }, /message.text: empty/],
    ['2001 characters', { text: 'ă'.repeat(2001) }, /message.text: 2001 characters, at most 2000/],
    ['half of a pair', { text: '\ud83d' }, /half of a surrogate pair/],
    ['neither text nor attachment', { text: undefined }, /exactly one of text and attachment/],
    ['text and attachment', { ...buttons({}), text: 'a' }, /exactly one of text and attachment/],
    ['1001 characters of metadata', { metadata: 'a'.repeat(1001) }, /message.metadata: 1001 characters/],
    ['an unknown field', { colour: 'red' }, /message.colour: unknown field/],
    ['14 quick replies', { quick_replies: many(14, reply) }, /quick_replies: 14 entries, must be 1-13/],
    ['a quick reply without title', { quick_replies: [{ ...reply, title: '' }] }, /quick_replies\[0\].title: empty/],
    ['a title of 21', { quick_replies: [{ ...reply, title: 'a'.repeat(21) }] }, /title: 21 characters, at most 20/],
    ['a payload of 1001', { quick_replies: [{ ...reply, payload: 'a'.repeat(1001) }] }, /payload: 1001 characters/],
    ['a location button', { quick_replies: [{ content_type: 'location' }] }, /content_type: must be one of text/],
    ['641 characters above buttons', buttons({ text: 'a'.repeat(641) }), /payload.text: 641 characters, at most 640/],
    ['no buttons', buttons({ buttons: [] }), /buttons: 0 entries, must be 1-3/],
    ['four buttons', buttons({ buttons: many(4, postback) }), /buttons: 4 entries, must be 1-3/],
    ['a button of 21', buttons({ buttons: [{ ...postback, title: 'a'.repeat(21) }] }), /title: 21 characters/],
    ['a button without payload', buttons({ buttons: [{ type: 'postback', title: 'a' }] }), /payload: missing/],
    ['an unknown button', buttons({ buttons: [{ type: 'element_share' }] }), /type: must be one of web_url, postback/],
    [
      'an address without https',
      buttons({ buttons: [{ type: 'web_url', title: 'Hartă', url: 'http://bnrm.md' }] }),
      /url: must be https/,
    ],
    [
      'a number without +',
      buttons({ buttons: [{ type: 'phone_number', title: 'Sună', payload: '022123456' }] }),
      /payload: must be \+ and digits/,
    ],
    ['11 cards', cards(...many(11, { title: 'a' })), /elements: 11 entries, must be 1-10/],
    ['a card’s title of 81', cards({ title: 'a'.repeat(81) }), /title: 81 characters, at most 80/],
    ['a card’s subtitle of 81', cards({ title: 'a', subtitle: 'a'.repeat(81) }), /subtitle: 81 characters/],
    ['a card with four buttons', cards({ title: 'a', buttons: many(4, postback) }), /buttons: 4 entries/],
    [
      'another template',
      { text: undefined, attachment: { type: 'template', payload: { template_type: 'receipt' } } },
      /template_type: must be one of button, generic/,
    ],
  ];
  for (const [what, message, said] of wrong) {
    test(`refuses ${what}`, async () => {
      const { fake, ana } = await chat();
      const answer = await say(fake, 'a', message);
      assert.deepEqual([answer.status, answer.body.error?.code], [400, 100]);
      assert.match(answer.body.error!.message, said);
      assert.match(fake.journal.complaints.join(), said);
      assert.deepEqual(ana.inbox(), []);
    });
  }

  const wrongRequests: [what: string, fields: Fields, said: RegExp][] = [
    ['no messaging_type', { messaging_type: undefined }, /messaging_type: missing/],
    ['another messaging_type', { messaging_type: 'NON_PROMOTIONAL' }, /messaging_type: must be one of/],
    ['a tag of the past', { messaging_type: 'MESSAGE_TAG', tag: 'ACCOUNT_UPDATE' }, /tag: must be one of HUMAN_AGENT/],
    ['a tag with RESPONSE', { tag: 'HUMAN_AGENT' }, /tag: goes with messaging_type MESSAGE_TAG only/],
    ['MESSAGE_TAG without a tag', { messaging_type: 'MESSAGE_TAG' }, /tag: goes with/],
    ['no recipient', { recipient: undefined }, /recipient: missing/],
    ['a recipient as number', { recipient: { id: 9001 } }, /recipient.id: must be a string/],
    ['two recipients', { recipient: { id: '9001', comment_id: '1_2' } }, /exactly one of id and comment_id/],
  ];
  for (const [what, fields, said] of wrongRequests) {
    test(`refuses ${what}`, async () => {
      const { fake, ana } = await chat();
      const answer = await send(fake, { ...text('a'), ...fields });
      assert.equal(answer.body.error?.code, 100);
      assert.match(answer.body.error!.message, said);
      assert.deepEqual(ana.inbox(), []);
    });
  }

  test('is taken at the very limits, and shown', async () => {
    const { fake, ana } = await chat();
    const quick_replies = Array.from({ length: 13 }, (_, n) => ({ ...reply, title: `${n}`.padEnd(20, 'я') }));
    const { body } = await say(fake, 'ă'.repeat(2000), { quick_replies, metadata: 'm'.repeat(1000) });
    const seen = ana.last()!;
    assert.equal(body.recipient_id, '9001');
    assert.equal(body.message_id, seen.mid);
    assert.equal(seen.text, 'ă'.repeat(2000));
    assert.equal(seen.quickReplies.length, 13);
    assert.deepEqual([seen.messagingType, seen.metadata?.length], ['RESPONSE', 1000]);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('shows templates with their buttons', async () => {
    const { fake, ana } = await chat();
    await say(fake, '', buttons({}));
    await say(
      fake,
      '',
      cards({
        title: 'Biblioteca',
        subtitle: 'Str. 31 August',
        buttons: [
          { type: 'web_url', title: 'Hartă', url: 'https://bnrm.md' },
          { type: 'phone_number', title: 'Sună', payload: '+37322123456' },
          postback,
        ],
      }),
    );
    const [first, second] = ana.inbox();
    assert.deepEqual([first?.text, first?.buttons[0]], ['Ce alegeți?', postback]);
    assert.deepEqual([second?.text, second?.elements[0]?.title], ['', 'Biblioteca']);
    assert.deepEqual(
      second?.elements[0]?.buttons.map(({ title, payload, url }) => [title, payload ?? url]),
      [
        ['Hartă', 'https://bnrm.md'],
        ['Sună', '+37322123456'],
        ['Scrie', 'w'],
      ],
    );
    assert.deepEqual(ana.heard(), ['Ce alegeți?']);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('without metadata is sent all the same, with a complaint', async () => {
    const { fake, ana } = await chat();
    assert.equal((await say(fake, 'a', { metadata: undefined })).status, 200);
    assert.deepEqual(ana.heard(), ['a']);
    assert.match(fake.journal.complaints.join(), /message.metadata: missing/);
  });
});

describe('the window', () => {
  test('is not there for who has never spoken', async () => {
    const fake = await start();
    fake.user('9002');
    assert.deepEqual(codes(await send(fake, text('a', {}, '9002'))), [100, 2018001]);
    assert.deepEqual(codes(await send(fake, text('a', {}, '9003'))), [100, 2018001]);
    assert.equal(fake.journal.complaints.length, 2);
  });

  test('is open for 24 hours and then closed', async () => {
    let now = 1_795_400_000_000;
    const { fake, ana } = await chat({ now: () => now });
    now += 24 * hour;
    assert.equal((await say(fake, 'la timp')).status, 200);
    now += 1;
    assert.deepEqual(codes(await say(fake, 'târziu')), [10, 2018278]);
    assert.deepEqual(codes(await send(fake, { ...text('târziu'), messaging_type: 'UPDATE' })), [10, 2018278]);
    assert.deepEqual(ana.heard(), ['la timp']);
    assert.match(fake.journal.complaints.join(), /outside of allowed window/);
  });

  test('counts from the timestamp of the event, not from its arrival', async () => {
    const fake = await start({ now: () => 1_795_400_000_000 });
    fake.user('9001').send('Salut', { at: 1_795_400_000_000 - 25 * hour });
    assert.deepEqual(codes(await say(fake, 'a')), [10, 2018278]);
  });

  const acts: [what: string, opens: boolean, act: (fake: FakeGraph, mid: string) => unknown][] = [
    ['a message', true, (fake) => fake.user('9001').send('a')],
    ['an attachment', true, (fake) => fake.user('9001').attach('image', Buffer.from('a'))],
    ['a button', true, (fake) => fake.user('9001').press('Meniu')],
    ['Get Started', true, (fake) => fake.user('9001').getStarted()],
    ['a link into the chat', true, (fake) => fake.user('9001').referral('lib_017_ro')],
    ['a reaction', true, (fake, mid) => fake.user('9001').react(mid, '👍')],
    ['reading', false, (fake) => fake.user('9001').read()],
    ['a comment', false, (fake) => fake.comment({ from: '9001', text: 'Unde?' })],
    ['a colleague', false, (fake) => fake.humanAnswers('9001', 'Aici')],
  ];
  for (const [what, opens, act] of acts) {
    test(`is ${opens ? 'opened' : 'not opened'} by ${what}`, async () => {
      const { fake } = await chat();
      const { body } = await say(fake, 'Bună');
      await call(fake, 'POST', 'me/messenger_profile', {
        get_started: { payload: 'GET_STARTED' },
        persistent_menu: [
          { locale: 'default', call_to_actions: [{ type: 'postback', title: 'Meniu', payload: 'menu' }] },
        ],
      });
      fake.advance(25 * hour);
      act(fake, body.message_id!);
      assert.equal((await say(fake, 'a')).status, opens ? 200 : 400);
    });
  }

  test('is not opened by an edit', async () => {
    const { fake, ana } = await chat();
    const mid = ana.send('Salut');
    fake.advance(25 * hour);
    ana.edit(mid, 'Bună ziua');
    assert.deepEqual(codes(await say(fake, 'a')), [10, 2018278]);
  });
});

describe('the tag HUMAN_AGENT', () => {
  const asHuman = (fake: FakeGraph): Promise<Answer> =>
    send(fake, { ...text('Sunt Ana, bibliotecară'), messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' });

  test('needs an approved feature', async () => {
    const { fake } = await chat();
    fake.advance(25 * hour);
    assert.deepEqual(codes(await asHuman(fake)), [10, undefined]);
    assert.equal(fake.journal.complaints.length, 1);
  });

  test('reaches until 7 days, then no more', async () => {
    const { fake, ana } = await chat({ humanAgent: true });
    fake.advance(25 * hour);
    assert.equal((await asHuman(fake)).status, 200);
    assert.deepEqual([ana.last()?.tag, ana.last()?.messagingType], ['HUMAN_AGENT', 'MESSAGE_TAG']);
    assert.deepEqual(fake.journal.complaints, []);
    fake.advance(6 * 24 * hour);
    assert.deepEqual(codes(await asHuman(fake)), [10, 2018278]);
  });

  test('inside of 24 hours is sent, with a complaint', async () => {
    const { fake } = await chat({ humanAgent: true });
    assert.equal((await asHuman(fake)).status, 200);
    assert.match(fake.journal.complaints.join(), /HUMAN_AGENT inside of 24 hours/);
  });
});

describe('a sender action', () => {
  const act = (fake: FakeGraph, more: Fields = {}): Promise<Answer> =>
    send(fake, { recipient: { id: '9001' }, sender_action: 'typing_on', ...more });

  test('is seen by the person', async () => {
    const { fake, ana } = await chat();
    assert.deepEqual((await act(fake)).body, { recipient_id: '9001' });
    await act(fake, { sender_action: 'mark_seen' });
    assert.deepEqual(ana.actions(), ['typing_on', 'mark_seen']);
    assert.deepEqual(
      fake.journal.calls('action').map(({ status }) => status),
      [200, 200],
    );
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('stands alone in its request', async () => {
    const { fake, ana } = await chat();
    assert.deepEqual(codes(await act(fake, { message: { text: 'a' } })), [100, 2018014]);
    assert.equal((await act(fake, { messaging_type: 'RESPONSE' })).status, 200);
    assert.match(fake.journal.complaints.join(), /sender_action is not alone: messaging_type/);
    assert.deepEqual(ana.heard(), []);
  });

  test('is one of three', async () => {
    const { fake } = await chat();
    assert.equal((await act(fake, { sender_action: 'wave' })).body.error?.code, 100);
  });

  test('outside of the window fails, which is nobody’s fault', async () => {
    const { fake } = await chat();
    fake.advance(25 * hour);
    assert.deepEqual(codes(await act(fake)), [10, 2018278]);
    assert.deepEqual(fake.journal.complaints, []);
  });
});

describe('people and the Page', () => {
  test('who has blocked the Page is not reached until they unblock it', async () => {
    const { fake, ana } = await chat();
    ana.block();
    assert.deepEqual(codes(await say(fake, 'a')), [551, 1545041]);
    assert.throws(() => ana.send('a'), /must unblock/);
    ana.unblock();
    assert.equal((await say(fake, 'b')).status, 200);
    assert.deepEqual(ana.heard(), ['b']);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('a restriction is one person’s or the whole Page’s', async () => {
    const { fake } = await chat();
    fake.user('9002').send('Salut');
    fake.restrict(10, 2018108, '9001');
    assert.deepEqual(codes(await say(fake, 'a')), [10, 2018108]);
    assert.equal((await send(fake, text('a', {}, '9002'))).status, 200);
    fake.allow('9001');
    for (const [code, subcode] of [[368], [10, 1893063]] as const) {
      fake.restrict(code, subcode);
      assert.deepEqual(codes(await say(fake, 'a')), [code, subcode]);
      assert.deepEqual(codes(await send(fake, text('a', {}, '9002'))), [code, subcode]);
    }
    fake.allow();
    assert.equal((await say(fake, 'a')).status, 200);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('too many messages a second to one person are 613', async () => {
    let now = 1_795_400_000_000;
    const { fake, ana } = await chat({ now: () => now, perPersonPerSecond: 2 });
    fake.user('9002').send('Salut');
    await say(fake, '1');
    await say(fake, '2');
    assert.deepEqual(codes(await say(fake, '3')), [613, undefined]);
    assert.equal((await send(fake, text('a', {}, '9002'))).status, 200);
    now += 1000;
    await say(fake, '4');
    assert.deepEqual(ana.heard(), ['1', '2', '4']);
  });

  test('a name is known of some only', async () => {
    const { fake } = await chat();
    fake.user('9002').send('Salut');
    const { body } = await call(fake, 'GET', '9001?fields=first_name,last_name,locale');
    assert.deepEqual(body, { first_name: 'Ana', locale: 'ro_RO', id: '9001' });
    assert.deepEqual(codes(await call(fake, 'GET', '9002?fields=first_name')), [100, 2018218]);
    assert.deepEqual(fake.journal.complaints, []);
    assert.equal((await call(fake, 'GET', '9001?fields=shoe_size')).body.error?.code, 100);
    assert.deepEqual(codes(await call(fake, 'GET', '404?fields=first_name')), [100, 33]);
  });

  test('the Page tells who it is', async () => {
    const fake = await start();
    assert.equal((await call(fake, 'GET', 'me?fields=id')).body.id, pageId);
  });
});

describe('a private reply', () => {
  const reply = (fake: FakeGraph, comment_id: string): Promise<Answer> =>
    send(fake, { ...text('Răspund aici'), recipient: { comment_id } });

  test('answers a comment once', async () => {
    const fake = await start();
    const comment = fake.comment({ from: '9001', text: 'Unde e biblioteca?' });
    const { body } = await reply(fake, comment);
    assert.deepEqual(Object.keys(body), ['message_id']);
    assert.deepEqual(fake.user('9001').heard(), ['Răspund aici']);
    assert.equal(fake.user('9001').last()?.commentId, comment);
    assert.equal((await reply(fake, comment)).body.error?.code, 10900);
    assert.equal((await reply(fake, fake.comment({ from: '9001', text: 'Și când?' }))).status, 200);
    assert.equal(fake.journal.complaints.length, 1);
  });

  test('opens no window: the person’s answer does', async () => {
    const fake = await start();
    await reply(fake, fake.comment({ from: '9001', text: 'Unde?' }));
    assert.deepEqual(codes(await say(fake, 'a')), [10, 2018278]);
    fake.user('9001').send('Mulțumesc');
    assert.equal((await say(fake, 'b')).status, 200);
  });

  test('comes within 7 days, and not to the Page itself or to nothing', async () => {
    const fake = await start();
    const old = fake.comment({ from: '9001', text: 'Unde?' });
    fake.advance(7 * 24 * hour + 1);
    assert.deepEqual(codes(await reply(fake, old)), [10, 2018278]);
    assert.equal((await reply(fake, fake.comment({ from: pageId, text: 'Noi' }))).body.error?.code, 10903);
    assert.deepEqual(codes(await reply(fake, '100_404')), [100, 33]);
    assert.equal(fake.journal.complaints.length, 3);
  });

  test('does not reach who has blocked the Page, and may then be tried again', async () => {
    const fake = await start();
    const comment = fake.comment({ from: '9001', text: 'Unde?' });
    fake.user('9001').block();
    assert.deepEqual(codes(await reply(fake, comment)), [551, 1545041]);
    fake.user('9001').unblock();
    assert.equal((await reply(fake, comment)).status, 200);
  });
});

describe('the profile', () => {
  const set = (fake: FakeGraph, fields: Fields): Promise<Answer> => call(fake, 'POST', 'me/messenger_profile', fields);
  const get_started = { payload: 'GET_STARTED' };
  const item = { type: 'postback', title: 'Bibliotecar', payload: 'menu:human' };
  const menu = (...call_to_actions: Fields[]): Fields => ({
    get_started,
    persistent_menu: [{ locale: 'default', call_to_actions }],
  });

  const wrong: [what: string, fields: Fields, said: RegExp][] = [
    ['a menu without Get Started', { persistent_menu: menu(item).persistent_menu }, /must set a Get Started button/],
    ['21 items', menu(...Array.from({ length: 21 }, () => item)), /call_to_actions: 21 entries, must be 1-20/],
    ['a title of 31', menu({ ...item, title: 'a'.repeat(31) }), /title: 31 characters, at most 30/],
    ['a nested menu', menu({ type: 'nested', title: 'a' }), /type: must be one of web_url, postback/],
    ['a phone in the menu', menu({ type: 'phone_number', title: 'a', payload: '+373221' }), /must be one of web_url/],
    ['no default', { get_started, persistent_menu: [{ locale: 'ro_RO', call_to_actions: [item] }] }, /no entry for/],
    [
      'Gagauz',
      {
        greeting: [
          { locale: 'gag_MD', text: 'a' },
          { locale: 'default', text: 'a' },
        ],
      },
      /a locale like ro_RO/,
    ],
    [
      'two greetings for one locale',
      {
        greeting: [
          { locale: 'default', text: 'a' },
          { locale: 'default', text: 'b' },
        ],
      },
      /two/,
    ],
    [
      '5 ice breakers',
      {
        ice_breakers: [
          { locale: 'default', call_to_actions: Array.from({ length: 5 }, () => ({ question: 'a', payload: 'b' })) },
        ],
      },
      /call_to_actions: 5 entries, must be 1-4/,
    ],
    ['an unknown field', { colour: 'red' }, /colour: unknown field/],
    ['nothing', {}, /nothing to set/],
  ];
  for (const [what, fields, said] of wrong) {
    test(`refuses ${what}`, async () => {
      const fake = await start();
      const answer = await set(fake, fields);
      assert.equal(answer.body.error?.code, 100);
      assert.match(answer.body.error!.message, said);
      assert.equal(fake.profile.size, 0);
      assert.equal(fake.journal.complaints.length, 1);
    });
  }

  test('is kept, told and taken back, Get Started not before the menu', async () => {
    const fake = await start();
    assert.deepEqual((await set(fake, menu(item))).body, { result: 'success' });
    const { body } = await call(fake, 'GET', 'me/messenger_profile?fields=get_started,greeting');
    assert.deepEqual(body.data, [{ get_started }]);
    const gone = (fields: string[]): Promise<Answer> => call(fake, 'DELETE', 'me/messenger_profile', { fields });
    assert.deepEqual(codes(await gone(['get_started'])), [100, 2018145]);
    assert.equal((await gone(['get_started', 'persistent_menu'])).status, 200);
    assert.equal(fake.profile.size, 0);
  });

  test('shows the menu in the person’s language', async () => {
    const fake = await start();
    await set(fake, {
      get_started,
      persistent_menu: [
        { locale: 'default', call_to_actions: [item] },
        { locale: 'ru_RU', call_to_actions: [{ ...item, title: 'Библиотекарь' }] },
      ],
    });
    assert.deepEqual(fake.user('9001', { locale: 'ru_RU' }).menu(), ['Библиотекарь']);
    assert.deepEqual(fake.user('9002', { locale: 'tr_TR' }).menu(), ['Bibliotecar']);
  });

  test('may be changed so often', async () => {
    const fake = await start({ profileCallsPer10Minutes: 2 });
    await set(fake, { get_started });
    await set(fake, { get_started });
    assert.equal((await set(fake, { get_started })).body.error?.code, 613);
    fake.advance(600_000);
    assert.equal((await set(fake, { get_started })).status, 200);
  });
});

describe('attachments', () => {
  const bytes = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 256));
  const of = (type: string, payload: Fields = {}): Fields => ({ text: undefined, attachment: { type, payload } });

  async function form(fake: FakeGraph, fields: Fields, file: Blob, route = 'me/messages'): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      body.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    body.set('filedata', file, 'cerere în română.pdf');
    return read(await fetch(signed(fake, route), { method: 'POST', headers, body }));
  }

  test('come as a form and arrive byte for byte', async () => {
    const { fake, ana } = await chat();
    const answer = await form(fake, text('', of('file')), new Blob([bytes], { type: 'application/pdf' }));
    assert.equal(answer.status, 200);
    const { attachment } = ana.last()!;
    assert.deepEqual([attachment?.kind, attachment?.name], ['file', 'cerere în română.pdf']);
    assert.ok(attachment?.bytes?.equals(bytes));
    assert.deepEqual(fake.journal.complaints, []);
    assert.deepEqual(fake.journal.calls('send')[0]?.payload.filedata, {
      upload: 'cerere în română.pdf',
      mime: 'application/pdf',
      size: 3000,
    });
  });

  test('are kept for later and sent by their id', async () => {
    const { fake, ana } = await chat();
    const kept = { message: { attachment: { type: 'image', payload: { is_reusable: true } } } };
    const image = new Blob([bytes], { type: 'image/png' });
    const { attachment_id } = (await form(fake, kept, image, 'me/message_attachments')).body;
    assert.equal((await say(fake, '', of('image', { attachment_id }))).status, 200);
    assert.ok(ana.last()?.attachment?.bytes?.equals(bytes));
    assert.deepEqual(codes(await say(fake, '', of('audio', { attachment_id }))), [100, 2018047]);
    assert.deepEqual(codes(await say(fake, '', of('image', { attachment_id: '404' }))), [100, 2018074]);
  });

  test('are fetched by their address from this machine, and believed from elsewhere', async () => {
    const { fake, ana } = await chat();
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/a.png' ? 200 : 404;
      response.setHeader('content-type', 'image/png').end(bytes);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push({ stop: () => server.close() });
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await say(fake, '', of('image', { url: `${here}/a.png` }));
    assert.ok(ana.last()?.attachment?.bytes?.equals(bytes));
    assert.deepEqual(codes(await say(fake, '', of('image', { url: `${here}/b.png` }))), [100, 2018008]);
    assert.deepEqual(codes(await say(fake, '', of('audio', { url: `${here}/a.png` }))), [100, 2018047]);
    await say(fake, '', of('image', { url: 'https://bnrm.md/a.png' }));
    assert.deepEqual(
      [ana.last()?.attachment?.url, ana.last()?.attachment?.bytes],
      ['https://bnrm.md/a.png', undefined],
    );
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('are of their kind, at most 25 MB, and from one source', async () => {
    const { fake, ana } = await chat();
    const wrongKind = await form(fake, text('', of('image')), new Blob([bytes], { type: 'audio/mpeg' }));
    assert.deepEqual(codes(wrongKind), [100, 2018047]);
    const large = new Blob([Buffer.alloc(25 * 1024 * 1024 + 1)], { type: 'image/png' });
    assert.deepEqual(codes(await form(fake, text('', of('image')), large)), [100, 2018109]);
    const url = 'https://bnrm.md/a.png';
    const twice = await form(fake, text('', of('image', { url })), new Blob([bytes], { type: 'image/png' }));
    assert.match(twice.body.error!.message, /exactly one of url, attachment_id and filedata/);
    assert.equal((await say(fake, '', of('image'))).body.error?.code, 100);
    assert.equal((await say(fake, '', of('image', { url: 'http://bnrm.md/a.png' }))).body.error?.code, 100);
    assert.deepEqual(ana.inbox(), []);
    assert.equal(fake.journal.complaints.length, 5);
  });

  test('of people are fetched from the fake, for a while', async () => {
    const { fake, ana, hook } = await hooked({ linksLiveMs: hour });
    const [event] = await heardOf(fake, hook, () => ana.attach('audio', bytes, 'voce.mp4'));
    const [{ type, payload }] = event!.message!.attachments as [{ type: string; payload: { url: string } }];
    assert.equal(type, 'audio');
    assert.ok(payload.url.startsWith(fake.url));
    const fetched = await fetch(payload.url);
    assert.equal(fetched.headers.get('content-type'), 'audio/mp4');
    assert.ok(Buffer.from(await fetched.arrayBuffer()).equals(bytes));
    fake.faults.next('media', { kind: 'error-before', status: 503 });
    assert.equal((await fetch(payload.url)).status, 503);
    fake.advance(hour + 1);
    assert.equal((await fetch(payload.url)).status, 403);
    assert.equal((await fetch(`${fake.url}/files/1/a`)).status, 404);
    assert.deepEqual(
      fake.journal.calls('media').map(({ status }) => status),
      [200, 503, 403, 404],
    );
  });

  test('of people may have no address, and a sticker has a number', async () => {
    const { fake, ana, hook } = await hooked();
    const [nothing, sticker] = await heardOf(fake, hook, () => {
      ana.attach('file');
      ana.attach('sticker');
    });
    assert.deepEqual(nothing?.message?.attachments, [{ type: 'file', payload: {} }]);
    const [{ type, payload }] = sticker!.message!.attachments as [{ type: string; payload: Fields }];
    assert.deepEqual([type, payload.sticker_id], ['sticker', 369239263222822]);
  });
});

describe('what people do', () => {
  test('a text comes with sender, Page and time', async () => {
    const { fake, ana, hook } = await hooked({ now: () => 1_795_400_000_500 });
    let mid = '';
    const events = await heardOf(fake, hook, () => {
      mid = ana.send('Salut');
    });
    assert.deepEqual(events, [
      {
        sender: { id: '9001' },
        recipient: { id: pageId },
        timestamp: 1_795_400_000_500,
        message: { mid, text: 'Salut' },
      },
    ]);
    const { object, entry } = hook.got[0]!.body;
    assert.deepEqual([object, entry[0]?.id, entry[0]?.time], ['page', pageId, 1_795_400_000_500]);
  });

  test('a quick reply is a message with a payload, and vanishes with the next message', async () => {
    const { fake, ana, hook } = await hooked();
    const quick_replies = [{ content_type: 'text', title: 'Da', payload: 'esc:yes' }];
    await say(fake, 'Un bibliotecar?', { quick_replies });
    assert.throws(() => ana.tap('Nu'), /no quick reply "Nu"/);
    const [event] = await heardOf(fake, hook, () => ana.tap('esc:yes'));
    assert.deepEqual([event?.message?.text, event?.message?.quick_reply], ['Da', { payload: 'esc:yes' }]);
    assert.throws(() => ana.tap('Da'), /no quick reply/);
    await say(fake, 'Un bibliotecar?', { quick_replies });
    await say(fake, 'Altceva');
    assert.throws(() => ana.tap('Da'), /no quick reply/);
  });

  test('a button is a postback, whichever message has it', async () => {
    const { fake, ana, hook } = await hooked();
    const buttons = [
      { type: 'postback', title: 'Scrie', payload: 'w:1' },
      { type: 'web_url', title: 'Hartă', url: 'https://bnrm.md' },
    ];
    await say(fake, '', {
      text: undefined,
      attachment: { type: 'template', payload: { template_type: 'generic', elements: [{ title: 'B', buttons }] } },
    });
    await say(fake, 'Altceva');
    const [event] = await heardOf(fake, hook, () => ana.press('Scrie'));
    const { mid, ...postback } = event!.postback!;
    assert.deepEqual(postback, { title: 'Scrie', payload: 'w:1' });
    assert.match(String(mid), /^m_/);
    assert.throws(() => ana.press('Hartă'), /opens something/);
    assert.throws(() => ana.press('Zboară'), /no button/);
  });

  test('Get Started is there when the bot has set it, with or without a ref', async () => {
    const { fake, hook } = await hooked();
    const ion = fake.user('9002');
    assert.throws(() => ion.getStarted(), /has not set one/);
    assert.throws(() => ion.referral('x'), /no chat yet/);
    await call(fake, 'POST', 'me/messenger_profile', { get_started: { payload: 'GET_STARTED' } });
    const [bare, withRef] = await heardOf(fake, hook, () => {
      ion.getStarted();
      ion.getStarted('lib_017_ro');
    });
    assert.deepEqual([bare?.postback?.payload, bare?.postback?.referral], ['GET_STARTED', undefined]);
    const referral = { ref: 'lib_017_ro', source: 'SHORTLINK', type: 'OPEN_THREAD' };
    assert.deepEqual(withRef?.postback?.referral, referral);
    const [later] = await heardOf(fake, hook, () => ion.referral('lib_017_ro'));
    assert.deepEqual(later?.referral, referral);
  });

  test('replies, edits, reactions and reading name the message', async () => {
    const { fake, ana, hook } = await hooked();
    const { message_id: mid } = (await say(fake, 'Bună')).body;
    let own = '';
    const [reply, edit, again, reaction, none, reading] = await heardOf(fake, hook, () => {
      own = ana.send('da', { replyTo: mid! });
      ana.edit(own, 'Da');
      ana.edit(own, 'Da!');
      ana.react(mid!, '❤');
      ana.react(mid!);
      ana.read();
    });
    assert.deepEqual(reply?.message?.reply_to, { mid, is_self_reply: false });
    assert.deepEqual(edit?.message_edit, { mid: own, text: 'Da', num_edit: 1 });
    assert.deepEqual(again?.message_edit, { mid: own, text: 'Da!', num_edit: 2 });
    assert.deepEqual(reaction?.reaction, { mid, action: 'react', reaction: 'love', emoji: '❤' });
    assert.deepEqual(none?.reaction, { mid, action: 'unreact' });
    assert.equal(typeof reading?.read?.watermark, 'number');
    assert.throws(() => ana.edit(mid!, 'x'), /their own texts only/);
  });

  test('a comment is a change of the feed, its edit another one of the same comment', async () => {
    const { fake, hook } = await hooked({ now: () => 1_795_400_000_500 });
    const id = fake.comment({ from: '9001', text: 'Unde e?', postId: '1111_77' });
    assert.match(id, /^77_\d+$/);
    assert.equal(fake.comment({ from: '9001', text: 'Unde este?', postId: '1111_77', verb: 'edited' }), id);
    await fake.until(() => fake.pending() === 0);
    const [first, second] = hook.got.map(({ body }) => body.entry[0]!);
    assert.equal(first?.time, 1_795_400_000);
    assert.deepEqual(first?.changes, [
      {
        field: 'feed',
        value: {
          from: { id: '9001', name: 'Ana' },
          item: 'comment',
          verb: 'add',
          comment_id: id,
          post_id: '1111_77',
          parent_id: '1111_77',
          created_time: 1_795_400_000,
          message: 'Unde e?',
        },
      },
    ]);
    assert.deepEqual([second?.changes?.[0]?.value.verb, second?.changes?.[0]?.value.message], ['edited', 'Unde este?']);
  });

  test('several events come in one POST, of one person or of several', async () => {
    const { fake, ana, hook } = await hooked();
    await heardOf(fake, hook, () => ana.burst(['unu', 'doi']));
    assert.equal(hook.got.length, 1);
    assert.deepEqual(texts(hook), ['unu', 'doi']);
    await heardOf(fake, hook, () =>
      fake.batch(() => {
        ana.send('trei');
        fake.user('9002').send('patru');
        fake.comment({ from: '9003', text: 'cinci' });
      }),
    );
    assert.equal(hook.got.length, 1);
    assert.deepEqual(
      hook.events().map(({ sender }) => sender.id),
      ['9001', '9002'],
    );
    assert.equal(hook.got[0]?.body.entry[1]?.changes?.[0]?.value.message, 'cinci');
  });
});

describe('the webhook', () => {
  test('hears one person in order and one POST at a time, however slow it is', async () => {
    const { fake, ana, hook } = await hooked();
    const held: ServerResponse[] = [];
    hook.answer = (response) => held.push(response);
    for (const said of ['1', '2', '3']) ana.send(said);
    for (let taken = 1; taken <= 3; taken++) {
      await fake.until(() => held.length === taken);
      assert.deepEqual(texts(hook), ['1', '2', '3'].slice(0, taken));
      held.at(-1)!.end();
    }
    await fake.until(() => fake.pending() === 0);
  });

  test('hears other people meanwhile', async () => {
    const { fake, ana, hook } = await hooked();
    const isAnas = ({ entry }: Body): boolean => entry[0]?.messaging?.[0]?.sender.id === '9001';
    hook.answer = (response, body) => {
      if (!isAnas(body)) response.end();
    };
    ana.send('blocat');
    fake.user('9002').send('liber');
    await fake.until(() => fake.pending() === 1);
    assert.deepEqual(texts(hook).sort(), ['blocat', 'liber']);
  });

  test('gets an event again, the same bytes, until it says 200', async () => {
    const { fake, ana, hook } = await hooked();
    const statuses = [500, 401, 204, 200];
    hook.answer = (response) => response.writeHead(statuses.shift() ?? 200).end();
    ana.send('unu');
    ana.send('doi');
    await fake.until(() => fake.pending() === 0);
    assert.deepEqual(texts(hook), ['unu', 'unu', 'unu', 'unu', 'doi']);
    assert.equal(new Set(hook.got.slice(0, 4).map(({ raw }) => raw)).size, 1);
    assert.deepEqual(
      fake.journal
        .deliveries()
        .slice(-5)
        .map(({ attempt, status }) => [attempt, status]),
      [
        [1, 500],
        [2, 401],
        [3, 204],
        [4, 200],
        [1, 200],
      ],
    );
  });

  test('gets an event again that it did not answer in time', async () => {
    const { fake, ana, hook } = await hooked({ webhookTimeoutMs: 50 });
    let hangs = true;
    hook.answer = (response) => {
      if (!hangs) response.end();
      hangs = false;
    };
    ana.send('unu');
    await fake.until(() => fake.pending() === 0);
    assert.ok(texts(hook).length > 1);
    assert.deepEqual([...new Set(texts(hook))], ['unu']);
  });

  test('gets what happened while nobody listened', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    const { fake, ana } = await chat({ webhookUrl: `http://127.0.0.1:${port}/` });
    await fake.until(() => fake.journal.deliveries().length > 1);
    assert.equal(fake.journal.deliveries()[0]?.status, 0);
    fake.webhook(undefined);
    ana.send('doi');
    const hook = await listen();
    fake.webhook(hook.url);
    await fake.until(() => fake.pending() === 0);
    assert.deepEqual(texts(hook), ['Salut', 'doi']);
  });

  test('hears what the app is subscribed to, once it has said so', async () => {
    const { fake, ana, hook } = await hooked();
    assert.deepEqual(fake.subscribedFields, []);
    const subscribe = (fields: string): Promise<Answer> =>
      call(fake, 'POST', `me/subscribed_apps?subscribed_fields=${fields}`);
    assert.deepEqual((await subscribe('messages,feed')).body, { success: true });
    assert.deepEqual(fake.subscribedFields, ['messages', 'feed']);
    await heardOf(fake, hook, () => {
      ana.read();
      ana.send('unu');
    });
    assert.deepEqual(texts(hook), ['unu']);
    assert.ok(fake.journal.entries.some((entry) => entry.kind === 'unheard' && entry.field === 'message_reads'));
    const { data } = (await call(fake, 'GET', 'me/subscribed_apps')).body;
    assert.deepEqual(data?.[0]?.subscribed_fields, ['messages', 'feed']);
    assert.equal((await subscribe('messages,comments')).body.error?.code, 100);
    fake.disableWebhooks();
    assert.deepEqual((await call(fake, 'GET', 'me/subscribed_apps')).body, { data: [] });
    await heardOf(fake, hook, () => ana.send('doi'));
    assert.deepEqual(texts(hook), []);
  });

  test('shakes hands', async () => {
    const { fake } = await hooked({ verifyToken: 'ours' });
    assert.deepEqual(await fake.verifyWebhook({ challenge: '42' }), { status: 200, body: '42' });
    assert.equal((await fake.verifyWebhook({ token: 'theirs' })).status, 403);
  });
});

describe('an echo', () => {
  test('comes before the answer, with our metadata and the number of the app', async () => {
    const { fake, hook } = await hooked({ appId: '4242' });
    const order: string[] = [];
    hook.answer = (response) => {
      order.push('echo');
      response.end();
    };
    const { body } = await say(fake, 'Bună', { metadata: 'bot:17' });
    order.push('answer');
    assert.deepEqual(order, ['echo', 'answer']);
    const [event] = hook.got[0]!.body.entry[0]!.messaging!;
    assert.deepEqual([event?.sender.id, event?.recipient.id], [pageId, '9001']);
    assert.deepEqual(event?.message, {
      mid: body.message_id,
      is_echo: true,
      app_id: 4242,
      metadata: 'bot:17',
      text: 'Bună',
    });
  });

  test('does not keep the answer from a bot that takes it only afterwards', async () => {
    const { fake, ana, hook } = await hooked({ echoWaitMs: 20 });
    const sent: Promise<Answer>[] = [];
    hook.answer = async (response, { entry }) => {
      if (entry[0]!.messaging!.some(isNoEcho)) {
        sent.push(say(fake, 'Bună'));
        await sent[0];
      }
      response.end();
    };
    ana.send('Salut');
    await fake.until(() => sent.length === 1 && fake.pending() === 0);
    assert.equal((await sent[0])!.status, 200);
    assert.deepEqual(
      hook.got.map(({ body }) => body.entry[0]!.messaging![0]!.message?.is_echo),
      [undefined, true],
    );
  });

  test('comes of a private reply and of an attachment too', async () => {
    const { fake, hook } = await hooked();
    const comment_id = fake.comment({ from: '9002', text: 'Unde?' });
    await fake.until(() => fake.pending() === 0);
    await send(fake, { ...text('Aici'), recipient: { comment_id } });
    assert.equal(hook.got.at(-1)?.body.entry[0]?.messaging?.[0]?.recipient.id, '9002');
    const attachment = { type: 'image', payload: { url: 'https://bnrm.md/a.png' } };
    await say(fake, '', { text: undefined, attachment });
    assert.deepEqual(hook.got.at(-1)?.body.entry[0]?.messaging?.[0]?.message?.attachments, [attachment]);
  });

  test('is followed by a receipt where people’s phones give one', async () => {
    const { fake, hook } = await hooked({ receipts: true });
    const { message_id } = (await say(fake, 'Bună')).body;
    await fake.until(() => fake.pending() === 0);
    const [receipt] = hook.events() as unknown as { delivery: { mids: string[] } }[];
    assert.deepEqual(receipt?.delivery.mids, [message_id]);
  });
});

describe('a colleague in the inbox', () => {
  const slots = (hook: Hook): string[] =>
    hook.got.flatMap(({ body }) =>
      body.entry.flatMap((entry) => Object.keys(entry).filter((key) => key !== 'id' && key !== 'time')),
    );

  test('is heard as an echo of another app, or of none', async () => {
    const { fake, ana, hook } = await hooked();
    fake.humanAnswers('9001', 'Bună, sunt Maria');
    fake.humanAnswers('9001', 'Revin', { appId: null });
    await fake.until(() => fake.pending() === 0);
    const [first, second] = hook.got.map(({ body }) => body.entry[0]!.messaging![0]!.message!);
    assert.deepEqual([first?.is_echo, first?.app_id, first?.text], [true, 263902037430900, 'Bună, sunt Maria']);
    assert.ok(!('app_id' in second!));
    assert.deepEqual(ana.thread().at(-1), { from: 'colleague', text: 'Revin' });
    assert.deepEqual(ana.heard(), []);
    assert.equal((await say(fake, 'și eu')).status, 200);
  });

  test('may take the thread: what people write comes by standby, and the bot is refused', async () => {
    const { fake, ana, hook } = await hooked();
    fake.humanAnswers('9001', 'Eu mă ocup', { takesThread: true });
    ana.send('Mulțumesc');
    await fake.until(() => fake.pending() === 0);
    assert.deepEqual(slots(hook), ['messaging', 'standby', 'standby']);
    assert.equal(hook.got[0]?.body.entry[0]?.messaging?.[0]?.take_thread_control?.new_owner_app_id, '263902037430900');
    assert.deepEqual(codes(await say(fake, 'și eu')), [10, 2018300]);
    assert.match(fake.journal.complaints.join(), /another app is controlling/);
    fake.givesThreadBack('9001');
    const [passed] = await heardOf(fake, hook, () => ana.send('Încă ceva'));
    assert.ok(passed);
    assert.equal((await say(fake, 'și eu')).status, 200);
  });

  test('takes nothing of our own buttons: they come as ever', async () => {
    const { fake, ana, hook } = await hooked();
    await say(fake, '', {
      text: undefined,
      attachment: {
        type: 'template',
        payload: { template_type: 'button', text: 'a', buttons: [{ type: 'postback', title: 'Bot', payload: 'back' }] },
      },
    });
    fake.humanAnswers('9001', 'Eu mă ocup', { takesThread: true });
    await fake.until(() => fake.pending() === 0);
    const [event] = await heardOf(fake, hook, () => ana.press('Bot'));
    assert.equal(event?.postback?.payload, 'back');
  });

  test('loses the thread after a day, or when the bot takes it', async () => {
    const { fake, ana } = await hooked();
    fake.humanAnswers('9001', 'Eu mă ocup', { takesThread: true });
    fake.advance(24 * hour);
    ana.send('Sunteți?');
    assert.equal((await say(fake, 'a')).status, 200);
    fake.humanAnswers('9001', 'Da', { takesThread: true });
    assert.deepEqual(codes(await say(fake, 'b')), [10, 2018300]);
    await call(fake, 'POST', 'me/take_thread_control', { recipient: { id: '9001' } });
    assert.equal((await say(fake, 'c')).status, 200);
    await call(fake, 'POST', 'me/release_thread_control', { recipient: { id: '9001' } });
    assert.deepEqual(codes(await say(fake, 'd')), [10, 2018300]);
  });
});

describe('faults', () => {
  const kinds: [
    kind: 'reset' | 'lost-answer' | 'half-answer' | 'error-before' | 'error-after',
    done: boolean,
    unclear: number,
  ][] = [
    ['reset', false, 0],
    ['lost-answer', true, 1],
    ['half-answer', true, 1],
    ['error-before', false, 0],
    ['error-after', true, 1],
  ];
  for (const [kind, done, unclear] of kinds) {
    test(`${kind}: ${done ? 'sent, and the echo comes' : 'not sent'}, and no good answer`, async () => {
      const { fake, ana, hook } = await hooked();
      fake.faults.next('send', { kind });
      if (kind.startsWith('error')) assert.equal((await say(fake, 'a')).body.error?.code, 2);
      else await assert.rejects(say(fake, 'a'));
      assert.deepEqual(ana.heard(), done ? ['a'] : []);
      assert.equal(hook.got.length, done ? 1 : 0);
      assert.deepEqual([fake.faults.ambiguous, fake.faults.ambiguousProcessed], [unclear, unclear]);
      const [entry] = fake.journal.calls('send');
      assert.deepEqual([entry?.fault, entry?.processed], [kind, done]);
      assert.equal((await say(fake, 'b')).status, 200);
    });
  }

  for (const processed of [true, false]) {
    test(`hang: no answer until the caller gives up, ${processed ? 'sent' : 'not sent'}`, async () => {
      const { fake, ana } = await chat();
      fake.faults.next('send', { kind: 'hang', processed });
      const caller = new AbortController();
      const json = { ...headers, 'content-type': 'application/json' };
      const request = { method: 'POST', headers: json, body: JSON.stringify(text('a')), signal: caller.signal };
      const refused = assert.rejects(fetch(signed(fake, 'me/messages'), request), { name: 'AbortError' });
      await fake.until(() => fake.faults.ambiguous === 1);
      caller.abort();
      await refused;
      assert.deepEqual(ana.heard(), processed ? ['a'] : []);
      assert.equal(fake.faults.ambiguousProcessed, processed ? 1 : 0);
    });
  }

  test('an answer from before the Graph API is a page of HTML', async () => {
    const { fake } = await chat();
    fake.faults.next('send', { kind: 'error-before', status: 502 });
    const json = { ...headers, 'content-type': 'application/json' };
    const response = await fetch(signed(fake, 'me/messages'), { method: 'POST', headers: json, body: '{}' });
    assert.deepEqual([response.status, response.headers.get('content-type')], [502, 'text/html']);
    await response.text();
  });

  test('limits and any other no can be scripted, for a person and a number of times', async () => {
    const { fake } = await chat();
    fake.user('9002').send('Salut');
    fake.faults.next('send', { kind: 'too-many' }, { person: '9001' });
    fake.faults.next('send', { kind: 'too-many', code: 4 }, { person: '9001' });
    fake.faults.next('send', { kind: 'refuse', code: 551, subcode: 1545041 }, { person: '9001', times: 2 });
    assert.equal((await send(fake, text('a', {}, '9002'))).status, 200);
    const answers: unknown[] = [];
    for (let n = 0; n < 5; n++) answers.push((await say(fake, 'a')).body.error?.code);
    assert.deepEqual(answers, [613, 4, 551, 551, undefined]);
    assert.deepEqual(fake.faults.counts, { 'too-many': 2, refuse: 2 });
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('by chance are the same for the same seed, whatever the order of the people', async () => {
    const rates: FaultRates = { 'error-before': 0.2, 'error-after': 0.2 };
    const run = async (seed: number, people: readonly string[]): Promise<string> => {
      const fake = await start({ seed, faults: rates, echoWaitMs: 0 });
      for (const person of people) fake.user(person).send('Salut');
      for (let n = 0; n < 20; n++) for (const person of people) await send(fake, text(`${n}`, {}, person));
      return ['9001', '9002'].map((person) => fake.user(person).heard().join()).join(' ');
    };
    const first = await run(5, ['9001', '9002']);
    assert.equal(await run(5, ['9002', '9001']), first);
    assert.notEqual(await run(6, ['9001', '9002']), first);
  });

  test('by chance leave the Page’s own calls alone unless they are named', async () => {
    const { fake } = await chat({ faults: { 'error-before': 1 } });
    assert.equal((await call(fake, 'GET', 'me')).status, 200);
    assert.equal((await say(fake, 'a')).status, 500);
    fake.faults.rates({ 'error-before': 1 }, { calls: ['page'] });
    assert.equal((await call(fake, 'GET', 'me')).status, 500);
    fake.faults.clear();
    assert.equal((await call(fake, 'GET', 'me')).status, 200);
    assert.equal((await say(fake, 'a')).status, 200);
  });

  test('an event comes twice', async () => {
    const { fake, ana, hook } = await hooked();
    fake.faults.next('event', { kind: 'duplicate' });
    await heardOf(fake, hook, () => {
      ana.send('unu');
      ana.send('doi');
    });
    assert.deepEqual(texts(hook), ['unu', 'unu', 'doi']);
    assert.equal(hook.got[0]?.raw, hook.got[1]?.raw);
    assert.equal(fake.faults.counts.duplicate, 1);
  });

  test('a later event of the same person comes first', async () => {
    const { fake, ana, hook } = await hooked();
    fake.faults.next('event', { kind: 'reorder' });
    await heardOf(fake, hook, () => {
      ana.send('unu');
      ana.send('doi');
    });
    assert.deepEqual(texts(hook), ['doi', 'unu']);
    const [doi, unu] = hook.events();
    assert.ok(unu!.timestamp <= doi!.timestamp);
  });

  test('Meta goes away and comes back with all it knew', async () => {
    const { fake, ana } = await chat();
    await fake.goAway();
    await assert.rejects(say(fake, 'a'), { name: 'TypeError' });
    await fake.comeBack();
    assert.equal((await say(fake, 'b')).status, 200);
    assert.deepEqual(ana.heard(), ['b']);
  });
});

describe('what a judge reads', () => {
  test('the journal has every call and every delivery, also as a file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'fake-graph-'));
    open.push({ stop: () => rm(folder, { recursive: true }) });
    const hook = await listen();
    const { fake } = await chat({ webhookUrl: hook.url, journalFile: path.join(folder, 'running.jsonl') });
    await fake.until(() => fake.pending() === 0);
    await say(fake, 'a');
    await say(fake, '');
    const shape = fake.journal.entries.map((entry) => {
      if (entry.kind === 'call') return [entry.call, entry.path, entry.status, entry.processed];
      return [entry.kind];
    });
    assert.deepEqual(shape, [
      ['delivery'],
      ['send', '/v26.0/1111/messages', 200, true],
      ['delivery'],
      ['send', '/v26.0/1111/messages', 400, false],
      ['complaint'],
    ]);
    assert.deepEqual(
      fake.journal.entries.map(({ n }) => n),
      [1, 2, 3, 4, 5],
    );
    assert.deepEqual(fake.journal.complaints, ['POST /v26.0/1111/messages: (#100) message.text: empty']);
    await fake.stop();
    const running = (await readFile(path.join(folder, 'running.jsonl'), 'utf8')).trim().split('\n');
    assert.deepEqual(running.map((line) => JSON.parse(line).n).sort(), [1, 2, 3, 4, 5]);
  });

  test('the journal forgets when it is told to', async () => {
    const { fake } = await chat({ journalKeeps: 3 });
    for (let n = 0; n < 20; n++) await call(fake, 'GET', 'me');
    assert.ok(fake.journal.entries.length <= 6);
    assert.equal(fake.journal.entries.at(-1)?.n, 20);
  });

  test('until() says what did not happen', async () => {
    const { fake, ana } = await chat();
    await assert.rejects(
      fake.until(() => ana.last(), 60),
      /did not happen within 60 ms: .*last\(\)/,
    );
  });

  test('the clock is the test’s or the fake’s', async () => {
    const fake = await start({ now: () => 5 });
    assert.throws(() => fake.advance(1), /clock of its own/);
  });
});
