import { needsUnderstanding } from '../../src/bot/decide.js';
import type { Brain } from '../../src/brain.js';
import type { Action, Event } from '../../src/core/event.js';
import { type Conversation, type Decision, freshConversation } from '../../src/core/turn.js';

export type Visitor = ReturnType<typeof openVisitor>;

/** A web visitor on a Tuesday morning (09:30 in Moldova), with the real content and the real list of libraries. */
export function openVisitor(brain: Brain, at = '2026-11-24T07:30:00Z') {
  let record: Conversation = { ...freshConversation({ channel: 'web', id: 'visitor' }), greeted: true };
  let now = new Date(at);
  let count = 0;
  let last: Decision | undefined;
  const happens = async (what: Record<string, unknown>): Promise<void> => {
    const event = { key: `web:visitor:${++count}`, conversation: record.key, at: now, ...what } as Event;
    const understood = needsUnderstanding(record, event)
      ? await brain.understand((event as { text: string }).text, record)
      : undefined;
    last = brain.decide(record, { ...event, ...(understood && { understood }) }, now);
    record = { ...last.record, emits: [] };
    shown = last.record.emits.flatMap((emit) => (emit.kind === 'send' ? [emit.message] : []));
  };
  let shown: Parameters<Brain['render']>[0][] = [];
  return {
    writes: (text: string) => happens({ kind: 'text', text }),
    presses: (action: Action) => happens({ kind: 'button', action }),
    sharesLocation: (lat: number, lon: number) => happens({ kind: 'location', point: { lat, lon } }),
    waitsUntil(time: string) {
      now = new Date(time);
      return happens({ kind: 'time' });
    },
    hears: () => shown.map((message) => brain.render(message).text).join('\n'),
    buttons: () => shown.flatMap((message) => brain.render(message).buttons),
    outcome: () => last?.outcome,
    record: () => record,
  };
}
