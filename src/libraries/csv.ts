/** One record of a CSV text; `line` counts from 1 and is where the record begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
  /** What is wrong with its quotes; the fields are then not to be trusted. */
  readonly broken?: 'quote-not-closed' | 'text-after-quote';
}

/**
 * Reads CSV as spreadsheets write it: RFC 4180, `,` or `;` (the one that the first record has more of), LF or CRLF, with
 * or without a byte order mark. Empty lines and, before the first record, lines that begin with `#` are left out. Never
 * throws: a quote left open ends with its line and is marked, so that one bad line does not swallow the rest.
 */
export function readCsv(text: string): CsvRecord[] {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  const records: CsvRecord[] = [];
  while (text[at] === '#') {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
    line++;
  }
  const separator = separatorOf(text.slice(at, endOfLine(text, at)));
  while (at < text.length) {
    const record = readRecord(text, at, separator);
    if (record.fields.length > 1 || record.fields[0]!.trim() !== '') {
      records.push({ line, fields: record.fields, ...(record.broken && { broken: record.broken }) });
    }
    line += record.lines;
    at = record.next;
  }
  return records;
}

const separatorOf = (header: string): string => (header.split(';').length > header.split(',').length ? ';' : ',');

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

interface Read {
  readonly fields: string[];
  readonly next: number;
  readonly lines: number;
  readonly broken?: 'quote-not-closed' | 'text-after-quote';
}

function readRecord(text: string, from: number, separator: string): Read {
  const end = endOfLine(text, from);
  const plain = text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end);
  if (!plain.includes('"')) return { fields: plain.split(separator), next: end + 1, lines: 1 };
  const fields: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      const value = text.slice(at + 1, close);
      // A field may hold line breaks, but a forgotten quote must not eat the file.
      const breaks = value.split('\n').length - 1;
      if (close < 0 || breaks > 5)
        return { fields: plain.split(separator), next: end + 1, lines: 1, broken: 'quote-not-closed' };
      lines += breaks;
      fields.push(value.replaceAll('""', '"').replaceAll('\r\n', '\n'));
      at = close + 1;
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      if (text[at] !== separator && text[at] !== '\n' && at < text.length) {
        return { fields: plain.split(separator), next: end + 1, lines: 1, broken: 'text-after-quote' };
      }
    } else {
      const lineEnd = endOfLine(text, at);
      const comma = text.indexOf(separator, at);
      const stop = comma >= 0 && comma < lineEnd ? comma : lineEnd;
      fields.push(text.slice(at, stop).replace(/\r$/, ''));
      at = stop;
    }
    if (text[at] !== separator) return { fields, next: at + 1, lines };
    at++;
  }
}

/** Index of the quote that closes a field, doubled quotes skipped; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
