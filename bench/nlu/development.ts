/** The development set: messages in the wild manner, for choosing numbers and never for training. */
import { join } from 'node:path';
import type { Language } from '../../src/core/language.js';
import { actionLabel } from '../../src/nlu/content.js';
import type { Before } from '../../src/nlu/understand.js';
import { readTable } from './load.js';

export type DevelopmentSet = 'in-scope' | 'small talk' | 'follow-ups' | 'unrelated' | 'near miss';
export interface DevelopmentMessage {
  readonly set: DevelopmentSet;
  readonly language: Language;
  readonly text: string;
  /** A topic, `action:<name>`, or '' where nothing of ours fits. */
  readonly label: string;
  readonly before: Before;
}

export function readDevelopment(folder: string): DevelopmentMessage[] {
  const table = (name: string): [Language, string, string, string][] =>
    readTable(join(folder, name)) as [Language, string, string, string][];
  const messages: DevelopmentMessage[] = [];
  for (const name of ['dev-a.tsv', 'dev-b.tsv'])
    for (const [language, label, text] of table(name))
      messages.push({ set: 'in-scope', language, text, label, before: {} });
  for (const [language, action, text] of table('smalltalk.tsv'))
    messages.push({ set: 'small talk', language, text, label: actionLabel(action), before: {} });
  for (const [language, last, text, target] of table('followups.tsv'))
    messages.push({
      set: 'follow-ups',
      language,
      text,
      label: target === 'same' ? last : target,
      before: { language, lastTopic: last },
    });
  for (const [language, kind, text] of table('oos.tsv'))
    messages.push({ set: kind === 'near-miss' ? 'near miss' : 'unrelated', language, text, label: '', before: {} });
  return messages;
}
