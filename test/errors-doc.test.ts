import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { errorCodes } from '../src/core/app-error.js';

/** What the operator is alarmed with; no error that is thrown, but explained in the same place. */
const alarms = [
  'EVENT_PARKED',
  'TURN_FAILED',
  'STORE_AWAY',
  'SEND_FAILED',
  'TELEGRAM_TOKEN',
  'TELEGRAM_CONFLICT',
  'TELEGRAM_SETUP',
  'MESSENGER_TOKEN',
  'MESSENGER_HELD',
  'MESSENGER_SETUP',
  'BOT_FRAMEWORK',
  'CONTROLLER_UNNAMED',
];

test('docs/errors.md explains every code and alarm, and none that we do not have', () => {
  const doc = readFileSync(join(import.meta.dirname, '../docs/errors.md'), 'utf8');
  const headings = [...doc.matchAll(/^#{2,4} +`?([A-Z]+(?:_[A-Z]+)+)`?/gm)].map((match) => match[1]!);
  assert.deepEqual([...headings].sort(), [...errorCodes, ...alarms].sort());
});

test('docs/errors.md says something under each code', () => {
  const doc = readFileSync(join(import.meta.dirname, '../docs/errors.md'), 'utf8');
  const sections = doc.split(/^(?=#{2,4} )/m).filter((section) => /^#{2,4} +`?[A-Z]+_[A-Z]/.test(section));
  assert.ok(sections.length > 0);
  for (const section of sections) {
    const [heading = '', ...body] = section.split('\n');
    assert.ok(body.join(' ').trim().length > 40, `nothing stands under "${heading}"`);
  }
});
