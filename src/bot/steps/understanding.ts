import type { Language } from '../../core/language.js';
import {
  button,
  humanButton,
  libraryButton,
  menuButton,
  type Said,
  type Situation,
  type Step,
  say,
  topicButton,
} from '../step.js';
import {
  answerTopic,
  askHuman,
  askToDelete,
  chooseLanguage,
  findLibrary,
  noticesAbout,
  showMyData,
} from './commands.js';

/** ④ Understanding: answer | clarify | action | unknown; ⑤ nothing fits: say so and offer three ways on. */
export const understandingStep: Step = (situation) => {
  const { event } = situation;
  if (event.kind !== 'text') return undefined;
  if (event.text.trim() === '') {
    return { outcome: 'unknown', messages: [{ parts: [say('empty')], buttons: [menuButton, humanButton] }] };
  }
  const understood = event.understood;
  if (understood === undefined) return nothingFits();
  switch (understood.outcome) {
    case 'answer':
      if (understood.topic === undefined) return nothingFits();
      return goOn(situation, understood.topic, understood.asks) ?? answerTopic(situation, understood.topic);
    case 'clarify': {
      const topics = understood.alternatives
        .slice(0, 3)
        .map((alternative) => alternative.topic)
        .filter((topic) => situation.catalogue.topic(topic) !== undefined);
      if (topics.length === 0) return nothingFits();
      const buttons = [...topics.map(topicButton), button('button-something-else', { do: 'menu' })];
      return { outcome: 'clarify', messages: [{ parts: [say('clarify')], buttons }] };
    }
    case 'action':
      // a guess must not call anybody's word an insult, a complaint or a farewell
      if (understood.confidence < 0.5 && judgements.includes(understood.action ?? '')) return nothingFits();
      return act(situation, event.text, understood.action ?? '');
    case 'unknown':
      return nothingFits();
    default:
      understood.outcome satisfies never;
      return nothingFits();
  }
};

/**
 * A follow-up about something that no topic of the service is about: the lines of its answers that speak of it, or that
 * we do not know. Either way the conversation stays with the service.
 */
function goOn(situation: Situation, topic: string, asked: string | undefined): Said | undefined {
  const { catalogue, language, now } = situation;
  const found = asked === undefined ? undefined : catalogue.followUp(topic, asked, language, now);
  if (found === undefined) return undefined;
  const { said, service, aspect, contact } = found;
  const stays = { change: { lastTopic: topic }, about: { topic } };
  if (said === undefined) {
    const where = contact === undefined ? [] : [say('follow-up-ask-there', { where: contact })];
    const others = found.topics.filter((other) => other !== topic).slice(0, 3);
    return {
      outcome: 'unknown',
      messages: [
        {
          parts: [say('follow-up-unknown', { service, aspect }), ...where],
          buttons: [humanButton, ...others.map(topicButton), libraryButton],
        },
      ],
      unansweredOf: `${service} (${aspect})`,
      ...stays,
    };
  }
  const [first = topic] = said.topics;
  if (said.text === undefined) return answerTopic(situation, first);
  return {
    outcome: 'answer',
    messages: [
      {
        parts: [...noticesAbout(situation, topic), say('follow-up-said', { service, aspect, text: said.text })],
        buttons: [...said.topics.map(topicButton), libraryButton, humanButton],
      },
    ],
    ...stays,
  };
}

/** What says something of the person; only when it is likelier than not. */
const judgements = ['bad-words', 'feedback-negative', 'feedback-positive', 'stop', 'delete-my-data', 'my-data'];

export const nothingFits = (): Said => ({
  outcome: 'unknown',
  messages: [{ parts: [say('unknown')], buttons: [menuButton, libraryButton, humanButton] }],
});

function act(situation: Situation, text: string, action: string): Said {
  const about = { action };
  const talk = (buttons = [menuButton]): Said => ({
    outcome: 'action',
    messages: [{ parts: [say(action)], buttons }],
    about,
  });
  switch (action) {
    case 'library':
      return { ...findLibrary(), about };
    case 'human':
      return { ...askHuman(), about };
    case 'greeting':
      return talk([menuButton, libraryButton, humanButton]);
    case 'thanks':
    case 'bye':
    case 'who-are-you':
    case 'feedback-positive':
      return talk();
    case 'bad-words':
    case 'feedback-negative':
      return talk([humanButton, menuButton]);
    case 'stop':
      return talk([button('button-delete', { do: 'delete' })]);
    case 'language-change':
      return { ...chooseLanguage(languageAskedFor(text)), outcome: 'action', about };
    case 'delete-my-data':
      return { ...askToDelete(situation.now), outcome: 'action', about };
    case 'my-data':
      return { ...showMyData(situation), outcome: 'action', about };
    default:
      return nothingFits();
  }
}

/** Which language a request for another language names; nothing when it names none or several. */
export function languageAskedFor(text: string): Language | undefined {
  const named: [Language, RegExp][] = [
    ['ro', /rom[aâî]n|moldov|румын|молдав|молдов|rumin|rum[yi]n/iu],
    ['ru', /(^|[^\p{L}])rus|(^|[^\p{L}])рус|русск|russk/iu],
    ['gag', /gaga[uv][uz]|гагауз/iu],
  ];
  const found = named.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
