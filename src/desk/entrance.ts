import { createHash } from 'node:crypto';
import { type Language, languages } from '../core/language.js';

/**
 * What a stranger may see: how to sign in, and the one button of an invitation. Each page is whole in itself, because
 * without a session there is nothing else to fetch; its style and its one line of script are allowed by their hashes.
 */
export interface Entrance {
  readonly html: string;
  readonly policy: string;
}

const style =
  ':root{color-scheme:light dark}body{font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;' +
  'max-width:34rem;margin:0 auto;padding:1.5rem 1rem;background:Canvas;color:CanvasText;overflow-wrap:anywhere}' +
  'h1{font-size:1.5rem;line-height:1.25}button{min-height:3rem;padding:.5rem 1.25rem;border:2px solid #0b4f9e;' +
  'border-radius:.625rem;background:#0b4f9e;color:#fff;font:inherit;font-weight:600;cursor:pointer}' +
  'nav a{display:inline-block;padding:.5rem .75rem .5rem 0}a{color:LinkText}' +
  ':focus-visible{outline:3px solid Highlight;outline-offset:2px}';
/** A second press would spend the link and lose the answer to the first. */
const script =
  "document.querySelector('form').addEventListener('submit',e=>{e.target.querySelector('button').disabled=true})";

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyWith = (more: string): string =>
  `default-src 'none'; style-src ${sha(style)}; ${more}base-uri 'none'; frame-ancestors 'none'`;

const names = { ro: 'Română', ru: 'Русский', gag: 'Gagauzça' } as const;

/** Text inside an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Words = Readonly<Record<string, string>>;

function page(language: Language, words: Words, heading: string, body: string, head = ''): string {
  const choice = languages
    .map(
      (one) =>
        `<a lang="${one}" href="?language=${one}"${one === language ? ' aria-current="true"' : ''}>${names[one]}</a>`,
    )
    .join(' ');
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<meta name="robots" content="noindex">${head}<title>${escaped(word(words, 'desk-title'))}</title>` +
    `<style>${style}</style></head><body><nav aria-label="${escaped(word(words, 'desk-languages'))}">${choice}</nav>` +
    `<main><h1>${escaped(word(words, heading))}</h1>${body}</main></body></html>`
  );
}

const word = (words: Words, key: string): string => words[key] ?? key;
const paragraphs = (words: Words, ...keys: readonly string[]): string =>
  keys.map((key) => `<p>${escaped(word(words, key))}</p>`).join('');

/**
 * How to sign in. `again`: the person came by another site's link, so that their browser kept the cookie back: the page
 * goes to itself once, and the cookie comes along.
 */
export const howToSignIn = (language: Language, words: Words, { again = false } = {}): Entrance => ({
  html: page(
    language,
    words,
    'desk-sign-in',
    paragraphs(words, 'desk-sign-in-how', 'desk-sign-in-lost'),
    again ? '<meta http-equiv="refresh" content="0;url=/desk">' : '',
  ),
  policy: policyWith("form-action 'none'; "),
});

/** The button that spends a link. Looking at this page spends nothing: previews look at every link. */
export const invitationPage = (language: Language, words: Words, code: string): Entrance => ({
  html: page(
    language,
    words,
    'desk-join',
    `${paragraphs(words, 'desk-join-how')}<form method="post" action="/desk/join/${escaped(code)}">` +
      `<button data-action="confirm">${escaped(word(words, 'desk-join-button'))}</button></form>` +
      `${paragraphs(words, 'desk-join-shared')}<script>${script}</script>`,
  ),
  policy: policyWith(`script-src ${sha(script)}; form-action 'self'; `),
});

/** The link is forged, was used, or is older than a day. */
export const spentPage = (language: Language, words: Words): Entrance => ({
  html: page(language, words, 'desk-join-spent', paragraphs(words, 'desk-join-spent-how')),
  policy: policyWith("form-action 'none'; "),
});
