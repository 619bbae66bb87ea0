import { awayChoices, caseCategories, helpedPeople, helpKinds } from './case.js';
import type { Action, HelpCode } from './event.js';
import { isLanguage } from './language.js';

/**
 * An action as the string that travels in a button, and back. At most 64 bytes (Telegram's callback_data); an unknown
 * or damaged string reads as `undefined` and is answered with words, never thrown at.
 */
export function writeAction(action: Action): string {
  return withinBytes(codeOf(action));
}

/** At most 64 bytes of UTF-8, whole characters. */
function withinBytes(code: string): string {
  let short = code;
  while (Buffer.byteLength(short) > 64) short = short.slice(0, -1);
  return short.toWellFormed() === short ? short : short.slice(0, -1);
}

function codeOf(action: Action): string {
  switch (action.do) {
    case 'topic':
      return `topic ${action.topic}`;
    case 'menu':
      return ['menu', action.menu, action.service].filter(Boolean).join(' ');
    case 'language':
      return action.language === undefined ? 'language' : `language ${action.language}`;
    case 'library':
      return action.place === undefined ? 'library' : `library ${action.place}`;
    case 'start':
      return action.ref === undefined ? 'start' : `start ${action.ref}`;
    case 'human':
      return action.library === undefined ? 'human' : `human ${action.library}`;
    case 'case-place':
      return `case-place ${action.place}`;
    case 'rate':
      return `rate ${action.stars}`;
    case 'desk':
      return `desk ${action.act} ${action.caseId}`;
    case 'desk-close':
      return `desk-close ${action.caseId} ${action.category}`;
    case 'duty':
      return `duty ${action.choice}`;
    case 'log':
      return ['log', action.what, action.menu, action.service].filter(Boolean).join(' ');
    case 'log-undo':
      return `log-undo ${action.key}`;
    case 'join':
      return 'id' in action ? `join ${action.act} ${action.id}` : `join ${action.act}`;
    default:
      return action.do;
  }
}

const plain = [
  'skip-place',
  'remind',
  'help',
  'about',
  'privacy',
  'delete',
  'my-data',
  'yes',
  'no',
  'case-yes',
  'case-skip-place',
  'case-other-place',
  'case-close',
  'case-continue',
  'case-new',
] as const;
const stars = [1, 2, 3, 4, 5] as const;
const deskActs = ['take', 'release', 'close', 'pick', 'give'] as const;
const joinActs = ['place', 'library', 'confirm', 'refuse'] as const;
const helps: readonly HelpCode[] = helpKinds.flatMap((what) => helpedPeople.map((whom) => `${what}.${whom}` as const));

export function readAction(code: string): Action | undefined {
  const [verb = '', ...rest] = code.slice(0, 128).trim().split(/\s+/);
  const [first, second] = rest;
  switch (verb) {
    case 'topic':
      return first === undefined ? undefined : { do: 'topic', topic: first };
    case 'menu':
      return { do: 'menu', ...(first && { menu: first }), ...(second && { service: second }) };
    case 'language':
      if (first === undefined) return { do: 'language' };
      return isLanguage(first) ? { do: 'language', language: first } : undefined;
    case 'library':
      return { do: 'library', ...(rest.length > 0 && { place: rest.join(' ') }) };
    case 'start':
      return { do: 'start', ...(first && { ref: first }) };
    case 'human':
      return { do: 'human', ...(first && { library: first }) };
    case 'case-place':
      return rest.length === 0 ? undefined : { do: 'case-place', place: rest.join(' ') };
    case 'rate': {
      const given = stars.find((star) => String(star) === first);
      return given === undefined ? undefined : { do: 'rate', stars: given };
    }
    case 'desk': {
      const act = deskActs.find((one) => one === first);
      return act === undefined || second === undefined ? undefined : { do: 'desk', act, caseId: second };
    }
    case 'desk-close': {
      const category = caseCategories.find((one) => one === second);
      return first === undefined || category === undefined ? undefined : { do: 'desk-close', caseId: first, category };
    }
    case 'duty': {
      const choice = awayChoices.find((one) => one === first);
      return choice && { do: 'duty', choice };
    }
    case 'log': {
      const what = helps.find((one) => one === first);
      if (what === undefined) return { do: 'log' };
      return { do: 'log', what, ...(second && { menu: second }), ...(rest[2] && { service: rest[2] }) };
    }
    case 'log-undo':
      return first === undefined ? undefined : { do: 'log-undo', key: first };
    case 'join': {
      if (first === 'another' || first === 'cancel') return { do: 'join', act: first };
      const act = joinActs.find((one) => one === first);
      return act === undefined || second === undefined ? undefined : { do: 'join', act, id: second };
    }
    default:
      return plain.some((name) => name === verb) ? ({ do: verb } as Action) : undefined;
  }
}

/** The commands that work on every door. A person may add the bot's name (`/help@bot`) or words behind it. */
export function readCommand(text: string): Action | undefined {
  const match = /^\/([a-z_-]+)(?:@\w+)?(?:\s+(.*))?$/is.exec(text.trim());
  if (!match) return undefined;
  const [, name = '', rest = ''] = match;
  switch (name.toLowerCase()) {
    case 'start':
      return { do: 'start', ...(rest.trim() && { ref: rest.trim().slice(0, 64) }) };
    case 'menu':
      return { do: 'menu' };
    case 'library':
      return { do: 'library', ...(rest.trim() && { place: rest.trim().slice(0, 100) }) };
    case 'human':
      return { do: 'human' };
    case 'ask':
      return { do: 'human', ...(rest.trim() && { question: rest.trim().slice(0, 2000) }) };
    case 'language': {
      const wanted = rest.trim().toLowerCase();
      return { do: 'language', ...(isLanguage(wanted) && { language: wanted }) };
    }
    case 'privacy':
      return { do: 'privacy' };
    case 'delete':
      return { do: 'delete' };
    case 'mydata':
      return { do: 'my-data' };
    case 'about':
      return { do: 'about' };
    default:
      return { do: 'help' };
  }
}
