import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FakeGroup, FakeTelegram, FakeUser, Press } from './telegram.js';
import { readBytes } from './telegram-body.js';

/**
 * The driver API over HTTP, for a fake in a process of its own: a path names who and what, a JSON list in the body gives
 * the arguments. People among the arguments are numbers; bytes are `{ "base64": "..." }`.
 */
export const adminHelp = `GET  /admin                                  this text
POST /admin/user/42                          {"firstName":"Ana","languageCode":"ro"}
POST /admin/user/42/send                     ["Bună ziua"]
POST /admin/user/42/start                    ["lib_017_ro"]
POST /admin/user/42/press                    [null,"Da"]       (message id or null, title or data)
GET  /admin/press/ID                         what the bot answered
GET  /admin/user/42/inbox | heard | last
POST /admin/group/-1001                      {"title":"Bibliotecari","forum":true}
POST /admin/group/-1001/addMember            [42,{"admin":true}]
POST /admin/group/-1001/addBot               [{"rights":true,"by":42,"startGroup":"code"}]
POST /admin/group/-1001/write                [42,"text",{"thread":3}]
POST /admin/group/-1001/as/42/photo?thread=3 [{"base64":"..."},"caption"]
GET  /admin/group/-1001/messages | topics
POST /admin/faults/next | rates | clear      ["sendMessage",{"kind":"lost-answer"}]
GET  /admin/faults
POST /admin/updates/skip | jump | duplicateNext
GET  /admin/journal                          one JSON a line
GET  /admin/complaints | profile
`;

const speaks = 'send sendLocation sendVenue photo voice document video sticker album edit delete press react'.split(
  ' ',
);
const userActs = new Set([...speaks, ...'start block unblock deactivate inbox heard last'.split(' ')]);
const groupActs = new Set(
  (
    'addMember removeMember addBot setBotRights removeBot write createTopic renameTopic closeTopic reopenTopic ' +
    'deleteTopic topics setForum migrate messages thread'
  ).split(' '),
);
const speakerActs = new Set(speaks);

type Acts = Readonly<Record<string, unknown>>;

/** For `also` of `startFakeTelegram`; `fake` is asked for when the first request comes. */
export function createAdmin(fake: () => FakeTelegram): (request: IncomingMessage, response: ServerResponse) => boolean {
  const presses = new Map<string, Press>();

  function call(target: object, acts: ReadonlySet<string>, act: string, args: readonly unknown[]): unknown {
    if (!acts.has(act)) throw new RangeError(`nobody can "${act}"`);
    const result = ((target as Acts)[act] as (...all: readonly unknown[]) => unknown)(...args);
    if (act !== 'press') return result;
    const press = result as Press;
    presses.set(press.id, press);
    return { id: press.id };
  }

  const toUser = (value: unknown): FakeUser => fake().user(Number(value));

  /** People among the arguments of a group's acts. */
  function withPeople(act: string, args: readonly unknown[]): unknown[] {
    return args.map((arg, index) => {
      const isPerson =
        (index === 0 && /^(addMember|removeMember|removeBot|write|createTopic)$/.test(act)) ||
        (index === 1 && /^(close|reopen)Topic$/.test(act)) ||
        (index === 2 && act === 'renameTopic');
      if (isPerson) return toUser(arg);
      const { by } = (arg ?? {}) as { by?: number };
      return by === undefined ? arg : { ...(arg as object), by: toUser(by) };
    });
  }

  function onGroup(group: FakeGroup, [act = '', ...more]: string[], args: readonly unknown[], query: URLSearchParams) {
    if (act !== 'as') return call(group, groupActs, act, withPeople(act, args));
    const thread = query.get('thread');
    const speaker = group.as(toUser(more[0]), {
      ...(thread !== null && { thread: Number(thread) }),
      ...(query.has('anonymous') && { anonymous: true }),
    });
    return call(speaker, speakerActs, more[1] ?? '', args);
  }

  function act(path: readonly string[], given: unknown, query: URLSearchParams): unknown {
    const [what = '', id = '', ...more] = path;
    const args = Array.isArray(given) ? given : given === undefined ? [] : [given];
    const options = (args[0] ?? {}) as object;
    const { faults, updates, journal, profile } = fake();
    switch (what) {
      case '':
        return adminHelp;
      case 'user': {
        const user = fake().user(Number(id), more.length === 0 ? options : {});
        return more.length === 0 ? { id: user.id } : call(user, userActs, more[0]!, args);
      }
      case 'group': {
        const group = fake().group(Number(id), more.length === 0 ? options : {});
        return more.length === 0 ? { id: group.id } : onGroup(group, more, args, query);
      }
      case 'press':
        return presses.get(id)?.answer() ?? null;
      case 'faults':
        if (id === '') return { ...faults.counts, ambiguous: faults.ambiguous, unread: faults.unread };
        return call(faults, new Set(['next', 'rates', 'clear']), id, args);
      case 'updates':
        return call(updates, new Set(['skip', 'jump', 'duplicateNext', 'pending']), id, args);
      case 'journal':
        return journal.entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      case 'complaints':
        return journal.complaints;
      case 'profile':
        return Object.fromEntries(profile);
      default:
        throw new RangeError(`nothing is called "${what}"`);
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    let status = 200;
    let result: unknown;
    try {
      const body = await readBytes(request);
      const given: unknown = body.length > 0 ? JSON.parse(body.toString('utf8'), readBase64) : undefined;
      result = act(url.pathname.split('/').slice(2).map(decodeURIComponent), given, url.searchParams) ?? null;
    } catch (error) {
      status = 400;
      result = { error: error instanceof Error ? error.message : String(error) };
    }
    const isText = typeof result === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json' });
    response.end(isText ? result : JSON.stringify(result, writeBase64));
  }

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    if (!/^\/admin(\/|$)/.test(url.pathname)) return false;
    void answer(request, response, url);
    return true;
  };
}

const readBase64 = (_: string, value: unknown): unknown => {
  const { base64 } = (value ?? {}) as { base64?: string };
  return typeof base64 === 'string' ? Buffer.from(base64, 'base64') : value;
};

/** A Buffer has already become `{ type: 'Buffer', data: [...] }` when it comes here. */
const writeBase64 = (_: string, value: unknown): unknown => {
  const { type, data } = (value ?? {}) as { type?: string; data?: number[] };
  return type === 'Buffer' && Array.isArray(data) ? { base64: Buffer.from(data).toString('base64') } : value;
};
