import fc from 'fast-check';

/** Every code point, lone surrogates and control characters too; the awkward ones more often. */
const unit = fc.oneof(
  fc.constantFrom('a', 'ș', 'я', ' ', '\n', '\u0000', '\u200B', '\u202E', '\uD83D', '\uDE00', '😀', '{', '$', '/'),
  fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
);

/** Any text that a person, a page or an attacker may send. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(unit, { maxLength }).map((units) => units.join(''));
