import { createBell } from './bell.js';
import { createCaseLists } from './case-lists.js';
import { createCasePage } from './case-page.js';
import { followChanges } from './changes.js';
import { createCoordinatorPage } from './coordinator-page.js';
import { createLogPage } from './log-page.js';
import { node, setText } from './nodes.js';
import { createOutbox } from './outbox.js';
import { get, post, upload } from './server.js';
import { followShortcuts, shortcutList } from './shortcuts.js';
import { createWords } from './words.js';

/** However much changes, a desk asks no more often than this. */
const askEveryMs = 300;

const element = (id) => document.getElementById(id);
const storage = browserStorage();

let home;
let outbox;
let connection = 'open';
let lostAt = 0;
let note = { text: '', urgent: false };
let signedOut = false;
let page = 'cases';
/** Cases and silences that have rung already. */
let rung;
/** The waiting case or words that the status line speaks of. */
let announced;

/** Cases in which this librarian has done something since the page was opened. */
const touched = new Set();

const words = createWords({ storage, ask: get, onChange: showAll });
const { word } = words;
const bell = createBell({ storage, title: () => word('desk-title') });
const lists = createCaseLists({
  words,
  onOpen: (id) => go(`/desk/case/${id}`),
  onTake(id) {
    touched.add(id);
    outbox.send({ path: `/desk/api/cases/${id}/acts`, body: { act: { do: 'take' } }, caseId: id });
    go(`/desk/case/${id}`, 'reply');
  },
});
const casePage = createCasePage({ words, get, outbox: () => outbox, touched, say, onLeft: () => go('/desk') });
const logPage = createLogPage({ words, get, post, outbox: () => outbox, say });
const coordinatorPage = createCoordinatorPage({ words, get, post, newId, say });

/** A random id of 128 bits. Not `crypto.randomUUID`: a page on plain http in a local network does not have it. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser's storage, or none where it is switched off: the desk then remembers until it is closed. */
function browserStorage() {
  try {
    return window.localStorage;
  } catch {
    return { length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {} };
  }
}

// the status line

let noteTimer;
function say(text, urgent = false) {
  note = { text, urgent };
  clearTimeout(noteTimer);
  noteTimer = setTimeout(() => say(''), urgent ? 20_000 : 6000);
  if (text === '') clearTimeout(noteTimer);
  showState();
}

/** What the librarian was just told, else how the connection is. A moment without one is not worth it. */
function showState() {
  const status = element('status');
  const away = connection === 'away' && Date.now() - lostAt >= 1000;
  const replaced = connection === 'paused' && !signedOut;
  status.classList.toggle('urgent', signedOut || away || replaced || note.urgent);
  if (signedOut) {
    if (status.querySelector('a')) return;
    status.replaceChildren(`${word('desk-signed-out')} `, node('a', { href: '/desk', text: word('desk-sign-in') }));
    return;
  }
  const text = away
    ? word(outbox?.unsent() ? 'desk-away-kept' : 'desk-away')
    : replaced
      ? word('desk-replaced')
      : outbox?.waits()
        ? word('desk-away-kept')
        : note.text;
  setText(status, text);
}

function becomeConnected(next) {
  if (next === 'away' && connection !== 'away') {
    lostAt = Date.now();
    setTimeout(showState, 1050);
  }
  if (next === 'open') outbox?.hurry();
  connection = next;
  showState();
}

function becomeSignedOut() {
  signedOut = true;
  showState();
}

// what the server knows

let asking = false;
let askAgain = false;
async function refresh() {
  if (asking) {
    askAgain = true;
    return;
  }
  asking = true;
  const answer = await get(`/desk/api/home?language=${words.language}`);
  if (answer.outcome === 'ok') showHome(answer.body);
  else if (answer.outcome === 'signed-out') becomeSignedOut();
  if (page === 'cases') await casePage.load();
  setTimeout(() => {
    asking = false;
    if (!askAgain) return;
    askAgain = false;
    void refresh();
  }, askEveryMs);
}

function showHome(next) {
  if (home !== undefined && home.me.id !== next.me.id) {
    location.replace('/desk'); // another librarian has signed in, in this browser
    return;
  }
  home = next;
  signedOut = false;
  outbox ??= createOutbox({
    owner: home.me.id,
    storage,
    newId,
    now: Date.now,
    post(path, body, file) {
      const address = `${path}?language=${words.language}`;
      return file ? upload(address, body, file) : post(address, body);
    },
    onChange: sent,
    onSignedOut: becomeSignedOut,
  });
  lists.show(home);
  showMe();
  ring();
  showState();
  void outbox.pump();
}

/** Something of the outbox is stored, refused, or has to wait. */
function sent(item) {
  if (item.state === 'refused' && item.shown === undefined) say(item.reason, true);
  casePage.again();
  logPage.again();
  showState();
  if (item.state === 'stored') {
    setTimeout(refresh, 50);
    if (item.shown?.kind === 'log') void logPage.load();
  }
}

function showMe() {
  const { me } = home;
  setText(element('my-name'), me.name || word('desk-you'));
  element('name-form').hidden = me.name !== '';
  const duty = me.awayUntil
    ? `${word('desk-away-until')} ${words.moment(me.awayUntil)}`
    : word(me.onDuty ? 'desk-on-duty' : 'desk-off-duty');
  setText(element('my-duty'), duty);
  element('my-duty').classList.toggle('on', me.onDuty);
  const place = me.library ?? (me.national ? word('desk-step-national') : (me.district ?? ''));
  setText(element('my-place'), `${word(`desk-role-${me.role}`)} · ${place}`);
  setText(element('my-hours'), `${word('desk-my-hours')}: ${me.hours}`);
  document.querySelector('[data-page=coordinator]').hidden = !me.coordinates;
  document.querySelector('[data-away=back]').hidden = me.awayUntil === undefined;
  element('sound').setAttribute('aria-pressed', String(bell.on));
}

/**
 * Rings for a case, a silence or an alarm that is new since this page was opened; not for what the librarian has just
 * taken themselves, nor for words that they see come.
 */
function ring() {
  const looksAt = document.hidden ? undefined : casePage.id;
  const queue = home.queue
    .filter(({ speaks, offered, alarmedAt }) => (speaks && offered) || (home.me.coordinates && alarmedAt))
    .map(({ id, openedAt, alarmedAt }) => ({ id, key: `${id} ${alarmedAt ?? openedAt}`, word: 'desk-new-case' }));
  const mine = home.mine
    .filter(({ waitingSince }) => waitingSince)
    .map(({ id, waitingSince, takenAt }) => ({
      id,
      key: `${id} ${waitingSince}`,
      word: waitingSince === takenAt ? 'desk-new-case' : 'desk-new-words',
      quiet: id === looksAt || (waitingSince === takenAt && touched.has(id)),
    }));
  const waiting = [...queue, ...mine];
  const fresh = rung === undefined ? [] : waiting.filter(({ key, quiet }) => !rung.has(key) && !quiet);
  rung = new Set([...(rung ?? []), ...waiting.map(({ key }) => key)]);
  bell.show(waiting.length);
  if (fresh.length === 0) {
    // what was announced has been seen to: the line must not go on saying that somebody waits
    if (announced !== undefined && !waiting.some(({ key }) => key === announced.key)) {
      if (note.text === announced.text) say('');
      announced = undefined;
    }
    return;
  }
  bell.ring();
  announced = { key: fresh[0].key, text: word(fresh[0].word) };
  say(announced.text);
}

// pages

/** @returns {{ page: string, id?: string }} what an address of the desk shows */
function pageOf(path) {
  const id = /^\/desk\/case\/([A-Za-z0-9_-]+)$/.exec(path)?.[1];
  if (id !== undefined) return { page: 'cases', id };
  return { page: path === '/desk/log' ? 'log' : path === '/desk/coordinator' ? 'coordinator' : 'cases' };
}

/** @param {'case-title' | 'reply'} [focus] where a person goes on in a case */
function go(path, focus = 'case-title') {
  if (path !== location.pathname) history.pushState(null, '', path);
  showPage(focus);
}

function showPage(focus) {
  const next = pageOf(location.pathname);
  if (page === 'coordinator' && next.page !== 'coordinator') coordinatorPage.leave();
  page = next.page;
  for (const name of ['cases', 'log', 'coordinator']) element(`${name}-page`).hidden = name !== page;
  for (const link of document.querySelectorAll('nav [data-page]')) {
    if (link.dataset.page === page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  document.body.classList.toggle('in-case', next.id !== undefined);
  if (next.id === undefined) casePage.close();
  else casePage.open(next.id, focus);
  lists.mark(next.id);
  if (page === 'log') void logPage.load();
  if (page === 'coordinator') void coordinatorPage.load();
  if (focus !== undefined && next.id === undefined) element('main').focus();
}

function showAll() {
  if (home === undefined) return;
  showMe();
  lists.again();
  casePage.again();
  logPage.again();
  coordinatorPage.again();
  showShortcuts();
  bell.show();
  element('status').replaceChildren();
  showState();
}

function showShortcuts() {
  element('shortcut-list').replaceChildren(
    ...shortcutList.map(({ keys, word: key }) =>
      node('div', {}, node('dt', {}, node('kbd', { text: keys })), node('dd', { text: word(key) })),
    ),
  );
}

addEventListener('beforeunload', (event) => {
  if (outbox?.holdsFile()) event.preventDefault(); // the browser asks
});
addEventListener('popstate', () => showPage('case-title'));
for (const link of document.querySelectorAll('a[data-page]')) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(link.getAttribute('href'));
  });
}

// the librarian's own menu

for (const control of document.querySelectorAll('[data-language]')) {
  control.addEventListener('click', async () => {
    await words.choose(control.dataset.language);
    void refresh();
  });
}
async function changeMe(change) {
  const answer = await post(`/desk/api/me?language=${words.language}`, change);
  say(answer.outcome === 'ok' ? word('desk-done') : (answer.reason ?? word('desk-away')), answer.outcome !== 'ok');
  void refresh();
}
for (const control of document.querySelectorAll('[data-away]')) {
  control.addEventListener('click', () => changeMe({ away: control.dataset.away }));
}
element('name-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void changeMe({ name: element('my-new-name').value.trim() });
});
element('sound').addEventListener('click', () => {
  bell.toggle();
  element('sound').setAttribute('aria-pressed', String(bell.on));
  bell.ring();
});
element('shortcuts').addEventListener('click', () => element('shortcuts-dialog').showModal());
element('sign-out').addEventListener('click', async () => {
  if (outbox?.unsent()) {
    say(word('desk-unsent'), true);
    return;
  }
  const answer = await post('/desk/sign-out', {});
  if (answer.outcome === 'later') {
    say(word('desk-away'), true);
    return;
  }
  outbox?.forget();
  try {
    sessionStorage.clear();
  } catch {}
  location.replace('/desk');
});
document.addEventListener('click', ({ target }) => {
  const menu = element('me');
  if (menu.open && !menu.contains(target)) menu.open = false;
});
element('me').addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  element('me').open = false;
  element('me').querySelector('summary').focus();
});

followShortcuts({
  queue: () => lists.focus('queue'),
  mine: () => lists.focus('mine'),
  take() {
    const first = lists.firstWaiting();
    if (casePage.canTake) casePage.press('take');
    else if (first !== undefined) document.querySelector(`#queue [data-key="${CSS.escape(first)}"] button`)?.click();
  },
  reply: () => casePage.focus(),
  note: () => casePage.note(),
  correct: () => casePage.correct(),
  attach: () => casePage.attach(),
  ready: () => casePage.press('ready'),
  pass: () => casePage.press('pass'),
  close: () => casePage.press('close'),
  log: () => go('/desk/log'),
  shortcuts: () => element('shortcuts-dialog').showModal(),
});

await words.start();
showShortcuts();
while (home === undefined) {
  await refresh();
  if (home === undefined) await new Promise((resolve) => setTimeout(resolve, 1000));
}
showPage();
followChanges({ onChanged: refresh, onSignedOut: becomeSignedOut, onState: becomeConnected });
