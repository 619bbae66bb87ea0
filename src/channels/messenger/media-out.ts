import type { MediaKind } from '../../core/case.js';
import type { KeptMedia } from '../../delivery/media.js';

/** Meta's attachment types. */
const attachmentTypes: Readonly<Record<MediaKind, string>> = {
  photo: 'image',
  voice: 'audio',
  video: 'video',
  sticker: 'image',
  file: 'file',
};
/** What Messenger takes as a picture, sound or video; all else goes as a file. */
const shown: Readonly<Record<string, RegExp>> = {
  image: /^image\/(png|jpe?g|gif|webp)$/,
  audio: /^audio\//,
  video: /^video\//,
};
/** Pictures above this size are refused as such, and go as a file (Send API, "Attachments": images up to 8 MB). */
const mostImageBytes = 8_000_000;
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'video/mp4': 'mp4',
  'application/pdf': 'pdf',
};

/** A file as the Send API's multipart upload; `message` is what its message has besides. */
export function uploadOf(
  fields: Readonly<Record<string, unknown>>,
  message: Readonly<Record<string, unknown>>,
  { kind, kept: { bytes, type }, name }: { readonly kind: MediaKind; readonly kept: KeptMedia; readonly name?: string },
): FormData {
  const wanted = attachmentTypes[kind];
  const fits = shown[wanted]?.test(type) !== false && (wanted !== 'image' || bytes.length <= mostImageBytes);
  const as = fits ? wanted : 'file';
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) {
    form.set(field, typeof value === 'string' ? value : JSON.stringify(value));
  }
  form.set('message', JSON.stringify({ ...message, attachment: { type: as, payload: { is_reusable: false } } }));
  const given = name?.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-80);
  form.set('filedata', new Blob([new Uint8Array(bytes)], { type }), given || `${as}.${endings[type] ?? 'bin'}`);
  return form;
}
