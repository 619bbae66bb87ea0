import type { NluContent } from '../../src/nlu/content.js';

/** Four topics in three languages: enough to see each rule of the understanding at work in milliseconds. */
export const smallContent: NluContent = {
  topics: [
    {
      id: 'id-card-get',
      service: 'id-card',
      aspect: 'how',
      related: ['id-card-price'],
      phrases: {
        ro: [
          'cum fac buletin',
          'ce acte trebuie pentru buletin',
          'vreau să-mi fac carte de identitate',
          'copilul are 16 ani, unde facem buletinul',
        ],
        ru: [
          'как получить удостоверение личности',
          'какие документы нужны для булетина',
          'хочу оформить айди карту',
          'как получить ID карту',
        ],
        gag: [
          'nicä almaa kimlik',
          'angı dokumentlär lääzım kimlik için',
          'isteerim yapmaa buletin',
          'neredä yapêrlar kimlik',
        ],
      },
    },
    {
      id: 'id-card-price',
      service: 'id-card',
      aspect: 'price',
      related: ['id-card-get'],
      phrases: {
        ro: [
          'cât costă buletinul',
          'prețul la buletin',
          'ce taxă e pentru cartea de identitate',
          'cat platesc pentru buletin urgent',
        ],
        ru: [
          'сколько стоит булетин',
          'цена удостоверения личности',
          'сколько платить за айди карту',
          'стоимость срочного булетина',
        ],
        gag: ['kimlik nekadar paası', 'kaça kimlik yapmaa', 'nekadar para kimlik için', 'buletin paası nekadar'],
      },
    },
    {
      id: 'pension-age',
      service: 'pension',
      aspect: 'age',
      phrases: {
        ro: [
          'la ce vârstă ies la pensie',
          'vârsta de pensionare',
          'câți ani trebuie pentru pensie',
          'când ies femeile la pensie',
        ],
        ru: [
          'во сколько лет выходят на пенсию',
          'пенсионный возраст',
          'когда женщинам на пенсию',
          'с какого возраста пенсия',
        ],
        gag: ['pensiya kaç yaşında', 'kaç yaşında çıkêrlar pensiyaya', 'karılar açan çıkêr pensiyaya', 'pensiya yaşı'],
      },
    },
    {
      id: 'road-fines-check',
      service: 'road-fines',
      aspect: 'check',
      phrases: {
        ro: [
          'cum văd dacă am amenzi',
          'verific amenda la mașină',
          'amenzi de circulație unde le văd',
          'am amendă neachitată?',
        ],
        ru: ['как проверить штрафы', 'есть ли у меня штраф за машину', 'проверка штрафов гаи', 'где посмотреть штрафы'],
        gag: ['nicä bakmaa ştrafları', 'var mı bendä ştraf', 'ştraf maşina için neredä bakmaa', 'ştrafları yoklamaa'],
      },
    },
  ],
  names: {
    'id-card': { ro: 'buletinul', ru: 'удостоверение личности', gag: 'kimlik' },
    pension: { ro: 'pensia', ru: 'пенсия', gag: 'pensiya' },
    'road-fines': { ro: 'amenzile', ru: 'штрафы', gag: 'ştraflar' },
  },
  smalltalk: [
    {
      action: 'greeting',
      phrases: {
        ro: ['bună ziua', 'salut', 'bună'],
        ru: ['привет', 'здравствуйте', 'добрый день'],
        gag: ['seläm', 'gün aydın'],
      },
    },
    {
      action: 'thanks',
      phrases: { ro: ['mulțumesc', 'mersi mult'], ru: ['спасибо', 'спасибо большое'], gag: ['saa olun', 'saa ol'] },
    },
    {
      action: 'human',
      phrases: {
        ro: ['vreau să vorbesc cu un om', 'chemați un bibliotecar'],
        ru: ['хочу поговорить с человеком', 'позовите библиотекаря'],
        gag: ['isteerim lafetmää insannan', 'çaarın bibliotekacıyı'],
      },
    },
  ],
  aspects: [
    {
      aspect: 'price',
      frames: { ro: ['cât costă {service}'], ru: ['сколько стоит {service}'], gag: ['{service} nekadar paası'] },
      followUps: {
        ro: ['și cât costă', 'e cu plată'],
        ru: ['а сколько стоит', 'это платно'],
        gag: ['hem nekadar paası', 'parasız mı'],
      },
    },
    {
      aspect: 'how',
      frames: { ro: ['cum fac {service}'], ru: ['как получить {service}'], gag: ['nicä almaa {service}'] },
      followUps: {
        ro: ['și cum fac', 'ce acte trebuie'],
        ru: ['а как оформить', 'какие документы'],
        gag: ['hem nicä yapmaa', 'angı kiyatlar'],
      },
    },
  ],
  concepts: [
    { id: 'id-card', covered: true, forms: ['buletin', 'carte de identitate', 'удостоверение', 'kimlik'] },
    { id: 'bank', covered: false, forms: ['bancă', 'credit', 'банк', 'кредит', 'bank', 'kredit'] },
  ],
};
