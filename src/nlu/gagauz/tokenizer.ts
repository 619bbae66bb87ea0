import { hasCyrillic, latinFromCyrillic, lowerGagauz, repairGagauz } from './alphabet.js';

/** NFC, lower case by Turkic rules, look-alikes repaired, the old Cyrillic in Latin letters; marks stay. */
export function normaliseGagauz(text: string): string {
  const lower = lowerGagauz(text.normalize('NFC')).replace(/[’‘ʼ`´]/g, "'");
  return lower.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!hasCyrillic(word)) return repairGagauz(word);
    // ӓ ӧ ӱ inside a Latin word are look-alikes of ä ö ü; other Cyrillic letters make the word Cyrillic.
    const latin = word.replace(/[ӓӧӱ]/g, (letter) => ({ ӓ: 'ä', ӧ: 'ö', ӱ: 'ü' })[letter] ?? letter);
    return repairGagauz(hasCyrillic(latin) ? latinFromCyrillic(word) : latin);
  });
}

/** Normalised words and numbers in order; hyphens and apostrophes part words (e-mail -> e, mail). */
export const tokensOf = (text: string): string[] => normaliseGagauz(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
