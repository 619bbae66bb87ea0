import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/language.js';
import { readGazetteer, readLibraries } from '../../src/libraries/gazetteer.js';
import { makeLocate, readOutlines } from '../../src/libraries/location.js';
import { type PlaceHeard, type PlaceSaid, type PlaceSituation, placeStep } from '../../src/libraries/place-step.js';
import { makeFindPlaces } from '../../src/libraries/places.js';

const folder = new URL('../../src/libraries/data', import.meta.url).pathname;
const gazetteer = readGazetteer(folder);
const deps = {
  gazetteer,
  findPlaces: makeFindPlaces(gazetteer),
  locate: makeLocate(gazetteer, () => readOutlines(folder)),
  libraries: readLibraries(folder),
  abroadTopic: 'consular-appointment',
};
const evening = new Date('2026-11-24T19:00:00Z');
const said = (heard: PlaceHeard, more: Partial<PlaceSituation> = {}): PlaceSaid =>
  placeStep({ heard, language: 'ro', now: evening, ...more }, deps);
const keys = (answer: PlaceSaid): string[] => answer.say.map(({ key }) => key);

test('a wish without a place asks for one', () => {
  const answer = said({ kind: 'wish', text: 'unde e cea mai apropiată bibliotecă?' });
  expect(answer).toMatchObject({ outcome: 'ask', awaiting: true, libraries: [] });
});

test('a wish with a place in it is answered at once', () => {
  expect(said({ kind: 'wish', text: 'где библиотека в Комрате?' })).toMatchObject({
    outcome: 'libraries',
    place: 'gn618405',
  });
});

test('a remembered place answers the next wish', () => {
  expect(said({ kind: 'wish' }, { remembered: 'gn618405' })).toMatchObject({ outcome: 'libraries', place: 'gn618405' });
  expect(said({ kind: 'place', placeId: 'another' }, { remembered: 'gn618405' })).toMatchObject({
    outcome: 'ask',
    awaiting: true,
  });
});

test('a library by its own link stands alone: its card and its button, no distance, its place to remember', () => {
  const library = deps.libraries.find(({ id }) => id === 'lib-biblioteca-publica-raionala-andrei-ciurunga-cahul')!;
  const answer = said({ kind: 'library', library }, { canRemind: true, topic: 'id-card-get' });
  expect(answer).toMatchObject({ outcome: 'libraries', place: 'gn618456', libraries: [library.id], awaiting: false });
  expect(answer.say).toEqual([
    { key: 'library-card', params: expect.objectContaining({ order: 0, distance: 'none', name: library.name }) },
  ]);
  expect(answer.buttons).toEqual([
    {
      title: { say: 'button-write-to-library', params: { order: 1, of: 'one' } },
      action: { do: 'human', library: library.id },
    },
  ]);
  expect(answer.cards).toHaveLength(1);
  expect(answer.reminder).toEqual({ at: new Date('2026-11-25T07:00:00Z'), library: library.id });
});

test('a library in a settlement that is not in the list has a card, and no place to remember', () => {
  const library = { ...deps.libraries[0]!, placeId: '__proto__' };
  const answer = said({ kind: 'library', library });
  expect(answer.say[0]?.params?.locality).toBe(library.locality);
  expect(answer.place).toBeUndefined();
});

test('several of one name become buttons, nearest to the remembered place first', () => {
  const answer = said({ kind: 'text', text: 'Ivanovca' }, { remembered: 'gn617993' });
  expect(answer).toMatchObject({ outcome: 'ambiguous', awaiting: true });
  expect(answer.buttons[0]?.title).toEqual({ text: 'Ivanovca (Hîncești)' });
  for (const { action } of answer.buttons) {
    expect(said({ kind: 'place', placeId: action.do === 'library' ? action.place! : '' }).outcome).toBe('libraries');
  }
});

test('namesakes of one district are told apart by their neighbours', () => {
  const titles = said({ kind: 'text', text: 'Nicolaevca, Florești' }).buttons.map(({ title }) => JSON.stringify(title));
  expect(new Set(titles).size).toBe(2);
  expect(titles[0]).toContain('~');
});

test('the topic stays in reach', () => {
  const topic = { title: { topic: 'id-card-get' }, action: { do: 'topic', topic: 'id-card-get' } };
  for (const heard of [{ kind: 'wish' }, { kind: 'text', text: 'Orhei' }, { kind: 'skip' }] as const) {
    expect(said(heard, { topic: 'id-card-get' }).buttons).toContainEqual(topic);
  }
});

test('nothing open: the next opening, and a reminder only where the channel can send one', () => {
  const answer = said({ kind: 'text', text: 'Cahul' }, { canRemind: true });
  expect(keys(answer)).toContain('library-nothing-open');
  expect(answer.reminder).toEqual({
    at: new Date('2026-11-25T07:00:00Z'),
    library: 'lib-biblioteca-publica-raionala-andrei-ciurunga-cahul',
  });
  expect(said({ kind: 'text', text: 'Cahul' }).reminder).toBeUndefined();
});

test('what to bring for the topic is said whether a library is open or not, the usual only when nothing is', () => {
  const bring = { title: 'Permisul', what: 'permisul vechi' };
  const now = new Date('2026-11-24T09:00:00Z');
  const cahul = { kind: 'text', text: 'Cahul' } as const;
  for (const answer of [said(cahul, { bring }), said(cahul, { bring, now })]) {
    expect(answer.say).toContainEqual({ key: 'library-bring', params: bring });
    expect(keys(answer)).not.toContain('library-bring-usual');
  }
  expect(keys(said(cahul))).toContain('library-bring-usual');
  expect(keys(said(cahul, { now }))).not.toContain('library-bring-usual');
});

test('abroad leads to the consulate, by word and by point', () => {
  expect(said({ kind: 'text', text: 'sunt în Italia' })).toMatchObject({ outcome: 'abroad', awaiting: true });
  const byPoint = said({ kind: 'point', point: { lat: 45.46, lon: 9.19 } });
  expect(byPoint.outcome).toBe('abroad');
  expect(byPoint.buttons[0]?.action).toEqual({ do: 'topic', topic: 'consular-appointment' });
});

test('"unknown" is never shown as no', () => {
  const answer = said({ kind: 'text', text: 'Cahul' });
  expect(answer.say.filter(({ params }) => params?.ambassador === 'no')).toEqual([]);
  expect(answer.say.filter(({ params }) => params?.ambassador === 'unknown').length).toBeGreaterThan(0);
});

test('what is no place is asked again, and may be skipped', () => {
  expect(said({ kind: 'text', text: 'asdfgh' })).toMatchObject({ outcome: 'none', awaiting: true });
  expect(said({ kind: 'skip' })).toMatchObject({ outcome: 'skipped', awaiting: false });
});

test('every key that is said stands in all three languages', () => {
  const heards: PlaceHeard[] = [
    { kind: 'wish' },
    { kind: 'skip' },
    { kind: 'text', text: 'Cahul' },
    { kind: 'text', text: 'Ivanovca' },
    { kind: 'text', text: 'Milano' },
    { kind: 'text', text: 'asdfgh' },
    { kind: 'point', point: { lat: 0, lon: 0 } },
    { kind: 'point', point: { lat: 48.1605, lon: 28.3 } },
  ];
  const bring = { title: 'Permisul', what: 'permisul vechi' };
  const used = new Set([{}, { bring }].flatMap((more) => heards.flatMap((heard) => keys(said(heard, more)))));
  for (const language of languages) {
    const text = readFileSync(new URL(`../../locales/${language}/libraries.ftl`, import.meta.url), 'utf8');
    const known = new Set(new FluentResource(text).body.map(({ id }) => id));
    expect([...used].filter((key) => !known.has(key))).toEqual([]);
    expect(known.has('library-reminder')).toBe(true);
  }
});
