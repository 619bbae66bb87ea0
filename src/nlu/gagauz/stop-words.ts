/**
 * Words that carry a sentence and no subject, with their marks: pronouns, particles, postpositions, conjunctions, "to be".
 * Question words are not among them: "how much" and "where" tell topics apart. Attested in the sources of
 * `orthography.md` (UDHR, Savelyev & Robbeets 2020, Tatoeba).
 */
export const stopWords: readonly string[] = (
  'bän sän o biz siz onnar bana sana ona bizä sizä onnara benim senin onun bizim sizin onnarın beni seni onu bizi sizi ' +
  'bendä sendä onda bizdä sizdä onnarda bu şu bunu bunun buna bunda bundan ani hem da dä ya yada ama eer için deyni gibi ' +
  'kadar bilä sora ilkin bir birtakım kendi hepsi herbir başka te işte elbet artık taa salt sadä pek çok ölä bölä ' +
  'mı mi mu mü dır dir dur dür oldu olêr olan olsun olmaa idi sa sä seläm'
).split(' ');
