import { actionOf, examplesOf, type NluContent } from './content.js';
import type { Engine } from './engine.js';
import { languageReader } from './language.js';
import type { NluModel } from './model-file.js';
import { cleanText, lowerText } from './normalise.js';
import type { Before, Understanding } from './understand.js';

/** node-nlp's own threshold; its score of a wrong answer is often 1, so no other would be better. */
const threshold = 0.5;

/**
 * Another engine in the place of ours (`NLU_ENGINE=node-nlp` or `nlpjs`), for comparison: trained at start on the same
 * phrases, one language at a time; only the language of a message is read by our model. No clarifying, no context.
 */
export async function createEngineUnderstanding(
  content: NluContent,
  model: NluModel,
  engine: Engine,
): Promise<(text: string, before?: Before) => Promise<Understanding>> {
  const classifier = await engine.train(examplesOf(content));
  const readLanguage = languageReader(model.language);
  const services = new Map(content.topics.map(({ id, service }) => [id, service]));
  return async (text, before = {}) => {
    const guess = readLanguage(lowerText(cleanText(text)), before.language);
    const language = before.languageChosen && before.language !== undefined ? before.language : guess.language;
    const ranked = await classifier.classify(text, language);
    const alternatives = ranked
      .filter(({ label }) => services.has(label))
      .slice(0, 5)
      .map(({ label, score }) => ({ topic: label, confidence: score }));
    const best = ranked[0];
    const confidence = best?.score ?? 0;
    const common = { language, languageSure: guess.sure, confidence, inside: confidence, alternatives };
    if (best === undefined || confidence < threshold) return { ...common, outcome: 'unknown' };
    const action = actionOf(best.label);
    if (action !== undefined) return { ...common, outcome: 'action', action };
    if (!services.has(best.label)) return { ...common, outcome: 'unknown' }; // "None"
    return { ...common, outcome: 'answer', topic: best.label, service: services.get(best.label)! };
  };
}
