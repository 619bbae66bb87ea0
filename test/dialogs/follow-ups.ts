import { join } from 'node:path';
import type { Brain } from '../../src/brain.js';
import type { Event } from '../../src/core/event.js';
import type { Language } from '../../src/core/language.js';
import { freshConversation } from '../../src/core/turn.js';
import type { Topic } from '../../src/faq/content.js';
import { toNluContent } from '../../src/load-content.js';
import { loadModel } from '../../src/load-model.js';
import { createUnderstanding } from '../../src/nlu/understand.js';

/** What became of a follow-up. */
export const ends = [
  'own topic',
  'from the answers',
  'not known',
  'last topic again',
  'another topic of the service',
  'a related topic',
  'asked back',
  'not understood',
  'small talk',
  'unrelated topic',
] as const;
export type End = (typeof ends)[number];

export interface Walked {
  readonly end: End;
  /** What was taken to be asked for, where the service has no topic of its own for it. */
  readonly asks?: string;
  readonly answered?: string;
  readonly reply: string;
  /** What the coordinator reads of it. */
  readonly unanswered?: string;
}

/** Says one thing after a topic was answered, understood by the fast path alone, and tells what became of it. */
export function walker(brain: Brain) {
  const content = toNluContent(brain.content);
  const root = join(import.meta.dirname, '../..');
  const { fast } = createUnderstanding(content, loadModel(content, { root, progress: () => {} }).model);
  return (last: Topic, text: string, language: Language): Walked => {
    const at = new Date('2026-11-24T07:30:00Z');
    const fresh = freshConversation({ channel: 'web', id: 'walker' });
    const record = { ...fresh, greeted: true, language, languageChosen: true, lastTopic: last.id };
    const event: Event = { key: 'web:walker:1', conversation: record.key, at, kind: 'text', text };
    const meant = fast(text, record);
    const decision = brain.decide(record, { ...event, understood: meant }, at);
    const messages = decision.record.emits.flatMap((emit) => (emit.kind === 'send' ? [emit.message] : []));
    const parts = messages.flatMap((message) => message.parts);
    const says = (key: string): boolean => parts.some((part) => part.kind === 'say' && part.key === key);
    const answered = parts.find((part) => part.kind === 'answer')?.topic;
    const end = (): End => {
      if (says('follow-up-said')) return 'from the answers';
      if (says('follow-up-unknown')) return 'not known';
      if (decision.outcome === 'clarify') return 'asked back';
      if (decision.outcome === 'unknown') return 'not understood';
      if (answered === undefined) return 'small talk';
      if (answered === last.id) return 'last topic again';
      const topic = brain.content.topics[answered]!;
      if (topic.service === last.service) return 'another topic of the service';
      return last.related.includes(answered) || topic.related.includes(last.id) ? 'a related topic' : 'unrelated topic';
    };
    const [unanswered] = decision.record.emits.flatMap((emit) => (emit.kind === 'unanswered' ? [emit.row.text] : []));
    return {
      end: end(),
      ...(unanswered !== undefined && { unanswered }),
      ...(meant.asks !== undefined && { asks: meant.asks }),
      ...(answered !== undefined && { answered }),
      reply: messages.map((message) => brain.render(message).text).join('\n'),
    };
  };
}
