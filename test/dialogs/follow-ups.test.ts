import assert from 'node:assert/strict';
import { beforeAll, describe, test } from 'vitest';
import { type Brain, createBrain } from '../../src/brain.js';
import { type Language, languages } from '../../src/core/language.js';
import { answersAspect } from '../../src/nlu/aspects.js';
import { followUpWords } from './follow-up-words.js';
import { type End, ends, type Walked, walker } from './follow-ups.js';
import { openVisitor } from './visitor.js';

let brain: Brain;
beforeAll(async () => {
  brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://localhost' }, progress: () => {} });
}, 60_000);

/** A visitor who has just read the answer to a topic, in their language. */
async function afterTopic(topic: string, language: Language) {
  const visitor = openVisitor(brain);
  await visitor.presses({ do: 'language', language });
  await visitor.presses({ do: 'topic', topic });
  return visitor;
}
const topicsShown = (visitor: Awaited<ReturnType<typeof afterTopic>>): string[] =>
  visitor.buttons().flatMap(({ action }) => (action.startsWith('topic ') ? [action.slice('topic '.length)] : []));

describe('a follow-up after the criminal record', () => {
  test('about the price is answered with the lines that name it, not asked back', async () => {
    const visitor = await afterTopic('criminal-record-get', 'ro');
    await visitor.writes('și cât costă?');
    assert.equal(visitor.outcome(), 'answer');
    assert.match(visitor.hears(), /Despre „cazierul judiciar” \(prețul\):/);
    assert.match(visitor.hears(), /Taxa și termenul le vedeți la depunerea cererii/);
    assert.match(
      visitor.hears(),
      /„Cazier din diaspora”:\nLa consulat:\n- Achitați taxa.*20-25 euro \(la 01\.01\.2024\)/,
    );
    assert.match(visitor.hears(), /Verificați înainte: https:\/\/romania\.mfa\.gov\.md/, 'a stale figure sends there');
    assert.deepEqual(topicsShown(visitor), ['criminal-record-get', 'criminal-record-abroad']);
  });

  test('in another language is answered in the same service', async () => {
    const visitor = await afterTopic('criminal-record-get', 'ru');
    await visitor.writes('а долго?');
    assert.match(visitor.hears(), /О теме «справка о несудимости» \(сколько ждать\):/);
    assert.match(visitor.hears(), /примерно 20 дней/);
    assert.doesNotMatch(visitor.hears(), /QR/, 'only the lines that speak of it');
  });

  test('about documents is what to take along', async () => {
    const visitor = await afterTopic('criminal-record-get', 'gag');
    await visitor.writes('angı dokumentlär lääzım?');
    assert.match(visitor.hears(), /alın yanınıza/);
  });

  test('that nothing answers says so, names the official page and offers a person', async () => {
    const visitor = await afterTopic('criminal-record-get', 'ro');
    await visitor.writes('sâmbăta lucrează?');
    assert.equal(visitor.outcome(), 'unknown');
    assert.match(visitor.hears(), /Despre „cazierul judiciar” \(programul\) nu am un răspuns verificat/);
    assert.match(visitor.hears(), /https:\/\/eservicii\.gov\.md\/mai\/sti/);
    assert.equal(visitor.buttons()[0]?.action, 'human');
    assert.deepEqual(topicsShown(visitor), ['criminal-record-abroad']);
  });

  test('may follow another: the service is still being spoken of', async () => {
    const visitor = await afterTopic('criminal-record-get', 'ro');
    await visitor.writes('sâmbăta lucrează?');
    await visitor.writes('și cât costă?');
    assert.match(visitor.hears(), /„cazierul judiciar” \(prețul\)/);
    await visitor.writes('dar din Italia?');
    assert.equal(visitor.record().lastTopic, 'criminal-record-abroad');
  });
});

describe('a follow-up after a topic', () => {
  test('goes to the service’s own topic for it where there is one', async () => {
    for (const [topic, language, text, own] of [
      ['passport-get', 'ro', 'și cât mă costă?', 'passport-price'],
      ['id-card-get', 'ru', 'а если потеряю?', 'id-card-lost'],
      ['apostille-online', 'gag', 'da bu nekadar tutêr?', 'apostille-price'],
    ] as const) {
      const visitor = await afterTopic(topic, language);
      await visitor.writes(text);
      assert.equal(visitor.record().lastTopic, own, text);
      assert.equal(visitor.outcome(), 'answer', text);
    }
  });

  test('leaves an expired price out and sends to the official page, as the answer itself does', async () => {
    const visitor = openVisitor(brain, '2029-01-10T07:30:00Z');
    await visitor.presses({ do: 'language', language: 'ro' });
    await visitor.presses({ do: 'topic', topic: 'criminal-record-get' });
    await visitor.writes('și cât costă?');
    assert.doesNotMatch(visitor.hears(), /20-25/);
    assert.match(visitor.hears(), /În funcție de ambasadă: \(verificați: https:/);
    assert.match(visitor.hears(), /Un bibliotecar vă poate ajuta/);
  });

  test('about something else stays with what was spoken of, and a new question leaves it', async () => {
    const visitor = await afterTopic('mobile-signature-abroad', 'ro');
    await visitor.writes('iar în Turcia tot la fel?');
    assert.equal(visitor.record().lastTopic, 'mobile-signature-abroad');
    await visitor.writes('cât costă pașaportul?');
    assert.equal(visitor.record().lastTopic, 'passport-price');
  });

  test('without an answer reaches the coordinator with what it is about', () => {
    const { end, unanswered } = walker(brain)(brain.content.topics['criminal-record-get']!, 'в субботу открыто?', 'ru');
    assert.equal(end, 'not known');
    assert.equal(unanswered, 'справка о несудимости (часы работы): в субботу открыто?');
  });

  test('that only thanks is thanked for', async () => {
    const visitor = await afterTopic('criminal-record-get', 'ru');
    await visitor.writes('спасибо');
    assert.equal(visitor.outcome(), 'action');
  });
});

describe('every service and every aspect in three languages', () => {
  /** What is no answer to the aspect, and not even an honest no: at most this share of all, each. */
  const atMost: Partial<Record<End, number>> = {
    'asked back': 0.04,
    'last topic again': 0.04,
    'small talk': 0.01,
    'not understood': 0.005,
  };

  /** WALK=1 says each of the follow-ups after each service and prints the table; otherwise every other one. */
  const everything = process.env.WALK !== undefined;

  test('stay with the service: its own topic, its own lines, or that we do not know', () => {
    const walk = walker(brain);
    const counts = new Map<End, number>(ends.map((end) => [end, 0]));
    const wrong: string[] = [];
    let count = 0;
    for (const [at, service] of Object.keys(brain.content.services).entries()) {
      const own = Object.values(brain.content.topics).filter((topic) => topic.service === service);
      const [main] = own;
      assert.ok(main, service);
      for (const [aspect, words] of Object.entries(followUpWords))
        for (const language of languages)
          for (const [index, text] of words[language].entries()) {
            if (!everything && (at + index) % 2 === 1) continue;
            const walked = walk(main, text, language);
            const end = endOf(walked, aspect, service);
            counts.set(end, counts.get(end)! + 1);
            count++;
            wrong.push(...faultsOf(walked, `${main.id}, ${text}`));
          }
    }
    const table = [...counts].map(([end, hits]) => `${end}: ${hits}`).join(', ');
    assert.deepEqual(wrong, [], table);
    for (const [end, share] of Object.entries(atMost))
      assert.ok(counts.get(end as End)! <= share * count, `${end}: more than ${share}; ${count} in all: ${table}`);
    if (everything) process.stdout.write(`${count}: ${table}\n`);
  }, 300_000);

  function endOf({ end, answered }: Walked, aspect: string, service: string): End {
    const topic = answered === undefined ? undefined : brain.content.topics[answered];
    return topic?.service === service && answersAspect(topic.aspect, aspect) ? 'own topic' : end;
  }

  function faultsOf({ end, answered, asks, reply }: Walked, name: string): string[] {
    if (end === 'unrelated topic') return [`${name}: ${answered}`];
    if (end !== 'from the answers') return [];
    const kinds = brain.content.aspects[asks ?? '']?.saidBy;
    return kinds !== undefined && reply.split('\n').length >= 2 ? [] : [`${name}: no line of an answer`];
  }
});
