import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { csvField } from '../../src/cases/csv-field.js';
import {
  carryOutImport,
  type ImportDeps,
  linksCsv,
  planLibrariansImport,
  sheetsOf,
  showLibrariansPlan,
} from '../../src/cases/import-librarians.js';
import { hashOf } from '../../src/cases/invitations.js';
import type { Invitation, Librarian } from '../../src/cases/librarians.js';
import { readCsv } from '../../src/libraries/csv.js';
import { readHours } from '../../src/libraries/hours.js';

const libraries = [
  { id: 'lib-1', name: 'Biblioteca Publică „Peresecina”', district: 'Orhei' },
  { id: 'lib-2', name: 'Biblioteca <Cahul> & fiii', district: 'Cahul' },
];
const deps = (): ImportDeps => {
  let next = 0;
  return {
    readCsv,
    rules: {
      library: (id) => libraries.find((library) => library.id === id),
      hoursProblem: (hours) => {
        const read = readHours(hours);
        return 'problem' in read ? read.problem : undefined;
      },
    },
    context: {
      publicUrl: 'https://help.example.md',
      now: new Date('2026-03-02T10:00:00Z'),
      random: (count) => Uint8Array.from({ length: count }, () => ++next % 256),
    },
  };
};
const ready = (csv: string, known: readonly Librarian[] = []) => {
  const plan = planLibrariansImport(known, csv, deps());
  assert.equal(plan.kind, 'ready', showLibrariansPlan(plan));
  return plan as Extract<typeof plan, { kind: 'ready' }>;
};
const refused = (csv: string) => {
  const plan = planLibrariansImport([], csv, deps());
  assert.equal(plan.kind, 'refused', showLibrariansPlan(plan));
  return (plan as Extract<typeof plan, { kind: 'refused' }>).problems.map(
    ({ line, column, value, reason }) => `${line} ${column} ${value}: ${reason}`,
  );
};
const header = 'library,name,languages,role,hours\n';

describe('librarians import', () => {
  test('invites everybody of the list, each with a code of their own', () => {
    const plan = ready(
      `${header}lib-1,Ana Rusu,"ro,ru",,\nlib-2,Ион Чебан,ro ru gag,coordinator,Mo-Sa 10:00-14:00\nnational,Ștefan Țurcan,ro,admin,24/7\n`,
    );
    assert.deepEqual(
      plan.invited.map(({ line, librarian, libraryName }) => [
        line,
        librarian.libraryId,
        librarian.district,
        librarian.national,
        librarian.name,
        librarian.languages.join('+'),
        librarian.role,
        librarian.hours,
        libraryName,
      ]),
      [
        [2, 'lib-1', 'Orhei', false, 'Ana Rusu', 'ro+ru', 'librarian', 'Mo-Fr 09:00-17:00', libraries[0]!.name],
        [3, 'lib-2', 'Cahul', false, 'Ион Чебан', 'ro+ru+gag', 'coordinator', 'Mo-Sa 10:00-14:00', libraries[1]!.name],
        [4, undefined, undefined, true, 'Ștefan Țurcan', 'ro', 'admin', '24/7', 'Echipa națională'],
      ],
    );
    assert.equal(new Set(plan.invited.map(({ links }) => links.desk)).size, 3);
    assert.equal(new Set(plan.invited.map(({ librarian }) => librarian.id)).size, 3);
    assert.equal(showLibrariansPlan(plan), '3 lines: 3 invited, 0 unchanged');
  });

  test('reads what spreadsheets write: a byte order mark, semicolons, CRLF, other columns and their order', () => {
    const plan = ready('\uFEFFName;Phone;LIBRARY;Languages\r\n"Rusu; Ana";022 123;lib-1;ro,ru\r\n');
    assert.deepEqual(
      [plan.invited[0]?.librarian.name, plan.invited[0]?.librarian.languages],
      ['Rusu; Ana', ['ro', 'ru']],
    );
  });

  test('tells every bad line with all that is wrong in it, and imports nobody', () => {
    const csv = `${header}lib-9,Ana Rusu,ro,boss,\nlib-1,,xx,,mornings\nlib-1,Dan,ro,,\nlib-1,"Eva,ro\nlib-1,Dan,ru,,\n,Fane,ro,,\nlib-1,Gabi,ro,librarian,24/7,more\n`;
    assert.deepEqual(refused(csv), [
      '2 library lib-9: no such library in the directory',
      '2 role boss: not a role: librarian, coordinator, admin',
      '3 languages xx: not a language of ours: ro, ru or gag',
      '3 hours mornings: cannot read "mornings"',
      '3 name : a name is wanted: citizens read it',
      '5  lib-1 "Eva ro: a quote is opened and not closed',
      '6 name Dan: the same person as line 4',
      '7 library : no such library in the directory',
      '8  more: more fields than the 5 columns',
    ]);
    const shown = showLibrariansPlan(planLibrariansImport([], csv, deps()));
    assert.match(shown, /^refused {3}line 2, library "lib-9": no such library in the directory$/m);
    assert.match(shown, /7 lines, 6 of them refused: nobody is imported$/);
  });

  test.each([
    ['', 'the file is empty'],
    ['library;name\nlib-1;Ana\n', 'columns missing in line 1: languages'],
    ['library,name,languages,name\nlib-1,Ana,ro,Ana\n', 'column name stands twice in line 1'],
    [header, 'no line below the header'],
    [`${header}lib-1,Ana \uFFFDurcan,ro,,\n`, 'the file is not UTF-8: save it as "CSV UTF-8"'],
  ])('takes nothing from a file that is no such list: %j', (csv, problem) => {
    assert.deepEqual(planLibrariansImport([], csv, deps()), { kind: 'unusable', problem });
  });

  test('invites nobody again: the same file against what it has led to changes nothing', () => {
    const csv = `${header}lib-1,Ana Rusu,ro,,\nlib-2,Ștefan Țurcan,ru,,\nnational,Nina,ro,,\n`;
    const known = ready(csv).invited.map(({ librarian }) => ({ ...librarian, version: 1 }));
    const again = ready(csv, known);
    assert.deepEqual([again.invited.length, again.unchanged.length], [0, 3]);
    const typedOtherwise = `${header}lib-1,  ana   RUSU,ro,,\nlib-2,Stefan Ţurcan,ru,,\nnational,Nina,ro,,\nlib-2,Ana Rusu,ro,,\n`;
    const mixed = ready(typedOtherwise, known);
    assert.deepEqual(
      mixed.invited.map(({ librarian }) => `${librarian.libraryId} ${librarian.name}`),
      ['lib-2 Ana Rusu'],
    );
  });

  test('leaves a known person as they are, suspended too, and says where the file differs', () => {
    const [one] = ready(`${header}lib-1,Ana Rusu,ro,,\n`).invited;
    const known: Librarian = { ...one!.librarian, status: 'suspended', version: 3 };
    const plan = ready(`${header}lib-1,Ana Rusu,ru,coordinator,Mo-Fr 09:00-17:00\n`, [known]);
    assert.deepEqual(plan.unchanged, [{ line: 2, librarian: known, differs: ['languages', 'role'] }]);
    assert.match(showLibrariansPlan(plan), /line 2, "Ana Rusu": other languages, role than known/);
  });

  test('gives the links as CSV that reads back, with hashes stored and codes not', () => {
    const plan = ready(`${header}lib-2,Ana Rusu,ro,,\nlib-1,"Țurcan, Ion",ro,,\n`);
    const rows = readCsv(linksCsv(plan.invited)).map(({ fields }) => fields);
    assert.deepEqual(rows[0], ['library', 'library_name', 'name', 'link', 'valid_until']);
    assert.deepEqual(rows[1]?.slice(0, 3), ['lib-2', libraries[1]!.name, 'Ana Rusu']);
    assert.equal(rows[2]?.[2], 'Țurcan, Ion');
    assert.equal(rows[1]?.[4], '2026-03-03T10:00:00.000Z');
    for (const [index, { invitation }] of plan.invited.entries()) {
      assert.equal(hashOf(rows[index + 1]![3]!.split('/').at(-1)!), invitation.codeHash);
    }
    assert.ok(!showLibrariansPlan(plan).includes('/desk/join/'));
  });

  test('gives a spreadsheet no formula', () => {
    assert.deepEqual(['=1+1', '+373', '-x', '@a', 'a,b', 'a"b', 'ok'].map(csvField), [
      "'=1+1",
      "'+373",
      "'-x",
      "'@a",
      '"a,b"',
      '"a""b"',
      'ok',
    ]);
  });

  test('prints a sheet a person, in three languages, with the last moment on Moldovan clocks', () => {
    const plan = ready(`${header}lib-2,Ana Rusu,ro,,\nlib-1,Ion,ro,,\n`);
    const page = sheetsOf(plan.invited);
    assert.equal(page.match(/<section>/g)?.length, 2);
    assert.match(page, /break-after: page/);
    assert.ok(page.includes('<h1>Ana Rusu</h1>'));
    assert.ok(page.includes('Biblioteca &lt;Cahul&gt; &amp; fiii'));
    assert.ok(page.includes(`<p class="link">${plan.invited[0]!.links.desk}</p>`));
    assert.equal(page.match(/3\.03\.2026, 12:00/g)?.length, 6);
    assert.equal(page.match(/<li>/g)?.length, 6);
    assert.ok(page.includes('lang="ru"') && page.includes('lang="gag"'));
    assert.ok(!/<script|https?:\/\/(?!help\.example\.md)/.test(page));
  });

  test('stores everybody with their code', async () => {
    const plan = ready(`${header}lib-1,Ana Rusu,ro,,\nlib-2,Ion,ro,,\n`);
    const saved: Librarian[] = [];
    const codes: Invitation[] = [];
    await carryOutImport(plan.invited, {
      save: async (librarian) => {
        saved.push(librarian);
        return 'saved';
      },
      invite: async (invitation) => {
        codes.push(invitation);
      },
    });
    assert.deepEqual(
      saved.map(({ name, status }) => `${name} ${status}`),
      ['Ana Rusu invited', 'Ion invited'],
    );
    assert.deepEqual(
      codes.map(({ librarianId }) => librarianId),
      saved.map(({ id }) => id),
    );
  });
});
