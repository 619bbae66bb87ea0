import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { loadContent, toNluContent } from '../../src/load-content.js';
import type { NluContent, TopicContent } from '../../src/nlu/content.js';
import { openEncoder } from '../../src/nlu/encoder/encoder.js';
import { trainFast, trainMeaning } from '../../src/nlu/train.js';
import { createUnderstanding } from '../../src/nlu/understand.js';
import { smallContent } from './small-content.js';

// The path of a librarian who adds a topic: phrases into intents/, `npm run train`, nothing else. Our content has the topic
// by now: it is taken out and learned anew from nine phrases.

const marriage: TopicContent = {
  id: 'marriage-registration',
  service: 'marriage',
  aspect: 'how',
  phrases: {
    ro: [
      'cum ne căsătorim la starea civilă',
      'ce acte trebuie pentru căsătorie',
      'vrem să facem cununia civilă',
      'cu cât timp înainte depunem cererea de căsătorie',
      'fiica se mărită, unde se înscriu tinerii',
      'logodnicul e străin, cum ne cununăm în Moldova',
      'vreau sa ma insor in septembrie, unde ma programez',
      'se poate nunta la oficiul stării civile sâmbăta',
      'rospis la zags cum se face',
    ],
    ru: [
      'как зарегистрировать брак',
      'какие документы нужны чтобы расписаться',
      'хотим пожениться, куда подавать заявление',
      'за сколько подают заявление в загс',
      'дочка выходит замуж, где записаться на роспись',
      'жених иностранец, как оформить брак в Молдове',
      'регистрация брака в субботу бывает?',
      'raspisatsya v zagse kak',
      'свадьба в сентябре, когда идти в загс',
    ],
    gag: [
      'nicä yazdırmaa evlenmeyi',
      'evlenmäk için angı kiyatlar lääzım',
      'isteeriz evlenmää, nereyä gitmää',
      'kızım evlener, neredä yazılmaa',
      'güveemiz yabancı, nicä evlenmää Moldovada',
      'zagsta evlenmäk cumertesi olur mu',
      'kaç gün ileri vermää yalvarmayı evlenmäk için',
      'düünümüz güzün, açan gitmää zagsa',
    ],
  },
};
const marriageName = { ro: 'înregistrarea căsătoriei', ru: 'регистрация брака', gag: 'evlenmäk' };
const unseen: [string, string][] = [
  ['ro', 'eu si prietena vrem sa ne cununam la primarie, ce ne trebuie'],
  ['ro', 'când pot depune cerere ca să mă căsătoresc'],
  ['ro', 'băiatul meu se însoară, la ce oficiu merg ei'],
  ['ru', 'мы решили пожениться, с чего начать'],
  ['ru', 'хочу расписаться с девушкой, какие бумаги нести в загс'],
  ['ru', 'kak podat na registraciyu braka'],
  ['gag', 'oolum evlenecek, angı kiyatları hazırlamaa'],
  ['gag', 'neredä veriler yalvarma evlenmäk için'],
];

const withTopic = (content: NluContent): NluContent => ({
  ...content,
  topics: [...content.topics.filter(({ id }) => id !== marriage.id), marriage],
  names: { ...content.names, marriage: marriageName },
});

describe('a librarian adds a topic', () => {
  const root = join(import.meta.dirname, '../..');
  test('to all of our content: it is understood, and the others keep their messages', { timeout: 300_000 }, () => {
    const content = toNluContent(loadContent(root, join(tmpdir(), 'eambasador-test-content.json')));
    const wider = withTopic(content);
    const understand = createUnderstanding(wider, trainFast(wider));
    const heard = unseen.map(([, text]) =>
      understand
        .fast(text)
        .alternatives.slice(0, 3)
        .map(({ topic }) => topic),
    );
    const first = heard.filter(([best]) => best === marriage.id);
    const among = heard.filter((topics) => topics.includes(marriage.id));
    // Nine phrases against eighty of each other topic, and no encoder.
    assert.ok(
      first.length >= 6 && among.length >= 7,
      `${first.length} first, ${among.length} of ${unseen.length} among three`,
    );

    const messages = ['dev-a.tsv', 'dev-b.tsv'].flatMap((file) =>
      readFileSync(join(root, 'bench/nlu', file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t') as [string, string, string]),
    );
    const some = messages.filter((_, at) => at % 5 === 0);
    const taken = some.filter(([, , text]) => understand.fast(text).alternatives[0]?.topic === marriage.id);
    assert.deepEqual(taken, [], 'the new topic took messages of others');
    const kept = some.filter(([, label, text]) => understand.fast(text).alternatives[0]?.topic === label);
    assert.ok(kept.length / some.length > 0.88, `${kept.length} of ${some.length} kept`);
  });

  test('with the encoder as it is: only the head learns the new topic', { timeout: 180_000 }, async (context) => {
    const folder = join(root, 'intents/encoder');
    const encoder = await openEncoder(folder);
    if (encoder === undefined) return context.skip('no encoder here: the fast path alone answers');
    const fingerprint = (): string =>
      createHash('sha256')
        .update(readFileSync(join(folder, 'model.onnx')))
        .digest('hex');
    const before = fingerprint();
    const wider = withTopic(smallContent);
    const fast = trainFast(wider, { ngrams: { dimensions: 16, epochs: 12 } });
    const head = await trainMeaning(wider, (texts) => encoder.embed(texts), { encoder: encoder.id });
    const understand = createUnderstanding(wider, { ...fast, head }, { encoder, fastIsEnough: 2 });
    for (const [, text] of unseen) assert.equal((await understand(text)).alternatives[0]?.topic, marriage.id, text);
    assert.equal((await understand('cât costă buletinul urgent')).alternatives[0]?.topic, 'id-card-price');
    assert.equal(fingerprint(), before);
  });
});
