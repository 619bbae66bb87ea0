import { node, setText, showList } from './nodes.js';

/** The queue and a librarian's own cases: what each is about, how long it waits, and what is wrong with it. */
export function createCaseLists({ words, onTake, onOpen }) {
  const { word } = words;
  const element = (id) => document.getElementById(id);
  let shown = { queue: [], mine: [] };
  let current;

  function makeCard() {
    const link = node('a', { class: 'about' });
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.button !== 0) return;
      event.preventDefault();
      onOpen(link.closest('li').dataset.key);
    });
    return node(
      'li',
      { class: 'card' },
      link,
      node('p', { class: 'facts' }),
      node('p', { class: 'alert', hidden: true }),
    );
  }

  function updateCard(card, found) {
    const [link, facts, alert] = card.children;
    link.href = `/desk/case/${found.id}`;
    link.id = `case-${found.id}`;
    link.lang = found.language;
    setText(link, found.question || word('desk-no-question'));
    if (found.id === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    setText(facts, factsOf(found).join(' · '));
    const urgent = found.alert ?? (found.alarmedAt && word('desk-alarmed'));
    setText(alert, urgent ?? '');
    alert.hidden = urgent === undefined;
    updateTake(card, found, link.id);
    card.classList.toggle('current', found.id === current);
    card.classList.toggle('waits', found.state === 'waiting' || found.waitingSince !== undefined);
    card.classList.toggle('closed', found.state === 'closed');
  }

  /** Beside an open case the list does not offer the same again. */
  function updateTake(card, { id, state }, describedBy) {
    const there = card.querySelector('[data-action=take]');
    if (state !== 'waiting' || id === current) {
      there?.remove();
      return;
    }
    const button = there ?? node('button', { action: 'take', class: 'strong', on: () => onTake(id) });
    setText(button, word('desk-take'));
    button.setAttribute('aria-describedby', describedBy);
    if (there === null) card.append(button);
  }

  const factsOf = (found) => [
    word(`desk-language-${found.language}`) + (found.speaks ? '' : ` (${word('desk-not-yours')})`),
    ...(found.place ? [found.place] : [word('desk-no-place')]),
    ...(found.topic ? [found.topic] : []),
    ...stateOf(found),
  ];

  function stateOf(found) {
    if (found.state === 'waiting') {
      return [`${word('desk-waits')} ${words.since(found.openedAt)}`, word(`desk-step-${found.step}`)];
    }
    if (found.state === 'closed') return [`${word('desk-closed')} ${words.moment(found.closedAt)}`];
    return [
      ...(found.mine ? [] : [`${word('desk-held-by')} ${found.holder}`]),
      found.waitingSince ? `${word('desk-no-answer')} ${words.since(found.waitingSince)}` : word('desk-answered'),
    ];
  }

  function show() {
    for (const name of ['queue', 'mine']) {
      const items = shown[name];
      showList(element(name), items, { key: ({ id }) => id, make: makeCard, update: updateCard });
      setText(element(`${name}-count`), items.length > 0 ? `(${items.length})` : '');
      element(`${name}-empty`).hidden = items.length > 0;
    }
  }
  // waiting times grow by themselves
  setInterval(() => words.word('desk-queue') && show(), 30_000);

  return {
    show(home) {
      shown = { queue: home.queue, mine: home.mine };
      show();
    },
    /** The case that is open beside the lists. */
    mark(id) {
      current = id;
      show();
    },
    again: show,
    firstWaiting: () => shown.queue[0]?.id,
    focus(name) {
      element(name).querySelector('a')?.focus();
    },
  };
}
