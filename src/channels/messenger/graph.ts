import { appSecretProof } from './signature.js';

/** What became of a call of the Graph API. Never carries the payload: it holds people's words. */
export type GraphAnswer<T> = { readonly ok: true; readonly result: T } | GraphFailure;

export type GraphFailure =
  /** A limit: the same call again, not before this. */
  | { readonly ok: false; readonly kind: 'too-fast'; readonly afterMs: number; readonly pageWide: boolean }
  /** The request did not leave, or Meta has trouble of its own and says so. */
  | { readonly ok: false; readonly kind: 'away' }
  /** 1, 2: "temporary"; also what Meta says of some people who have blocked the Page. */
  | { readonly ok: false; readonly kind: 'transient' }
  /** It may have been carried out. */
  | { readonly ok: false; readonly kind: 'unclear' }
  /** 190: the token is not accepted (any more). */
  | { readonly ok: false; readonly kind: 'token' }
  /** The Page may not send for now, or lacks a permission: for the operator; nothing is lost meanwhile. */
  | { readonly ok: false; readonly kind: 'held'; readonly code: number; readonly subcode: number }
  | { readonly ok: false; readonly kind: 'window-closed' | 'gone'; readonly code: number; readonly subcode: number }
  | { readonly ok: false; readonly kind: 'refused'; readonly code: number; readonly subcode: number };

export interface GraphCall {
  readonly method?: 'GET' | 'POST';
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Instead of `body`: an upload. */
  readonly form?: FormData;
  readonly deadlineMs?: number;
}

export type Graph = <T = unknown>(path: string, call?: GraphCall) => Promise<GraphAnswer<T>>;

/** https://developers.facebook.com/docs/graph-api/changelog : v26.0 of 29 July 2026. */
export const graphVersion = 'v26.0';
export const graphRoot = 'https://graph.facebook.com';
const usualDeadlineMs = 10_000;
/** How long a limit is respected before the first try. */
const limitPauseMs = 60_000;
/** Connections that were never made: nothing has left this machine. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Calls by `fetch`; the token goes in a header, where no log of addresses has it. */
export function createGraph(options: {
  readonly token: string;
  readonly appSecret: string;
  readonly apiRoot?: string;
}): Graph {
  const root = (options.apiRoot ?? graphRoot).replace(/\/$/, '');
  const proof = appSecretProof(options.token, options.appSecret);
  return async <T>(
    path: string,
    { method = 'POST', query, body, form, deadlineMs = usualDeadlineMs }: GraphCall = {},
  ) => {
    const url = new URL(`${root}/${graphVersion}/${path}`);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    url.searchParams.set('appsecret_proof', proof);
    try {
      const response = await fetch(url, {
        method,
        redirect: 'error',
        headers: {
          authorization: `Bearer ${options.token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(form !== undefined && { body: form }),
        signal: AbortSignal.timeout(deadlineMs),
      });
      const text = await response.text();
      return readAnswer<T>(response.status, text);
    } catch (error) {
      const cause = (error as { cause?: { code?: unknown } } | undefined)?.cause?.code;
      return { ok: false, kind: typeof cause === 'string' && neverLeft.has(cause) ? 'away' : 'unclear' };
    }
  };
}

function readAnswer<T>(status: number, text: string): GraphAnswer<T> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, kind: status >= 500 ? 'away' : 'unclear' };
  }
  const error = (content as { error?: { code?: unknown; error_subcode?: unknown } } | null)?.error;
  if (error === undefined && status < 300) return { ok: true, result: content as T };
  return failureOf(status, Number(error?.code ?? 0), Number(error?.error_subcode ?? 0));
}

/**
 * Meta's error codes, by what is to be done (https://developers.facebook.com/docs/messenger-platform/error-codes).
 *
 * | code / subcode                            | becomes       |
 * |-------------------------------------------|---------------|
 * | 190                                       | token         |
 * | 4, 17, 32, 613, 80006, HTTP 429           | too-fast      |
 * | 10 / 2018278, 2534022                     | window-closed |
 * | 10 / 2018108; 551; 100 / 2018001, 33; 1545041 | gone      |
 * | 10 / 2018300: a colleague has the thread  | refused       |
 * | 10, 200, 230, 368 (also 10 / 1893063)     | held          |
 * | 1, 2                                      | transient     |
 * | HTTP 5xx without one of these             | away          |
 * | all else                                  | refused       |
 */
export function failureOf(status: number, code: number, subcode: number): GraphFailure {
  const about = { ok: false, code, subcode } as const;
  if (code === 190) return { ok: false, kind: 'token' };
  if (status === 429 || [4, 17, 32, 613, 80006].includes(code)) {
    return { ok: false, kind: 'too-fast', afterMs: limitPauseMs, pageWide: code !== 613 };
  }
  if (code === 10 && [2018278, 2534022].includes(subcode)) return { ...about, kind: 'window-closed' };
  if (code === 551 || subcode === 1545041 || (code === 10 && subcode === 2018108)) return { ...about, kind: 'gone' };
  if (code === 100 && [2018001, 33].includes(subcode)) return { ...about, kind: 'gone' };
  if (code === 10 && subcode === 2018300) return { ...about, kind: 'refused' };
  if ([10, 200, 230, 368].includes(code)) return { ...about, kind: 'held' };
  if (code === 1 || code === 2) return { ok: false, kind: 'transient' };
  if (status >= 500) return { ok: false, kind: 'away' };
  return { ...about, kind: 'refused' };
}
