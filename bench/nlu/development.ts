/** The development set: messages in the wild manner, for choosing numbers and never for training. */
import { join } from 'node:path';
import type { Language } from '../../src/core/language.js';
import { actionLabel, type TopicContent } from '../../src/nlu/content.js';
import { oneOf, seededRandom } from '../../src/nlu/random.js';
import type { Before } from '../../src/nlu/understand.js';
import { readTable } from './load.js';

export type DevelopmentSet = 'in-scope' | 'small talk' | 'follow-ups' | 'unrelated' | 'near miss' | 'posts';
export interface DevelopmentMessage {
  /** `posts`: long, as in groups and forums, by a writer who had seen no phrase; nothing is fitted or chosen on them. */
  readonly set: DevelopmentSet;
  readonly language: Language;
  readonly text: string;
  /** A topic, `action:<name>`, or '' where nothing of ours fits. */
  readonly label: string;
  readonly before: Before;
  /** Of one of the 45 topics that were there first. */
  readonly early?: boolean;
}

/** The messages as if another topic had just been answered (drawn by seed, never of the message's own service). */
export function afterAnotherTopic(
  messages: readonly DevelopmentMessage[],
  topics: readonly TopicContent[],
  seed = 5,
): DevelopmentMessage[] {
  const random = seededRandom(seed);
  const services = new Map(topics.map(({ id, service }) => [id, service]));
  return messages.map((message) => {
    const others = topics.filter(({ service }) => service !== services.get(message.label));
    return { ...message, before: { language: message.language, lastTopic: oneOf(others, random).id } };
  });
}

export function readDevelopment(folder: string): DevelopmentMessage[] {
  const table = (name: string): [Language, string, string, string][] =>
    readTable(join(folder, name)) as [Language, string, string, string][];
  const messages: DevelopmentMessage[] = [];
  for (const name of ['dev-a.tsv', 'dev-b.tsv', 'dev-c.tsv', 'dev-d.tsv'])
    for (const [language, label, text] of table(name))
      messages.push({ set: 'in-scope', language, text, label, before: {}, early: /-[ab]\./.test(name) });
  for (const [language, action, text] of table('smalltalk.tsv'))
    messages.push({ set: 'small talk', language, text, label: actionLabel(action), before: {} });
  for (const name of ['followups.tsv', 'followups-b.tsv'])
    for (const [language, last, text, target] of table(name))
      messages.push({
        set: 'follow-ups',
        language,
        text,
        label: target === 'same' ? last : target,
        before: { language, lastTopic: last },
      });
  for (const [language, kind, text] of table('oos.tsv'))
    messages.push({ set: kind === 'near-miss' ? 'near miss' : 'unrelated', language, text, label: '', before: {} });
  for (const [language, label, text] of table('dev-forum.tsv'))
    messages.push({ set: 'posts', language, text, label, before: {} });
  return messages;
}
