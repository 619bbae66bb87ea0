import type { IncomingMessage } from 'node:http';
import { readForm, type Upload } from './telegram-api.js';

/** The body of a call as its fields: JSON, a form with or without files, or the query of the address. */
export function readPayload(method: string, request: IncomingMessage, body: Buffer): Record<string, unknown> {
  const query = new URL(request.url ?? '/', 'http://x').searchParams;
  const type = request.headers['content-type'] ?? '';
  const fields = readForm(method, Object.fromEntries(query));
  if (body.length === 0) return fields;
  if (type.startsWith('application/json')) {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new SyntaxError('no object');
    return { ...fields, ...parsed };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { ...fields, ...readForm(method, Object.fromEntries(new URLSearchParams(body.toString('utf8')))) };
  }
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) throw new SyntaxError('neither JSON nor a form');
  return { ...fields, ...readForm(method, readParts(body, boundary)) };
}

/** Source: RFC 7578; telegraf writes its headers without a space behind the colon. */
function readParts(body: Buffer, boundary: string): Record<string, string | Upload> {
  const parts: Record<string, string | Upload> = {};
  const line = Buffer.from(`--${boundary}`);
  let at = body.indexOf(line);
  while (at >= 0) {
    const start = at + line.length + 2; // the line's end
    const next = body.indexOf(line, start);
    if (next < 0) break;
    const headEnd = body.indexOf('\r\n\r\n', start);
    const head = body.toString('utf8', start, headEnd);
    const content = body.subarray(headEnd + 4, next - 2);
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1];
    const fileName = /filename="([^"]*)"/i.exec(head)?.[1];
    if (name !== undefined) {
      parts[name] =
        fileName === undefined
          ? content.toString('utf8')
          : { upload: true, name: fileName, bytes: Buffer.from(content) };
    }
    at = next;
  }
  return parts;
}

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
