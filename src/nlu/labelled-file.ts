import type { LabelledText } from './engine.js';

export interface LabelledFile {
  readonly rows: readonly LabelledText[];
  /** What is wrong with the file, each with its line; a file with problems should not be measured. */
  readonly problems: readonly string[];
}

/**
 * Reads `lang<TAB>label<TAB>text`, one message a line; empty lines and lines that begin with `#` are skipped, and a first
 * line that names the columns too. With `unlabelled` two columns (`lang<TAB>text`) are enough, and get that label.
 */
export function readLabelled(text: string, unlabelled?: string): LabelledFile {
  const rows: LabelledText[] = [];
  const problems: string[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const parts = line.replace(/^\ufeff/, '').split('\t');
    const [language = '', second = '', third] = parts;
    if (at === 0 && /^(lang|language)$/i.test(language)) return;
    const alone = parts.length === 2 && unlabelled !== undefined;
    const [label, message] = alone ? [unlabelled, second] : [second, third];
    if (language.trim() === '' || label.trim() === '' || message === undefined || message.trim() === '')
      problems.push(`line ${at + 1}: expected lang<TAB>label<TAB>text`);
    else rows.push({ language: language.trim(), label: label.trim(), text: message });
  });
  if (rows.length === 0 && problems.length === 0) problems.push('no messages');
  return { rows, problems };
}
