import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { createDecide } from '../../src/bot/decide.js';
import type { Case, LibrarianAct } from '../../src/core/case.js';
import { type Conversation, freshConversation, type Heard } from '../../src/core/turn.js';
import { staff } from './case-memory.js';
import { caseDeciding } from './case-world.js';

const decide = createDecide(caseDeciding(() => false));
const now = new Date('2026-03-02T10:00:00Z');
const key = { channel: 'telegram', id: 'ana' } as const;
const [ana, maria] = [staff('ana', 'national'), staff('maria', 'national')];
const duty = { library: [], district: [], national: [ana, maria] };

/** What a record becomes of these events, one after the other. */
function recordAfter(record: Conversation, ...events: object[]): Conversation {
  let last = record;
  for (const [index, event] of events.entries()) {
    const common = { key: `k${last.version}.${index}`, conversation: key, at: now, duty };
    last = decide({ ...last, emits: [] }, { ...common, ...event } as unknown as Heard, now).record;
  }
  return last;
}
const pressed = (action: string) => ({ kind: 'button', action: { do: action } });
const asked = recordAfter(
  { ...freshConversation(key), librarian: 'ana' },
  pressed('human'),
  pressed('case-skip-place'),
  pressed('case-yes'),
);
const acts = (by: { id: string; name: string }, act: LibrarianAct) => ({
  kind: 'librarian',
  caseId: asked.case!.id,
  by: { id: by.id, name: by.name },
  act,
});
const notices = (record: Conversation) =>
  record.emits.flatMap((emit) => (emit.kind === 'line' && emit.line.to ? [emit.line.notice?.key] : []));

describe('a librarian’s own question', () => {
  test('names its author, and an id that does not', () => {
    assert.equal(asked.case?.author, 'ana');
    assert.match(asked.case!.id, /^[A-Za-z0-9_-]{12}$/);
  });

  test('cannot be taken, answered or joined by its author', () => {
    for (const act of [{ do: 'take' }, { do: 'say', text: 'eu' }, { do: 'join' }] as const) {
      const record = recordAfter(asked, acts(ana, act));
      assert.equal(record.case?.state, 'waiting');
      assert.deepEqual(notices(record), ['case-notice-your-own']);
    }
  });

  test('cannot be passed to its author', () => {
    const record = recordAfter(
      asked,
      acts(maria, { do: 'take' }),
      acts(maria, { do: 'pass', to: { id: 'ana', name: 'Ana' } }),
    );
    const taken = record.case as Extract<Case, { state: 'taken' }>;
    assert.equal(taken.holder.id, 'maria');
    assert.deepEqual(notices(record), ['case-notice-author']);
  });

  test('is a case like any other for everybody else', () => {
    const record = recordAfter(asked, acts(maria, { do: 'say', text: 'Bună, Ana.' }));
    assert.equal(record.case?.state, 'taken');
  });
});

test('a wish for a human where nobody is behind a desk is answered with where to find one', () => {
  const heard = { key: 'k', conversation: key, at: now, ...pressed('human') } as unknown as Heard;
  const { record } = decide(freshConversation(key), heard, now);
  const said = record.emits.flatMap((emit) => (emit.kind === 'send' ? emit.message.parts : []));
  assert.ok(said.some((part) => part.kind === 'say' && part.key === 'human-contacts'));
  assert.equal(record.awaiting, undefined);
});
