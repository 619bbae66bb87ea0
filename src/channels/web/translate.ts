import { readAction } from '../../core/action-code.js';
import type { ConversationKey, Event } from '../../core/event.js';
import type { GeoPoint } from '../../core/geo.js';

/** Body of `POST /chat/messages`; one of `text`, `action`, `location` says what it is. Other fields are not read. */
export interface Posted {
  /** Made by the page, one for each message: the same when the page repeats itself. */
  readonly id: string;
  readonly text?: string;
  /** An action code of core/action-code.ts, from a button. */
  readonly action?: string;
  /** What stood on that button: the person's words when the conversation is shown again. */
  readonly title?: string;
  readonly location?: GeoPoint;
}

const field = (body: object, name: string): unknown =>
  Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;
const within = (value: unknown, bound: number): value is number =>
  typeof value === 'number' && value >= -bound && value <= bound;

/** A body as the page sends it; `undefined` when it is none of ours. */
export function readPosted(body: unknown): Posted | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const [id, text, action, title] = ['id', 'text', 'action', 'title'].map((name) => field(body, name));
  if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/.test(id)) return undefined;
  const location = field(body, 'location');
  if (location !== undefined) {
    if (typeof location !== 'object' || location === null) return undefined;
    const [lat, lon] = [field(location, 'lat'), field(location, 'lon')];
    return within(lat, 90) && within(lon, 180) ? { id, location: { lat, lon } } : undefined;
  }
  if (typeof action === 'string') return { id, action, ...(typeof title === 'string' && { title }) };
  return typeof text === 'string' ? { id, text } : undefined;
}

/** The event of what a visitor posted. */
export function toEvent(posted: Posted, visitor: string, at: Date): Event {
  const conversation: ConversationKey = { channel: 'web', id: visitor };
  const common = { key: `web:${visitor}:${posted.id}`, conversation, at };
  if (posted.location) return { ...common, kind: 'location', point: posted.location };
  if (posted.action === undefined) return { ...common, kind: 'text', text: posted.text ?? '' };
  const action = readAction(posted.action);
  if (action === undefined) return { ...common, kind: 'stale-button' };
  return { ...common, kind: 'button', action, ...(posted.title !== undefined && { title: posted.title }) };
}

/** Where a page wants to go on: `Last-Event-ID` of a reconnecting browser, else `?after=`, else the beginning. */
export function readPosition(lastEventId: unknown, after: unknown): number {
  for (const given of [lastEventId, after]) {
    if (typeof given === 'string' && /^\d{1,16}$/.test(given)) return Math.min(Number(given), Number.MAX_SAFE_INTEGER);
  }
  return 0;
}
