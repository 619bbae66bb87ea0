import type { Container } from '@nlpjs/core';
import type { Classifier, Engine, LabelledText, Ranked } from './engine.js';
import { gagauzLocale, LangGagauz } from './gagauz/index.js';
import { cleanText } from './normalise.js';

/** NLP.js caches every text for an hour (53 KB for a long one): its caches are dropped after this many messages. */
const messagesInCache = 1000;

const byLanguage = (examples: readonly LabelledText[]): Map<string, LabelledText[]> => {
  const groups = new Map<string, LabelledText[]>();
  for (const example of examples) groups.set(example.language, [...(groups.get(example.language) ?? []), example]);
  return groups;
};

const ranked = (classifications: readonly { intent: string; score: number }[]): Ranked[] =>
  classifications
    .map(({ intent, score }) => ({ label: intent, score: Number.isFinite(score) ? score : 0 }))
    .sort((a, b) => b.score - a.score);

/**
 * NLP.js by its modules: one neural classifier a language over the stems of the Romanian pack, the Russian pack and our
 * Gagauz pack. No entity recognition (quadratic in the length of a message), no saving, no shared container.
 */
export const nlpjsEngine: Engine = {
  name: 'nlpjs',
  async train(examples) {
    const [core, nlu, ro, ru] = await Promise.all([
      import('@nlpjs/core'),
      import('@nlpjs/nlu'),
      import('@nlpjs/lang-ro'),
      import('@nlpjs/lang-ru'),
    ]);
    const classifiers = new Map<string, InstanceType<typeof nlu.NluNeural>>();
    let container: Container | undefined;
    const open = (): Container => {
      const made = core.containerBootstrap();
      for (const pack of [ro.LangRo, ru.LangRu, LangGagauz]) made.use(pack);
      return made;
    };
    for (const [language, own] of byLanguage(examples)) {
      container = open();
      const locale = language === 'gag' ? gagauzLocale : language;
      const classifier = new nlu.NluNeural({ locale, container, log: false, useNoneFeature: true }, container);
      await classifier.train(own.map(({ text, label }) => ({ utterance: cleanText(text), intent: label })));
      classifiers.set(language, classifier);
    }
    let seen = 0;
    return {
      bytes: [...classifiers.values()].reduce((sum, one) => sum + JSON.stringify(one.toJSON()).length, 0),
      async classify(text, language) {
        const classifier = classifiers.get(language);
        const clean = cleanText(text);
        if (classifier === undefined || clean === '') return [];
        if (++seen % messagesInCache === 0) for (const one of classifiers.values()) one.cache = undefined;
        // Below its threshold NLP.js writes 1 into the score of the answer: only `classifications` can be read.
        const { classifications } = await classifier.process(clean);
        return ranked(classifications);
      },
    };
  },
};

/**
 * Stock node-nlp (optional dependency) for comparison: `NlpManager` as its readme shows it. Gagauz goes in as Turkish,
 * the nearest language that it knows. Throws when the package is absent.
 */
export const nodeNlpEngine: Engine = {
  name: 'node-nlp',
  async train(examples): Promise<Classifier> {
    const { NlpManager } = await import('node-nlp');
    const localeOf = (language: string): string => (language === 'gag' ? 'tr' : language);
    const languages = [...new Set(examples.map(({ language }) => localeOf(language)))];
    const open = () => new NlpManager({ languages, autoSave: false, forceNER: false, nlu: { log: false } });
    const manager = open();
    for (const { text, language, label } of examples) manager.addDocument(localeOf(language), cleanText(text), label);
    await manager.train();
    return {
      bytes: manager.export(true).length,
      async classify(text, language) {
        const clean = cleanText(text);
        if (clean === '') return [];
        const { classifications } = await manager.process(localeOf(language), clean);
        return ranked(classifications);
      },
    };
  },
};
