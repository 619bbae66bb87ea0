import type { IncomingHttpHeaders } from 'node:http';

/**
 * The cookie of a signed-in desk: when it was signed in, a secret, and how often it was prolonged. Only the SHA-256 of
 * the whole is stored, so none of the three can be made up.
 */
export interface DeskCookie {
  readonly signedInAt: Date;
  readonly secret: string;
  readonly prolonged: number;
}

const name = 'desk';
const shape = /^([0-9a-z]{6,10})\.([A-Za-z0-9_-]{20,64})\.(\d{1,4})$/;

export const writeCookie = ({ signedInAt, secret, prolonged }: DeskCookie): string =>
  `${signedInAt.getTime().toString(36)}.${secret}.${prolonged}`;

export function readCookie(cookieHeader: string | undefined): DeskCookie | undefined {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [key, value = ''] = pair.trim().split('=');
    const [, at, secret, prolonged] = (key === name && shape.exec(value)) || [];
    if (at === undefined || secret === undefined) continue;
    const signedInAt = new Date(Number.parseInt(at, 36));
    if (!Number.isNaN(signedInAt.getTime())) return { signedInAt, secret, prolonged: Number(prolonged) };
  }
  return undefined;
}

/** `cookie` undefined: takes the cookie away. */
export function setCookie(cookie: DeskCookie | undefined, expiresAt: Date, now: Date, secure: boolean): string {
  const seconds = cookie === undefined ? 0 : Math.max(0, Math.ceil((expiresAt.getTime() - now.getTime()) / 1000));
  const value = cookie === undefined ? '' : writeCookie(cookie);
  const always = `${name}=${value}; Path=/desk; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;
  return secure ? `${always}; Secure` : always;
}

/** Whether a request carries another site's `Origin`, or changes something at another site's wish. */
export function isForeign(method: string, headers: IncomingHttpHeaders, publicOrigin: string | undefined): boolean {
  const { origin, host } = headers;
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads && headers['sec-fetch-site'] === 'cross-site') return true;
  if (origin === undefined || origin === publicOrigin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Whether a person came here by a link on another site: their browser then keeps the `SameSite=Strict` cookie back. */
export const beganElsewhere = (headers: IncomingHttpHeaders): boolean => headers['sec-fetch-site'] === 'cross-site';
