import type { Librarian } from '../cases/librarians.js';
import { isIn } from '../cases/rights.js';
import { cutTo, lineWords, placeWords } from '../cases/situation.js';
import type { Case, CaseLine, CaseSummary } from '../core/case.js';
import type { MediaFile } from '../core/event.js';
import type { Language } from '../core/language.js';
import { cleanFileName } from '../delivery/file-name.js';
import { showsKeptFiles } from '../delivery/media.js';
import type { DeskDeps, DeskLibrary } from './deps.js';

/** In whose eyes a case is shown: rights, language, and the names that its ids stand for. */
export interface Reader {
  readonly librarian: Librarian;
  readonly language: Language;
  readonly libraries: ReadonlyMap<string, DeskLibrary>;
  readonly say: DeskDeps['say'];
  readonly topicTitle: (id: string) => string;
}

const longestGlimpse = 280;
/** A case as a list shows it. Moments are ISO 8601. */
export function caseCard({ case: found, changedAt }: CaseSummary, reader: Reader) {
  const { librarian, libraries, topicTitle } = reader;
  return {
    id: found.id,
    state: found.state,
    step: found.step,
    language: found.language,
    speaks: librarian.languages.includes(found.language),
    question: cutTo(found.question, longestGlimpse),
    ...(found.place && { place: placeWords(found.place) }),
    ...(found.libraryId !== undefined && { library: libraries.get(found.libraryId)?.name ?? found.libraryId }),
    ...(found.topic !== undefined && { topic: topicTitle(found.topic) }),
    openedAt: found.openedAt,
    changedAt,
    mine: found.state !== 'waiting' && found.holder?.id === librarian.id,
    writing: isIn(librarian.id, found),
    ...(found.author === librarian.id && { own: true }),
    ...stateOf(found),
  };
}
export type CaseCard = ReturnType<typeof caseCard> & { alert?: string };

function stateOf(found: Case) {
  switch (found.state) {
    case 'waiting':
      return { promise: found.promise.kind, ...(found.alarmedAt && { alarmedAt: found.alarmedAt }) };
    case 'taken':
      return {
        holder: found.holder.name,
        coWriters: found.coWriters.map(({ name }) => name),
        takenAt: found.takenAt,
        ...(found.waitingSince && { waitingSince: found.waitingSince }),
      };
    case 'closed':
      return {
        closedAt: found.closedAt,
        closedBy: found.closedBy,
        category: found.category,
        ...(found.holder && { holder: found.holder.name }),
        ...(found.rating !== undefined && { rating: found.rating }),
      };
    default:
      return found satisfies never;
  }
}

/** A case with all that was said in it, and what this librarian can do now. */
export function caseView(summary: CaseSummary, lines: readonly CaseLine[], reader: Reader) {
  const { case: found } = summary;
  return {
    ...caseCard(summary, reader),
    question: found.question,
    channel: summary.conversation.channel,
    before: found.before.map(({ at, heard, outcome, topic }) => ({
      at,
      heard,
      outcome,
      ...(topic !== undefined && { topic: reader.topicTitle(topic) }),
    })),
    lines: linesFor(lines, reader),
    can: whatCan(summary, reader.librarian),
  };
}

/** Lines for this reader: notices in their language, without those that are meant for another. */
export const linesFor = (lines: readonly CaseLine[], reader: Reader) =>
  lines
    .filter(({ to }) => to === undefined || to === reader.librarian.id)
    .map((line) => ({
      key: line.key,
      at: line.at,
      from: line.from,
      text: lineWords(line, reader.language, reader.say),
      ...(line.by && { by: line.by.name, own: line.by.id === reader.librarian.id }),
      ...(line.to !== undefined && { toYou: true }),
      ...(line.media && { media: line.media }),
      ...(line.file && { file: true, ...nameOf(line.file) }),
      ...(line.corrects !== undefined && { corrected: true }),
      ...(line.topic !== undefined && { topic: line.topic }),
      ...(line.delivery && { delivery: line.delivery }),
    }));

const nameOf = ({ name, bytes }: MediaFile) => ({
  ...(name !== undefined && { name: cleanFileName(name) }),
  ...(bytes !== undefined && { bytes }),
});

/** What the page offers; the case's own rule decides again when it is done. */
function whatCan({ case: found, conversation }: CaseSummary, { id }: Librarian) {
  const own = found.author === id;
  const holds = found.state === 'taken' && found.holder.id === id;
  const writes = found.state === 'taken' && isIn(id, found);
  const open = found.state !== 'closed' && !own;
  return {
    take: found.state === 'waiting' && !own,
    speak: open && (found.state === 'waiting' || writes),
    attach: open && (found.state === 'waiting' || writes) && showsKeptFiles.has(conversation.channel),
    note: open,
    join: found.state === 'taken' && !writes && !own,
    leave: writes && !holds,
    release: holds,
    pass: open && (found.state === 'waiting' || holds),
    close: open && (found.state === 'waiting' || writes),
  };
}

/**
 * What a librarian must hear of a case that they are not looking at: their words did not arrive, a reminder, who took
 * it before them. The newest such notice, unless they or the citizen have written since.
 */
export function alertIn(lines: readonly CaseLine[], reader: Reader): string | undefined {
  for (const line of [...lines].reverse()) {
    if (line.from === 'notice') {
      const urgent = line.to === reader.librarian.id || line.notice?.key === 'case-notice-undelivered';
      if (urgent && (line.to === undefined || line.to === reader.librarian.id))
        return lineWords(line, reader.language, reader.say);
    } else if (line.by?.id === reader.librarian.id) {
      return undefined;
    }
  }
  return undefined;
}
