import type { Language } from '../../src/core/language.js';

/** How people go on after an answer, by what they ask about; written apart from `intents/aspects.yaml`. */
export const followUpWords: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  price: {
    ro: ['da cât costă asta?', 'cam ce preț are?', 'trebuie să achit ceva?', 'ok, și cât mă costă'],
    ru: ['а сколько денег надо?', 'а это платно или бесплатно', 'ну и сколько оно стоит?', 'skolko eto stoit'],
    gag: ['da bu nekadar tutêr?', 'bu parasız mı osa paralı mı', 'kaç ley lääzım?', 'paası nekadar onun'],
  },
  duration: {
    ro: ['și cât trebuie să aștept?', 'peste câte zile e gata?', 'da mult durează?', 'în cât timp îl fac'],
    ru: ['а сколько по времени?', 'и долго это ждать?', 'через сколько дней готово', 'а какой срок изготовления?'],
    gag: ['da uzun mu beklemää?', 'kaç gündä hazır olêr?', 'nekadar vakıt beklemää lääzım', 'hem açan hazır?'],
  },
  documents: {
    ro: ['și ce acte îmi trebuie?', 'da ce hârtii aduc cu mine', 'ce documente cer?', 'care-i lista de acte?'],
    ru: ['а какие документы принести?', 'какие бумаги нужны?', 'а список документов?', 'chto za dokumenty nuzhny'],
    gag: [
      'hem nesoy dokumentlär lääzım?',
      'angı kiyatları getireyim?',
      'ne kiyat lääzım bana',
      'dokument listası nesoy?',
    ],
  },
  hours: {
    ro: ['și ce orar au?', 'până la ce oră e deschis?', 'sâmbătă e deschis?', 'la ce oră se închide'],
    ru: ['а график работы какой?', 'до скольки они открыты?', 'в субботу открыто?', 'во сколько закрываются'],
    gag: ['saat kaçta kapanêr?', 'iş saatları angısı?', 'da cumertesi açık mı?', 'kaça kadar işleerlär'],
  },
  where: {
    ro: ['și unde anume?', 'unde trebuie să merg?', 'care e adresa lor?', 'pe care site intru'],
    ru: ['а адрес какой?', 'и куда мне идти?', 'где это находится?', 'а на какой сайт зайти'],
    gag: ['nerdä o bulunêr?', 'hem nereyä gideyim?', 'adresi nesoy?', 'angı sayta gireyim'],
  },
  how: {
    ro: ['și cum se procedează?', 'care sunt pașii?', 'cum fac asta', 'de unde să încep?'],
    ru: ['а как это оформить?', 'какие шаги?', 'как это делается', 'с чего мне начать?'],
    gag: ['bunu nicä yapayım?', 'nasıl alayım onu', 'neredän başlayım?', 'angı adımnar?'],
  },
  abroad: {
    ro: ['dar dacă sunt în străinătate?', 'și de peste hotare se poate?', 'dar din altă țară?'],
    ru: ['а если я за рубежом?', 'из-за границы можно?', 'а из другой страны как?'],
    gag: ['ya sınır aşırısındaysam?', 'başka devlettän olur mu?', 'sınır aşırısından var mı nasıl'],
  },
  phone: {
    ro: ['ce telefon au?', 'la ce număr să sun?', 'dați-mi un număr de telefon'],
    ru: ['а номер телефона есть?', 'куда им позвонить?', 'какой у них телефон'],
    gag: ['telefon nomeri angısı?', 'nereyä telefon edeyim?', 'telefonu var mı'],
  },
  who: {
    ro: ['și cine îl eliberează?', 'care instituție se ocupă?', 'cine răspunde de asta?'],
    ru: ['а кто этим занимается?', 'какое ведомство выдаёт?', 'кто за это отвечает'],
    gag: ['bunu kim verer?', 'angı kuruluş bakêr buna?', 'kim cuvap verer bunun için'],
  },
  validity: {
    ro: ['și cât timp e valabil?', 'pe câți ani e valabil?', 'ce termen de valabilitate are'],
    ru: ['а сколько оно действует?', 'какой срок действия?', 'на сколько лет это действительно'],
    gag: ['hem nekadar geçerli o?', 'kaç yıla verilir?', 'kaç yıl geçerli'],
  },
  age: {
    ro: ['de la ce vârstă se poate?', 'și de la câți ani?'],
    ru: ['а со скольки лет можно?', 'с какого возраста?'],
    gag: ['kaç yaşından olur?', 'hem angı yaştan?'],
  },
  pay: {
    ro: ['și cum plătesc?', 'pot achita cu cardul?', 'plata se face online?'],
    ru: ['а как оплатить?', 'картой можно заплатить?', 'оплата через интернет?'],
    gag: ['nicä ödeyim onu?', 'kartaylan ödemää olur mu?', 'ödemäk internettän mi'],
  },
  lost: {
    ro: ['dar dacă îl pierd?', 'și dacă mi s-a furat?', 'l-am pierdut, ce mă fac?'],
    ru: ['а если потеряю?', 'а если у меня его украли?', 'потерял, и что теперь'],
    gag: ['ya kaybedärsäm?', 'hem çaldılarsa bendän?', 'kaybettim onu'],
  },
  renew: {
    ro: ['și cum îl prelungesc?', 'dar dacă îmi expiră?', 'cum se prelungește'],
    ru: ['а как его продлить?', 'а если он истёк?', 'как продлевать'],
    gag: ['nicä uzadayım onu?', 'srogu bitärsä ne yapmaa?', 'uzatmaa nicä'],
  },
  problem: {
    ro: ['și dacă îmi dă eroare?', 'nu-mi merge, ce fac?', 'am o problemă, nu reușesc'],
    ru: ['а если выдаёт ошибку?', 'у меня не работает', 'что-то не получается у меня'],
    gag: ['bendä işlämeer', 'ya yannış çıkarsa?', 'bişey olmêêr bendä, ne yapmaa'],
  },
  status: {
    ro: ['și acum în ce stadiu e?', 'și cum urmăresc mai departe?'],
    ru: ['а на каком оно этапе?', 'и как потом отследить?'],
    gag: ['şindi angı durumda o?', 'durumunu nicä görmää?'],
  },
  verify: {
    ro: ['și cum verific?', 'cum mă conving că e adevărat?'],
    ru: ['а как это проверить?', 'как убедиться, что настоящее?'],
    gag: ['nicä kontrol edeyim?', 'nicä bileyim dooru mu?'],
  },
  what: {
    ro: ['da ce e asta?', 'și la ce folosește asta?', 'nu înțeleg, explicați'],
    ru: ['а что это вообще?', 'и зачем это нужно?', 'объясните, что это'],
    gag: ['ya naşey bu?', 'ne için lääzım o?', 'annadın, ne o'],
  },
  choose: {
    ro: ['și care variantă e mai bună?', 'ce diferență e între ele?'],
    ru: ['а какой вариант лучше?', 'в чём между ними разница?'],
    gag: ['angı variant taa ii?', 'ne ayırıntı var aralarında?'],
  },
  consulate: {
    ro: ['și la consulat se poate?', 'prin ambasadă cum fac?'],
    ru: ['а в консульстве можно?', 'через посольство как сделать?'],
    gag: ['konsullukta olur mu?', 'büükelçiliktä nicä yapmaa?'],
  },
  complaint: {
    ro: ['unde fac o plângere?', 'și dacă vreau să contest?'],
    ru: ['а куда пожаловаться?', 'а как это обжаловать?'],
    gag: ['kimä aalaşayım?', 'razı diilim, nereyä aalaşmaa?'],
  },
  rules: {
    ro: ['ce reguli sunt?', 'și ce condiții se cer?'],
    ru: ['а какие правила?', 'какие там условия?'],
    gag: ['kuralları nesoy?', 'hem angı kurallar var?'],
  },
};
