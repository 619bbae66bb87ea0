import type { FastifyInstance } from 'fastify';
import { isLanguage, type Language, languages } from '../core/language.js';

const languageNames: Readonly<Record<Language, string>> = { ro: 'Română', ru: 'Русский', gag: 'Gagauzça' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const linked = (text: string): string =>
  escaped(text).replace(/https?:\/\/[^\s<>]+/g, (url) => `<a href="${url}" rel="noopener">${url}</a>`);

/** `/privacy`: the words of the message `privacy-page`, a page of its own in three languages, without any script. */
export function registerPrivacyPage(
  app: FastifyInstance,
  text: (language: Language) => { title: string; text: string },
): void {
  app.get('/privacy', (request, reply) => {
    const { language: asked } = request.query as { language?: unknown };
    const accepted = (request.headers['accept-language'] ?? '')
      .split(',')
      .map((range) => range.trim().split(/[-;]/)[0]);
    const language = isLanguage(asked) ? asked : (accepted.find(isLanguage) ?? 'ro');
    const { title, text: body } = text(language);
    const others = languages
      .map(
        (other) =>
          `<a href="/privacy?language=${other}" lang="${other}" hreflang="${other}"${other === language ? ' aria-current="page"' : ''}>${languageNames[other]}</a>`,
      )
      .join(' ');
    const paragraphs = body
      .split(/\n{2,}|\n/)
      .map((line) => `<p>${linked(line)}</p>`)
      .join('\n');
    return reply
      .type('text/html; charset=utf-8')
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
      )
      .send(
        `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
          `<meta name="color-scheme" content="light dark"><title>${escaped(title)}</title></head>\n<body>\n<nav>${others}</nav>\n<main>\n<h1>${escaped(title)}</h1>\n${paragraphs}\n</main>\n</body>\n</html>\n`,
      );
  });
}
