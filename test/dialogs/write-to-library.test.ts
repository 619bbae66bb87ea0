import assert from 'node:assert/strict';
import { beforeAll, describe, test } from 'vitest';
import { type Brain, createBrain } from '../../src/brain.js';
import { readAction } from '../../src/core/action-code.js';
import type { Case } from '../../src/core/case.js';
import type { Language } from '../../src/core/language.js';
import { staff } from '../cases/case-memory.js';
import { type Library, minute, openLibrary } from './open-library.js';

const river = { ...staff('rita', 'library'), libraryId: 'lib-river' };
const [ana, maria] = [staff('ana', 'library'), staff('maria', 'national')];

const only = ({ memory }: Pick<Library, 'memory'>): Case => {
  assert.equal(memory.cases.size, 1);
  return [...memory.cases.values()][0]!.case;
};
const buttons = ({ citizen }: Pick<Library, 'citizen'>): string[] =>
  citizen.seen.at(-1)!.buttons.map(({ action }) => action);

describe('writing to a library', () => {
  test('opens a case for that very library without asking for a place', async () => {
    const library = await openLibrary([ana, river, maria]);
    await library.citizen.writes('câine');
    await library.citizen.presses({ do: 'human', library: 'lib-river' });
    library.citizen.heard('case-confirm');
    await library.citizen.presses({ do: 'case-yes' });
    const opened = only(library);
    assert.deepEqual([opened.libraryId, opened.district, opened.step], ['lib-river', 'Cahul', 'library']);
    assert.equal(opened.question, 'câine');
  });

  test('asks its own librarians: without one on duty the case begins at the next step', async () => {
    const library = await openLibrary([ana, { ...river, onDuty: false }, maria]);
    await library.citizen.presses({ do: 'human', library: 'lib-river' });
    await library.citizen.presses({ do: 'case-yes' });
    assert.equal(only(library).step, 'national', 'Ana is of another library');
  });

  test('that is not in the list any more asks for the place', async () => {
    const { citizen } = await openLibrary([ana]);
    await citizen.presses({ do: 'human', library: 'lib-gone' });
    citizen.heard('case-ask-place');
  });

  test('still means that library when the citizen is asked first whether to go on with a closed case', async () => {
    const library = await openLibrary([ana, river, maria]);
    const { citizen, librarian, memory } = library;
    await citizen.asksForAHuman('câine');
    await librarian(ana).takes();
    await librarian(ana).does({ do: 'close', category: 'none' });
    await citizen.presses({ do: 'human', library: 'lib-river' });
    citizen.heard('case-continue-ask');
    await citizen.presses({ do: 'case-new' });
    citizen.heard('case-confirm');
    await citizen.presses({ do: 'case-yes' });
    const [, second] = [...memory.cases.values()].map((summary) => summary.case);
    assert.deepEqual([second?.libraryId, second?.step], ['lib-river', 'library']);
  });
});

describe('a place told before', () => {
  const closedOnce = async (): Promise<Library> => {
    const library = await openLibrary([ana, river, maria]);
    await library.citizen.asksForAHuman('câine');
    await library.citizen.presses({ do: 'case-close' });
    library.memory.cases.clear();
    await library.later(25 * 60 * minute);
    library.citizen.hears();
    return library;
  };

  test('is used for the next case, and said', async () => {
    const library = await closedOnce();
    await library.citizen.presses({ do: 'human' });
    library.citizen.heard('case-confirm-without');
    await library.citizen.presses({ do: 'case-yes' });
    assert.deepEqual([only(library).place?.id, only(library).step], ['cahul', 'library']);
  });

  test('can be changed by one button, which asks again', async () => {
    const library = await closedOnce();
    await library.citizen.writes('câine');
    await library.citizen.presses({ do: 'human' });
    assert.ok(buttons(library).includes('case-other-place'));
    await library.citizen.presses({ do: 'case-other-place' });
    library.citizen.heard('case-ask-place');
    await library.citizen.writes('Ivanovca');
    await library.citizen.writes('Ivanovca (Hîncești)');
    await library.citizen.presses({ do: 'case-yes' });
    assert.deepEqual([only(library).place?.id, only(library).question], ['ivanovca-1', 'câine']);
  });

  test('can be left out', async () => {
    const library = await closedOnce();
    await library.citizen.presses({ do: 'human' });
    await library.citizen.presses({ do: 'case-other-place' });
    await library.citizen.presses({ do: 'case-skip-place' });
    assert.ok(!buttons(library).includes('case-other-place'));
    await library.citizen.presses({ do: 'case-yes' });
    assert.deepEqual([only(library).place, only(library).step], [undefined, 'national']);
  });
});

describe('with the real list of libraries', () => {
  let brain: Brain;
  beforeAll(async () => {
    brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://localhost' }, progress: () => {} });
  }, 120_000);

  const told: [Language, { library: RegExp; place: RegExp; write: RegExp; other: string }][] = [
    [
      'ro',
      {
        library: /\(întâi la: (.+), (.+)\)/,
        place: /\(locul: Cahul\)/,
        write: /^Scriu bibliotecii 2$/,
        other: 'Alt loc',
      },
    ],
    [
      'ru',
      {
        library: /\(сначала сюда: (.+), (.+)\)/,
        place: /\(место: Кагул\)/,
        write: /^Вопрос библиотеке 2$/,
        other: 'Другое место',
      },
    ],
    [
      'gag',
      {
        library: /\(ilkin burada: (.+), (.+)\)/,
        place: /\(er: Kahul\)/,
        write: /^Soruş bibliotekaya 2$/,
        other: 'Başka er',
      },
    ],
  ];

  test.each(told)('%s: the second of three is written to, by its name', async (language, words) => {
    const library = await openLibrary([{ ...maria, languages: ['ro', 'ru', 'gag'] }], { real: brain });
    const { citizen } = library;
    await citizen.presses({ do: 'language', language });
    await citizen.presses({ do: 'library', place: 'gn617638' });
    const shown = citizen.seen.at(-1)!;
    const button = shown.buttons.find(({ title }) => words.write.test(title));
    assert.ok(button, JSON.stringify(shown.buttons));
    await citizen.presses(readAction(button.action)!);
    const [, name, locality] = words.library.exec(citizen.seen.at(-1)!.text) ?? [];
    assert.ok(name !== undefined && shown.text.includes(`2. ${name} `), citizen.seen.at(-1)!.text);
    await citizen.presses({ do: 'case-yes' });
    const opened = only(library);
    assert.equal(brain.directory.libraries.find(({ id }) => id === opened.libraryId)?.name, name);
    assert.equal(opened.place?.name, locality);
  });

  test.each(told)('%s: the place of the library answer is the place of the case', async (language, words) => {
    const library = await openLibrary([{ ...maria, languages: ['ro', 'ru', 'gag'] }], { real: brain });
    const { citizen } = library;
    await citizen.presses({ do: 'language', language });
    await citizen.presses({ do: 'library', place: 'gn618456' });
    await citizen.presses({ do: 'human' });
    assert.match(citizen.seen.at(-1)!.text, words.place);
    assert.ok(citizen.seen.at(-1)!.buttons.some(({ title }) => title === words.other));
    await citizen.presses({ do: 'case-yes' });
    assert.equal(only(library).libraryId, 'lib-biblioteca-publica-raionala-andrei-ciurunga-cahul');
  });

  test('a library whose id a button cannot hold is found all the same', async () => {
    const long = brain.directory.libraries.find(({ id }) => id.length > 58)!;
    const library = await openLibrary([maria], { real: brain });
    await library.citizen.presses({ do: 'human', library: long.id.slice(0, 58) });
    await library.citizen.presses({ do: 'case-yes' });
    assert.equal(only(library).libraryId, long.id);
  });
});
