import type { KeptMedia } from './media.js';

/** What a browser shows without running anything of it; all else is a download. */
const shownTypes = [/^image\/(jpeg|png|webp|gif)$/, /^audio\/(ogg|mpeg|mp4|wav)$/, /^video\/mp4$/];

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
