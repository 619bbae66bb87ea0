import { escapeHtml } from '../core/escape-html.js';
import { momentText } from './months.js';

/** One person's page: how to get in. */
export interface SheetPerson {
  readonly name: string;
  /** The library's name, or the national team's. */
  readonly library: string;
  readonly link: string;
  readonly validUntil: Date;
}

/** A page to print, one sheet of paper a person: in Romanian, with a line in Russian and one in Gagauz. */
export function invitationSheets(people: readonly SheetPerson[]): string {
  return `<!doctype html>
<html lang="ro">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Invitații pentru bibliotecari</title>
<style>
body { font: 14pt/1.5 sans-serif; margin: 2cm; color: #000; background: #fff }
section { break-after: page; page-break-after: always }
section:last-child { break-after: auto; page-break-after: auto }
.link { font: bold 20pt/1.4 monospace; overflow-wrap: anywhere; border: 2pt solid #000; padding: 0.5em }
li { margin: 0.6em 0 }
</style>
</head>
<body>
${people.map(sheetOf).join('\n')}
</body>
</html>
`;
}

function sheetOf({ name, library, link, validUntil }: SheetPerson): string {
  const until = escapeHtml(momentText(validUntil));
  return `<section>
<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml(library)}</p>
<p>Legătura dumneavoastră, bună o singură dată, până la <strong>${until}</strong>:</p>
<p class="link">${escapeHtml(link)}</p>
<ol>
<li>Deschideți legătura pe telefon sau pe calculator.</li>
<li>Apăsați butonul de pe pagină: de atunci sunteți la biroul bibliotecarului.</li>
<li>Verificați orele și limbile dumneavoastră. Când scrie un cetățean, apăsați „Preiau” și răspundeți.</li>
</ol>
<p>Nu dați legătura nimănui: cine o deschide primul răspunde în numele dumneavoastră.</p>
<p lang="ru">Откройте ссылку и нажмите кнопку на странице. Ссылка действует один раз, до ${until}.</p>
<p lang="gag">Açın baalantıyı da basın sayfadakı düümeyi. Baalantı bir kerä işleer, ${until} kadar.</p>
</section>`;
}
