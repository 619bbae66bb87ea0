import type { MediaFile } from '../../core/event.js';
import type { TelegramApi } from './api.js';

/** The Bot API gives files up to 20 MB. */
const mostBytes = 20 * 1024 * 1024;
const deadlineMs = 20_000;

/**
 * A file as Telegram keeps it, fetched when somebody looks at it: nothing of it is stored here, so nothing of it is left
 * when the conversation is deleted. `undefined` when it is gone or too large.
 */
export function createTelegramFiles(
  api: TelegramApi,
  { token, apiRoot = 'https://api.telegram.org' }: { readonly token: string; readonly apiRoot?: string },
): (file: MediaFile) => Promise<{ bytes: Buffer; type: string } | undefined> {
  return async (file) => {
    const answer = await api<{ file_path?: string; file_size?: number }>('getFile', { file_id: file.id });
    if (!answer.ok || answer.result.file_path === undefined || (answer.result.file_size ?? 0) > mostBytes)
      return undefined;
    const { file_path: path } = answer.result;
    const url = `${apiRoot.replace(/\/$/, '')}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(deadlineMs) });
      if (!response.ok || Number(response.headers.get('content-length') ?? 0) > mostBytes) return undefined;
      const bytes = Buffer.from(await response.arrayBuffer());
      return bytes.length > mostBytes ? undefined : { bytes, type: file.type ?? typeOf(path) };
    } catch {
      return undefined; // the address holds the token: it goes into no message
    }
  };
}

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
};
const typeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
