import { createHmac, timingSafeEqual } from 'node:crypto';

const hmac = (secret: string, data: string | Buffer): Buffer => createHmac('sha256', secret).update(data).digest();

/** `X-Hub-Signature-256` over the body as it came over the wire; takes the same time whatever is wrong. */
export function isSigned(body: Buffer, header: unknown, appSecret: string): boolean {
  const given = typeof header === 'string' ? /^sha256=([0-9a-f]{64})$/.exec(header)?.[1] : undefined;
  return given !== undefined && timingSafeEqual(Buffer.from(given, 'hex'), hmac(appSecret, body));
}

/** `appsecret_proof`: that a call comes from the app, not from somebody who has found its token. */
export const appSecretProof = (pageToken: string, appSecret: string): string =>
  hmac(appSecret, pageToken).toString('hex');

/**
 * The content of a `signed_request` (`<base64url of the signature>.<base64url of JSON>`); `undefined` when it is
 * missing, damaged, or not signed with this secret.
 */
export function readSignedRequest(given: unknown, appSecret: string): { readonly userId: string } | undefined {
  if (typeof given !== 'string' || given.length > 8192) return undefined;
  const [signature = '', payload = '', ...more] = given.split('.');
  const mac = Buffer.from(signature, 'base64url');
  if (more.length > 0 || payload === '' || mac.length !== 32 || !timingSafeEqual(mac, hmac(appSecret, payload))) {
    return undefined;
  }
  try {
    const content = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown> | null;
    const { user_id: userId, algorithm } = content ?? {};
    if (typeof userId !== 'string' || String(algorithm).toUpperCase() !== 'HMAC-SHA256') return undefined;
    return { userId };
  } catch {
    return undefined;
  }
}
