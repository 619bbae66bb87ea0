import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, test } from 'vitest';
import { type Brain, createBrain } from '../../src/brain.js';
import { channelNames, type Event } from '../../src/core/event.js';
import { type Language, languages } from '../../src/core/language.js';
import { writeRef } from '../../src/core/origin-ref.js';
import { freshConversation } from '../../src/core/turn.js';
import { isNameless, type Library } from '../../src/libraries/library.js';
import { staff } from '../cases/case-memory.js';
import { openLibrary } from './open-library.js';
import { openVisitor, type Visitor } from './visitor.js';

let brain: Brain;
let seed: readonly Library[];
beforeAll(async () => {
  brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://localhost' }, progress: () => {} });
  seed = brain.directory.libraries;
}, 120_000);
afterEach(() => {
  brain.directory.libraries = seed;
});

const visitor = (at?: string): Visitor => openVisitor(brain, at);
const orhei = 'lib-biblioteca-publica-raionala-alexandru-donici-orhei';
const floresti = 'lib-biblioteca-publica-oraseneasca-ion-creanga-floresti';
const toLibrary = (id: string): string => writeRef({ kind: 'library', id });
const actions = (citizen: Visitor): string[] => citizen.buttons().map(({ action }) => action);

describe('who follows the link of a library', () => {
  test('is greeted and sees that library: address, hours, map, who helps there, a button to write to it', async () => {
    const citizen = visitor();
    await citizen.presses({ do: 'start', ref: toLibrary(floresti) });
    assert.equal(citizen.outcome(), 'library');
    assert.match(
      citizen.hears(),
      /^Bun venit![\s\S]*\n\nBiblioteca Publică Orășenească „Ion Creangă” Florești – Florești\nAdresa: .+\nTelefon: .+\nAstăzi: .+\nDeschis acum, .+\nAici este un e-Ambasador: .+\nHartă: https:.+$/,
    );
    assert.deepEqual(citizen.buttons()[0], { title: 'Scriu bibliotecii', action: `human ${floresti}` });
    assert.deepEqual(actions(citizen).slice(1), [
      'menu',
      'library',
      'human',
      'language ro',
      'language ru',
      'language gag',
    ]);
    assert.deepEqual(actions(citizen), [...new Set(actions(citizen))]);
  });

  test('may be reminded when it opens', async () => {
    const citizen = visitor('2026-11-24T20:00:00Z'); // 22:00 in Moldova
    await citizen.writes(`/start ${toLibrary(floresti)}`);
    await citizen.presses({ do: 'remind' });
    assert.match(citizen.hears(), /vă scriu când se deschide .*Florești/);
  });

  test('need not say where they are: the nearest libraries begin there', async () => {
    const citizen = visitor();
    await citizen.writes(`/start ${toLibrary(orhei)}`);
    assert.equal(citizen.record().place, 'gn617638');
    await citizen.presses({ do: 'library' });
    assert.match(citizen.hears(), /^Bibliotecile cele mai apropiate de Orhei:\n\n1\. .*Alexandru Donici/);
  });

  test('reaches a person there without being asked for the place', async () => {
    const { citizen } = await openLibrary([staff('maria', 'national')], { real: brain });
    await citizen.presses({ do: 'start', ref: toLibrary(orhei) });
    await citizen.presses({ do: 'human' });
    assert.match(citizen.seen.at(-1)!.text, /\(locul: Orhei\)/);
  });

  test('of one that has closed is greeted like everybody', async () => {
    brain.directory.libraries = seed.filter(({ id }) => id !== orhei);
    const citizen = visitor();
    await citizen.presses({ do: 'start', ref: toLibrary(orhei) });
    assert.equal(citizen.outcome(), 'command');
    assert.match(citizen.hears(), /^Bun venit![^\n]*\nSau alegeți un buton\.$/);
    assert.equal(citizen.record().place, undefined);
    assert.equal(citizen.record().awaiting, undefined);
  });

  const nameless: Readonly<Record<Language, string>> = {
    ro: '\n\nBiblioteca din ',
    ru: '\n\nБиблиотека: ',
    gag: '\n\nBiblioteka: ',
  };
  test.each(languages)('%s: every library that we know is found by its link', async (language) => {
    for (const library of seed) {
      const citizen = visitor();
      await citizen.presses({ do: 'language', language });
      await citizen.presses({ do: 'start', ref: toLibrary(library.id) });
      assert.equal(citizen.outcome(), 'library', library.id);
      assert.equal(citizen.record().place, library.placeId);
      const name = isNameless(library) ? nameless[language] : `\n\n${library.name} – `;
      assert.ok(citizen.hears().includes(name), citizen.hears());
      assert.ok(!/\{|\$|1\. /.test(citizen.hears()), citizen.hears());
    }
  });
});

describe('who follows the link of a topic', () => {
  test.each([
    ['ro', 'cât costă?', /^Bun venit!/],
    ['ru', 'сколько стоит?', /^Добро пожаловать!/],
    ['gag', 'nekadar paası?', /^Hoş geldiniz!/],
  ] as const)('%s: reads its answer at once, and "%s" is about it', async (language, followUp, greeting) => {
    const citizen = visitor();
    await citizen.presses({ do: 'language', language });
    await citizen.writes(`/start ${writeRef({ kind: 'topic', id: 'id-card-get' })}`);
    assert.equal(citizen.outcome(), 'answer');
    assert.match(citizen.hears(), greeting);
    assert.ok(actions(citizen).includes('topic id-card-price'));
    await citizen.writes(followUp);
    assert.equal(citizen.record().lastTopic, 'id-card-price');
  });

  test('and then wants a person, is asked about by the title of the topic, not by the link', async () => {
    const { citizen } = await openLibrary([staff('maria', 'national')], { real: brain });
    await citizen.writes('/start top_id-card-get');
    await citizen.presses({ do: 'human' });
    await citizen.writes('Orhei');
    assert.ok(citizen.seen.at(-1)!.text.includes(brain.content.topics['id-card-get']!.title.ro));
    assert.doesNotMatch(citizen.seen.at(-1)!.text, /top_/);
  });
});

describe('a ref that anybody writes by hand', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', orhei, 'id-card-get', '-', '_', ''];
  const name = fc.oneof(
    fc.constantFrom(...names),
    fc.stringMatching(/^[A-Za-z0-9_-]{60}$/),
    fc.stringMatching(/^[A-Za-z0-9_-]{0,70}$/),
    fc.string({ unit: 'binary', maxLength: 70 }),
  );
  const ref = fc.tuple(fc.constantFrom('lib_', 'top_', 'grp_', 'LIB_', ''), name).map((parts) => parts.join(''));

  test('never throws and is always greeted, on every channel, with a full list of libraries or none', () => {
    const now = new Date('2026-11-24T07:30:00Z');
    fc.assert(
      fc.property(ref, fc.constantFrom(...channelNames), fc.boolean(), (written, channel, none) => {
        brain.directory.libraries = none ? [] : seed;
        const record = { ...freshConversation({ channel, id: 'ana' }), greeted: true };
        const about = { key: 'k', conversation: record.key, at: now };
        const events: Event[] = [
          { ...about, kind: 'button', action: { do: 'start', ref: written } },
          { ...about, kind: 'text', text: `/start ${written}` },
        ];
        for (const event of events) {
          const { record: after } = brain.decide(record, event, now);
          const [message] = after.emits.flatMap((emit) => (emit.kind === 'send' ? [emit.message] : []));
          assert.deepEqual(message?.parts[0], { kind: 'say', key: 'start' });
          assert.ok(brain.render(message!).text.startsWith('Bun venit!'));
        }
      }),
      { numRuns: 500 },
    );
  });
});
