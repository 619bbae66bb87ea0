import type { Language } from '../../core/language.js';
import { latinFromCyrillic } from '../gagauz/alphabet.js';

/** Longest text that is read, in UTF-16 units; what follows is ignored. */
const longestText = 2000;
const repairs: Readonly<Record<string, string>> = { ȇ: 'ê', ș: 'ş', ț: 'ţ', ҁ: 'ç' };

/**
 * Any text -> what the tokenizer takes: NFKC, lower case, no control or combining characters, single spaces, one
 * spelling for letters that come in two; Cyrillic Gagauz in Latin, when `language` is 'gag' or when the text holds a
 * letter that only Gagauz has. Done twice it gives the same. The encoder was tuned on texts prepared by the same rules
 * in tools/encoder/steps/prepare.py: change both or neither (a test compares them by the build's fixture).
 */
export function prepare(text: string, language?: Language): string {
  const clean = text
    .slice(0, longestText)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\v\f\r\u200b-\u200f\u2581\ufeff\ufffd]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Mn}\p{Cs}]/gu, '')
    .replace(/[ȇșțҁ]/g, (letter) => repairs[letter] ?? letter);
  const gagauz = (language === 'gag' && /[\u0400-\u052f]/.test(clean)) || /[ӓӧӱӂ]/.test(clean);
  return (gagauz ? latinFromCyrillic(clean) : clean).replace(/ {2,}/g, ' ').trim();
}
