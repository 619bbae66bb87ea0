import assert from 'node:assert/strict';
import { test } from 'vitest';
import { createPostLimit } from '../../../src/channels/web/post-limit.js';
import { beganElsewhere, isForeign, readVisitor, visitorCookie } from '../../../src/channels/web/visitor.js';

const id = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

test('a visitor is read from among other cookies; what we never gave out is no visitor', () => {
  assert.equal(readVisitor(`theme=dark; visitor=${id}; x=y`), id);
  for (const header of [undefined, '', 'visitor=', 'visitor=short', `visitors=${id}`, `visitor=${id}'--`, 'visitor']) {
    assert.equal(readVisitor(header), undefined);
  }
});

test('the cookie is kept from scripts and other sites for 400 days, and Secure where the page is https', () => {
  assert.equal(visitorCookie(id, false), `visitor=${id}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Strict`);
  assert.match(visitorCookie(id, true), /; Secure$/);
});

test("a foreign origin is another's, not our own host and not PUBLIC_URL's", () => {
  const host = 'localhost:3000';
  assert.equal(isForeign({ host }, undefined), false);
  assert.equal(isForeign({ host, origin: 'http://localhost:3000' }, undefined), false);
  assert.equal(isForeign({ host, origin: 'https://ajutor.md' }, 'https://ajutor.md'), false);
  assert.equal(isForeign({ host, origin: 'https://ajutor.md.evil.example' }, 'https://ajutor.md'), true);
  assert.equal(isForeign({ host, origin: 'http://localhost:3001' }, undefined), true);
  assert.equal(isForeign({ host, origin: 'null' }, undefined), true);
  assert.equal(isForeign({ host, 'sec-fetch-site': 'cross-site' }, undefined), true);
});

test('a link on another site is told from a typed address, also by a browser without Sec-Fetch-Site', () => {
  const host = 'ajutor.md';
  assert.equal(beganElsewhere({ host }), false);
  assert.equal(beganElsewhere({ host, 'sec-fetch-site': 'none' }), false);
  assert.equal(beganElsewhere({ host, 'sec-fetch-site': 'cross-site' }), true);
  assert.equal(beganElsewhere({ host, referer: 'https://ajutor.md/privacy' }), false);
  assert.equal(beganElsewhere({ host, referer: 'https://biblioteca.md/' }), true);
});

test('the door lets 200 posts of a visitor through in ten seconds, and others beside them', () => {
  const waitOf = createPostLimit();
  const now = new Date('2026-03-01T10:00:04.000Z');
  for (let count = 0; count < 200; count++) assert.equal(waitOf('one', now), 0);
  assert.equal(waitOf('one', now), 6000);
  assert.equal(waitOf('other', now), 0);
  assert.equal(waitOf('one', new Date('2026-03-01T10:00:10.000Z')), 0);
});
