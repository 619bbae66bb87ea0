import { createHmac } from 'node:crypto';

/** What Meta signs and proves, and with which bytes. Source: platform notes, with the vectors of graph.test.ts. */

/** JSON as it goes over the wire: all but ASCII stands as `\uXXXX`, in lowercase hex. */
export const toWire = (body: unknown): string =>
  JSON.stringify(body).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const hmac = (secret: string, what: string | Buffer): Buffer => createHmac('sha256', secret).update(what).digest();

/** The header `X-Hub-Signature-256` of these bytes. */
export const signatureOf = (appSecret: string, body: string | Buffer): string =>
  `sha256=${hmac(appSecret, body).toString('hex')}`;

/** The query parameter `appsecret_proof` of calls with this token. */
export const proofOf = (appSecret: string, token: string): string => hmac(appSecret, token).toString('hex');

/** The form field `signed_request` of a deletion callback; `atMs` counts in ms. */
export function signedRequestOf(appSecret: string, userId: string, atMs: number): string {
  const fields = { algorithm: 'HMAC-SHA256', issued_at: Math.floor(atMs / 1000), user_id: userId };
  const payload = Buffer.from(JSON.stringify(fields)).toString('base64url');
  return `${hmac(appSecret, payload).toString('base64url')}.${payload}`;
}
