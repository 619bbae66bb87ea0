import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'vitest';
import { caseCategories, caseSteps } from '../../src/core/case.js';
import { channelNames } from '../../src/core/event.js';
import { languages } from '../../src/core/language.js';
import { outcomes } from '../../src/core/turn.js';
import { refusals } from '../../src/desk/request.js';
import { deskWords, root } from './small-desk.js';

const folder = path.join(root, 'src/desk');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(js|ts|html)$/.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

describe('the words of the desk', () => {
  test('are the same in three languages', () => {
    const [ro, ...others] = languages.map((language) => Object.keys(deskWords(language)).sort());
    for (const keys of others) assert.deepEqual(keys, ro);
  });

  test('are there for whatever the page names, and for each kind of thing', () => {
    const named = sources.flatMap((source) =>
      [...source.matchAll(/['"](desk-[a-z-]*[a-z])['"]/g)].map(([, key]) => key!),
    );
    assert.ok(named.length > 150);
    const kinds = [
      ...Object.keys(refusals).map((refusal) => `desk-error-${refusal}`),
      ...caseCategories.map((category) => `desk-category-${category}`),
      ...caseSteps.map((step) => `desk-step-${step}`),
      ...channelNames.map((channel) => `desk-channel-${channel}`),
      ...outcomes.map((outcome) => `desk-outcome-${outcome}`),
      ...languages.map((language) => `desk-language-${language}`),
      ...['on-the-way', 'delivered', 'refused', 'unknown'].map((delivery) => `desk-delivery-${delivery}`),
      ...['voice', 'photo', 'video', 'file', 'sticker'].map((media) => `desk-media-${media}`),
      ...['citizen', 'librarian', 'time', 'deletion'].map((by) => `desk-state-closed-${by}`),
      ...['librarian', 'coordinator', 'admin'].map((role) => `desk-role-${role}`),
      ...['invited', 'suspended'].map((status) => `desk-status-${status}`),
      ...['joined', 'refused', 'known', 'not-active'].map((became) => `desk-join-became-${became}`),
      ...['confirm', 'refuse'].map((what) => `desk-join-was-${what}`),
      ...['stale', 'withheld'].map((state) => `desk-fact-${state}`),
      ...[
        'queue',
        'mine',
        'take',
        'reply',
        'note',
        'correct',
        'attach',
        'ready',
        'pass',
        'close',
        'log',
        'shortcuts',
      ].map((key) => `desk-key-${key}`),
    ];
    const words = deskWords('ro');
    const notWords = new Set(['desk-deps']);
    assert.deepEqual(
      [...new Set([...named, ...kinds])].filter((key) => !Object.hasOwn(words, key) && !notWords.has(key)),
      [],
    );
  });

  test('are all needed', () => {
    const all = sources.join('\n');
    const made =
      /^desk-(error|category|step|channel|outcome|language|delivery|media|state-closed|role|status|fact|key|log|join-became|join-was)-/;
    const idle = Object.keys(deskWords('ro')).filter(
      (key) => !made.test(key) && !new RegExp(`['"]${key}['"]`).test(all),
    );
    assert.deepEqual(idle, []);
  });
});

test('the page makes no markup of words: nothing of it is parsed as HTML', () => {
  for (const source of sources) {
    assert.doesNotMatch(
      source,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|setHTMLUnsafe|srcdoc|eval\(/,
    );
  }
});
