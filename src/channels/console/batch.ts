import { cleanText, maskCodes } from '../../core/clean.js';
import type { Event } from '../../core/event.js';
import type { Message, Outbound } from '../../core/message.js';
import { type Conversation, type Decide, freshConversation, type Heard, type Understanding } from '../../core/turn.js';

/** One line of `ask --json`: exactly these fields. */
export interface BatchAnswer {
  readonly text: string;
  readonly language: string;
  readonly outcome: 'answer' | 'clarify' | 'action' | 'unknown';
  readonly topic: string | null;
  readonly service: string | null;
  readonly action: string | null;
  readonly confidence: number;
  readonly alternatives: readonly { readonly topic: string; readonly confidence: number }[];
  readonly buttons: readonly string[];
  readonly reply: string;
}

export interface BatchDeps {
  readonly decide: Decide;
  readonly understand: (text: string, record: Conversation) => Promise<Understanding>;
  readonly needsUnderstanding: (record: Conversation, event: Heard) => boolean;
  readonly render: (message: Message) => Pick<Outbound, 'text'>;
  readonly serviceOf: (topic: string) => string | undefined;
  readonly now: () => Date;
}

/** The same turn as on every door, for one line of text, without a store. The first-contact notice is left out. */
export function createBatch(deps: BatchDeps) {
  let number = 0;
  const begin = (): Conversation => ({ ...freshConversation({ channel: 'console', id: 'batch' }), greeted: true });
  let record = begin();
  return {
    /** The next line begins a conversation of its own. */
    restart(): void {
      record = begin();
    },
    async answer(line: string): Promise<BatchAnswer> {
      const cleaned = cleanText(line);
      const event: Event = {
        kind: 'text',
        key: `batch:${++number}`,
        conversation: record.key,
        at: deps.now(),
        text: maskCodes(cleaned.text).text,
        ...(cleaned.cut && { cut: true }),
      };
      const understood = deps.needsUnderstanding(record, event) ? await deps.understand(event.text, record) : undefined;
      const decision = deps.decide(record, { ...event, ...(understood && { understood }) }, event.at);
      const { rate, ...rest } = decision.record; // a file of lines is no person in a hurry
      record = { ...rest, emits: [] };
      const messages = decision.record.emits.flatMap((emit) => (emit.kind === 'send' ? [emit.message] : []));
      // what is asked back is still a best guess
      const topic =
        decision.about.topic ?? (decision.outcome === 'clarify' ? (understood?.alternatives[0]?.topic ?? null) : null);
      const outcome = decision.outcome;
      return {
        text: line,
        language: messages[0]?.language ?? record.language ?? 'ro',
        outcome: outcome === 'answer' || outcome === 'clarify' || outcome === 'unknown' ? outcome : 'action',
        topic,
        service: topic === null ? null : (deps.serviceOf(topic) ?? null),
        action:
          outcome === 'answer' || outcome === 'clarify' || outcome === 'unknown'
            ? null
            : (decision.about.action ?? outcome),
        confidence: understood?.confidence ?? (outcome === 'unknown' ? 0 : 1),
        alternatives: understood?.alternatives ?? [],
        buttons: decision.about.shown,
        reply: messages.map((message) => deps.render(message).text).join('\n\n'),
      };
    },
  };
}
