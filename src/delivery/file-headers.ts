import type { KeptMedia } from './media.js';

/** What a browser shows without running anything of it; all else is a download. */
const shownTypes = [/^image\/(jpeg|png|webp|gif)$/, /^audio\/(ogg|mpeg|mp4|wav)$/, /^video\/mp4$/];

export interface FileAnswer {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/**
 * A person's file as an HTTP response, whole or the part that `range` asks for: Safari plays sound and video only in parts.
 * A range of several parts, or one that we cannot read, gets all of it (RFC 9110, section 14.2).
 */
export function fileAnswer(kept: KeptMedia, name: string | undefined, range: string | undefined): FileAnswer {
  const { bytes } = kept;
  const headers = { ...fileHeaders(kept, name), 'accept-ranges': 'bytes' };
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return { status: 200, headers, bytes };
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  if (start > end) {
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes.length}` }, bytes: Buffer.alloc(0) };
  }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` },
    bytes: bytes.subarray(start, end + 1),
  };
}

/** The headers of a person's file: whatever it is, it runs nothing, is no other type than it says, and is kept by no proxy. */
export function fileHeaders({ type }: KeptMedia, name = 'file'): Readonly<Record<string, string>> {
  const shown = shownTypes.some((one) => one.test(type));
  // RFC 6266: a plain name for old clients, the whole one in UTF-8
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-type': shown ? type : 'application/octet-stream',
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=600',
  };
}
