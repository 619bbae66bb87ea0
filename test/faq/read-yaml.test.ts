import assert from 'node:assert/strict';
import { test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/faq/read-yaml.js';

const schema = z.strictObject({ names: z.strictObject({ ro: z.string() }), list: z.array(z.string()).default([]) });
const faults = (text: string) => {
  const result = readYaml('a.yaml', text, schema);
  return 'faults' in result ? result.faults : [];
};

test('a file of the right shape is read, and knows its lines', () => {
  const result = readYaml('a.yaml', '# first\nnames:\n  ro: unu\nlist:\n  - a\n  - b\n', schema);
  assert.ok('value' in result);
  assert.deepEqual(result.value, { names: { ro: 'unu' }, list: ['a', 'b'] });
  assert.equal(result.lineOf('names', 'ro'), 3);
  assert.equal(result.lineOf('list', 1), 6);
  assert.equal(result.lineOf('names', 'missing'), 2);
  assert.equal(result.lineOf('missing', 'missing'), 2);
});

test.each([
  ['names: { ro: 1 }', /names\.ro/, 'a number is no text'],
  ['names: { ro: a }\nextra: 1', /extra/i, 'an unknown field'],
  ['names: [', /not YAML/, 'an open bracket'],
  ['- a', /the file/, 'a list where a map belongs'],
  ['', /the file/, 'an empty file'],
  ['names: &a { ro: *a }', /./, 'an alias of itself'],
])('%j has a fault that says where: %s (%s)', (text, problem) => {
  const [fault] = faults(text);
  assert.ok(fault);
  assert.match(fault.problem, problem);
  assert.ok(fault.line >= 1 && fault.fix.length > 10);
});

test('__proto__ in a file is a field that nobody knows', () => {
  assert.equal(faults('names: { ro: a }\n__proto__: { admin: yes }').length, 1);
});
