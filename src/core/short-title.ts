const graphemes = new Intl.Segmenter('ro', { granularity: 'grapheme' });
const signsOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/**
 * Titles in at most `most` characters as people see them, in their order and no two alike. One that fits stays as it is;
 * a longer one is cut after a whole word where that leaves at least half of the room, with "…". What would read the same
 * as another gets a number at its end. `most` leaves room for one (4 or more).
 */
export function shortTitles(titles: readonly string[], most: number): string[] {
  const whole = titles.map((title) => title.trim());
  const fitting = new Set(whole.filter((title) => signsOf(title).length <= most));
  const taken = new Set<string>();
  return whole.map((title) => {
    const wanted = fitting.has(title) ? title : cutTo(signsOf(title), most);
    const isFree = (short: string): boolean => !taken.has(short) && (short === title || !fitting.has(short));
    let short = wanted;
    for (let number = 2; !isFree(short); number++) short = numbered(wanted, number, most);
    taken.add(short);
    return short;
  });
}

function numbered(short: string, number: number, most: number): string {
  const ending = ` ${number}`;
  const room = signsOf(short.replace(/…$/, '')).slice(0, Math.max(0, most - ending.length));
  return `${room.join('').trimEnd()}${ending}`.trim();
}

function cutTo(signs: readonly string[], most: number): string {
  const head = signs.slice(0, most - 1);
  const endsInWord = signs[most - 1]?.trim() !== '';
  const space = endsInWord ? head.findLastIndex((sign) => sign.trim() === '') : head.length;
  const words = space >= head.length / 2 ? head.slice(0, space) : head;
  return `${words.join('').replace(/[\s,;:–-]+$/u, '')}…`;
}
