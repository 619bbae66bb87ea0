import type { IncomingMessage } from 'node:http';
import type { Json } from './graph-world.js';

/** A file that came as a part of a form. */
export interface Upload {
  readonly upload: true;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
}

export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && (value as Partial<Upload>).upload === true;

/** The body's fields: JSON, or a form whose objects and lists stand as JSON. Throws what cannot be read. */
export async function readFields(request: IncomingMessage): Promise<Json> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  if (body.length === 0) return {};
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new SyntaxError('no object');
    return parsed as Json;
  }
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) fields[name] = typeof value === 'string' ? readValue(value) : await toUpload(value);
  return fields;
}

const readValue = (text: string): unknown => (/^[[{]/.test(text) ? JSON.parse(text) : text);

async function toUpload(file: File): Promise<Upload> {
  return { upload: true, name: file.name, mime: file.type, bytes: Buffer.from(await file.arrayBuffer()) };
}

/** For the journal. */
export const withoutBytes = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isUpload(value) ? { upload: value.name, mime: value.mime, size: value.bytes.length } : value,
    ]),
  );
