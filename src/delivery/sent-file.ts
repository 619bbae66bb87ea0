import { isUtf8 } from 'node:buffer';
import type { MediaKind } from '../core/case.js';
import { cleanFileName, endingOf } from './file-name.js';

/** A file that a person sends, as its bytes show it; `name` fits them. */
export interface SentFile {
  readonly media: MediaKind;
  /** MIME type. */
  readonly type: string;
  readonly name: string;
}

interface Shape {
  readonly media: MediaKind;
  readonly type: string;
  /** What its name may end with; the first is added to one that ends otherwise. */
  readonly endings: readonly string[];
  readonly is: (bytes: Buffer) => boolean;
}

const at = (bytes: Buffer, offset: number, signature: string): boolean =>
  bytes.toString('latin1', offset, offset + signature.length) === signature;
const begins =
  (...signatures: string[]) =>
  (bytes: Buffer): boolean =>
    signatures.some((signature) => at(bytes, 0, signature));
const riff =
  (form: string) =>
  (bytes: Buffer): boolean =>
    at(bytes, 0, 'RIFF') && at(bytes, 8, form);
const zipped = (bytes: Buffer): boolean => at(bytes, 0, 'PK\x03\x04');
/** Of an archive, the names of its entries stand in it as they are. */
const holds =
  (entry: string) =>
  (bytes: Buffer): boolean =>
    zipped(bytes) && bytes.includes(entry);

/** ISO base media (ISO/IEC 14496-12): the brand, and whether a track's handler is `vide`. */
const isMp4 = (bytes: Buffer): boolean =>
  at(bytes, 4, 'ftyp') &&
  /^(M4[ABV] |mp4[12]|iso[m2-6]|avc1|dash|MSNV|3gp[4-7])$/.test(bytes.toString('latin1', 8, 12));
function hasPictures(bytes: Buffer): boolean {
  for (let found = bytes.indexOf('hdlr'); found !== -1; found = bytes.indexOf('hdlr', found + 4)) {
    if (at(bytes, found + 12, 'vide')) return true;
  }
  return false;
}
/** MPEG-1/2 layer III without a tag: frame sync, layer, a bit rate and a sampling rate that exist. */
const isMp3Frame = (bytes: Buffer): boolean =>
  bytes.length > 2 &&
  bytes[0] === 0xff &&
  ((bytes[1] ?? 0) & 0xe6) === 0xe2 &&
  ((bytes[2] ?? 0) & 0xf0) !== 0xf0 &&
  ((bytes[2] ?? 0) & 0x0c) !== 0x0c;

const office = 'application/vnd.openxmlformats-officedocument';
const shapes: readonly Shape[] = [
  { media: 'photo', type: 'image/jpeg', endings: ['jpg', 'jpeg'], is: begins('\xff\xd8\xff') },
  { media: 'photo', type: 'image/png', endings: ['png'], is: begins('\x89PNG\r\n\x1a\n') },
  { media: 'photo', type: 'image/webp', endings: ['webp'], is: riff('WEBP') },
  { media: 'photo', type: 'image/gif', endings: ['gif'], is: begins('GIF87a', 'GIF89a') },
  { media: 'voice', type: 'audio/ogg', endings: ['ogg', 'oga', 'opus'], is: begins('OggS') },
  { media: 'voice', type: 'audio/mpeg', endings: ['mp3'], is: (bytes) => at(bytes, 0, 'ID3') || isMp3Frame(bytes) },
  { media: 'voice', type: 'audio/wav', endings: ['wav'], is: riff('WAVE') },
  { media: 'voice', type: 'audio/mp4', endings: ['m4a', 'mp4'], is: (bytes) => isMp4(bytes) && !hasPictures(bytes) },
  { media: 'video', type: 'video/mp4', endings: ['mp4', 'm4v', '3gp'], is: isMp4 },
  { media: 'file', type: 'application/pdf', endings: ['pdf'], is: begins('%PDF-') },
  {
    media: 'file',
    type: `${office}.wordprocessingml.document`,
    endings: ['docx', 'dotx'],
    is: holds('word/document.xml'),
  },
  {
    media: 'file',
    type: `${office}.spreadsheetml.sheet`,
    endings: ['xlsx', 'xltx'],
    is: holds('xl/workbook.xml'),
  },
  {
    media: 'file',
    type: `${office}.presentationml.presentation`,
    endings: ['pptx', 'potx', 'ppsx'],
    is: holds('ppt/presentation.xml'),
  },
];

/** Windows, Linux, macOS (Java too), and what a shell runs. */
const isProgram = begins(
  'MZ',
  '\x7fELF',
  '\xca\xfe\xba\xbe',
  '\xfe\xed\xfa',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '#!',
);
/** What runs, or runs scripts, when a person opens it. */
const runs = new Set(
  (
    'exe com scr pif msi msp bat cmd ps1 vbs vbe js jse mjs wsf wsh hta lnk url reg cpl jar apk app dmg pkg sh ' +
    'docm xlsm pptm htm html xhtml mht svg svgz xsl iso img'
  ).split(' '),
);

/**
 * What a file is, by its first bytes and never by its name; `undefined` for one that would run when it is opened. Known
 * kinds get an ending that fits, all else stays a file that nobody shows in place.
 */
export function readSentFile(bytes: Buffer, givenName: string): SentFile | undefined {
  const name = cleanFileName(givenName);
  if (isProgram(bytes) || runs.has(endingOf(name))) return undefined;
  const shape = shapes.find(({ is }) => is(bytes));
  if (shape === undefined) return { media: 'file', type: plainType(bytes), name };
  const { media, type, endings } = shape;
  const fits = endings.includes(endingOf(name));
  return { media, type, name: fits ? name : cleanFileName(`${name.slice(0, 70)}.${endings[0]}`) };
}

function plainType(bytes: Buffer): string {
  if (zipped(bytes)) return 'application/zip';
  return !bytes.includes(0) && isUtf8(bytes) ? 'text/plain' : 'application/octet-stream';
}
