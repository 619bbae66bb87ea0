import assert from 'node:assert/strict';
import { beforeAll, describe, test } from 'vitest';
import { type Brain, createBrain } from '../../src/brain.js';
import { readAction } from '../../src/core/action-code.js';
import type { Event } from '../../src/core/event.js';
import { mostButtons, mostTitle } from '../../src/core/fit-buttons.js';
import { type Language, languages } from '../../src/core/language.js';
import type { Outbound } from '../../src/core/message.js';
import { shortTitles } from '../../src/core/short-title.js';
import { type Conversation, freshConversation } from '../../src/core/turn.js';

type Shown = Pick<Outbound, 'text' | 'buttons'>;
const key = { channel: 'messenger', id: 'ana' } as const;
const graphemes = new Intl.Segmenter('ro', { granularity: 'grapheme' });

/** A citizen who walks the real menu with the real bot; minutes pass between taps. */
class Walker {
  private at = Date.parse('2026-11-25T10:00:00Z');
  private record: Conversation = freshConversation(key);
  constructor(private readonly brain: Brain) {}

  private happens(what: object): { readonly shown: readonly Shown[]; readonly topic: string | undefined } {
    this.at += 60_000;
    const now = new Date(this.at);
    const event = { key: `m:${this.at}`, conversation: key, at: now, ...what } as Event;
    const { record, about } = this.brain.decide(this.record, event, now);
    this.record = record;
    const shown = record.emits.flatMap((emit) => (emit.kind === 'send' ? [this.brain.render(emit.message)] : []));
    return { shown, topic: about.topic };
  }

  writes(text: string): Shown {
    return this.happens({ kind: 'text', text }).shown.at(-1)!;
  }
  presses(code: string): { readonly shown: readonly Shown[]; readonly topic: string | undefined } {
    return this.happens({ kind: 'button', action: readAction(code) });
  }
  speaks(language: Language): void {
    this.presses(`language ${language}`);
  }
}

describe('the menu, walked by every button', () => {
  let brain: Brain;
  beforeAll(async () => {
    brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://localhost' }, progress: () => {} });
  }, 120_000);

  /** Every message on the way, and after how many taps each topic was answered. */
  function walk(language: Language) {
    const citizen = new Walker(brain);
    citizen.speaks(language);
    const messages: Shown[] = [citizen.writes('/menu')];
    const taps = new Map<string, number>();
    const pressed = new Set<string>(['menu']); // back is no way forward
    let open = [messages[0]!];
    for (let tap = 1; tap <= 3; tap++) {
      const next: Shown[] = [];
      for (const { action } of open.flatMap(({ buttons }) => buttons)) {
        if (pressed.has(action) || !/^(menu|topic) /.test(action)) continue;
        pressed.add(action);
        const { shown, topic } = citizen.presses(action);
        messages.push(...shown);
        if (topic === undefined) next.push(...shown);
        else taps.set(topic, tap);
      }
      open = next;
    }
    return { messages, taps };
  }

  describe.each(languages)('in %s', (language) => {
    let walked: ReturnType<typeof walk>;
    beforeAll(() => {
      walked = walk(language);
    });

    test('leads to every topic in at most three taps', () => {
      const topics = Object.keys(brain.content.topics);
      assert.deepEqual(
        topics.filter((topic) => !walked.taps.has(topic)),
        [],
      );
      assert.equal(walked.taps.size, topics.length);
    });

    test(`has at most ${mostButtons} buttons below each message, the way back among them`, () => {
      const counts = walked.messages.map(({ buttons }) => buttons.length);
      assert.ok(walked.messages.length > Object.keys(brain.content.topics).length);
      assert.ok(Math.max(...counts) <= mostButtons, `${Math.max(...counts)} buttons`);
    });

    test(`has titles that are distinct in ${mostTitle} characters, and whole in the menu's own messages`, () => {
      for (const { text, buttons } of walked.messages) {
        const titles = buttons.map(({ title }) => title);
        const short = shortTitles(titles, mostTitle);
        assert.equal(new Set(short).size, titles.length, `${text}: ${short.join(' | ')}`);
        for (const title of short) assert.ok([...graphemes.segment(title)].length <= mostTitle, title);
        const own = buttons.filter(({ action }) => /^(menu|topic) /.test(action)).map(({ title }) => title);
        assert.deepEqual(
          own.filter((title) => !short.includes(title)),
          [],
          text,
        );
      }
    });

    test('says how to go back where there is no room for the button', () => {
      const menus = walked.messages.filter(({ buttons }) => buttons.length === mostButtons);
      assert.ok(menus.length > 0);
      for (const { text, buttons } of menus)
        assert.ok(buttons.some(({ action }) => action === 'menu') || text.includes('/menu'), text);
    });
  });
});
