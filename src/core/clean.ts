/** The longest text a person may send in one message, in UTF-16 units; Telegram's own limit is 4,096. */
export const maxTextLength = 4096;
/** A librarian at the desk has no platform's limit; a chat gets it in pieces. Well below what one record may hold. */
export const maxLibrarianTextLength = 8000;

/** Marks of writing direction, as keyboards and copied phone numbers have them: seen by nobody, but people's own. */
const directionMarks = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const anyMark = new RegExp(`[${directionMarks}]`, 'g');
/** Between two digits they would hide a personal code from whoever looks for one. */
const marksInNumber = new RegExp(`(?<=\\d)[${directionMarks}]+(?=\\d)`, 'g');
const marksAlone = new RegExp(`^[\\s${directionMarks}]*$`);

/** For comparing with words of ours: what somebody typed, whatever direction it was written in. */
export const withoutMarks = (text: string): string => text.replace(anyMark, '');

/**
 * A person's text as we keep it: well-formed Unicode, NFC, without control and format characters other than line
 * breaks, tabs, marks of direction and the joiners that emoji need. Marks alone are no text. Longer texts are cut
 * (`cut: true`; the answer says so).
 */
export function cleanText(raw: string, longest = maxTextLength): { text: string; cut: boolean } {
  const bounded = raw.length > longest * 2 ? raw.slice(0, longest * 2) : raw;
  const text = bounded
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\u200B\u2060-\u2065\u206A-\u206F\uFEFF]/g, '')
    .replace(marksInNumber, '')
    .replace(marksAlone, withoutMarks);
  const cut = text.length > longest || bounded.length < raw.length;
  return { text: cut ? cutText(text, longest) : text, cut };
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
