import { placeKey } from './place-key.js';

/**
 * The small words around a place name, in Romanian, Russian (also in Latin letters) and Gagauz, as keys. They tell a place
 * from a word that is only spelled like one: "sat", "din", "живу в", "küüyündä".
 */
const keys = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(placeKey));

export const fromWords = keys('din de dela из с со от iz ot');
export const atWords = keys('în in la pe prin в во на по у v vo na');
export const toWords = keys('spre până pînă pana pina către до к do');
export const nearWords = keys(
  'lângă lînga langa linga aproape apropiere apropierea vecinătatea preajma под возле около рядом близ вблизи недалеко ' +
    'podle vozle okolo ryadom pod nedaleko yakın yakında yanında yakınında',
);

/** "Village", "town" and the like: the name beside them is a place whatever else it means. */
export const settlementWords = keys(
  'sat satul satului satu sate comuna comunei com oraș oras orașul orasul orașului orasului orășelul or municipiul municipiului ' +
    'municipiu mun cătun catun cătunul localitatea localității localitate gara stația suburbia sectorul sectorului sector ' +
    'sectoru cartierul cartier село села селе селу сёл деревня деревни деревне деревню город города городе городу гор посёлок ' +
    'поселок поселка посёлке поселке пгт коммуна коммуны коммуне сектор сектора секторе станция муниципий муниципия selo sela ' +
    'sele gorod goroda gorode derevnya derevni poselok',
);
/** "Village", "town" in Gagauz, with endings, as written: the key of küü is the Romanian word "cu". */
export const isGagauzSettlement = (raw: string): boolean => /^(k[üu]{2}|küy|кӱӱ|кюю|kasaba|касаба)/iu.test(raw);
export const sectorWords = keys(
  'sectorul sectorului sector sectoru cartierul cartier сектор сектора секторе микрорайон мкр',
);
export const districtWords = keys(
  'raion raionul raionului raionu raioanul район района районе району районом rayon rayonu rayonun rayonunda rayona rayone ' +
    'rayonda dolay dolayı dolayında dolayının',
);

/** Someone says where they live or are. */
export const residenceWords = keys(
  'sunt sînt sint suntem locuiesc locuim locuiește locuieste trăiesc traiesc stau stăm aflu aflăm găsesc gasesc originar ' +
    'originară originara vin domiciliat domiciliată domiciliul viețuiesc vietuiesc я мы живу живем живём проживаю проживаем ' +
    'нахожусь находимся родом приехал приехала сам сама ya my jivu zhivu zhivem jivem nahojus nahozhus rodom prozhivayu bän ' +
    'ben biz yaşêêrım yaşeerim yasheerim yaseerim yaşêrım yaşarım yaşeeriz yaşêêrız bulunêrım bulunerim bulunêrız buluneriz ' +
    'oturêrım oturerim geldim',
);

/** Now, as against before: the place that counts when several are named. */
export const nowWords = keys('acum actualmente prezent momentan сейчас теперь щас seychas seichas şindi shindi sindi');
export const notWords = keys('nu не diil ne nici ни');

/** Words that may stand around a place name without making the message a sentence about something else. */
const fillers = keys(
  'eu noi ma mă sa să se si și este e îs is ii îi un o unul una unde unui ba da ok păi pai deci cumva va vă rog te bună buna ziua ' +
    'salut salutare noroc seara dimineața mulțumesc multumesc mersi aici acolo cel cea cei mai apropiat apropiată apropiata ' +
    'caut vreau doresc îmi imi trebuie gasi găsi arata arată spune spuneți ambasador ambasadorul eambasador localnic tot ' +
    'доброе утро добрый день вечер здравствуйте привет пожалуйста спасибо это где есть мне нужна нужен нужно надо найти найдите ' +
    'ближайшая ближайшую ближайшей ближайший хочу ищу подскажите скажите тут здесь и а да ок так мой моя наш наше нас у меня мое ' +
    'амбассадор амбасадор какая какие есть ли или mesto место населенный пункт privet zdravstvuyte dobryi den gde mne nuzhna ' +
    'blijaişaia blizhayshaya spasibo pojaluista eto est i ' +
    'selam seläm merhaba meraba gün aydın sabaa hayırlı neredä nerdä nerede var mı mi en bana lääzım lazım isteerim isterim ' +
    'hem da dä burada burda benim bizim küüm kasabam evim şindi yalvarêrız saa ol sağ ambasadoru kimdir hangi angı angısı',
);

export const isFiller = (key: string): boolean =>
  key.length < 2 ||
  fillers.has(key) ||
  /^(bibliot|casa?cart)/.test(key) ||
  residenceWords.has(key) ||
  nowWords.has(key);

/** The name behind or before them is a street's or a person's. */
export const streetWords = keys(
  'calea str strada stradă străzii strazii stradela bulevardul bulevard bd bld șoseaua soseaua aleea piața ул улица улице улицы ' +
    'улицу проспект проспекте пр бульвар бульваре переулок пер шоссе ulitsa ul sokak sokaa sokakta sokaanda',
);
export const personWords = keys(
  'numesc numele nume numește cheamă cheama prenume prenumele familia domnul domnului dl dlui doamna doamnei dna dnei ' +
    'domnișoara părintele preotul primarul зовут фамилия фамилию имя имени имен отчество господин госпожа гн гжа ' +
    'им именем товарищ soyad soyadım adım adı familiya familiyam imya zovut',
);
/** What is counted: "сорока лет", "около сорока рублей" is forty, not Soroca. */
export const countedWords = keys(
  'лет года год минут минуты час часов дней дня недель месяцев раз рублей руб лей леев лея бань тысяч тыс миллионов человек ' +
    'процентов процента градусов метров километров км кг страниц штук людей пяти шести семи восьми девяти одного двух трёх четырёх ' +
    'трех четырех let minut chasov dney rubley leev tysyach chelovek protsentov',
);

/** First names common in Moldova: the word behind or before one is a surname. */
export const firstNames = keys(
  'ion ioan vasile andrei mihai mihail alexandru alex victor sergiu nicolae dumitru gheorghe petru pavel constantin igor oleg ' +
    'vladimir vlad iurie anatolie valeriu vitalie tudor maria ana elena natalia tatiana olga svetlana ludmila galina nina ' +
    'valentina vera raisa irina ecaterina cristina daniela diana aurelia eugenia angela victoria viorica lidia zinaida doina иван ' +
    'василий андрей михаил александр виктор сергей николай дмитрий георгий пётр петр павел константин игорь олег владимир юрий ' +
    'анатолий валерий виталий степан мария анна елена наталья наталия татьяна ольга светлана людмила галина нина валентина вера ' +
    'раиса ирина екатерина кристина диана евгения анжела лидия зинаида mihaela iulia dimitrie grigore ilie simion gavril fiodor',
);
