import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import {
  carryOutInvitation,
  hashOf,
  type InvitationRules,
  type InvitationWish,
  makeCode,
  planSignIn,
  planWish,
  readInvitationWish,
} from '../../src/cases/invitations.js';
import type { Invitation, Librarian } from '../../src/cases/librarians.js';
import { readHours } from '../../src/libraries/hours.js';

const rules: InvitationRules = {
  library: (id) => (id === 'lib-1' ? { id, name: 'Biblioteca Peresecina', district: 'Orhei' } : undefined),
  hoursProblem: (hours) => {
    const read = readHours(hours);
    return 'problem' in read ? read.problem : undefined;
  },
};
const now = new Date('2026-03-02T10:00:00Z');
/** Chance that counts: 1, 2, 3, ... */
const counting = () => {
  let next = 0;
  return (count: number): Uint8Array => Uint8Array.from({ length: count }, () => ++next % 256);
};
const context = () => ({ publicUrl: 'https://help.example.md', now, random: counting() });
const wish: InvitationWish = { library: 'lib-1', languages: 'ro,ru', name: 'Ana Rusu' };

const problemsOf = (about: Partial<InvitationWish>): string[] => {
  const read = readInvitationWish({ ...wish, ...about }, rules);
  return 'problems' in read ? read.problems.map(({ field, value }) => `${field}: ${value}`) : [];
};

describe('a code', () => {
  test('is 24 characters of chance, and only its hash is kept', () => {
    const { code, codeHash } = makeCode(counting());
    assert.match(code, /^[A-Za-z0-9_-]{24}$/);
    assert.equal(codeHash, hashOf(code));
    assert.match(codeHash, /^[0-9a-f]{64}$/);
  });

  test('is hashed with SHA-256', () => {
    assert.equal(hashOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('an invitation', () => {
  test('is a librarian, a hashed code that is good for 24 hours, and a link', () => {
    const planned = planWish({ ...wish, role: 'Coordinator', hours: ' 24/7 ' }, rules, context());
    assert.ok('links' in planned);
    const code = planned.links.desk.split('/').at(-1)!;
    assert.equal(planned.links.desk, `https://help.example.md/desk/join/${code}`);
    assert.equal(planned.links.telegram, null);
    assert.deepEqual(planned.invitation, {
      codeHash: hashOf(code),
      librarianId: planned.librarian.id,
      purpose: 'join',
      expiresAt: new Date('2026-03-03T10:00:00Z'),
    });
    assert.deepEqual(planned.librarian, {
      id: planned.librarian.id,
      name: 'Ana Rusu',
      role: 'coordinator',
      libraryId: 'lib-1',
      district: 'Orhei',
      national: false,
      languages: ['ro', 'ru'],
      hours: '24/7',
      status: 'invited',
      version: 0,
    });
    assert.ok(!JSON.stringify([planned.librarian, planned.invitation]).includes(code));
  });

  test('without a library is for the national team', () => {
    const { library: _, ...national } = wish;
    const planned = planWish(national, rules, context());
    assert.ok('librarian' in planned && planned.librarian.national);
    assert.ok(!('libraryId' in planned.librarian) && !('district' in planned.librarian));
  });

  test('takes the usual role and hours when none are given', () => {
    const read = readInvitationWish({ library: 'lib-1', languages: 'GAG; ro ro' }, rules);
    assert.ok('draft' in read);
    assert.deepEqual(
      [read.draft.role, read.draft.hours, read.draft.languages, read.draft.name],
      ['librarian', 'Mo-Fr 09:00-17:00', ['gag', 'ro'], ''],
    );
  });

  test('tells everything that is wrong at once', () => {
    assert.deepEqual(
      problemsOf({ library: 'lib-2', languages: 'ro,en', role: 'boss', hours: 'mornings', name: '=1+1' }),
      ['library: lib-2', 'name: =1+1', 'languages: en', 'role: boss', 'hours: mornings'],
    );
    assert.deepEqual(problemsOf({ languages: ' , ' }), ['languages:  , ']);
    assert.deepEqual(problemsOf({ name: 'Ana <b>' }), ['name: Ana <b>']);
    assert.deepEqual(problemsOf({ name: 'Ana\u202eRusu' }), ['name: Ana\u202eRusu']);
    assert.deepEqual(problemsOf({ name: 'A'.repeat(81) }), [`name: ${'A'.repeat(81)}`]);
    assert.deepEqual(problemsOf({ library: '' }), ['library: ']);
    assert.deepEqual(problemsOf({}), []);
  });

  test('is stored librarian first, and not at all when somebody was first', async () => {
    const planned = planWish(wish, rules, context());
    assert.ok('links' in planned);
    const done: (Librarian | Invitation)[] = [];
    const store = (outcome: 'saved' | 'stale') => ({
      save: async (librarian: Librarian) => {
        done.push(librarian);
        return outcome;
      },
      invite: async (invitation: Invitation) => {
        done.push(invitation);
      },
    });
    assert.equal(await carryOutInvitation(planned, store('saved')), 'saved');
    assert.deepEqual(done, [planned.librarian, planned.invitation]);
    done.length = 0;
    assert.equal(await carryOutInvitation(planned, store('stale')), 'stale');
    assert.deepEqual(done, [planned.librarian]);
  });

  test('again for the same person joins or signs in, as they stand', () => {
    assert.equal(planSignIn({ id: 'lib-x', status: 'invited' }, context()).invitation.purpose, 'join');
    const again = planSignIn({ id: 'lib-x', status: 'active' }, context());
    assert.equal(again.invitation.purpose, 'sign-in');
    assert.equal(again.invitation.librarianId, 'lib-x');
    assert.equal(again.invitation.codeHash, hashOf(again.links.desk.split('/').at(-1)!));
  });
});
