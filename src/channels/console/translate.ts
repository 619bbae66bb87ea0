import { readAction } from '../../core/action-code.js';
import type { Event } from '../../core/event.js';
import type { Outbound } from '../../core/message.js';

type ButtonsShown = Outbound['buttons'];

/** A typed line as an event: the number of a button that was shown presses it, `lat,lon` is a place, else it is text. */
export function toEvent(line: string, base: Pick<Event, 'key' | 'conversation' | 'at'>, shown: ButtonsShown): Event {
  const pressed = /^\s*(\d{1,2})\s*$/.exec(line);
  const button = pressed ? shown[Number(pressed[1]) - 1] : undefined;
  if (button !== undefined) {
    const action = readAction(button.action);
    return action === undefined
      ? { ...base, kind: 'stale-button' }
      : { ...base, kind: 'button', action, title: button.title };
  }
  const point = /^\s*(-?\d{1,3}\.\d+)\s*[,; ]\s*(-?\d{1,3}\.\d+)\s*$/.exec(line);
  if (point) return { ...base, kind: 'location', point: { lat: Number(point[1]), lon: Number(point[2]) } };
  return { ...base, kind: 'text', text: line };
}

/** A message as lines of a terminal. */
export function toLines(message: Outbound): string {
  const buttons = message.buttons.map(({ title }, index) => `  [${index + 1}] ${title}`);
  return [message.text, ...buttons].join('\n');
}
