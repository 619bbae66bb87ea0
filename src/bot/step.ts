import type { Action } from '../core/event.js';
import type { Language } from '../core/language.js';
import type { Button, Reply } from '../core/message.js';
import type { Conversation, Heard, Outcome } from '../core/turn.js';
import type { Catalogue } from './catalogue.js';

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

/** What a step says and changes; `composeTurn` makes a decision of it. */
export interface Said {
  readonly outcome: Outcome;
  readonly messages: readonly { readonly parts: readonly Reply[]; readonly buttons?: readonly Button[] }[];
  /** Fields of the record that change; everything else stays. `undefined` removes a field. */
  readonly change?: { readonly [field in keyof Conversation]?: Conversation[field] | undefined };
  readonly about?: { readonly topic?: string; readonly action?: string };
  /** A turn that must not carry the first-contact notice. */
  readonly quiet?: boolean;
}

/** One of the ordered steps of a turn: the first that answers wins. Pure. */
export type Step = (situation: Situation) => Said | undefined;

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
