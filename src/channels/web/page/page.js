import { followFeed } from './feed.js';
import { createLog } from './log.js';
import { createOutbox, postMessage } from './outbox.js';
import { createWords } from './words.js';

/** The longest text that is posted; the server keeps less and says so. Below its limit for a request, however coded. */
const longestText = 30_000;

const box = document.getElementById('message');
const form = document.getElementById('composer');
const status = document.getElementById('status');
const storage = browserStorage();

let connection = 'connecting';
let lostAt = 0;
let note = '';
let unread = 0;

const words = createWords({ storage, onChange: showState });
/** The words come first: their request also gives a visitor who followed another site's link the cookie. */
const begun = words.start();
const log = createLog({
  element: document.getElementById('log'),
  scroller: document.querySelector('main'),
  word: words.word,
  size: words.size,
  onChoice: press,
});
const outbox = createOutbox({
  storage,
  newId,
  now: Date.now,
  post: (message) => begun.then(() => postMessage(message, words.language)),
  onChange(message) {
    log.update(message);
    showState();
  },
});

/** A random id of 128 bits. Not `crypto.randomUUID`: a page on plain http in a local network does not have it. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser's storage, or none where it is switched off: the page then remembers until it is closed. */
function browserStorage() {
  try {
    return window.localStorage;
  } catch {
    return { length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {} };
  }
}

function send(content) {
  note = '';
  log.addOwn(outbox.send(content));
  showState();
}

function press({ title, action }) {
  const language = /^language (ro|ru|gag)$/.exec(action)?.[1];
  if (language) words.choose(language);
  send({ action, title, shown: title });
}

function say(text) {
  note = text;
  showState();
}

function sayBriefly(text) {
  say(text);
  setTimeout(() => note === text && say(''), 5000);
}

/** The status line: what the person was just told, else how the connection is. A moment without one is not worth it. */
function showState() {
  const away = connection === 'away' && Date.now() - lostAt >= 1000;
  status.classList.toggle('urgent', away);
  const text = away
    ? words.word(outbox.unsent() ? 'page-away-kept' : 'page-away')
    : outbox.waits()
      ? words.word('page-error-unavailable')
      : note;
  if (status.textContent !== text) status.textContent = text;
  const title = words.word('page-title');
  if (title !== '') document.title = unread > 0 ? `(${unread}) ${title}` : title;
}

function becomeConnected(next) {
  if (next === 'away' && connection !== 'away') {
    lostAt = Date.now();
    setTimeout(showState, 1050);
  }
  if (next === 'open') {
    if (status.classList.contains('urgent')) sayBriefly(words.word('page-back'));
    outbox.hurry();
  }
  connection = next;
  showState();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = box.value.slice(0, longestText);
  if (text.trim() === '') {
    say(words.word('page-empty'));
  } else {
    send({ text, shown: text });
    box.value = '';
  }
  box.focus();
});

box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

for (const control of document.querySelectorAll('[data-language]')) {
  control.addEventListener('click', () =>
    press({ title: control.textContent, action: `language ${control.dataset.language}` }),
  );
}
for (const control of document.querySelectorAll('[data-action]')) {
  control.addEventListener('click', () => press({ title: control.textContent, action: control.dataset.action }));
}

const locationControl = document.getElementById('location');
locationControl.hidden = !(window.isSecureContext && 'geolocation' in navigator);
locationControl.addEventListener('click', () => {
  say(words.word('page-locating'));
  navigator.geolocation.getCurrentPosition(
    ({ coords }) =>
      // About 100 m: enough for the nearest library, less than an address.
      send({
        location: { lat: Number(coords.latitude.toFixed(3)), lon: Number(coords.longitude.toFixed(3)) },
        shown: words.word('page-location-sent'),
      }),
    () => {
      say(words.word('page-location-refused'));
      box.focus();
    },
    { timeout: 15_000, maximumAge: 600_000 },
  );
});

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) unread = 0;
  showState();
});

begun.then(() => {
  if (!navigator.cookieEnabled) say(words.word('page-cookies'));
  for (const message of outbox.pending()) log.addOwn(message);
  let loading = true;
  followFeed({
    onMessage(outbound) {
      const isNew = log.add(outbound);
      if (outbound.heard) outbox.heard(outbound.heard.key.split(':').at(-1));
      if (loading || !isNew) return;
      words.follow(outbound.language);
      if (document.hidden) unread++;
      showState();
    },
    onReady() {
      loading = false;
      log.ready();
    },
    onForgotten() {
      outbox.forget();
      log.forget(outbox.pending());
      say(words.word('page-forgotten'));
    },
    onState: becomeConnected,
  });
  void outbox.pump();
});
