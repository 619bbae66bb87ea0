import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the Telegram Bot API takes: the methods we use, their fields and the types of these. Only names and types; rules
 * of content (lengths, rights, states) are in telegram-methods.ts.
 * Source: telegram-api.json, level and date in its head. `name?` may be missing; types as in `Integer|String`,
 * `MessageEntity[]`, `"photo"` (just this text); a type that is itself such a line is one of several.
 */

type Fields = Readonly<Record<string, string>>;

interface Api {
  readonly level: string;
  readonly date: string;
  readonly methods: Readonly<Record<string, Fields>>;
  readonly types: Readonly<Record<string, Fields | string>>;
}

const api: Api = JSON.parse(readFileSync(path.join(import.meta.dirname, 'telegram-api.json'), 'utf8'));

interface Field {
  readonly required: boolean;
  readonly type: Type;
}
type Shape = ReadonlyMap<string, Field>;
type Type =
  | { readonly is: 'plain'; readonly name: string }
  | { readonly is: 'exactly'; readonly text: string }
  | { readonly is: 'list'; readonly of: Type }
  | { readonly is: 'object'; readonly name: string }
  | { readonly is: 'one-of'; readonly types: readonly Type[] };

const plain = new Set(['Integer', 'Float', 'String', 'Boolean', 'InputFile']);
const shapes = new Map<string, Shape>();

function readType(line: string): Type {
  const parts = line.split('|');
  if (parts.length > 1) return { is: 'one-of', types: parts.map(readType) };
  if (line.endsWith('[]')) return { is: 'list', of: readType(line.slice(0, -2)) };
  if (line.startsWith('"')) return { is: 'exactly', text: JSON.parse(line) };
  if (plain.has(line)) return { is: 'plain', name: line };
  const known = api.types[line];
  if (known === undefined) throw new Error(`telegram-api.json has no type "${line}"`);
  return typeof known === 'string' ? readType(known) : { is: 'object', name: line };
}

const readShape = (fields: Fields): Shape =>
  new Map(
    Object.entries(fields).map(([name, line]) => {
      const required = !name.endsWith('?');
      return [required ? name : name.slice(0, -1), { required, type: readType(line) }];
    }),
  );

function shapeOf(name: string, fields: Fields): Shape {
  const known = shapes.get(name);
  if (known) return known;
  const shape = readShape(fields);
  shapes.set(name, shape);
  return shape;
}

/** An uploaded file as it stands in a payload after the body was read. */
export interface Upload {
  readonly upload: true;
  readonly name: string;
  readonly bytes: Buffer;
}

export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && (value as { upload?: unknown }).upload === true;

/** What is wrong with a call, one line a fault; empty when the manual allows it. */
export function checkCall(method: string, payload: Readonly<Record<string, unknown>>): string[] {
  const fields = api.methods[method];
  if (fields === undefined) return [`${method}: no such method (of those that the fake knows)`];
  const faults: string[] = [];
  checkShape(shapeOf(`method ${method}`, fields), payload, method, faults);
  return faults;
}

function checkShape(shape: Shape, value: Readonly<Record<string, unknown>>, at: string, faults: string[]): void {
  for (const [name, { required, type }] of shape) {
    const field = value[name];
    if (field === undefined || field === null) {
      if (required) faults.push(`${at}.${name}: missing`);
      else if (field === null) faults.push(`${at}.${name}: null (leave the field out)`);
    } else checkValue(type, field, `${at}.${name}`, faults);
  }
  for (const name of Object.keys(value)) if (!shape.has(name)) faults.push(`${at}.${name}: unknown field`);
}

function checkValue(wanted: Type, value: unknown, at: string, faults: string[]): void {
  switch (wanted.is) {
    case 'plain':
      if (!isPlain(wanted.name, value)) faults.push(`${at}: ${nameOf(value)} instead of ${wanted.name}`);
      return;
    case 'exactly':
      if (value !== wanted.text) faults.push(`${at}: must be "${wanted.text}"`);
      return;
    case 'list':
      if (!Array.isArray(value)) faults.push(`${at}: ${nameOf(value)} instead of a list`);
      else for (const [index, item] of value.entries()) checkValue(wanted.of, item, `${at}[${index}]`, faults);
      return;
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || isUpload(value)) {
        faults.push(`${at}: ${nameOf(value)} instead of ${wanted.name}`);
        return;
      }
      const shape = shapeOf(wanted.name, api.types[wanted.name] as Fields);
      checkShape(shape, value as Record<string, unknown>, at, faults);
      return;
    }
    case 'one-of': {
      // the alternative with the fewest faults is the one that was meant
      let fewest: string[] | undefined;
      for (const each of wanted.types) {
        const found: string[] = [];
        checkValue(each, value, at, found);
        if (found.length === 0) return;
        if (fewest === undefined || found.length < fewest.length) fewest = found;
      }
      faults.push(...(fewest ?? []));
      return;
    }
    default: {
      wanted satisfies never;
    }
  }
}

function isPlain(name: string, value: unknown): boolean {
  switch (name) {
    case 'Integer':
      return Number.isSafeInteger(value);
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'String':
      return typeof value === 'string';
    default:
      return isUpload(value);
  }
}

const nameOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (isUpload(value)) return 'a file';
  return value === null ? 'null' : typeof value;
};

/**
 * The fields of a form or a query as the types of the manual want them: `"42"` becomes 42 where no text may stand, JSON
 * text becomes what it says. What does not fit stays text, for `checkCall` to find.
 */
export function readForm(method: string, form: Readonly<Record<string, string | Upload>>): Record<string, unknown> {
  const shape = api.methods[method] && shapeOf(`method ${method}`, api.methods[method]);
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      const type = shape?.get(name)?.type;
      return [name, type && typeof value === 'string' ? fromText(type, value) : value];
    }),
  );
}

function fromText(type: Type, text: string): unknown {
  switch (type.is) {
    case 'plain':
      if (type.name === 'Integer' || type.name === 'Float') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      if (type.name === 'Boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
      return text;
    case 'exactly':
      return text;
    case 'list':
    case 'object':
      return fromJson(text);
    case 'one-of':
      if (type.types.some(({ is }) => is === 'list' || is === 'object')) return fromJson(text);
      return fromText(type.types[0]!, text); // `Integer|String`, `InputFile|String`
    default:
      return type satisfies never;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
