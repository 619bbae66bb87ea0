/** Text for comparing titles and other words of ours: lower case, no marks, single spaces, no punctuation. */
export const foldTitle = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıİ]/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
