/**
 * A Gagauz language pack for NLP.js: normaliser, tokenizer, stemmer, stop words, number words. It imports nothing of
 * ours or of NLP.js, so the folder can be taken out and published as it stands.
 *
 * NLP.js cuts locales to two letters ('gag' becomes Irish 'ga'), and its tokenizer finds its normaliser by the last two
 * letters of its own name: the private locale `xg` is used throughout.
 */
import { stemGagauz } from './stemmer.js';
import { stopWords } from './stop-words.js';
import { normaliseGagauz, tokensOf } from './tokenizer.js';

export { cyrillicFromLatin, foldGagauz, halveVowels, hasCyrillic, latinFromCyrillic, lowerGagauz } from './alphabet.js';
export { numberOf, numberWords } from './numbers.js';
export { stemGagauz } from './stemmer.js';
export { stopWords } from './stop-words.js';
export { normaliseGagauz, tokensOf } from './tokenizer.js';

/** The locale under which NLP.js knows Gagauz. */
export const gagauzLocale = 'xg';

/** What we need of an NLP.js container (`@nlpjs/core`). */
export interface NlpContainer {
  register(name: string, plugin: object, isSingleton?: boolean): unknown;
}

interface NlpInput {
  text: string;
  tokens: string[];
  settings?: { keepStopwords?: boolean };
}

/** `container.use(LangGagauz)`, like `LangRo` and its kin. */
export class LangGagauz {
  register(container: NlpContainer): void {
    container.register(`normalizer-${gagauzLocale}`, new NormalizerGagauz(), true);
    container.register(`tokenizer-${gagauzLocale}`, new TokenizerGagauz(), true);
    container.register(`stemmer-${gagauzLocale}`, new StemmerGagauz(), true);
    container.register(`stopwords-${gagauzLocale}`, new StopwordsGagauz(), true);
  }
}

export class NormalizerGagauz {
  readonly name = `normalizer-${gagauzLocale}`;
  normalize(text: string): string {
    return normaliseGagauz(text);
  }
  run<Input extends NlpInput>(input: Input): Input {
    input.text = this.normalize(input.text);
    return input;
  }
}

export class TokenizerGagauz {
  readonly name = `tokenizer-${gagauzLocale}`;
  tokenize(text: string): string[] {
    return tokensOf(text);
  }
  run<Input extends NlpInput>(input: Input): Input {
    input.tokens = this.tokenize(input.text);
    return input;
  }
}

export class StemmerGagauz {
  readonly name = `stemmer-${gagauzLocale}`;
  stem(tokens: readonly string[]): string[] {
    return tokens.map(stemGagauz);
  }
  run<Input extends NlpInput>(input: Input): Input {
    input.tokens = this.stem(input.tokens);
    return input;
  }
}

export class StopwordsGagauz {
  readonly name = `stopwords-${gagauzLocale}`;
  readonly dictionary: Readonly<Record<string, true>> = Object.assign(
    Object.create(null) as object,
    Object.fromEntries(stopWords.map((word) => [word, true] as const)),
  );
  isStopword(token: string): boolean {
    return this.dictionary[token] === true;
  }
  isNotStopword(token: string): boolean {
    return !this.isStopword(token);
  }
  removeStopwords(tokens: readonly string[]): string[] {
    return tokens.filter((token) => this.isNotStopword(token));
  }
  run<Input extends NlpInput>(input: Input): Input {
    if (input.settings?.keepStopwords === false) input.tokens = this.removeStopwords(input.tokens);
    return input;
  }
}
