import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Telegram, TelegramError } from 'telegraf';

/** What became of a call of the Bot API. Never carries the payload: it holds people's words. */
export type Answer<T> =
  | { readonly ok: true; readonly result: T }
  /** 429: the same call again, not before this. */
  | { readonly ok: false; readonly kind: 'too-fast'; readonly afterMs: number }
  /** The request did not leave, or the platform has trouble of its own (5xx). */
  | { readonly ok: false; readonly kind: 'away' }
  /** It may have been carried out: no answer in time, a cut line, an answer that nobody can read. */
  | { readonly ok: false; readonly kind: 'unclear' }
  /** 401: the token is not accepted (any more). */
  | { readonly ok: false; readonly kind: 'unauthorised' }
  /** 409: another program asks for this bot's updates, or a webhook is set. */
  | { readonly ok: false; readonly kind: 'conflict' }
  /** The group has become a supergroup with this id. */
  | { readonly ok: false; readonly kind: 'moved'; readonly to: number }
  | { readonly ok: false; readonly kind: 'refused'; readonly code: number; readonly description: string };

export type Failure = Extract<Answer<never>, { ok: false }>;

/** The Bot API; every call ends within its deadline. */
export type TelegramApi = <T = unknown>(
  method: string,
  payload?: Readonly<Record<string, unknown>>,
  options?: CallOptions,
) => Promise<Answer<T>>;

export interface CallOptions {
  readonly deadlineMs?: number;
  /** Hangs up: for questions that stay open long, never for sends. */
  readonly signal?: AbortSignal;
}

const usualDeadlineMs = 10_000;
/**
 * Hangs up for the call under way. node-fetch, which telegraf calls by, waits for ever for the rest of an answer whose
 * line was cut in the middle; the deadline alone would hold up the chat for so long.
 */
const underWay = new AsyncLocalStorage<() => void>();
subscribe('http.client.request.start', (message) => {
  const hangUp = underWay.getStore();
  if (hangUp === undefined) return;
  (message as { request: ClientRequest }).request.once('response', (response: IncomingMessage) => {
    response.once('close', () => {
      if (!response.complete) hangUp();
    });
  });
});
/** Connections that were never made: nothing has left this machine. */
const neverLeft = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'];

/**
 * Calls by telegraf's client, which knows nothing of 429, deadlines or unclear outcomes: these are told apart here.
 * `apiRoot` without a path, or with one that ends in a slash.
 */
export function createTelegramApi(options: { readonly token: string; readonly apiRoot?: string }): TelegramApi {
  const telegram = new Telegram(options.token, {
    webhookReply: false,
    ...(options.apiRoot !== undefined && { apiRoot: options.apiRoot }),
  });
  // telegraf types the methods of its own time; unknown ones and their options pass through untouched
  const raw = telegram.callApi.bind(telegram) as unknown as (
    method: string,
    payload: Readonly<Record<string, unknown>>,
    options: { signal: AbortSignal },
  ) => Promise<unknown>;
  return async <T>(
    method: string,
    payload: Readonly<Record<string, unknown>> = {},
    { deadlineMs = usualDeadlineMs, signal }: CallOptions = {},
  ): Promise<Answer<T>> => {
    const abort = new AbortController();
    const hangUp = (): void => abort.abort();
    const deadline = setTimeout(hangUp, deadlineMs);
    signal?.addEventListener('abort', hangUp);
    if (signal?.aborted) hangUp();
    try {
      const result = await underWay.run(hangUp, () => raw(method, payload, { signal: abort.signal }));
      return { ok: true, result: result as T };
    } catch (error) {
      return failureOf(error);
    } finally {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', hangUp);
    }
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof TelegramError) {
    const { code, description } = error;
    const { retry_after: retryAfter, migrate_to_chat_id: movedTo } = error.parameters ?? {};
    if (code === 429) return { ok: false, kind: 'too-fast', afterMs: Math.max(1, retryAfter ?? 1) * 1000 };
    if (code === 401 || code === 404) return { ok: false, kind: 'unauthorised' }; // 404: a token that never was one
    if (code === 409) return { ok: false, kind: 'conflict' };
    if (code >= 500) return { ok: false, kind: 'away' };
    if (movedTo !== undefined) return { ok: false, kind: 'moved', to: movedTo };
    return { ok: false, kind: 'refused', code, description };
  }
  const code = (error as { code?: unknown } | undefined)?.code;
  return { ok: false, kind: typeof code === 'string' && neverLeft.includes(code) ? 'away' : 'unclear' };
}

/** The person or the group is out of reach for good. */
export const isGone = (failure: Failure): boolean =>
  failure.kind === 'refused' &&
  (failure.code === 403 || /chat not found|user is deactivated|PEER_ID_INVALID/i.test(failure.description));

/** The topic was deleted by hand; nothing else tells. */
export const isTopicGone = (failure: Failure): boolean =>
  failure.kind === 'refused' && /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i.test(failure.description);

export const isTopicClosed = (failure: Failure): boolean =>
  failure.kind === 'refused' && /TOPIC_CLOSED/i.test(failure.description);

export const isNotModified = (failure: Failure): boolean =>
  failure.kind === 'refused' && /message is not modified/i.test(failure.description);
