/** Number words of Gagauz with their values; `altmış` and the like are Turkic forms seen in Savelyev & Robbeets 2020. */
export const numberWords: Readonly<Record<string, number>> = {
  sıfır: 0,
  bir: 1,
  iki: 2,
  üç: 3,
  dört: 4,
  beş: 5,
  altı: 6,
  edi: 7,
  sekiz: 8,
  dokuz: 9,
  on: 10,
  irmi: 20,
  otuz: 30,
  kırk: 40,
  elli: 50,
  altmış: 60,
  etmiş: 70,
  seksän: 80,
  doksan: 90,
  üz: 100,
  bin: 1000,
};

/**
 * The value of number words in a row ("on dört" 14, "iki bin üz otuz" 2130), undefined when one is not a number word.
 * Ordinals (-ıncı) and digits are not read.
 */
export function numberOf(words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  let total = 0;
  let part = 0;
  for (const word of words) {
    const value = numberWords[word];
    if (value === undefined || !Object.hasOwn(numberWords, word)) return undefined;
    if (value === 1000) {
      total += (part || 1) * 1000;
      part = 0;
    } else if (value === 100) part = (part || 1) * 100;
    else part += value;
  }
  return total + part;
}
