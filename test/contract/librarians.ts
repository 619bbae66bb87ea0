import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Invitation, Librarian, LibrarianStore, Reading } from '../../src/cases/librarians.js';

const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
const ana: Librarian = {
  id: 'lib-ana',
  name: 'Ana Rusu',
  role: 'librarian',
  libraryId: 'lib-1',
  district: 'Orhei',
  national: false,
  languages: ['ro', 'ru'],
  hours: 'Mo-Fr 09:00-17:00',
  status: 'invited',
  version: 0,
};
const invitation = (code: string, about: Partial<Invitation> = {}): Invitation => ({
  codeHash: `hash-of-${code}`,
  librarianId: ana.id,
  purpose: 'join',
  expiresAt: at('12:00:00.000'),
  ...about,
});
const names = (found: readonly Librarian[]): string[] => found.map(({ name }) => name);

/** What every store promises of librarians; `open` gives an empty one. */
export const librarianStoreContract = (name: string, open: () => Promise<LibrarianStore>): void => {
  describe(`librarians: ${name}`, () => {
    test('gives back a librarian as saved, one version on', async () => {
      const store = await open();
      const full: Librarian = { ...ana, name: '__proto__ Ș. "Ana" 🙂', awayUntil: at('10:00:00.123') };
      assert.equal(await store.save(full, { expecting: 0 }), 'saved');
      assert.deepEqual(await store.get(ana.id), { ...full, version: 1 });
      assert.equal(await store.get('lib-nobody'), undefined);
    });

    test('changes a librarian only on the version that was read', async () => {
      const store = await open();
      await store.save(ana, { expecting: 0 });
      assert.equal(await store.save({ ...ana, name: 'Another' }, { expecting: 0 }), 'stale');
      assert.equal(await store.save({ ...ana, status: 'active' }, { expecting: 1 }), 'saved');
      assert.equal(await store.save({ ...ana, status: 'suspended' }, { expecting: 1 }), 'stale');
      assert.equal(await store.save({ ...ana, id: 'lib-new' }, { expecting: 3 }), 'stale');
      assert.deepEqual(await store.get(ana.id), { ...ana, status: 'active', version: 2 });
    });

    test('lets one of many simultaneous changes win', async () => {
      const store = await open();
      for (const expecting of [0, 1, 2]) {
        const outcomes = await Promise.all(
          Array.from({ length: 8 }, (_, number) => store.save({ ...ana, name: `Ana ${number}` }, { expecting })),
        );
        assert.deepEqual(outcomes.filter((outcome) => outcome === 'saved').length, 1);
        const winner = outcomes.indexOf('saved');
        assert.deepEqual(await store.get(ana.id), { ...ana, name: `Ana ${winner}`, version: expecting + 1 });
      }
    });

    test('lists by library, district and national team, by name, suspended ones too', async () => {
      const store = await open();
      const { libraryId: _library, ...withoutLibrary } = ana;
      const { district: _district, ...nowhere } = withoutLibrary;
      for (const [index, librarian] of [
        { ...ana, name: 'Dan', status: 'suspended' as const },
        { ...ana, name: 'Ana', libraryId: 'lib-2' },
        { ...withoutLibrary, name: 'Cora', role: 'coordinator' as const },
        { ...nowhere, name: 'Bella', national: true },
        { ...ana, name: 'Eva', libraryId: 'lib-9', district: 'Cahul' },
      ].entries()) {
        await store.save({ ...librarian, id: `lib-${index}` }, { expecting: 0 });
      }
      assert.deepEqual(names(await store.list({})), ['Ana', 'Bella', 'Cora', 'Dan', 'Eva']);
      assert.deepEqual(names(await store.list({ libraryId: 'lib-1' })), ['Dan']);
      assert.deepEqual(names(await store.list({ district: 'Orhei' })), ['Ana', 'Cora', 'Dan']);
      assert.deepEqual(names(await store.list({ district: 'Orhei', libraryId: 'lib-2' })), ['Ana']);
      assert.deepEqual(names(await store.list({ national: true })), ['Bella']);
      assert.deepEqual(names(await store.list({ district: 'Nowhere' })), []);
    });

    test('finds who came from a chat of Telegram, also after they have moved to another', async () => {
      const store = await open();
      await store.save({ ...ana, telegram: '1001' }, { expecting: 0 });
      assert.equal((await store.byTelegram('1001'))?.id, ana.id);
      await store.save({ ...ana, telegram: '1002' }, { expecting: 1 });
      assert.equal(await store.byTelegram('1001'), undefined);
      assert.equal((await store.byTelegram('1002'))?.telegram, '1002');
    });

    test('spends a code once, and gives what it was for', async () => {
      const store = await open();
      await store.invite(invitation('a'));
      await store.invite(invitation('b', { purpose: 'sign-in', librarianId: 'lib-ion' }));
      assert.deepEqual(await store.spend('hash-of-a', at('11:59:59.999')), invitation('a'));
      assert.equal(await store.spend('hash-of-a', at('11:59:59.999')), undefined);
      assert.equal(await store.spend('hash-of-nothing', at('10:00:00')), undefined);
      assert.deepEqual(
        await store.spend('hash-of-b', at('10:00:00')),
        invitation('b', { purpose: 'sign-in', librarianId: 'lib-ion' }),
      );
    });

    test('gives one of many that spend a code at the same time its invitation', async () => {
      const store = await open();
      for (let round = 0; round < 5; round++) {
        await store.invite(invitation(`r${round}`));
        const spent = await Promise.all(
          Array.from({ length: 12 }, () => store.spend(`hash-of-r${round}`, at('10:00:00'))),
        );
        assert.deepEqual(
          spent.filter((one) => one !== undefined),
          [invitation(`r${round}`)],
        );
      }
    });

    test('gives who spent a code by name its invitation again until it expires, and nobody else', async () => {
      const store = await open();
      await store.invite(invitation('a'));
      for (const time of ['10:00:00', '10:00:00', '11:59:59.999']) {
        assert.deepEqual(await store.spend('hash-of-a', at(time), 'chat-1'), invitation('a'));
      }
      assert.equal(await store.spend('hash-of-a', at('10:00:00'), 'chat-2'), undefined);
      assert.equal(await store.spend('hash-of-a', at('10:00:00')), undefined);
      assert.deepEqual(await store.spend('hash-of-a', at('10:00:00'), 'chat-1'), invitation('a'));
      assert.equal(await store.spend('hash-of-a', at('12:00:00.000'), 'chat-1'), undefined);
    });

    test('gives who comes by name nothing of a code that was good once', async () => {
      const store = await open();
      await store.invite(invitation('a'));
      assert.ok(await store.spend('hash-of-a', at('10:00:00')));
      assert.equal(await store.spend('hash-of-a', at('10:00:00'), 'chat-1'), undefined);
    });

    test('gives one of many names that spend a code at the same time its invitation', async () => {
      const store = await open();
      await store.invite(invitation('a'));
      const spent = await Promise.all(
        Array.from({ length: 12 }, (_, number) => store.spend('hash-of-a', at('10:00:00'), `chat-${number % 6}`)),
      );
      assert.equal(spent.filter((one) => one !== undefined).length, 2); // both tries of one name
    });

    test('gives nothing for a code that has expired, and leaves the others', async () => {
      const store = await open();
      await store.invite(invitation('late'));
      await store.invite(invitation('in-time', { expiresAt: at('12:00:00.001') }));
      assert.equal(await store.spend('hash-of-late', at('12:00:00.000')), undefined);
      assert.equal(await store.spend('hash-of-late', at('11:00:00.000')), undefined);
      assert.ok(await store.spend('hash-of-in-time', at('12:00:00.000')));
    });

    test('keeps sessions until they expire or are ended, one or all of a librarian', async () => {
      const store = await open();
      const session = (tokenHash: string, librarianId = ana.id) => ({
        tokenHash,
        librarianId,
        expiresAt: at('12:00:00.000'),
      });
      for (const one of [session('phone'), session('desk'), session('home'), session('ion', 'lib-ion')]) {
        await store.openSession(one);
      }
      assert.deepEqual(await store.session('phone', at('11:59:59.999')), session('phone'));
      assert.equal(await store.session('phone', at('12:00:00.000')), undefined);
      assert.equal(await store.session('unknown', at('10:00:00')), undefined);
      await store.endSessions({ tokenHash: 'phone' });
      assert.equal(await store.session('phone', at('10:00:00')), undefined);
      assert.ok(await store.session('desk', at('10:00:00')));
      await store.endSessions({ librarianId: ana.id });
      assert.equal(await store.session('desk', at('10:00:00')), undefined);
      assert.equal(await store.session('home', at('10:00:00')), undefined);
      assert.ok(await store.session('ion', at('10:00:00')));
    });

    test('lists who read which transcript, the last first', async () => {
      const store = await open();
      const read = (time: string, caseId?: string) => ({
        at: at(time),
        librarianId: ana.id,
        what: 'transcript',
        ...(caseId !== undefined && { caseId }),
      });
      await store.audit(read('09:00:00.000', 'c1'));
      await store.audit(read('09:00:00.001', 'c2'));
      await store.audit(read('09:00:00.001', 'c3'));
      await store.audit(read('09:00:02.000'));
      assert.deepEqual(await store.audits({ since: at('09:00:00.001'), limit: 10 }), [
        read('09:00:02.000'),
        read('09:00:00.001', 'c3'),
        read('09:00:00.001', 'c2'),
      ]);
      assert.deepEqual(await store.audits({ since: at('00:00:00'), limit: 1 }), [read('09:00:02.000')]);
      assert.deepEqual(await store.audits({ since: at('00:00:00'), limit: 0 }), []);
    });

    test('lists who read the cases of a district, or of the national team', async () => {
      const store = await open();
      const read = (caseId: string, area: Pick<Reading, 'district' | 'national'>): Reading => ({
        at: at('09:00:00'),
        librarianId: ana.id,
        what: 'case',
        caseId,
        ...area,
      });
      const readings = [
        read('c1', { district: 'Orhei' }),
        read('c2', { district: 'Cahul' }),
        read('c3', { district: 'Orhei', national: true }),
        read('c4', { national: true }),
        read('c5', {}),
      ];
      for (const one of readings) await store.audit(one);
      const [first, , third, fourth] = readings;
      const of = { since: at('00:00:00'), limit: 10 };
      assert.deepEqual(await store.audits({ ...of, district: 'Orhei' }), [third, first]);
      assert.deepEqual(await store.audits({ ...of, national: true }), [fourth, third]);
      assert.deepEqual(await store.audits(of), [...readings].reverse());
      assert.deepEqual(await store.audits({ ...of, district: 'Orhei', limit: 1 }), [third]);
    });

    test('counts how often cases were read', async () => {
      const store = await open();
      for (const caseId of ['c1', 'c2', 'c1', 'c3']) {
        await store.audit({ at: at('09:00:00'), librarianId: ana.id, what: 'case', caseId });
      }
      await store.audit({ at: at('09:00:00'), librarianId: ana.id, what: 'case' });
      assert.equal(await store.readings(['c1', 'c2', 'c9']), 3);
      assert.equal(await store.readings([]), 0);
    });

    test('forgets old readings, and only them', async () => {
      const store = await open();
      for (const time of ['08:00:00', '09:00:00', '10:00:00']) {
        await store.audit({ at: at(time), librarianId: ana.id, what: 'case', caseId: 'purged' });
      }
      await store.purgeReadings(at('09:00:00'));
      assert.equal(await store.readings(['purged']), 2);
      assert.equal(await store.purgeReadings(at('09:00:00')), 0);
    });
  });
};
