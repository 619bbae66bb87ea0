import type { Language } from '../../src/core/language.js';
import type { Saying } from '../../test/support/web-visitors.js';

/** What visitors of one language say, over and over: questions, buttons, small talk, and words that nobody knows. */
const cycles: Readonly<Record<Language, readonly ((number: number) => Saying)[]>> = {
  ro: [
    say('cum fac cazier judiciar'),
    press('topic id-card-price', 'Cât costă buletinul'),
    numbered('cine a câștigat meciul numărul'),
    say('mulțumesc frumos'),
    say('am pierdut buletinul'),
    press('menu', 'Meniu'),
    numbered('zi-mi o glumă cu'),
    say('cât costă pașaportul'),
    say('bună ziua'),
    press('topic pension-age', 'Vârsta de pensionare'),
  ],
  ru: [
    say('как получить справку о несудимости'),
    press('topic passport-price', 'Сколько стоит паспорт'),
    numbered('кто выиграл матч номер'),
    say('спасибо большое'),
    say('потерял удостоверение личности'),
    press('help', 'Помощь'),
    numbered('расскажи анекдот номер'),
    say('как получить ID карту'),
    say('здравствуйте'),
    press('topic mpay-pay', 'Как платить в MPay'),
  ],
  gag: [
    say('pensiya kaç yaşında'),
    press('topic id-card-lost', 'Buletini kaybettim'),
    numbered('maçı kim kazandı'),
    say('saa ol'),
    say('buletin kaça'),
    press('about', 'Kimsin'),
    numbered('kim yazdı bu türküyü'),
    say('pasport kaça'),
    say('seläm'),
    press('topic evo-app-what-is', 'EVO nedir'),
  ],
};

function say(text: string): () => Saying {
  return () => ({ text });
}
function press(action: string, title: string): () => Saying {
  return () => ({ text: title, action });
}
/** A number that no other message has, so that two of them cannot be taken for one another. */
function numbered(text: string): (number: number) => Saying {
  return (number) => ({ text: `${text} ${number}` });
}

/** What a visitor of this language says at `step` (0, 1, 2 ...); the same for all of them but for the number. */
export function sayingAt(language: Language, step: number, number: number): Saying {
  const cycle = cycles[language];
  return cycle[step % cycle.length]!(number);
}
