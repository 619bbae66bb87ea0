import assert from 'node:assert/strict';
import { beforeAll, describe, test } from 'vitest';
import { type Brain, createBrain } from '../../src/brain.js';
import { openVisitor, type Visitor } from './visitor.js';

let brain: Brain;
beforeAll(async () => {
  brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://localhost' }, progress: () => {} });
}, 120_000);

const visitor = (at?: string): Visitor => openVisitor(brain, at);

describe('who helps me in person?', () => {
  test('a wish with a place in it is answered at once', async () => {
    const citizen = visitor();
    await citizen.writes('Unde este o bibliotecă în Orhei?');
    assert.equal(citizen.outcome(), 'library');
    assert.match(citizen.hears(), /Alexandru Donici/);
    assert.equal(citizen.record().place, 'gn617638', 'the place is remembered');
  });

  test('a wish without a place asks for it, and the next words are the place', async () => {
    const citizen = visitor();
    await citizen.presses({ do: 'library' });
    assert.equal(citizen.record().awaiting?.what, 'place');
    await citizen.writes('Комрат');
    assert.equal(citizen.outcome(), 'library');
    assert.match(citizen.hears(), /Petru Draganov/);
    assert.equal(citizen.record().awaiting, undefined);
  });

  test('the topic just answered stays in reach', async () => {
    const citizen = visitor();
    await citizen.presses({ do: 'topic', topic: 'pension-age' });
    await citizen.presses({ do: 'library' });
    await citizen.writes('Cahul');
    assert.ok(citizen.buttons().some(({ action }) => action === 'topic pension-age'));
  });

  test('a question asked while a place is awaited is answered as a question', async () => {
    const citizen = visitor();
    await citizen.presses({ do: 'library' });
    await citizen.writes('cât costă să fac un buletin nou de identitate');
    assert.equal(citizen.outcome(), 'answer');
  });

  test('one of several Ivanovcas is chosen by a button, or by typing its title', async () => {
    const citizen = visitor();
    await citizen.presses({ do: 'library' });
    await citizen.writes('Ivanovca');
    const [first] = citizen.buttons();
    assert.ok(first?.title.startsWith('Ivanovca ('));
    await citizen.writes(first?.title ?? '');
    assert.equal(citizen.outcome(), 'library');
    assert.match(citizen.hears(), /^Bibliotecile cele mai apropiate de Ivanovca:/);
  });

  test('a shared location needs no question, and only the name of the settlement is kept', async () => {
    const citizen = visitor();
    await citizen.sharesLocation(47.0245, 28.8323);
    assert.equal(citizen.outcome(), 'library');
    assert.match(citizen.hears(), /Bibliotec/);
    assert.doesNotMatch(JSON.stringify(citizen.record()), /47\.02/);
  });

  test('a location abroad is said to be abroad', async () => {
    const citizen = visitor();
    await citizen.sharesLocation(41.9, 12.5);
    assert.match(citizen.hears(), /nu este în Republica Moldova/);
  });

  test('when nothing is open a reminder is offered, kept and sent once', async () => {
    const citizen = visitor('2026-11-24T20:00:00Z'); // 22:00 in Moldova
    await citizen.writes('biblioteca în Florești');
    assert.ok(citizen.buttons().some(({ action }) => action === 'remind'));
    await citizen.presses({ do: 'remind' });
    const wakeAt = citizen.record().wakeAt?.toISOString();
    assert.ok(wakeAt !== undefined && wakeAt > '2026-11-25T05:00', String(wakeAt));
    await citizen.waitsUntil(wakeAt);
    assert.equal(citizen.outcome(), 'reminded');
    assert.match(citizen.hears(), /s-a deschis acum/);
    assert.equal(citizen.record().reminder, undefined);
    assert.equal(citizen.record().wakeAt, undefined);
  });

  test.each([
    ['ro', /Pentru „Schimbă permisul” luați cu dumneavoastră: actul de identitate .*083\/e/],
    ['ru', /Для «Заменить права» возьмите с собой: действующее удостоверение .*083\/e/],
    ['gag', /„Prava diiştirmää” için alın yanınıza: geçerli kimli.*083\/e/],
  ] as const)(
    '%s: hears what to bring for the topic just asked about, by night and by day',
    async (language, bring) => {
      for (const time of ['2026-11-24T20:00:00Z', '2026-11-24T08:00:00Z']) {
        const citizen = visitor(time);
        await citizen.presses({ do: 'language', language });
        await citizen.presses({ do: 'topic', topic: 'driving-licence-renew' });
        await citizen.presses({ do: 'library' });
        await citizen.writes('Florești');
        assert.match(citizen.hears(), bring);
      }
    },
  );

  test('hears the usual things to bring when nothing is open and no topic says more', async () => {
    const citizen = visitor('2026-11-24T20:00:00Z');
    await citizen.presses({ do: 'topic', topic: 'pension-age' });
    await citizen.presses({ do: 'library' });
    await citizen.writes('Florești');
    assert.match(citizen.hears(), /Luați cu dumneavoastră actul de identitate și telefonul\./);
    assert.doesNotMatch(citizen.hears(), /Pentru „/);
  });

  test('what is forgotten with the person: the place and the reminder', async () => {
    const citizen = visitor('2026-11-24T20:00:00Z');
    await citizen.writes('biblioteca în Florești');
    await citizen.presses({ do: 'delete' });
    await citizen.presses({ do: 'yes' });
    assert.equal(citizen.record().place, undefined);
    assert.equal(citizen.record().reminder, undefined);
  });
});

describe('a dated notice about a service', () => {
  test('stands above the answer while it is in force, and nowhere else', async () => {
    const text = {
      ro: 'MPay nu lucrează până mâine.',
      ru: 'MPay не работает до завтра.',
      gag: 'MPay yarınadan işlämeer.',
    };
    brain.notices.all = [
      {
        id: 'n',
        service: 'mpay',
        text,
        from: new Date('2026-11-24T00:00:00Z'),
        until: new Date('2026-11-25T00:00:00Z'),
        by: 'ana',
      },
    ];
    const today = visitor();
    await today.presses({ do: 'topic', topic: 'mpay-pay' });
    assert.match(today.hears(), /MPay nu lucrează până mâine/);
    await today.presses({ do: 'topic', topic: 'pension-age' });
    assert.doesNotMatch(today.hears(), /MPay nu lucrează/);
    const later = visitor('2026-11-25T00:00:00Z');
    await later.presses({ do: 'topic', topic: 'mpay-pay' });
    assert.doesNotMatch(later.hears(), /MPay nu lucrează/);
    brain.notices.all = [];
  });
});
