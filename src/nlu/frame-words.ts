import type { Language } from '../core/language.js';
import { cleanText, foldText, lowerText } from './normalise.js';

/** How people ask, whatever the topic; few hundred short words that no phrase list may lack. */
export const frameWords: Readonly<Record<Language, string>> = {
  ro: `cum unde când cât câte ce care cine de ce pentru cu fără din la pe în și sau dar dacă nu da am ai are avem aveți au
    este sunt eram fost vreau vrea doresc pot poate putem trebuie îmi mi-a mi-au ne-au să fac facem iau luăm plătesc
    cumpăr găsesc primesc caut știu spune spuneți vă rog mulțumesc bună ziua salut seara acolo aici acum azi mâine ieri
    luna anul copilul mama tata soția soțul bunica fiul fiica casa satul orașul ori încă deja numai mai foarte`,
  ru: `как где когда сколько что какой какая какие кто почему зачем для с без из на в во и или но если не да у меня мне
    есть был была хочу хочет нужно надо можно нельзя могу может должен сделать оформить получить взять заплатить
    купить найти ищу знаю скажите подскажите пожалуйста спасибо здравствуйте добрый день привет там здесь сейчас
    сегодня завтра вчера месяц год ребёнок мама папа жена муж бабушка сын дочь дом село город ещё уже только очень а
    чтобы куда откуда мой моя его её их нет это этот эта эти тут ли же бы про при по до от за`,
  gag: `nicä nasıl neredä nerdä nereyä açan kaç nekadar ne angı angısı kim neçin için deyni hem yada ama eer diil yok var
    bendä bana benim bizim bän sän isteerim isteer lääzım olur olmaz yapmaa yapayım almaa alayım ödemää vermää gitmää
    girmää bulmaa ararım bilmeerim söläyin yalvarêrım saa olun seläm gün aydın orada burada şindi büün yaarın dün ay
    yıl uşak uşaam anam bobam karım kocam babu ev küü kasaba taa artık salt pek çok mu mı mi bir bu o ani da gibi kadar
    sora ilkin oldu geldi kaybettim unuttum gelmeer işlämeer`,
};

/** All of them as words of the key. */
export const frameKeys: ReadonlySet<string> = new Set(
  Object.values(frameWords).flatMap((words) => foldText(lowerText(cleanText(words))).split(' ')),
);

/** Words that open a follow-up, in the key. */
export const openers: ReadonlySet<string> = new Set(
  'si dar da iar a no i hem ama ya e ok bun bine ladno nu to atunci apoi tada taa eer daca esli'.split(' '),
);
