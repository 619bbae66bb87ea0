import { escapeHtml } from '../core/escape-html.js';
import { languages, type PerLanguage } from '../core/language.js';

/** One way to the bot. */
export interface PosterDoor {
  readonly name: string;
  /** What a person without a camera types. */
  readonly address: string;
  /** Its QR code, by `qrSvg`. */
  readonly qrCode: string;
}

export interface Poster {
  /** 1 to 3. */
  readonly doors: readonly PosterDoor[];
  readonly words: PerLanguage<{
    /** What the bot does, in a sentence. */
    readonly what: string;
    readonly scan: string;
    /** What the poster is about, where it is about one thing. */
    readonly about?: string;
    /** The word before the name of who runs the bot. */
    readonly runBy: string;
  }>;
  readonly library?: { readonly name: string; readonly address: string };
  /** Who runs the bot. */
  readonly controller?: string;
}

/** One A4 sheet to print and pin up: no script, nothing fetched, readable without colours. */
export function posterPage({ doors, words, library, controller }: Poster): string {
  const about = languages.map(
    (language) => `<section lang="${language}">
${aboutLine(words[language].about)}<p>${escapeHtml(words[language].what)}</p>
<p class="scan">${escapeHtml(words[language].scan)}</p>
</section>`,
  );
  return `<!doctype html>
<html lang="ro">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>e-Ambasador: ${escapeHtml(library?.name ?? words.ro.about ?? words.ro.scan)}</title>
<style>${style}</style>
</head>
<body>
<main class="sheet">
<h1>e-Ambasador</h1>
<div class="what">
${about.join('\n')}
</div>
<ul class="doors doors-${doors.length}">
${doors.map(doorItem).join('\n')}
</ul>
${footerOf([libraryLine(library), runByLine(words, controller)].filter(Boolean))}
</main>
</body>
</html>
`;
}

const footerOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<footer>\n${lines.join('\n')}\n</footer>`;

const libraryLine = (library: Poster['library']): string =>
  library === undefined
    ? ''
    : `<p class="library"><strong>${escapeHtml(library.name)}</strong><br>${escapeHtml(library.address)}</p>`;

function runByLine(words: Poster['words'], controller: string | undefined): string {
  if (controller === undefined) return '';
  const labels = languages.map((language) => `<span lang="${language}">${escapeHtml(words[language].runBy)}</span>`);
  return `<p class="run-by">${labels.join(' / ')}: ${escapeHtml(controller)}</p>`;
}

const aboutLine = (about: string | undefined): string =>
  about === undefined ? '' : `<p class="about">${escapeHtml(about)}</p>\n`;

const doorItem = ({ name, address, qrCode }: PosterDoor): string => `<li>
<strong>${escapeHtml(name)}</strong>
${qrCode.replace('<svg ', `<svg role="img" aria-label="QR: ${escapeHtml(name)}" `).trim()}
<span>${escapeHtml(address)}</span>
</li>`;

// the sheet is a hair lower than A4: a rounding must not make a second, empty page
const style = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
body { background: #fff; color: #000; font: 13pt/1.35 "Noto Sans", "DejaVu Sans", Arial, sans-serif }
.sheet { width: 210mm; height: 296.5mm; margin: 0 auto; padding: 12mm 16mm 10mm; display: flex; flex-direction: column; justify-content: space-between; overflow-wrap: anywhere }
h1 { font-size: 40pt; line-height: 1.1; letter-spacing: -.5pt; color: #0b3d6e; border-bottom: 2mm solid #0b3d6e; padding-bottom: 4mm }
.what { font-size: 14.5pt }
.what section { padding: 3mm 0 }
.what section + section { border-top: .3mm solid #999 }
.about { font-size: 16pt; font-weight: bold }
.scan { margin-top: 1.5mm; font-weight: bold; color: #0b3d6e }
.doors { list-style: none; display: flex; justify-content: space-evenly; gap: 6mm; padding-bottom: 3mm; text-align: center }
.doors li { display: flex; flex-direction: column; width: 55mm }
.doors-1 li, .doors-2 li { width: 62mm }
.doors strong { font-size: 16pt }
.doors svg { width: 100%; height: auto; display: block }
.doors span { font-size: 11pt }
footer { border-top: .6mm solid #0b3d6e; padding-top: 4mm }
.library + .run-by { margin-top: 3mm }
.library strong { font-size: 16pt }
.run-by { font-size: 9pt; color: #333 }
`;
