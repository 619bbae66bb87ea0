/**
 * A text as pieces: plain, a link (https only) or a telephone number in the international form. Pure; the pieces'
 * texts joined are the text. `maps` stands at a link to a point on OpenStreetMap: the same point for the phone's own maps.
 * @param {string} text
 * @returns {{ text: string, href?: string, maps?: string }[]}
 */
export function piecesOf(text) {
  const pieces = [];
  let from = 0;
  for (const match of text.matchAll(/https:\/\/[^\s<>"'«»„”]+|\+373(?:[ \u00A0-]?\(?\d+\)?){2,5}/g)) {
    const found = match[0].startsWith('+') ? match[0] : withoutEnd(match[0]);
    const href = found.startsWith('+') ? telephone(found) : URL.canParse(found) ? new URL(found).href : undefined;
    if (href === undefined) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    const maps = mapsLink(href);
    pieces.push({ text: found, href, ...(maps !== undefined && { maps }) });
    from = match.index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** A full stop or a closing bracket behind an address belongs to the sentence, unless the bracket opened in it. */
function withoutEnd(address) {
  let end = address.replace(/[.,;:!?…]+$/u, '');
  while (end.endsWith(')') && !end.includes('(')) end = end.slice(0, -1).replace(/[.,;:!?…]+$/u, '');
  return end;
}

/** `geo:` of RFC 5870; `q` sets a pin where the program would only move the map. */
function mapsLink(href) {
  const point = /^https:\/\/www\.openstreetmap\.org\/\?mlat=(-?[\d.]+)&mlon=(-?[\d.]+)/.exec(href);
  return point === null ? undefined : `geo:${point[1]},${point[2]}?q=${point[1]},${point[2]}`;
}

/** Moldovan numbers have eight digits behind +373. */
function telephone(written) {
  const digits = written.replace(/\D/g, '');
  return digits.length === 11 ? `tel:+${digits}` : undefined;
}

/**
 * The pieces as nodes. Never as HTML: a text from anywhere stays a text. `mapsLabel` names the small link behind a map
 * link that opens the phone's own maps; without it there is none.
 */
export function richText(text, mapsLabel) {
  return piecesOf(text).flatMap((piece) => {
    if (piece.href === undefined) return [document.createTextNode(piece.text)];
    const link = document.createElement('a');
    link.href = piece.href;
    link.textContent = piece.text;
    if (piece.href.startsWith('https:')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    if (piece.maps === undefined || !mapsLabel) return [link];
    const maps = document.createElement('a');
    maps.href = piece.maps;
    maps.className = 'maps';
    maps.textContent = mapsLabel;
    return [link, document.createTextNode(' '), maps];
  });
}
