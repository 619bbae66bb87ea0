import { cleanText, cutText, maskCodes } from '../core/clean.js';

const longestName = 80;
const ending = /\.[A-Za-z0-9]{1,8}$/;

/**
 * A file's name as we keep and show it: without folders, marks of direction (they turn an ending round: `exe.txt`), signs
 * that a file system or a header reads, and personal codes; at most 80 UTF-16 units with its ending, never empty.
 */
export function cleanFileName(raw: string): string {
  const last = raw.slice(-1000).split(/[/\\]/).at(-1) ?? '';
  const plain = cleanText(last, 1000)
    .text.replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[:*?"<>|]/g, '_');
  const name = maskCodes(plain)
    .text.replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const end = ending.exec(name)?.[0] ?? '';
  const stem = cutText(name.slice(0, name.length - end.length), longestName - end.length).trim();
  return `${stem || 'file'}${end}`;
}

/** What stands behind the last dot, in small letters; empty when it is no ending. */
export const endingOf = (name: string): string => (ending.exec(name)?.[0] ?? '').slice(1).toLowerCase();
