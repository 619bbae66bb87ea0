/** The longest text a person may send in one message, in UTF-16 units; Telegram's own limit is 4,096. */
export const maxTextLength = 4096;

/**
 * A person's text as we keep it: well-formed Unicode, NFC, without control and format characters other than line
 * breaks, tabs and the joiners that emoji need. Longer texts are cut (`cut: true`; the answer says so).
 */
export function cleanText(raw: string): { text: string; cut: boolean } {
  const bounded = raw.length > maxTextLength * 2 ? raw.slice(0, maxTextLength * 2) : raw;
  const text = bounded
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, '');
  const cut = text.length > maxTextLength || bounded.length < raw.length;
  return { text: cut ? cutText(text, maxTextLength) : text, cut };
}

/** At most `length` UTF-16 units of a well-formed text, never ending in half a character. */
export function cutText(text: string, length: number): string {
  const end = text.length > length && (text.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
  return text.slice(0, end);
}

/** `true` for a digit string that passes the Luhn check of payment cards (ISO/IEC 7812-1, 13 to 19 digits). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Hides payment-card numbers and personal codes before anything is stored.
 * A card is 13 to 19 digits, with single spaces or hyphens between, that pass Luhn. An IDNP is 13 digits standing
 * alone that do not start with 1 (company codes, IDNO, start with 1). Each becomes `mark`.
 */
export function maskCodes(text: string, mark = '•••'): { text: string; masked: boolean } {
  let masked = false;
  // thirteen digits in one piece, whatever numbers stand beside them
  const apart = text.replace(/(?<!\d)(?!1|00373)\d{13}(?!\d)/g, () => {
    masked = true;
    return mark;
  });
  const replaced = apart.replace(/(?<![\d])\d(?:[ \u00A0-]?\d){12,18}(?![\d])/g, (found) => {
    const digits = found.replace(/\D/g, '');
    if (/^00373\d{8}$/.test(digits)) return found; // a phone of Moldova, as dialled from abroad
    // a card in its groups of four, with an expiry date or a code behind it
    const [card = ''] = /^\d{4}([ \u00A0-])\d{4}\1\d{4}\1\d{4}(?!\d)/.exec(found) ?? [];
    const isCard = passesLuhn(digits) && !(digits.length === 13 && digits.startsWith('1'));
    if (isCard || (digits.length === 13 && !digits.startsWith('1'))) {
      masked = true;
      return mark;
    }
    if (card === '' || !passesLuhn(card.replace(/\D/g, ''))) return found;
    masked = true;
    return mark + found.slice(card.length);
  });
  return { text: replaced, masked };
}
