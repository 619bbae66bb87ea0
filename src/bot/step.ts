import type { Case, DutyQuestion } from '../core/case.js';
import type { Action } from '../core/event.js';
import type { Language } from '../core/language.js';
import type { Button, Reply } from '../core/message.js';
import type { Conversation, Heard, Said } from '../core/turn.js';
import type { Catalogue } from './catalogue.js';

export type { Said } from '../core/turn.js';

/** What a step sees: the record before, the event, the moment, and the language of this turn. */
export interface Situation {
  readonly record: Conversation;
  readonly event: Heard;
  readonly now: Date;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** The button that was pressed, its title that was typed, or the command that was written. */
  readonly action?: Action;
}

/** One of the ordered steps of a turn: the first that answers wins. Pure. */
export type Step = (situation: Situation) => Said | undefined;

/** What a turn needs of cases; src/cases fulfils it. All pure. */
export interface CaseRoom {
  /** ① Before every other step: librarians' acts, an open case, the way into one, what a closed one still takes. */
  readonly step: (situation: Omit<Situation, 'catalogue'>) => Said | undefined;
  /** When a case wants to be woken; an open one always does. */
  readonly wakeAt: (found: Case) => Date | undefined;
  /** Whom this event needs to know of before it can be decided; nothing for most events. */
  readonly asksDuty: (situation: Omit<Situation, 'catalogue'>) => DutyQuestion | undefined;
  /** What the deletion of a conversation causes for its case. */
  readonly forgotten: (situation: Omit<Situation, 'catalogue'>) => Pick<Said, 'lines' | 'lastShown' | 'work'>;
}

export const say = (key: string, params?: Readonly<Record<string, string | number>>): Reply => ({
  kind: 'say',
  key,
  ...(params && { params }),
});

export const button = (key: string, action: Action): Button => ({ title: { say: key }, action });
export const menuButton: Button = button('button-menu', { do: 'menu' });
export const humanButton: Button = button('button-human', { do: 'human' });
export const libraryButton: Button = button('button-library', { do: 'library' });
export const topicButton = (topic: string): Button => ({ title: { topic }, action: { do: 'topic', topic } });
