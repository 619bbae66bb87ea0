import assert from 'node:assert/strict';
import { beforeAll, test } from 'vitest';
import { type Brain, createBrain } from '../../src/brain.js';
import { staff } from '../cases/case-memory.js';
import { openLibrary } from './open-library.js';

let brain: Brain;
beforeAll(async () => {
  brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://localhost' }, progress: () => {} });
}, 120_000);

const maria = staff('maria', 'national', ['ro', 'ru', 'gag']);

test.each([
  ['ro', /Niciun bibliotecar nu v-a deschis/, /Bibliotecarii v-au deschis discuțiile de 2 ori\./],
  ['ru', /Библиотекари не открывали/, /Библиотекари открывали ваши обращения 2 раза\./],
  ['gag', /Bibliotekacılar açmadılar/, /Bibliotekacılar açtılar sizin soruşlarınızı 2 kerä\./],
] as const)(
  '%s: who asks for their data hears how often librarians opened their case',
  async (language, none, twice) => {
    const { citizen, opens } = await openLibrary([maria], { real: brain });
    await citizen.presses({ do: 'language', language });
    await citizen.presses({ do: 'human' });
    await citizen.presses({ do: 'case-skip-place' });
    await citizen.presses({ do: 'case-yes' });
    await citizen.writes('/mydata');
    assert.match(citizen.seen.at(-1)!.text, none);
    await opens(maria);
    await opens(maria);
    await citizen.presses({ do: 'my-data' });
    assert.match(citizen.seen.at(-1)!.text, twice);
  },
);

test('asked for in words, it is the same', async () => {
  const { citizen } = await openLibrary([maria], { real: brain });
  await citizen.writes('ce date aveți despre mine?');
  assert.match(citizen.seen.at(-1)!.text, /Niciun bibliotecar nu v-a deschis/);
});

test.each([
  ['ro', /Întrebările la care nu am găsit răspuns se păstrează 30 de zile, cu codurile ascunse/],
  ['ru', /Вопросы, на которые мы не нашли ответа, хранятся 30 дней, со скрытыми кодами/],
  ['gag', /Soruşlar, angılarına bulmadık cuvap, saklanêr 30 gün, kodları saklayıp/],
] as const)('%s: the privacy page names how long questions without an answer are kept', (language, words) => {
  const parts = [{ kind: 'say', key: 'privacy-page' }] as const;
  assert.match(brain.render({ language, parts, buttons: [], at: new Date('2026-03-02T10:00:00Z') }).text, words);
});
