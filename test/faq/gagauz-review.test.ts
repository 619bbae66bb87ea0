import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import {
  readGagauzReadings,
  showGagauzSurvey,
  surveyGagauz,
  unattestedShare,
  writeGagauzReview,
} from '../../src/faq/gagauz-review.js';
import { readContent, type Sources } from '../../src/faq/read-content.js';
import { changed } from './small-sources.js';

const readings = readGagauzReadings(`# a note
git*\tword\ta merge\tидти
gidin\tinferred\tmergeți\tидите
paa*\tloan\tpreț\tцена
institution\tname\t\t
`);
const survey = (sources: Sources, attested: string) =>
  surveyGagauz(readContent(sources).content, {
    normalise: (word) => word,
    attested: (form) => (attested.split(' ').includes(form) ? { how: 'form' } : undefined),
    readings,
  });
/** Without the keys in capitals that the small content says in place of words. */
const small = changed('locales/gag/bot.ftl', /[\s\S]*/, 'hello = Gidin!\n');

describe('the survey of Gagauz', () => {
  test('counts forms once and words as often as they stand, with every place', () => {
    const { forms, words, byForm, unattested, unattestedWords } = survey(small, 'kimlik dokumentlär ev almak');
    assert.deepEqual([forms, words, byForm, unattestedWords], [7, 9, 4, 5]);
    assert.deepEqual(
      unattested.map(({ form, count, places }) => [form, count, places]),
      [
        ['gidin', 3, ['hello', 'card-get']],
        ['paa', 1, ['card-price']],
        ['paası', 1, ['card-price']],
      ],
    );
  });

  test('gives the share of forms, nothing for a content without words', () => {
    assert.equal(unattestedShare(survey(small, 'kimlik dokumentlär ev almak')), 3 / 7);
    assert.equal(unattestedShare({ ...survey(small, ''), forms: 0, unattested: [] }), 0);
  });

  test('takes the reading that names the form before the one that it only begins like', () => {
    const { unattested } = survey(small, '');
    assert.equal(unattested.find(({ form }) => form === 'gidin')?.reading?.ro, 'mergeți');
    assert.equal(unattested.find(({ form }) => form === 'paası')?.reading?.ro, 'preț');
    assert.equal(unattested.find(({ form }) => form === 'kimlik')?.reading, undefined);
  });

  test('does not count what a reading calls a name', () => {
    const named = changed('locales/gag/bot.ftl', 'Gidin!', 'Gidin, institution!', small);
    assert.equal(survey(named, '').forms, survey(small, '').forms);
  });

  test('shows the figures, the frequent words with their sense, and those without one', () => {
    const shown = showGagauzSurvey(survey(small, 'dokumentlär ev almak'));
    assert.match(shown, /^7 different word forms: 3 attested as they stand, 0 by their stem$/m);
    assert.match(shown, /^4 not attested: 57\.1 % \(at most 25 %\)$/m);
    assert.match(shown, /^9 running words: 6 not attested: 66\.7 %$/m);
    assert.match(shown, /^ {3}3 {2}gidin +mergeți \/ идите {2}\(hello, card-get\)$/m);
    assert.match(shown, /^Without a reading: kimlik$/m);
  });
});

describe('the document for a reader', () => {
  const written = writeGagauzReview(survey(small, 'kimlik dokumentlär ev almak'));

  test('has the figures', () => {
    assert.match(written, /^\| \*\*share\*\* \| \*\*42\.9 %\*\* \| \*\*55\.6 %\*\* \|$/m);
    assert.match(written, /we take 0 for Gagauz words, 2 for loans that are in use, and\n1 were made/);
  });

  test('has a row for each word, its forms together, with sense, mark and places', () => {
    assert.ok(written.includes('| 3 | gidin | mergeți | идите | **inferred** | card-get, hello |'));
    assert.ok(written.includes('| 2 | paa, paası | preț | цена | loan | card-price |'));
  });

  test('sets first the sentence with the most of them, in bold', () => {
    const two = changed('locales/gag/bot.ftl', 'Gidin!', 'Gidin, paası <b>!', small);
    assert.ok(writeGagauzReview(survey(two, 'kimlik b')).includes('- `hello`: **Gidin**, **paası** &lt;b>!'));
  });
});

describe('the readings', () => {
  test.each(['word\tverb\ta\tb', 'word', 'gitmää\tword\t\tидти', 'a\tword\tb\tc\td'])(
    'refuse the row "%s", with its line',
    (row) => {
      assert.throws(() => readGagauzReadings(`# note\n${row}\n`), /^RangeError: Line 2 /);
    },
  );
});
