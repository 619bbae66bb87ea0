import { node, setText, showChoices, showList } from './nodes.js';

/** Help given face to face: what, whom, how many. The third tap saves; each entry of today can be taken back. */
export function createLogPage({ words, get, post, outbox, say }) {
  const { word } = words;
  const element = (id) => document.getElementById(id);
  const chosen = { what: undefined, whom: undefined };
  let today = [];
  let services = [];

  function showPressed() {
    for (const name of ['what', 'whom']) {
      for (const button of element(`log-${name}`).children) {
        button.setAttribute('aria-pressed', String(button.dataset[name] === chosen[name]));
      }
    }
  }

  for (const name of ['what', 'whom']) {
    element(`log-${name}`).addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      chosen[name] = target.dataset[name];
      showPressed();
    });
  }
  element('log-people').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) save(Number(target.dataset.people));
  });
  element('log-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const people = Number(element('log-other').value);
    if (Number.isInteger(people) && people >= 1 && people <= 999) save(people);
    else say(word('desk-log-number'));
  });

  function save(people) {
    const { what, whom } = chosen;
    if (what === undefined || whom === undefined) {
      say(word('desk-log-choose'));
      element(what === undefined ? 'log-what' : 'log-whom').firstElementChild.focus();
      return;
    }
    const service = element('log-service').value;
    const shown = { kind: 'log', text: [word(`desk-log-${what}`), word(`desk-log-${whom}`), people].join(' · ') };
    outbox().send({ path: '/desk/api/log', body: { what, whom, people, ...(service !== '' && { service }) }, shown });
    chosen.what = chosen.whom = undefined;
    element('log-other').value = '';
    showPressed();
    say(word('desk-log-saved'));
    show();
  }

  function entries() {
    const stored = new Set(today.map(({ id }) => id));
    const titles = new Map(services.map(({ id, title }) => [id, title]));
    const waiting = [];
    for (const item of outbox().pending()) {
      if (item.shown?.kind !== 'log') continue;
      if (stored.has(item.body.id)) outbox().settled(item.body.id);
      else waiting.push({ id: item.body.id, text: item.shown.text, state: stateOf(item) });
    }
    return [
      ...waiting.reverse(),
      ...today.map(({ id, at, category, people, service }) => ({
        id,
        text: [words.time(at), word(`desk-category-${category}`), people, service && (titles.get(service) ?? service)]
          .filter(Boolean)
          .join(' · '),
        stored: true,
      })),
    ];
  }

  const stateOf = ({ state, waits, reason }) =>
    state === 'refused'
      ? `${word('desk-not-sent')} ${reason}`
      : state === 'stored'
        ? ''
        : word(waits ? 'desk-kept' : 'desk-sending');

  function show() {
    const all = entries();
    element('log-empty').hidden = all.length > 0;
    showList(element('log-list'), all, {
      key: ({ id }) => id,
      make: ({ id }) =>
        node(
          'li',
          {},
          node('span'),
          node('span', { class: 'soft' }),
          node('button', { on: () => undo(id), class: 'small' }),
        ),
      update(item, { text, state, stored }) {
        const [what, how, button] = item.children;
        setText(what, text);
        setText(how, state ?? '');
        setText(button, word('desk-log-undo'));
        button.setAttribute('aria-label', `${word('desk-log-undo')}: ${text}`);
        button.hidden = !stored;
      },
    });
  }

  async function undo(id) {
    const answer = await post('/desk/api/log/undo', { id });
    if (answer.outcome === 'ok') {
      today = today.filter((entry) => entry.id !== id);
      say(word('desk-log-undone'));
      show();
    } else {
      say(answer.reason ?? word('desk-away'), true);
    }
  }

  async function load() {
    const [log, choices] = await Promise.all([
      get('/desk/api/log'),
      get(`/desk/api/choices?language=${words.language}`),
    ]);
    if (log.outcome === 'ok') today = log.body.today;
    if (choices.outcome === 'ok') services = choices.body.services;
    showChoices(
      element('log-service'),
      services.map(({ id, title }) => ({ value: id, text: title })),
      { none: word('desk-no-service') },
    );
    show();
  }

  return { load, again: show };
}
