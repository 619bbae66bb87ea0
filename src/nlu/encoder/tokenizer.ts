import { AppError } from '../../core/app-error.js';

/** The vocabulary: a piece's id is its place. The first four are the start, the padding, the end and the unknown. */
export interface Pieces {
  readonly pieces: readonly string[];
  /** Log-probability of each piece. */
  readonly scores: Float32Array;
  /** Log-probability of a letter that no piece covers. */
  readonly unknownScore: number;
}

export const startId = 0;
export const paddingId = 1;
export const endId = 2;
const unknownId = 3;
const specials = 4;
/** Most pieces of one text, its two ends counted in: some 40 ms on one core. */
export const mostPieces = 96;

/**
 * Reads the file that tools/encoder writes: a line of JSON (`format`, `count`, `unknownScore`, `textBytes`), the pieces
 * joined by line feeds (UTF-8), then `count` float32 scores, little-endian. Throws MODEL_INVALID when it is not that.
 */
export function readPieces(file: Uint8Array): Pieces {
  const lineEnd = file.indexOf(10);
  const decoder = new TextDecoder();
  const head = readHead(decoder.decode(file.subarray(0, Math.max(0, lineEnd))));
  const textStart = lineEnd + 1;
  const scoresStart = textStart + head.textBytes;
  const pieces = decoder.decode(file.subarray(textStart, scoresStart)).split('\n');
  if (pieces.length !== head.count || file.length !== scoresStart + 4 * head.count)
    throw new AppError('MODEL_INVALID', 'the encoder\'s pieces are cut off: run "git checkout intents/encoder"');
  const view = new DataView(file.buffer, file.byteOffset + scoresStart);
  const scores = Float32Array.from({ length: head.count }, (_, id) => view.getFloat32(4 * id, true));
  return { pieces, scores, unknownScore: head.unknownScore };
}

function readHead(line: string): { count: number; unknownScore: number; textBytes: number } {
  try {
    const { format, count, unknownScore, textBytes } = JSON.parse(line) as Record<string, unknown>;
    if (
      format === 'unigram-1' &&
      typeof count === 'number' &&
      typeof unknownScore === 'number' &&
      typeof textBytes === 'number'
    )
      return { count, unknownScore, textBytes };
  } catch (cause) {
    throw new AppError('MODEL_INVALID', "the encoder's pieces have no readable first line", { cause });
  }
  throw new AppError('MODEL_INVALID', "the encoder's pieces have another format than unigram-1");
}

/** A prepared text -> ids of its pieces with start and end, at most `mostPieces`. */
export type Tokenize = (prepared: string) => number[];

/**
 * SentencePiece's unigram model: of all ways to cut a word (with '▁' before it) into pieces, the one whose scores add
 * up to the most; letters without a piece become one unknown each run. Of a long text the first and the last pieces
 * are taken, because a question often comes last.
 * Source: T. Kudo, "Subword Regularization", ACL 2018; order of ties as in Hugging Face's `tokenizers` 0.23.
 */
export function openTokenizer({ pieces, scores, unknownScore }: Pieces): Tokenize {
  const idOf = new Map<string, number>();
  let longest = 1;
  for (let id = specials; id < pieces.length; id++) {
    const piece = pieces[id]!;
    idOf.set(piece, id);
    if (piece.length > longest) longest = piece.length;
  }
  return (prepared) => {
    const ids = [startId];
    if (prepared !== '') for (const word of prepared.split(' ')) cutWord(`▁${word}`, ids);
    ids.push(endId);
    if (ids.length <= mostPieces) return ids;
    return [...ids.slice(0, mostPieces / 2), ...ids.slice(-mostPieces / 2)];
  };

  /** Adds the ids of the best cut of `word` to `ids`. */
  function cutWord(word: string, ids: number[]): void {
    const length = word.length;
    const best = new Float64Array(length + 1).fill(-Infinity);
    const from = new Int32Array(length + 1);
    const piece = new Int32Array(length + 1);
    best[0] = 0;
    for (let start = 0; start < length; start++) {
      const score = best[start]!;
      if (score === -Infinity) continue; // the middle of a surrogate pair
      const single = word.codePointAt(start)! > 0xffff ? 2 : 1;
      const limit = Math.min(length, start + longest);
      let covered = false;
      for (let end = start + 1; end <= limit; end++) {
        const id = idOf.get(word.slice(start, end));
        if (id === undefined) continue;
        if (end === start + single) covered = true;
        if (score + scores[id]! > best[end]!) reach(end, start, id, score + scores[id]!);
      }
      const next = start + single;
      if (!covered && score + unknownScore > best[next]!) reach(next, start, unknownId, score + unknownScore);
    }
    const found: number[] = [];
    for (let end = length; end > 0; end = from[end]!) {
      if (piece[end] === unknownId && found.at(-1) === unknownId) continue;
      found.push(piece[end]!);
    }
    for (let last = found.length - 1; last >= 0; last--) ids.push(found[last]!);

    function reach(end: number, start: number, id: number, score: number): void {
      best[end] = score;
      from[end] = start;
      piece[end] = id;
    }
  }
}
