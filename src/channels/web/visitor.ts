import type { IncomingHttpHeaders } from 'node:http';

/**
 * A visitor is a random 128-bit id that only their browser and we know: whoever has it, is them. The cookie is
 * `SameSite=Strict`, so it is missing on a request that another site began, also when a person follows a link to us;
 * `beganElsewhere` tells these apart from a first visit, which must not replace a conversation that is there.
 */
const name = 'visitor';
const maxAgeSeconds = 400 * 24 * 3600; // the longest that Chrome keeps a cookie (RFC 6265bis, section 5.5)

export function readVisitor(cookieHeader: string | undefined): string | undefined {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value !== undefined && /^[A-Za-z0-9_-]{20,64}$/.test(value)) return value;
  }
  return undefined;
}

export function visitorCookie(visitor: string, secure: boolean): string {
  const always = `${name}=${visitor}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict`;
  return secure ? `${always}; Secure` : always;
}

/** Whether a page's request carries another site's `Origin`. A request without one (no browser) is not foreign. */
export function isForeign(headers: IncomingHttpHeaders, publicOrigin: string | undefined): boolean {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  if (origin === undefined || origin === publicOrigin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Whether a person came to the page by a link on another site. */
export function beganElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site';
  const { referer, host } = headers;
  return referer !== undefined && (!URL.canParse(referer) || new URL(referer).host !== host);
}
