import type { Content } from './content.js';
import { type GagauzLine, gagauzLines, gagauzWords } from './gagauz-texts.js';

/** The share of unattested forms that we allow ourselves. */
export const unattestedLimit = 0.25;

const kinds = ['word', 'loan', 'inferred', 'name'] as const;

/** What we take a word for; `word` ends in `*` where it stands for many forms. A name does not count. */
export interface GagauzReading {
  readonly word: string;
  readonly kind: (typeof kinds)[number];
  readonly ro: string;
  readonly ru: string;
}

export interface UnattestedForm {
  readonly form: string;
  readonly count: number;
  readonly places: readonly string[];
  readonly reading?: GagauzReading;
}

/** All Gagauz that the bot says, counted by forms (each once) and by running words. */
export interface GagauzSurvey {
  readonly forms: number;
  readonly byForm: number;
  readonly byStem: number;
  /** The most frequent first. */
  readonly unattested: readonly UnattestedForm[];
  readonly words: number;
  readonly unattestedWords: number;
  /** Each line with the unattested forms in it. */
  readonly lines: readonly { readonly line: GagauzLine; readonly forms: readonly UnattestedForm[] }[];
}

export interface GagauzKnowledge {
  /** The spelling by which forms are told apart. */
  readonly normalise: (word: string) => string;
  readonly attested: (form: string) => { readonly how: 'form' | 'stem' } | undefined;
  readonly readings: readonly GagauzReading[];
}

/** Rows of `locales/gag/readings.tsv`: word, kind, Romanian, Russian. Throws RangeError that names a row it cannot read. */
export function readGagauzReadings(tsv: string): GagauzReading[] {
  return tsv.split('\n').flatMap((row, index) => {
    if (row === '' || row.startsWith('#')) return [];
    const [word = '', kind, ro = '', ru = '', ...more] = row.split('\t');
    const known = kinds.find((one) => one === kind);
    if (word === '' || known === undefined || more.length > 0 || (known !== 'name' && (ro === '' || ru === '')))
      throw new RangeError(`Line ${index + 1} is not "word, kind, Romanian, Russian" between tabs: ${row}`);
    return [{ word, kind: known, ro, ru }];
  });
}

/** The reading that names the form, else the longest one with a `*` that it begins with. */
function readingOf(form: string, readings: readonly GagauzReading[]): GagauzReading | undefined {
  const fitting = readings.filter(({ word }) =>
    word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : word === form,
  );
  return (
    fitting.find(({ word }) => word === form) ??
    fitting.reduce<GagauzReading | undefined>(
      (best, one) => (best === undefined || one.word.length > best.word.length ? one : best),
      undefined,
    )
  );
}

/** Which Gagauz words of the content are attested. Names, by their form or by their reading, are not looked at. */
export function surveyGagauz(content: Content, { normalise, attested, readings }: GagauzKnowledge): GagauzSurvey {
  const seen = new Map<string, { count: number; places: Set<string> }>();
  const byLine = new Map<GagauzLine, string[]>();
  for (const { form, line } of gagauzWords(gagauzLines(content))) {
    const word = normalise(form);
    const entry = seen.get(word) ?? { count: 0, places: new Set() };
    seen.set(word, entry);
    entry.count++;
    entry.places.add(line.place);
    byLine.set(line, [...(byLine.get(line) ?? []), word]);
  }
  const judged = [...seen].map(([form, { count, places }]) => {
    const reading = readingOf(form, readings);
    return { form, count, places: [...places], attestation: attested(form), ...(reading && { reading }) };
  });
  const counted = judged.filter(({ attestation, reading }) => attestation !== undefined || reading?.kind !== 'name');
  const unattested = counted
    .filter(({ attestation }) => attestation === undefined)
    .map(({ attestation: _, ...form }): UnattestedForm => form)
    .sort((a, b) => b.count - a.count || compare(a.form, b.form));
  const open = new Map(unattested.map((form) => [form.form, form]));
  const sum = (forms: readonly { count: number }[]): number => forms.reduce((total, { count }) => total + count, 0);
  return {
    forms: counted.length,
    byForm: counted.filter(({ attestation }) => attestation?.how === 'form').length,
    byStem: counted.filter(({ attestation }) => attestation?.how === 'stem').length,
    unattested,
    words: sum(counted),
    unattestedWords: sum(unattested),
    lines: [...byLine].map(([line, words]) => ({
      line,
      forms: [...new Set(words)].flatMap((word) => open.get(word) ?? []),
    })),
  };
}

/** By code points: the same everywhere, whatever the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const unattestedShare = ({ unattested, forms }: GagauzSurvey): number =>
  forms === 0 ? 0 : unattested.length / forms;

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** The figures and the most frequent unattested words, for a terminal. */
export function showGagauzSurvey(survey: GagauzSurvey): string {
  const { forms, byForm, byStem, unattested, words, unattestedWords } = survey;
  const unread = unattested.filter(({ reading }) => reading === undefined).map(({ form }) => form);
  return [
    `${forms} different word forms: ${byForm} attested as they stand, ${byStem} by their stem`,
    `${unattested.length} not attested: ${percent(unattested.length, forms)} (at most ${100 * unattestedLimit} %)`,
    `${words} running words: ${unattestedWords} not attested: ${percent(unattestedWords, words)}`,
    '',
    ...unattested.slice(0, 20).map(({ form, count, places, reading }) => {
      const sense = reading === undefined ? 'no reading in locales/gag/readings.tsv' : `${reading.ro} / ${reading.ru}`;
      return `${String(count).padStart(4)}  ${form.padEnd(14)} ${sense}  (${places.slice(0, 3).join(', ')})`;
    }),
    ...(unread.length > 0 ? ['', `Without a reading: ${unread.join(' ')}`] : []),
  ].join('\n');
}

const marks: Readonly<Record<GagauzReading['kind'], string>> = {
  word: '',
  loan: 'loan',
  inferred: '**inferred**',
  name: '',
};
const firstLines = 30;
const shownPlaces = 6;

/** The document for a reader who speaks Gagauz: how, how many, which sentences first, which words. */
export function writeGagauzReview(survey: GagauzSurvey): string {
  const { forms, byForm, byStem, unattested, words, unattestedWords } = survey;
  const ofKind = (kind: GagauzReading['kind']): number =>
    unattested.filter(({ reading }) => reading?.kind === kind).length;
  return `${howToReview}
## The figure

| | different word forms | running words |
|---|---|---|
| in the bot's Gagauz texts | ${forms} | ${words} |
| attested as they stand, or by their stem | ${byForm} + ${byStem} | ${words - unattestedWords} |
| not attested | ${unattested.length} | ${unattestedWords} |
| **share** | **${percent(unattested.length, forms)}** | **${percent(unattestedWords, words)}** |

Of the forms that are not attested we take ${ofKind('word')} for Gagauz words, ${ofKind('loan')} for loans that are in use, and
${ofKind('inferred')} were made or stretched by us.

## These sentences first

They have the most words that nobody else has written for us; those words are set in bold.

${linesToReadFirst(survey)}

## The words

The most frequent first; forms of one word stand together. No mark: we take it for a Gagauz word.

| times | word | Romanian | Russian | mark | where |
|---|---|---|---|---|---|
${wordRows(unattested)}
`;
}

const weights: Readonly<Record<GagauzReading['kind'], number>> = { inferred: 4, word: 2, loan: 1, name: 0 };

function linesToReadFirst({ lines }: GagauzSurvey): string {
  const weight = (forms: readonly UnattestedForm[]): number =>
    forms.reduce((sum, { reading }) => sum + weights[reading?.kind ?? 'inferred'], 0);
  return lines
    .filter(({ forms }) => forms.length > 1)
    .sort((a, b) => weight(b.forms) - weight(a.forms) || compare(a.line.text, b.line.text))
    .slice(0, firstLines)
    .map(({ line, forms }) => `- \`${line.place}\`: ${inBold(line.text, forms)}`)
    .join('\n');
}

function inBold(text: string, forms: readonly UnattestedForm[]): string {
  const open = new Set(forms.map(({ form }) => form));
  return text
    .replace(/\p{L}+/gu, (word) => (open.has(word.toLowerCase()) ? `**${word}**` : word))
    .replaceAll('<', '&lt;');
}

function wordRows(unattested: readonly UnattestedForm[]): string {
  const groups = new Map<GagauzReading | string, UnattestedForm[]>();
  for (const form of unattested) {
    const key = form.reading ?? form.form;
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  const rows = [...groups.values()].map((forms) => {
    const { reading } = forms[0]!;
    const places = [...new Set(forms.flatMap((form) => form.places))].sort(compare);
    const more = places.length > shownPlaces ? `, and ${places.length - shownPlaces} more` : '';
    return {
      times: forms.reduce((sum, { count }) => sum + count, 0),
      cells: [
        forms.map(({ form }) => form).join(', '),
        reading?.ro ?? '',
        reading?.ru ?? '',
        reading === undefined ? '**inferred**' : marks[reading.kind],
        `${places.slice(0, shownPlaces).join(', ')}${more}`,
      ],
    };
  });
  return rows
    .sort((a, b) => b.times - a.times)
    .map(({ times, cells }) => `| ${times} | ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const howToReview = `# Gagauz: what a speaker should look at

Nobody who wrote the bot's Gagauz texts speaks Gagauz. They were put together from words that somebody else had written; this list
holds every word for which we have no such witness, with what we mean by it. Larger word lists exist that we may read and not pass on:
many of these words stand there. The page is written by \`npx eambasador content gagauz --write\`:
correct the texts and \`locales/gag/readings.tsv\`, not this page.

## How to review

1. Read the sentences below, then the words. Would people at home say it so? Is it what the Romanian and the Russian say?
2. A wrong word: tell us the right one, with the word as it stands here. An unusual one: tell us what people say more often.
3. A right word: tell us too. It then stands in our list (\`src/nlu/gagauz/attested.txt\`, with your name or without) and leaves this page.
4. Whole answers: \`npx eambasador content export\` prints all of them in three columns. How to mark one as read:
   [docs/content.md](content.md#review-a-gagauz-text).

По-русски: прочитайте предложения и слова ниже. Так говорят дома? То ли это, что написано по-румынски и по-русски? Неверное слово -
напишите, как правильно; верное - тоже скажите, тогда мы уберём его из списка. Пометка **inferred**: слово придумали мы.

În română: citiți propozițiile și cuvintele de mai jos. Se spune așa acasă? Înseamnă ce scrie în română și în rusă? Un cuvânt greșit -
scrieți cum e corect; unul bun - spuneți și atunci, îl scoatem din listă. Marcajul **inferred**: cuvântul e alcătuit de noi.
`;
