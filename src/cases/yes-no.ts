/** One-word answers as people type them, in three languages; everything else is part of their question. */
const yes = new Set(
  'da|yes|ok|okay|bine|sigur|desigur|da vă rog|da va rog|da mulțumesc|trimite|da trimite|да|хорошо|конечно|давайте|ага|да пожалуйста|отправить|islää|isläa|elbet|olur|da yalvarêrım'.split(
    '|',
  ),
);
const no = new Set(
  'nu|no|nu mulțumesc|nu trebuie|renunț|anulează|нет|не надо|не нужно|отмена|yok|diil|lääzım diil|istemeerim'.split(
    '|',
  ),
);
const skip = new Set(
  'skip|fără|fără localitate|nu știu|nu contează|oriunde|peste tot|пропустить|не важно|неважно|не знаю|без места|любой|bilmeerim|ersiz'.split(
    '|',
  ),
);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

export const saysYes = (text: string): boolean => yes.has(fold(text));
export const saysNo = (text: string): boolean => no.has(fold(text));
export const wantsToSkip = (text: string): boolean => skip.has(fold(text)) || no.has(fold(text));
