import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFields, withoutBytes } from './graph-body.js';
import { carryOut, fileAt, kindOf } from './graph-calls.js';
import { badParameter, GraphError, knownError } from './graph-errors.js';
import type { Fault, FaultSource } from './graph-faults.js';
import type { CallEntry, JournalBook } from './graph-journal.js';
import { aimOf } from './graph-sends.js';
import type { Call, CallKind, Json, StoredFile, World } from './graph-world.js';

/** One request to the fake: read, spoiled by faults, carried out, answered, written down. */

export interface ServingOptions {
  readonly world: World;
  readonly faults: FaultSource;
  readonly journal: JournalBook;
  /** Throws `GraphError` when the token or the proof is not good. */
  readonly checkAccess: (request: IncomingMessage, query: Readonly<Record<string, string>>, call: Call) => void;
}

/** What is given back: the fields of a JSON answer, a file, or a no. */
type Outcome = { readonly json: unknown } | { readonly file: StoredFile } | GraphError;

interface Turn {
  readonly entry: CallEntry;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly act: () => Promise<Outcome>;
}

export function createServing({ world, faults, journal, checkAccess }: ServingOptions) {
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://x');
    const method = request.method ?? 'GET';
    const path = url.pathname;
    const query = Object.fromEntries(url.searchParams);
    const isFile = path.startsWith('/files/');
    let payload: Json = {};
    let unreadable: GraphError | undefined;
    try {
      payload = await readFields(request);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      unreadable = badParameter(`the body cannot be read: ${error instanceof Error ? error.name : 'error'}`);
    }
    const fields = { ...query, ...payload } as Record<string, unknown>;
    const kind: CallKind = isFile ? 'media' : kindOf(world, path, fields);
    const fault = faults.pick(kind, isFile ? '' : aimOf(fields), payload);
    const entry: CallEntry = journal.note({
      kind: 'call' as const,
      call: kind,
      method,
      path,
      query,
      payload: withoutBytes(payload),
      processed: false,
      ...(fault && { fault: fault.kind }),
    });
    const call: Call = {
      method,
      path,
      fields: withoutSecrets(fields),
      complain: (what) => journal.complain(`${method} ${path}: ${what}`),
    };
    const act = async (): Promise<Outcome> => {
      if (isFile) return { file: fileAt(world, path) };
      checkAccess(request, query, call);
      if (unreadable) throw unreadable;
      return { json: await carryOut(world, path, call) };
    };
    await turn({ entry, request, response, act: () => tried(entry, call, act) }, fault);
    journal.done(entry);
    world.changed();
  }

  async function tried(entry: CallEntry, call: Call, act: () => Promise<Outcome>): Promise<Outcome> {
    try {
      const outcome = await act();
      entry.processed = true;
      if ('json' in outcome) entry.result = outcome.json;
      return outcome;
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      if (error.breach) call.complain(error.message);
      return error;
    }
  }

  async function turn({ entry, request, response, act }: Turn, fault: Fault | undefined): Promise<void> {
    let gone = false;
    response.on('close', () => {
      gone = !response.writableFinished;
    });
    if (fault) faults.count(fault.kind);
    if (fault?.kind === 'delay') await pause(fault.ms);
    if (fault?.kind === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    const early = fault && before(fault);
    if (early) {
      finish(entry, response, early);
      return;
    }
    const silent = fault?.kind === 'hang' && fault.processed === false;
    const outcome = silent ? { json: null } : await act();
    if (fault && isAmbiguous(fault)) {
      if (entry.call !== 'media') faults.countAmbiguous(entry.processed);
      await breakOff(fault, request, response, outcome);
      return;
    }
    if (gone) {
      entry.unread = true;
      if (entry.processed && entry.call !== 'media') faults.countUnread();
      return;
    }
    finish(entry, response, outcome);
  }

  return serve;
}

/** What a fault says instead of carrying the call out. */
function before(fault: Fault): GraphError | undefined {
  switch (fault.kind) {
    case 'error-before':
      return knownError(2, undefined, { status: fault.status });
    case 'too-many':
      return knownError(fault.code ?? 613);
    case 'refuse':
      return knownError(fault.code, fault.subcode, { status: fault.status });
    default:
      return undefined;
  }
}

const isAmbiguous = ({ kind }: Fault): boolean =>
  kind === 'lost-answer' || kind === 'half-answer' || kind === 'hang' || kind === 'error-after';

/** What a fault makes of the answer of a call that was carried out (or not: nobody can tell). */
async function breakOff(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
  outcome: Outcome,
): Promise<void> {
  switch (fault.kind) {
    case 'lost-answer':
      request.socket.destroy();
      return;
    case 'half-answer': {
      const { status, type, bytes } = toAnswer(outcome);
      response.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy());
      return;
    }
    case 'hang':
      if (response.closed) return;
      if (fault.ms === undefined) await once(response, 'close');
      else await Promise.race([pause(fault.ms), once(response, 'close')]);
      request.socket.destroy();
      return;
    case 'error-after':
      answer(response, knownError(2, undefined, { status: fault.status }));
      return;
    default:
      throw new Error(`${fault.kind} breaks nothing off`);
  }
}

function finish(entry: CallEntry, response: ServerResponse, outcome: Outcome): void {
  if (outcome instanceof GraphError) {
    const { code, subcode, message } = outcome;
    entry.error = { code, subcode, message };
  }
  entry.status = toAnswer(outcome).status;
  answer(response, outcome);
}

export function answer(response: ServerResponse, outcome: Outcome): void {
  if (response.destroyed || response.headersSent) return;
  const { status, type, bytes } = toAnswer(outcome);
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
  response.end(bytes);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly bytes: Buffer;
}

/** A status of 5xx other than 500 comes from something before the Graph API, which speaks HTML. */
function toAnswer(outcome: Outcome): Answer {
  if (!(outcome instanceof GraphError)) {
    if ('file' in outcome) return { status: 200, type: outcome.file.mime, bytes: outcome.file.bytes! };
    return { status: 200, type: 'application/json', bytes: Buffer.from(JSON.stringify(outcome.json)) };
  }
  const { status } = outcome;
  if (status > 500) return { status, type: 'text/html', bytes: Buffer.from('<html><title>Error</title></html>') };
  return { status, type: 'application/json', bytes: Buffer.from(JSON.stringify(outcome.toJson())) };
}

function withoutSecrets(fields: Json): Json {
  const { access_token: _token, appsecret_proof: _proof, ...others } = fields;
  return others;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
