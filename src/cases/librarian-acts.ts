import {
  type Case,
  type CasePerson,
  type CaseStep,
  isOpen,
  type LibrarianAct,
  type OpenCase,
  type TakenCase,
} from '../core/case.js';
import type { Said } from '../core/turn.js';
import { end } from './ending.js';
import { letGo, promiseSaid, speaksFor, takenBy } from './moves.js';
import {
  type CaseDeps,
  caseSaid,
  closeButton,
  firstName,
  type Notice,
  notice,
  noticeLine,
  type Situation,
  say,
} from './situation.js';

/** Who acts, and in which turn. */
interface Acting {
  readonly by: CasePerson;
  readonly situation: Situation;
  readonly deps: CaseDeps;
}

/** Several hands, not a crowd. */
const mostCoWriters = 8;

/**
 * What a librarian does in a case. Whoever is refused is told so, and nobody else; a refusal never reaches the citizen.
 *
 * | act              | waiting          | holder           | co-writer       | anybody else        | closed, or another case |
 * |------------------|------------------|------------------|-----------------|---------------------|-------------------------|
 * | take             | taken            | told: yours      | told: who       | told: who           | refused                 |
 * | say, ready       | taken, relayed   | relayed          | relayed         | a note              | refused, kept as failed |
 * | say `//...`, note| a note           | a note           | a note          | a note              | refused, kept as failed |
 * | join             | taken            | told: yours      | told: already   | becomes co-writer   | refused                 |
 * | release          | told: not taken  | waiting          | told: who       | told: who           | refused                 |
 * | leave            | told: not taken  | waiting          | no longer one   | told: who           | refused                 |
 * | pass to a team   | that step        | waiting there    | told: who       | told: who           | refused                 |
 * | pass to a person | taken by them    | taken by them    | told: who       | told: who           | refused                 |
 * | close            | closed (1)       | closed           | closed          | told: who           | refused                 |
 * | suspended        | nothing          | waiting          | no longer one   | nothing             | nothing                 |
 *
 * (1) Told "not taken" where the case's words are not seen while it waits (`onlyTaken`): it would close what nobody read.
 *
 * Of two that take at once, the conversation's queue lets one be first; the other reads who it was. The author of a
 * case (`/ask`) does none of it. Words without a letter or sign are nothing.
 */
export function librarianActs(situation: Situation, deps: CaseDeps): Said | undefined {
  const { event, record } = situation;
  if (event.kind !== 'librarian') return undefined;
  const { by, act, caseId } = event;
  const found = record.case;
  if (found === undefined || found.id !== caseId || record.forgotten !== undefined || !isOpen(found)) {
    return act.do === 'suspended' ? caseSaid(undefined, { outcome: 'noted' }) : refuseClosed(situation, deps);
  }
  const acting: Acting = { by, situation, deps };
  if (found.author === by.id) return told(found, acting, { key: 'case-notice-your-own' });
  return found.state === 'waiting' ? inWaiting(found, act, acting) : inTaken(found, act, acting);
}

function inWaiting(found: OpenCase, act: LibrarianAct, acting: Acting): Said {
  const { by, situation, deps } = acting;
  switch (act.do) {
    case 'take':
    case 'join':
      return take(found, acting);
    case 'note':
      return addNote(found, act.text, acting);
    case 'say':
    case 'ready':
      return firstWords(found, act, acting);
    case 'release':
    case 'leave':
      return told(found, acting, { key: 'case-notice-not-taken' });
    case 'pass':
      return pass(found, act.to, acting);
    case 'close':
      if (act.onlyTaken) return told(found, acting, { key: 'case-notice-not-taken' });
      return end(
        found,
        situation.record,
        { by: 'librarian', now: situation.now, category: act.category, service: act.service, librarian: by },
        deps,
      );
    case 'suspended':
      return caseSaid(undefined, { outcome: 'noted' });
    default:
      return act satisfies never;
  }
}

function inTaken(found: TakenCase, act: LibrarianAct, acting: Acting): Said {
  const { by } = acting;
  if (act.do === 'note') return addNote(found, act.text, acting);
  if (found.holder.id === by.id) return byHolder(found, act, acting);
  return speaksFor(found, by.id) ? byCoWriter(found, act, acting) : byOther(found, act, acting);
}

function byHolder(found: TakenCase, act: Exclude<LibrarianAct, { do: 'note' }>, acting: Acting): Said {
  switch (act.do) {
    case 'take':
    case 'join':
      return told(found, acting, { key: 'case-notice-yours' });
    case 'say':
    case 'ready':
      return speak(found, act, acting);
    case 'release':
    case 'leave':
    case 'suspended':
      return release(found, acting);
    case 'pass':
      return pass(found, act.to, acting);
    case 'close':
      return close(found, act, acting);
    default:
      return act satisfies never;
  }
}

function byCoWriter(found: TakenCase, act: Exclude<LibrarianAct, { do: 'note' }>, acting: Acting): Said {
  const { by, deps } = acting;
  switch (act.do) {
    case 'say':
    case 'ready':
      return speak(found, act, acting);
    case 'close':
      return close(found, act, acting);
    case 'join':
      return told(found, acting, { key: 'case-notice-already-in' });
    case 'leave':
    case 'suspended': {
      const left = { ...found, coWriters: found.coWriters.filter(({ id }) => id !== by.id) };
      return caseSaid(
        { case: left },
        { lines: [notice(left, { key: 'case-notice-left', params: { name: by.name }, by }, deps)] },
      );
    }
    case 'take':
    case 'release':
    case 'pass':
      return tellWhoHolds(found, acting);
    default:
      return act satisfies never;
  }
}

function byOther(found: TakenCase, act: Exclude<LibrarianAct, { do: 'note' }>, acting: Acting): Said {
  switch (act.do) {
    case 'say':
      return addNote(found, act.text, acting, act);
    case 'ready': {
      const text = acting.deps.readyAnswer?.(act.topic, found.language, acting.situation.now);
      return text === undefined ? noSuchAnswer(found, acting) : addNote(found, text, acting);
    }
    case 'join':
      return join(found, acting);
    case 'suspended':
      return caseSaid(undefined, { outcome: 'noted' });
    case 'take':
    case 'release':
    case 'leave':
    case 'pass':
    case 'close':
      return tellWhoHolds(found, acting);
    default:
      return act satisfies never;
  }
}

// what the acts do

function take(found: OpenCase, { by, situation, deps }: Acting): Said {
  const taken = takenBy(found, by, situation.now);
  return caseSaid(
    { case: taken },
    {
      messages: [{ parts: [say('case-taken', { name: firstName(by) })], buttons: [closeButton] }],
      lines: [notice(taken, { key: 'case-notice-taken', params: { name: by.name }, by }, deps)],
    },
  );
}

/** Who speaks first takes the case; the words themselves tell the citizen who it is. */
function firstWords(found: OpenCase, act: Extract<LibrarianAct, { do: 'say' | 'ready' }>, acting: Acting): Said {
  const { by, situation, deps } = acting;
  const spoken = speak(takenBy(found, by, situation.now), act, acting);
  if (spoken.outcome !== 'relayed') return spoken; // there was nothing to say
  return { ...spoken, lines: [notice(found, { key: 'case-notice-taken', params: { name: by.name }, by }, deps)] };
}

/** A librarian's words to the citizen, letter for letter; around them stands only who says them. */
function speak(found: TakenCase, act: Extract<LibrarianAct, { do: 'say' | 'ready' }>, acting: Acting): Said {
  const note = noteIn(act);
  if (note !== undefined) return addNote(found, note, acting, act.do === 'say' ? act : {});
  const { by, situation, deps } = acting;
  const { now } = situation;
  const text = act.do === 'say' ? act.text : deps.readyAnswer?.(act.topic, found.language, now);
  if (text === undefined) return noSuchAnswer(found, acting);
  const { media, file } = act.do === 'say' ? act : {};
  const { source } = situation.event;
  if (text.trim() === '' && media === undefined) return told(found, acting, { key: 'case-notice-empty' });
  const { waitingSince: _since, remindedAt: _reminded, marked: _marked, ...rest } = found;
  return {
    ...caseSaid({ case: { ...rest, lastLibrarianAt: now } }),
    outcome: 'relayed',
    messages: [
      {
        parts: [
          say(act.do === 'say' && act.corrects !== undefined ? 'case-corrected-by' : 'case-by', {
            name: firstName(by),
          }),
          { kind: 'quote', text, author: 'librarian' },
        ],
        ...(deps.buttonsVanish?.(situation.record.key) === true && { buttons: [closeButton] }),
        ...(media &&
          (source !== undefined || file?.kept === true) && {
            media: { kind: media, ...(source !== undefined && { source }), ...(file && { file }) },
          }),
        line: {
          caseId: found.id,
          from: 'librarian',
          by,
          text,
          delivery: 'on-the-way',
          ...(act.do === 'ready' && { topic: act.topic }),
          ...sentWith({ media, file }),
          ...whence(situation, act),
        },
      },
    ],
  };
}

/** Where a librarian wrote it, so that it is not shown to them there again, and what it corrects. */
const whence = ({ event }: Situation, act?: LibrarianAct): { source?: string; corrects?: string } => ({
  ...(event.source !== undefined && { source: event.source }),
  ...(act?.do === 'say' && act.corrects !== undefined && { corrects: act.corrects }),
});

/** The text of an act that is a note whoever writes it. */
const noteIn = (act: LibrarianAct): string | undefined =>
  act.do === 'note' || (act.do === 'say' && act.text.trimStart().startsWith('//')) ? act.text : undefined;

/** A picture, a voice or a file that stands in a line. */
type Sent = Pick<Extract<LibrarianAct, { do: 'say' }>, 'media' | 'file'>;
const sentWith = ({ media, file }: { [Part in keyof Sent]: Sent[Part] | undefined }): Sent => ({
  ...(media !== undefined && { media }),
  ...(file !== undefined && { file }),
});

const addNote = (found: Case, text: string, acting: Acting, sent: Sent = {}): Said =>
  text.trim() === '' && sent.media === undefined
    ? told(found, acting, { key: 'case-notice-empty' })
    : caseSaid(undefined, {
        outcome: 'noted',
        lines: [
          { caseId: found.id, from: 'note', by: acting.by, text, ...sentWith(sent), ...whence(acting.situation) },
        ],
      });

function release(found: TakenCase, { by, situation, deps }: Acting): Said {
  const { event, now } = situation;
  const released = letGo(found, 'library', { duty: event.duty, now, releasedBy: by.id });
  return caseSaid(
    { case: released },
    {
      messages: [{ parts: [say('case-released'), promiseSaid(released.promise, now)], buttons: [closeButton] }],
      lines: [notice(released, { key: 'case-notice-released', params: { name: by.name }, by }, deps)],
    },
  );
}

function pass(found: OpenCase, to: 'district' | 'national' | CasePerson, acting: Acting): Said {
  if (typeof to === 'string') return passToTeam(found, to, acting);
  const { by, situation, deps } = acting;
  if (to.id === found.author) return told(found, acting, { key: 'case-notice-author', params: { name: to.name } });
  if (found.state === 'taken' && to.id === found.holder.id) return told(found, acting, { key: 'case-notice-yours' });
  const passed = takenBy(found, to, situation.now);
  return caseSaid(
    { case: passed },
    {
      messages: [{ parts: [say('case-passed', { name: firstName(to) })], buttons: [closeButton] }],
      lines: [notice(passed, { key: 'case-notice-passed', params: { name: by.name, to: to.name }, by }, deps)],
    },
  );
}

function passToTeam(
  found: OpenCase,
  step: Extract<CaseStep, 'district' | 'national'>,
  { by, situation, deps }: Acting,
): Said {
  const { event, now } = situation;
  const passed = letGo(found, step, { duty: event.duty, now, releasedBy: by.id });
  return caseSaid(
    { case: passed },
    {
      messages: [
        { parts: [say('case-passed-team', { step }), promiseSaid(passed.promise, now)], buttons: [closeButton] },
      ],
      lines: [notice(passed, { key: 'case-notice-passed-team', params: { name: by.name, step }, by }, deps)],
    },
  );
}

function join(found: TakenCase, acting: Acting): Said {
  const { by, deps } = acting;
  if (found.coWriters.length >= mostCoWriters) return told(found, acting, { key: 'case-notice-full' });
  const joined: TakenCase = { ...found, coWriters: [...found.coWriters, by] };
  return caseSaid(
    { case: joined },
    {
      messages: [{ parts: [say('case-joined', { name: firstName(by) })] }],
      lines: [notice(joined, { key: 'case-notice-joined', params: { name: by.name }, by }, deps)],
    },
  );
}

const close = (found: TakenCase, act: Extract<LibrarianAct, { do: 'close' }>, { by, situation, deps }: Acting): Said =>
  end(
    found,
    situation.record,
    { by: 'librarian', now: situation.now, category: act.category, service: act.service, librarian: by },
    deps,
  );

// what whoever acted in vain is told

const told = (found: Case, { by, deps }: Acting, what: Notice): Said =>
  caseSaid(undefined, { outcome: 'refused', lines: [notice(found, { ...what, to: by.id }, deps)] });

const tellWhoHolds = (found: TakenCase, acting: Acting): Said =>
  told(found, acting, { key: 'case-notice-taken-by', params: { name: found.holder.name } });

const noSuchAnswer = (found: Case, acting: Acting): Said => told(found, acting, { key: 'case-notice-no-answer' });

/** Words for a case that is over are shown to their author as not delivered; after a deletion not even kept. */
function refuseClosed({ event, record, language }: Situation, deps: CaseDeps): Said | undefined {
  if (event.kind !== 'librarian') return undefined;
  const { caseId, by, act } = event;
  const known = record.case?.id === caseId;
  const text = known && (act.do === 'say' || act.do === 'note') ? act.text : undefined;
  return caseSaid(undefined, {
    outcome: 'refused',
    lines: [
      ...(text === undefined
        ? []
        : [
            {
              ...({ caseId, by, text, delivery: 'refused' } as const),
              from: act.do === 'say' ? ('librarian' as const) : ('note' as const),
              ...(act.do === 'say' && sentWith(act)),
            },
          ]),
      noticeLine(caseId, language, { key: 'case-notice-closed', to: by.id }, deps),
    ],
  });
}
