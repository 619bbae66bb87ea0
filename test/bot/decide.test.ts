import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { needsUnderstanding } from '../../src/bot/decide.js';
import { showMenu } from '../../src/bot/steps/commands.js';
import { languageAskedFor } from '../../src/bot/steps/understanding.js';
import { type Action, conversationId, type Event } from '../../src/core/event.js';
import { type Conversation, type Decision, freshConversation, type Heard } from '../../src/core/turn.js';
import { createMenu } from '../../src/faq/catalogue.js';
import { readContent } from '../../src/faq/read-content.js';
import { readSources } from '../../src/faq/sources.js';
import {
  base,
  copiedOut,
  keysOf,
  smallCatalogue,
  smallDecide,
  titlesOf,
  understood,
  writes,
} from '../support/small-brain.js';

const decide = smallDecide();
const at = (second: number): Date => new Date(Date.parse('2026-03-02T10:00:00Z') + second * 1000);
const ana = { channel: 'telegram', id: 'ana' } as const;
const known: Conversation = { ...freshConversation(ana), version: 5, since: at(-1000), greeted: true, language: 'ro' };

/** A person who talks with the bot: each word is a turn on what the last one left. */
function talk(start: Conversation = known) {
  let record = start;
  let second = 0;
  const next = (event: Heard): Decision => {
    const heard =
      event.kind === 'text' && needsUnderstanding(record, event)
        ? { ...event, understood: understood(event.text) }
        : event;
    const decision = decide(record, heard, at(second));
    record = copiedOut(decision.record);
    return decision;
  };
  return {
    record: () => record,
    waits: (seconds: number): void => {
      second += seconds;
    },
    writes: (text: string, over: object = {}) => next({ ...base(), kind: 'text', text, ...over } as Heard),
    presses: (action: Action, title?: string) => next({ ...base(), kind: 'button', action, ...(title && { title }) }),
    happens: (event: object) => next({ ...base(), ...event } as Heard),
  };
}

const says = (decision: Decision): string[] => keysOf(decision.record);

describe('a command', () => {
  const said: [string, string, string][] = [
    ['/start', 'command', 'start'],
    ['/START', 'command', 'start'],
    ['/start lib-12', 'command', 'start'],
    ['/menu', 'menu', 'menu-situations'],
    ['/library', 'action', 'library-where'],
    ['/library Cahul', 'action', 'library-where'],
    ['/human', 'action', 'human-contacts'],
    ['/language', 'command', 'language-choose'],
    ['/language gag', 'command', 'language-changed'],
    ['/language klingon', 'command', 'language-choose'],
    ['/privacy', 'command', 'privacy'],
    ['/delete', 'command', 'delete-sure'],
    ['/mydata', 'command', 'my-data'],
    ['/about', 'command', 'about'],
    ['/help', 'command', 'help'],
    ['/help@eambasador_bot', 'command', 'help'],
    ['/unheard-of', 'command', 'help'],
  ];
  test.each(said)('%s ends in "%s" and says %s', (text, outcome, key) => {
    const decision = talk().writes(text);
    assert.equal(decision.outcome, outcome);
    assert.equal(says(decision)[0], key);
  });

  test('offers the ways on, and the languages at the start', () => {
    assert.deepEqual(titlesOf(talk().writes('/start').record), [
      'button-menu (ro)',
      'button-library (ro)',
      'button-human (ro)',
      'Română',
      'Русский',
      'Gagauzça',
    ]);
  });
});

describe('a start by a link', () => {
  test('of a topic is answered at once, below the greeting, with its usual buttons and those of every start', () => {
    const decision = talk().writes('/start top_id-card-get');
    assert.equal(decision.outcome, 'answer');
    assert.equal(decision.about.topic, 'id-card-get');
    assert.deepEqual(says(decision), ['start', 'answer id-card-get']);
    assert.deepEqual(titlesOf(decision.record), [
      'id-card-price (ro)',
      'passport-price (ro)',
      'pension-age (ro)',
      'button-library (ro)',
      'button-human (ro)',
      'button-menu (ro)',
      'Română',
      'Русский',
      'Gagauzça',
    ]);
    assert.equal(decision.record.lastTopic, 'id-card-get');
  });

  test('of a topic is remembered by its title, written or pressed, and counted', () => {
    const ref = 'top_id-card-get';
    for (const { record } of [talk().writes(`/start ${ref}`), talk().presses({ do: 'start', ref })]) {
      assert.deepEqual(
        record.recent.map(({ heard, outcome, topic }) => ({ heard, outcome, topic })),
        [{ heard: 'id-card-get (ro)', outcome: 'answer', topic: 'id-card-get' }],
      );
      const counted = record.emits.flatMap((emit) => (emit.kind === 'origin' ? [emit.row.ref] : []));
      assert.deepEqual(counted, [ref]);
    }
  });

  test('of a stranger begins with the first words, in the language of their app', () => {
    const decision = talk(freshConversation(ana)).writes('/start top_id-card-get', { languageHint: 'ru' });
    assert.deepEqual(says(decision), ['first-contact', 'start', 'answer id-card-get']);
    assert.equal(decision.record.language, 'ru');
    assert.ok(titlesOf(decision.record).includes('id-card-price (ru)'));
  });

  test.each([
    'top_gone',
    'top_constructor',
    'top___proto__',
    'lib___proto__',
    'lib_lib-1',
    'grp_mame-din-balti',
    'id-card-get',
    `top_${'a'.repeat(60)}`,
    `top_${'a'.repeat(500)}`,
    'top_',
  ])('%s that leads nowhere is the plain greeting', (ref) => {
    for (const decision of [talk().writes(`/start ${ref}`), talk().presses({ do: 'start', ref })]) {
      assert.equal(decision.outcome, 'command');
      assert.deepEqual(says(decision), ['start']);
      assert.equal(decision.record.lastTopic, undefined);
    }
  });
});

describe('the menu', () => {
  test('shows situations that hold something', () => {
    assert.deepEqual(titlesOf(talk().writes('/menu').record), ['documents (ro)', 'money (ro)']);
  });

  test('goes from a situation to its services, where a service of one topic is that topic', () => {
    const decision = talk().presses({ do: 'menu', menu: 'documents' });
    assert.deepEqual(titlesOf(decision.record), ['id-card (ro)', 'passport-price (ro)', 'button-menu (ro)']);
    assert.deepEqual(decision.about.shown, ['passport-price']);
  });

  test('passes over a level with a single service', () => {
    assert.deepEqual(titlesOf(talk().presses({ do: 'menu', menu: 'money' }).record), [
      'pension-age (ro)',
      'pension-ask (ro)',
      'button-menu (ro)',
    ]);
  });

  test('begins again where a situation or service no longer exists', () => {
    assert.deepEqual(says(talk().presses({ do: 'menu', menu: 'gone' })), ['menu-situations']);
    assert.deepEqual(titlesOf(talk().presses({ do: 'menu', menu: 'documents', service: 'gone' }).record), [
      'id-card (ro)',
      'passport-price (ro)',
      'button-menu (ro)',
    ]);
  });

  test('reaches every topic of the real content in at most three taps', () => {
    const { content } = readContent(readSources(join(import.meta.dirname, '../..')));
    const menu = createMenu(content);
    const catalogue = {
      ...menu,
      title: () => '',
      notices: () => [],
      bring: () => undefined,
      followUp: () => undefined,
    };
    const reached = new Map<string, number>();
    let paths: Extract<Action, { do: 'menu' }>[] = [{ do: 'menu' }];
    for (let taps = 1; taps <= 3; taps++) {
      const following: typeof paths = [];
      for (const path of paths) {
        const event = { ...base(), kind: 'button', action: path } as const;
        const situation = { record: known, event, now: at(0), language: 'ro', catalogue, action: path } as const;
        for (const { action } of showMenu(situation, path.menu, path.service).messages[0]!.buttons!) {
          if (action.do === 'topic' && !reached.has(action.topic)) reached.set(action.topic, taps);
          if (action.do === 'menu' && action.menu !== undefined) following.push(action);
        }
      }
      paths = following;
    }
    const unreached = Object.keys(content.topics).filter((topic) => !reached.has(topic));
    assert.deepEqual(unreached, []);
    assert.ok(reached.size >= 12, `only ${reached.size} topics`);
  });
});

describe('an answer', () => {
  test('comes with up to three things that people often ask next, never itself, never what does not exist', () => {
    const decision = talk().writes('cum fac buletin');
    assert.equal(decision.outcome, 'answer');
    assert.deepEqual(says(decision), ['answer id-card-get']);
    assert.deepEqual(decision.about.shown, ['id-card-price', 'passport-price', 'pension-age']);
    assert.deepEqual(titlesOf(decision.record).slice(-2), ['button-library (ro)', 'button-human (ro)']);
    assert.equal(decision.record.lastTopic, 'id-card-get');
  });

  test('of a topic that is gone is an outdated button', () => {
    const decision = talk().presses({ do: 'topic', topic: 'gone' });
    assert.equal(decision.outcome, 'command');
    assert.deepEqual(says(decision), ['button-outdated']);
  });

  test('that is unsure asks back with three topics and "something else"', () => {
    const decision = talk().writes('pensie');
    assert.equal(decision.outcome, 'clarify');
    assert.deepEqual(titlesOf(decision.record), [
      'id-card-get (ro)',
      'pension-age (ro)',
      'passport-price (ro)',
      'button-something-else (ro)',
    ]);
  });

  test('that is unsure only between topics which no longer exist says that it does not know', () => {
    const nothing = { ...understood('pensie'), alternatives: [{ topic: 'gone', confidence: 0.4 }] };
    const decision = decide(known, writes('pensie', { understood: nothing }), at(0));
    assert.equal(decision.outcome, 'unknown');
  });

  test('to what nobody knows says so and offers three ways on', () => {
    const decision = talk().writes('cine a câștigat meciul');
    assert.equal(decision.outcome, 'unknown');
    assert.deepEqual(titlesOf(decision.record), ['button-menu (ro)', 'button-library (ro)', 'button-human (ro)']);
  });

  test('to nothing at all asks for words', () => {
    assert.deepEqual(says(talk().writes(' \n ')), ['empty']);
  });

  test.each([
    ['library', 'library-where'],
    ['human', 'human-contacts'],
    ['greeting', 'greeting'],
    ['thanks', 'thanks'],
    ['bye', 'bye'],
    ['who-are-you', 'who-are-you'],
    ['bad-words', 'bad-words'],
    ['feedback-positive', 'feedback-positive'],
    ['feedback-negative', 'feedback-negative'],
    ['stop', 'stop'],
    ['language-change', 'language-choose'],
    ['delete-my-data', 'delete-sure'],
  ])('to the wish "%s" is the action of that name', (action, key) => {
    const decision = decide(
      known,
      writes('...', { understood: { ...understood(''), outcome: 'action', action, confidence: 0.9 } }),
      at(0),
    );
    assert.equal(decision.outcome, 'action');
    assert.equal(decision.about.action, action);
    assert.deepEqual(says(decision), [key]);
  });

  test.each(['bad-words', 'feedback-negative', 'stop', 'delete-my-data'])(
    'to a mere guess at "%s" is "unknown"',
    (action) => {
      const guess = { ...understood(''), outcome: 'action', action, confidence: 0.4 } as const;
      assert.equal(decide(known, writes('...', { understood: guess }), at(0)).outcome, 'unknown');
    },
  );

  test('to an action that we do not know is "unknown"', () => {
    const dance = { ...understood(''), outcome: 'action', action: 'dance' } as const;
    assert.equal(decide(known, writes('...', { understood: dance }), at(0)).outcome, 'unknown');
  });
});

describe('a typed title', () => {
  test('presses the button, whatever the case, marks and stops', () => {
    const person = talk();
    person.writes('/start');
    assert.deepEqual(says(person.writes('  RUSSKII  ')), ['unknown']);
    person.writes('/start');
    assert.deepEqual(says(person.writes('русский!')), ['language-changed']);
  });

  test('needs no understanding', () => {
    const person = talk();
    person.writes('pensie');
    assert.equal(needsUnderstanding(person.record(), writes('PENSION-AGE (ro)')), false);
    assert.deepEqual(says(person.writes('pension-age (ro)')), ['answer pension-age']);
  });

  test('of buttons that are no longer the last is only words', () => {
    const person = talk();
    person.writes('pensie');
    person.writes('/help');
    assert.notDeepEqual(says(person.writes('pension-age (ro)')), ['answer pension-age']);
  });

  test('of punctuation alone presses nothing', () => {
    const person = talk({ ...known, offered: [{ title: '', action: { do: 'delete' } }] });
    assert.equal(person.writes('???').outcome, 'unknown');
  });
});

describe('the language', () => {
  test('is that of the message', () => {
    assert.equal(talk().writes('как получить удостоверение').record.language, 'ru');
  });

  test('stays when the message does not show one surely', () => {
    const unsure = { ...understood('id'), language: 'gag', languageSure: 0.6 } as const;
    assert.equal(decide(known, writes('id', { understood: unsure }), at(0)).record.language, 'ro');
  });

  test('is the guess when there is no other', () => {
    const { language: _, ...stranger } = known;
    const unsure = { ...understood('id'), language: 'gag', languageSure: 0.4 } as const;
    assert.equal(decide(stranger, writes('id', { understood: unsure }), at(0)).record.language, 'gag');
  });

  test('that a person chose wins over what they write', () => {
    const person = talk();
    const chosen = person.presses({ do: 'language', language: 'gag' }, 'Gagauzça');
    assert.deepEqual(titlesOf(chosen.record)[0], 'button-menu (gag)');
    const answer = person.writes('как получить удостоверение');
    assert.equal(answer.record.language, 'gag');
    assert.deepEqual(titlesOf(answer.record).at(-1), 'button-human (gag)');
  });

  test.each([
    ['vorbește rusă', 'ru'],
    ['говори по-румынски', 'ro'],
    ['молдавский пожалуйста', 'ro'],
    ['gagauzça lafet', 'gag'],
    ['по-русски', 'ru'],
    ['pe ruseste va rog', 'ru'],
    ['altă limbă', undefined],
    ['nu rusă, ci română', undefined],
  ])('asked for by "%s" is %s', (text, language) => {
    assert.equal(languageAskedFor(text), language);
  });

  test('asked for in words is changed at once', () => {
    const wish = { ...understood(''), outcome: 'action', action: 'language-change' } as const;
    const decision = decide(known, writes('hai în rusă', { understood: wish }), at(0));
    assert.equal(decision.record.language, 'ru');
    assert.equal(decision.record.languageChosen, true);
    assert.equal(titlesOf(decision.record)[0], 'button-menu (ru)');
  });
});

describe('first contact', () => {
  const stranger = freshConversation(ana);

  test('brings the notice before the first answer, once', () => {
    const person = talk(stranger);
    assert.deepEqual(says(person.writes('buletin')), ['first-contact', 'answer id-card-get']);
    assert.deepEqual(says(person.writes('buletin')), ['answer id-card-get']);
  });

  test('is no notice while nothing is said', () => {
    const person = talk(stranger);
    assert.deepEqual(says(person.happens({ kind: 'time' })), []);
    assert.deepEqual(says(person.happens({ kind: 'result', of: 'x', delivery: 'sent' })), []);
    assert.equal(says(person.writes('/help'))[0], 'first-contact');
  });

  test('offers the languages with the notice, and keeps all titles of the turn', () => {
    const person = talk(stranger);
    const decision = person.writes('buletin');
    assert.deepEqual(titlesOf(decision.record).slice(0, 3), ['Română', 'Русский', 'Gagauzça']);
    assert.deepEqual(says(person.writes('Gagauzça')), ['language-changed']);
  });
});

describe('more than thirty messages in ten seconds', () => {
  test('are answered once, politely, and again when the ten seconds are over', () => {
    const person = talk();
    for (let count = 1; count <= 30; count++)
      assert.equal(person.writes('buletin').outcome, 'answer', `message ${count}`);
    assert.deepEqual(says(person.writes('buletin')), ['limited']);
    const silent = person.writes('buletin');
    assert.equal(silent.outcome, 'limited');
    assert.deepEqual(says(silent), []);
    person.waits(9.999);
    assert.equal(person.writes('buletin').outcome, 'limited');
    person.waits(0.001);
    assert.equal(person.writes('buletin').outcome, 'answer');
  });

  test('count whatever they are, but not what nobody sent', () => {
    const person = talk();
    for (let count = 1; count <= 10; count++) {
      person.presses({ do: 'menu' });
      person.happens({ kind: 'media', media: 'photo' });
      person.happens({ kind: 'location', point: { lat: 47, lon: 28 } });
      person.happens({ kind: 'time' });
      person.happens({ kind: 'result', of: 'x', delivery: 'sent' });
    }
    assert.deepEqual(says(person.happens({ kind: 'stale-button' })), ['limited']);
    assert.equal(person.happens({ kind: 'time' }).outcome, 'woken');
  });

  test('still show the words on a channel that shows both sides from our feed', () => {
    const echoing = smallDecide(true);
    const record: Conversation = { ...known, rate: { from: at(0), count: 40, told: true } };
    const { record: after } = echoing(record, writes('buletin'), at(1));
    const [emit] = after.emits;
    assert.ok(emit?.kind === 'send' && emit.message.heard?.text === 'buletin' && emit.message.parts.length === 0);
  });

  test('are told once even when each of them is too long', () => {
    const person = talk();
    for (let count = 1; count <= 31; count++) person.writes('buletin');
    assert.deepEqual(says(person.writes('buletin', { cut: true })), []);
  });
});

describe('deletion', () => {
  test('asks once, and "no" keeps everything', () => {
    const person = talk();
    assert.deepEqual(titlesOf(person.writes('/delete').record), ['button-yes-delete (ro)', 'button-no (ro)']);
    assert.deepEqual(person.record().wakeAt, at(600));
    assert.deepEqual(says(person.writes('Button no (RO)')), ['kept']);
    assert.equal(person.record().wakeAt, undefined);
    assert.deepEqual(says(person.presses({ do: 'yes' })), ['nothing-to-confirm']);
  });

  test('is no longer confirmed ten minutes later', () => {
    const person = talk();
    person.writes('/delete');
    person.waits(601);
    assert.deepEqual(says(person.presses({ do: 'yes' })), ['nothing-to-confirm']);
  });

  test('lapses by itself, however early or often it is woken', () => {
    const person = talk();
    person.writes('/delete');
    assert.equal(person.happens({ kind: 'time' }).outcome, 'woken');
    assert.notEqual(person.record().awaiting, undefined);
    person.waits(600);
    for (let time = 0; time < 3; time++) person.happens({ kind: 'time' });
    assert.equal(person.record().awaiting, undefined);
    assert.equal(person.record().wakeAt, undefined);
  });

  test('wakes two seconds later', () => {
    const person = talk();
    person.writes('/delete');
    const decision = person.presses({ do: 'yes' }, 'Da, șterge');
    assert.deepEqual(says(decision), ['delete-started']);
    assert.equal(decision.record.forgotten, 'asked');
    assert.deepEqual(decision.record.wakeAt, at(2));
  });

  test('takes the words out of the record at once', () => {
    const person = talk();
    person.writes('secretul meu');
    person.writes('/delete');
    const decision = person.presses({ do: 'yes' }, 'Da, șterge');
    assert.ok(!JSON.stringify(copiedOut(decision.record)).includes('secretul'));
  });

  const deleting = () => {
    const person = talk();
    person.writes('/delete');
    person.presses({ do: 'yes' });
    return person;
  };

  test('says nothing to what is written while it is under way', () => {
    const person = deleting();
    assert.equal(needsUnderstanding(person.record(), writes('buletin')), false);
    const decision = person.writes('buletin');
    assert.equal(decision.outcome, 'noted');
    assert.deepEqual(says(decision), []);
    assert.notEqual(decision.record.wakeAt, undefined);
  });

  test('is told when it is done', () => {
    const person = deleting();
    person.waits(2);
    const decision = person.happens({ kind: 'time' });
    assert.equal(decision.outcome, 'forgotten');
    assert.deepEqual(says(decision), ['deleted']);
    assert.equal(decision.record.forgotten, 'purged');
    assert.equal(decision.record.wakeAt, undefined);
  });

  test('makes a stranger, whose messages still count on', () => {
    const person = deleting();
    person.waits(2);
    const { record } = person.happens({ kind: 'time' });
    const decision = person.writes('/help');
    assert.deepEqual(says(decision), ['first-contact', 'help']);
    const [emit] = decision.record.emits;
    const [deleted] = record.emits;
    assert.ok(emit?.kind === 'send' && deleted?.kind === 'send' && emit.position > deleted.position);
    assert.equal(decision.record.forgotten, undefined);
  });

  test('leaves no word that was written while it was under way', () => {
    const person = deleting();
    person.writes('secretul meu');
    person.waits(2);
    person.happens({ kind: 'time' });
    assert.ok(!JSON.stringify(person.record()).includes('secretul'));
  });

  test('does not keep the first question afterwards from being understood', () => {
    const person = deleting();
    person.waits(2);
    person.happens({ kind: 'time' });
    assert.equal(person.writes('buletin').outcome, 'answer');
  });
});

describe('my data', () => {
  test('shows the last six things that the person said', () => {
    const person = talk();
    for (let count = 1; count <= 8; count++) person.writes(`întrebarea ${count}`);
    const [summary, quote] = says(person.writes('/mydata'));
    assert.equal(summary, 'my-data');
    assert.deepEqual(
      quote?.match(/întrebarea \d/g),
      [3, 4, 5, 6, 7, 8].map((count) => `întrebarea ${count}`),
    );
  });

  test('says that there is nothing when nothing was said', () => {
    assert.deepEqual(says(talk().presses({ do: 'my-data' })), ['my-data']);
  });
});

describe('what is no text', () => {
  test.each(['voice', 'photo', 'video', 'file', 'sticker'] as const)('a %s is answered with words', (media) => {
    const decision = talk().happens({ kind: 'media', media });
    assert.equal(decision.outcome, 'unreadable');
    const [emit] = decision.record.emits;
    assert.ok(emit?.kind === 'send');
    assert.deepEqual(emit.message.parts, [{ kind: 'say', key: 'unreadable', params: { media } }]);
  });

  test('an album is answered once, the next one again', () => {
    const person = talk();
    const picture = (album: string) => says(person.happens({ kind: 'media', media: 'photo', album }));
    assert.deepEqual(['a', 'a', 'a', 'b'].map(picture), [['unreadable'], [], [], ['unreadable']]);
    assert.deepEqual(says(person.happens({ kind: 'media', media: 'photo' })), ['unreadable']);
  });

  test('a location is answered with words', () => {
    assert.deepEqual(says(talk().happens({ kind: 'location', point: { lat: 47, lon: 28 } })), ['location-unused']);
  });

  test('a button that no longer reads is answered with the menu and a human', () => {
    const decision = talk().happens({ kind: 'stale-button' });
    assert.deepEqual(says(decision), ['button-outdated']);
    assert.deepEqual(titlesOf(decision.record), ['button-menu (ro)', 'button-human (ro)']);
  });

  test('a message that could not be handled is told as lost, with a human one tap away', () => {
    const decision = talk().happens({ kind: 'lost', of: 'x' });
    assert.equal(decision.outcome, 'poisoned');
    assert.deepEqual(says(decision), ['message-lost']);
    assert.deepEqual(titlesOf(decision.record), ['button-human (ro)', 'button-menu (ro)']);
  });

  test('a timer or the news of a send that could not be handled is no message of theirs', () => {
    for (const of of ['time:web:x:1772359200', 'result:web:x#1.1.0']) {
      const decision = talk().happens({ kind: 'lost', of });
      assert.deepEqual([decision.outcome, says(decision)], ['poisoned', []]);
    }
  });

  test('the news of a send is noted and says nothing', () => {
    const decision = talk().happens({ kind: 'result', of: 'x', delivery: 'refused' });
    assert.equal(decision.outcome, 'noted');
    assert.deepEqual(decision.record.emits, []);
  });
});

describe('a message that was changed before it was stored', () => {
  test('is answered with the news that codes were hidden', () => {
    assert.deepEqual(says(talk().writes('buletin •••', { masked: true })), ['codes-hidden', 'answer id-card-get']);
  });

  test('is answered with the news that it was cut', () => {
    assert.deepEqual(says(talk().writes('buletin', { cut: true })), ['message-cut', 'answer id-card-get']);
  });
});

test('an answer carries the words it answers only where the channel shows both sides', () => {
  const heardBy = (echoes: boolean): unknown => {
    const [emit] = smallDecide(echoes)(known, writes('buletin', { key: 'k' }), at(0)).record.emits;
    return emit?.kind === 'send' ? emit.message.heard : 'nothing';
  };
  assert.deepEqual(heardBy(true), { key: 'k', text: 'buletin' });
  assert.equal(heardBy(false), undefined);
});

test('a message is named by conversation, beginning, version and place in the turn', () => {
  const { record } = decide({ ...freshConversation(ana) }, writes('buletin'), at(0));
  assert.deepEqual(
    record.emits.map(({ key }) => key),
    [0, 1].map((index) => `${conversationId(ana)}#${at(0).getTime()}.1.${index}`),
  );
});

test('a turn without any step that answers still says something', () => {
  const text: Event = { ...base(), kind: 'text', text: 'buletin' };
  assert.equal(decide(known, text, at(0)).outcome, 'unknown');
  assert.equal(smallCatalogue.topic('gone'), undefined);
});

describe('while a colleague answers in the inbox of the platform', () => {
  const hour = 3600;
  const standby = { elsewhere: true } as const;

  test('the bot is silent, also about codes and length, until the person is handed back', () => {
    const ana = talk();
    ana.happens({ kind: 'colleague', text: 'Vă răspund eu.' });
    assert.deepEqual(says(ana.writes('buletin', standby)), []);
    assert.deepEqual(says(ana.writes('buletin •••', { ...standby, masked: true, cut: true })), []);
    assert.deepEqual(says(ana.writes('buletin •••', { masked: true })), []);
    ana.happens({ kind: 'handed-back' });
    assert.deepEqual(says(ana.writes('buletin')), ['answer id-card-get']);
  });

  test('a command in it is not answered there', () => {
    const ana = talk();
    assert.deepEqual(says(ana.writes('/menu', { ...standby, masked: true, cut: true })), []);
  });

  test('without a word of being done, a day ends it', () => {
    const ana = talk();
    ana.happens({ kind: 'colleague', text: 'Vă răspund eu.' });
    ana.waits(23 * hour);
    assert.deepEqual(says(ana.writes('buletin')), []);
    ana.waits(hour);
    assert.deepEqual(says(ana.writes('buletin')), ['answer id-card-get']);
  });
});
