import type { Brain } from './brain.js';
import type { Clock } from './core/clock.js';
import type { DeskContent } from './desk/deps.js';
import { createAnswers } from './faq/answers.js';
import { createMenu } from './faq/catalogue.js';
import { expiringFacts } from './faq/check-content.js';

/** What the desk shows of the content: answers to send, services to count by, what a coordinator must see to. */
export function deskContent({ content, words }: Pick<Brain, 'content' | 'words'>, clock: Clock): DeskContent {
  const menu = createMenu(content);
  const answers = createAnswers(content, words.say);
  return {
    topics: (language) =>
      Object.values(content.topics).map(({ id, service }) => ({ id, title: menu.topicTitle(id, language), service })),
    services: (language) => Object.keys(content.services).map((id) => ({ id, title: menu.serviceTitle(id, language) })),
    answer: (topic, language) =>
      menu.topic(topic) === undefined ? undefined : answers.answer(topic, language, clock.now()),
    expiredFacts: (day) =>
      expiringFacts(content, day, day).flatMap(({ service, key, fact, state }) =>
        state === 'fresh'
          ? []
          : [{ service, key, state, review: fact.review, expires: fact.expires, source: fact.source }],
      ),
    unreviewedTopics: () =>
      Object.values(content.topics)
        .filter(({ reviewed }) => !reviewed)
        .map(({ id }) => id),
  };
}
