import { escapeHtml } from '../core/escape-html.js';
import { type Language, languages } from '../core/language.js';
import type { Answers } from './answers.js';
import { createMenu } from './catalogue.js';
import type { Content, Fact, Topic } from './content.js';
import { factState } from './fact.js';

const languageNames: Readonly<Record<Language, string>> = { ro: 'Română', ru: 'Русский', gag: 'Gagauzça' };

/**
 * All that the bot knows as one page for a reader: topic, its three answers, its facts with their sources, in the order
 * of the menu. No script, nothing fetched; made for paper too. `now` decides which facts are shown, as for a citizen.
 */
export function exportContent(content: Content, answers: Pick<Answers, 'answer' | 'showFact'>, now: Date): string {
  const menu = createMenu(content);
  const day = now.toISOString().slice(0, 10);
  const sections = menu.menus
    .map((name) => {
      const services = menu.services(name).map((service) => {
        const topics = menu.topics(name, service).map((id) => topicSection(content.topics[id]!, content, answers, now));
        return `<h3>${escapeHtml(menu.serviceTitle(service, 'ro'))}</h3>\n${topics.join('\n')}`;
      });
      return services.length === 0 ? '' : `<h2>${escapeHtml(menu.menuTitle(name, 'ro'))}</h2>\n${services.join('\n')}`;
    })
    .filter((section) => section !== '');
  return `<!doctype html>
<html lang="ro">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>e-Ambasador: ${Object.keys(content.topics).length} teme, ${day}</title>
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 1.5rem; color: #111; background: #fff; }
.answers { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; }
@media (max-width: 800px) { .answers { grid-template-columns: 1fr; } }
.answers p { white-space: pre-wrap; margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; font-size: 13px; }
th, td { border: 1px solid #999; padding: .15rem .4rem; text-align: left; overflow-wrap: anywhere; }
.withheld { text-decoration: line-through; }
@media print { section { break-inside: avoid; } }
</style>
</head>
<body>
<h1>Ce știe și ce spune robotul, ${day}</h1>
${sections.join('\n')}
</body>
</html>
`;
}

function topicSection(
  topic: Topic,
  content: Content,
  answers: Pick<Answers, 'answer' | 'showFact'>,
  now: Date,
): string {
  const texts = languages.map(
    (language) =>
      `<div lang="${language === 'gag' ? 'gag' : language}"><h5>${languageNames[language]}: ${escapeHtml(topic.title[language])}</h5>` +
      `<p>${escapeHtml(answers.answer(topic.id, language, now))}</p></div>`,
  );
  const readings = [
    topic.checked === undefined ? 'neverificat de altcineva' : `verificat ${topic.checked}`,
    ...(topic.reviewed ? [] : ['gag: necitit de un vorbitor']),
  ];
  const rows = Object.entries(content.services[topic.service]?.facts ?? {}).map(([key, fact]) =>
    factRow(key, fact, answers, now),
  );
  return `<section id="${escapeHtml(topic.id)}">
<h4>${escapeHtml([topic.id, ...readings].join(' · '))}</h4>
<div class="answers">${texts.join('\n')}</div>
<table><thead><tr><th>fapt</th><th>valoare</th><th>sursa</th><th>din</th><th>încredere</th><th>de verificat</th><th>până la</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
</section>`;
}

function factRow(key: string, fact: Fact, answers: Pick<Answers, 'showFact'>, now: Date): string {
  const state = factState(fact, now.toISOString().slice(0, 10));
  const cells = [
    key,
    answers.showFact(fact, 'ro'),
    fact.source,
    fact.seen,
    fact.confidence,
    fact.review,
    fact.expires,
  ].map((cell, index) => `<td${index === 1 ? ` class="${state}"` : ''}>${escapeHtml(String(cell))}</td>`);
  return `<tr>${cells.join('')}</tr>`;
}
