import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { type Routable, route } from '../../src/cases/route.js';
import type { Duty } from '../../src/core/case.js';
import { type Staff, staff } from './case-memory.js';

const now = new Date('2026-03-02T10:00:00Z');
const tomorrow = new Date('2026-03-03T07:00:00Z');
const inCahul: Routable = { language: 'ro', place: 'cahul' };
const duty = (library: Staff[], district: Staff[], national: Staff[], nextAt?: Date): Duty => ({
  library,
  district,
  national,
  ...(nextAt && { nextAt }),
});
const off = (one: Staff): Staff => ({ ...one, onDuty: false });
const [ana, petru] = [staff('ana', 'library'), staff('petru', 'library')];
const ion = staff('ion', 'district');
const maria = staff('maria', 'national');

describe('a case waits', () => {
  test('at its library when somebody there speaks its language and is on duty', () => {
    assert.equal(route(inCahul, 'library', duty([ana], [ion], [maria]), now).step, 'library');
  });
  test('at the district when the library is off duty, at the nation when both are', () => {
    assert.equal(route(inCahul, 'library', duty([off(ana)], [ion], [maria], tomorrow), now).step, 'district');
    assert.equal(route(inCahul, 'library', duty([off(ana)], [off(ion)], [maria], tomorrow), now).step, 'national');
  });
  test('where its language is spoken, whoever else is on duty', () => {
    const inGagauz: Routable = { language: 'gag', place: 'cahul' };
    const speaker = staff('vasi', 'national', ['gag']);
    assert.equal(route(inGagauz, 'library', duty([ana], [ion], [speaker]), now).step, 'national');
    assert.deepEqual(route(inGagauz, 'library', duty([ana], [ion], [maria], undefined), now).promise, {
      kind: 'nobody-speaks',
    });
  });
  test('for the national team when it has no place', () => {
    assert.equal(route({ language: 'ro' }, 'library', duty([ana], [ion], [maria]), now).step, 'national');
  });
  test('off hours: at the library, until somebody comes, without an alarm', () => {
    const way = route(inCahul, 'district', duty([off(ana)], [off(ion)], [off(maria)], tomorrow), now);
    assert.deepEqual(way, {
      step: 'library',
      stepSince: tomorrow,
      promise: { kind: 'later', at: tomorrow },
      alarm: false,
    });
  });
  test('with an alarm when there is nobody, or nobody who ever comes', () => {
    assert.deepEqual(route(inCahul, 'library', duty([], [], []), now).promise, { kind: 'nobody' });
    const never = route(inCahul, 'library', duty([off(ana)], [], []), now);
    assert.deepEqual([never.promise.kind, never.alarm], ['nobody', true]);
  });
  test('not first for who has just let it go, but for them when there is nobody else', () => {
    const released = { ...inCahul, releasedBy: 'ana' };
    assert.equal(route(released, 'library', duty([ana, petru], [ion], [maria]), now).step, 'library');
    assert.equal(route(released, 'library', duty([ana], [ion], [maria]), now).step, 'district');
    assert.equal(route(released, 'library', duty([ana], [], []), now).step, 'library');
  });
  test('never for its author', () => {
    assert.equal(route({ ...inCahul, author: 'ana' }, 'library', duty([ana], [ion], [maria]), now).step, 'district');
    assert.equal(route({ ...inCahul, author: 'ana' }, 'library', duty([ana], [], []), now).promise.kind, 'nobody');
  });
});
