import { richText } from './rich-text.js';

/**
 * The conversation on the page. A node is put in its place once and never moved or put in again, so that a screen
 * reader says each message exactly once.
 *
 * Above the edge stands what the feed has shown, in its order; below it the person's own messages that the feed has
 * not shown yet, in the order they were sent. The feed names the message that it answers (`heard`): the edge moves
 * down to that message's bubble, and the answer goes right below it.
 */
export function createLog({ element, scroller, word, size, onChoice }) {
  const seen = new Set();
  /** Bubbles of the person's own messages by their id. */
  const own = new Map();
  let edge = null;
  let loading = true;

  element.setAttribute('aria-busy', 'true');

  function putBelowEdge(node) {
    element.insertBefore(node, edge === null ? element.firstChild : edge.nextSibling);
    edge = node;
  }

  function moveEdgeTo(node) {
    if (edge === null || edge.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) edge = node;
  }

  const firstBelowEdge = () => (edge === null ? element.firstElementChild : edge.nextElementSibling);

  /** The person is at the end, and so follows what comes. */
  const wasRead = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;

  /** A short message is shown with its end, a long one with its beginning. */
  function show(node) {
    const tall = node.offsetHeight > Math.min(scroller.clientHeight, innerHeight) - 48;
    node.scrollIntoView({ block: tall ? 'start' : 'end', inline: 'nearest' });
  }

  function ownBubble(id, text) {
    const node = bubble('own', word('page-author-you'), text || word('page-location-sent'));
    const state = document.createElement('p');
    state.className = 'state';
    state.setAttribute('aria-hidden', 'true'); // the status line says it
    node.append(state);
    own.set(id, node);
    return node;
  }

  return {
    /** A message of the feed; `true` when it was put on the page as a new answer. */
    add(outbound) {
      if (seen.has(outbound.key)) return false;
      seen.add(outbound.key);
      const follows = loading || wasRead();
      if (outbound.heard) {
        const id = outbound.heard.key.split(':').at(-1);
        const waiting = own.get(id);
        if (waiting) {
          moveEdgeTo(waiting);
          settle(waiting, outbound.heard.text);
        } else {
          putBelowEdge(ownBubble(id, outbound.heard.text));
        }
      } else if (firstBelowEdge()?.dataset.echo === 'none') {
        edge = firstBelowEdge();
      }
      // A turn without an answer (a silent limit) only brings back the person's own words.
      if (outbound.text === '' && outbound.buttons.length === 0) return false;
      const node = bubble(outbound.author, word(authorWord(outbound.author)), outbound.text, word('page-maps'));
      if (outbound.file) node.append(fileOf(outbound, word, size));
      if (outbound.buttons.length > 0) node.append(choices(outbound.buttons, onChoice));
      for (const part of node.querySelectorAll('.words, .choices')) part.lang = outbound.language;
      putBelowEdge(node);
      if (follows && !loading) {
        show(node);
        // only now it is as tall as it is
        node.querySelector('img')?.addEventListener('load', () => show(element.lastElementChild));
      }
      return true;
    },
    /** The person's own message, at once. */
    addOwn(message) {
      if (own.has(message.id)) return;
      const node = ownBubble(message.id, message.shown);
      element.append(node);
      this.update(message);
      if (!loading) show(node);
    },
    /** What has become of an own message: on its way, stored, refused. */
    update(message) {
      const node = own.get(message.id);
      if (!node) return;
      const state = node.querySelector('.state');
      node.classList.toggle('refused', message.state === 'refused');
      if (message.state === 'unsent') state.textContent = word(message.waits ? 'page-kept' : 'page-sending');
      else if (message.state === 'refused') {
        state.removeAttribute('aria-hidden');
        state.textContent = message.reason || word('page-refused');
      } else state.textContent = '';
      // The feed has no words for a location: its bubble takes its place when the server has it, or answers it.
      if (message.location) node.dataset.echo = 'none';
      if (message.state === 'stored' && message.location) moveEdgeTo(node);
    },
    /** The feed has shown all it had when we came: from now on each message is news. */
    ready() {
      if (!loading) return;
      loading = false;
      scroller.scrollTop = scroller.scrollHeight;
      // Only once what is there has been taken for granted by assistive technology.
      setTimeout(() => {
        element.removeAttribute('aria-busy');
        element.setAttribute('aria-live', 'polite');
      }, 100);
    },
    /** The server has forgotten the conversation: so does the page, but for what is still on its way. */
    forget(pending) {
      const kept = new Set(pending.map(({ id }) => own.get(id)));
      for (const node of [...element.children]) if (!kept.has(node)) node.remove();
      for (const [id, node] of own) if (!kept.has(node)) own.delete(id);
      seen.clear();
      edge = null;
    },
  };
}

const authorWord = (author) => (author === 'librarian' ? 'page-author-librarian' : 'page-author-bot');

function bubble(kind, author, text, mapsLabel) {
  const node = document.createElement('div');
  node.className = `message ${kind}`;
  const who = document.createElement('p');
  who.className = 'author';
  who.textContent = author;
  who.lang = document.documentElement.lang; // it stays as it is when the page changes its language
  const words = document.createElement('p');
  words.className = 'words';
  words.dir = 'auto';
  words.append(...richText(text, mapsLabel));
  node.append(who, words);
  return node;
}

/** A librarian's file: a picture, sound or video in its place, all else to be saved. Each says what it is, and from whom. */
function fileOf({ file: { kind, name = '', bytes }, position }, word, size) {
  const src = `/chat/files/${position}`;
  const about = [word(`page-file-${kind}`), name, bytes === undefined ? '' : size(bytes)].filter(Boolean).join(' · ');
  const part = document.createElement('p');
  part.className = 'file';
  part.lang = document.documentElement.lang;
  const player = { voice: 'audio', video: 'video' }[kind];
  if (player) {
    const shown = document.createElement(player);
    Object.assign(shown, { src, controls: true, preload: 'none' });
    shown.setAttribute('aria-label', about);
    part.append(shown);
  }
  const link = document.createElement('a');
  link.href = src;
  link.download = name || 'file';
  if (kind === 'photo') link.append(Object.assign(document.createElement('img'), { src, alt: about, loading: 'lazy' }));
  else link.append(Object.assign(document.createElement('bdi'), { textContent: about }));
  part.append(link);
  return part;
}

/** The words as the server keeps them (shortened, codes hidden) in place of the typed ones. */
function settle(node, text) {
  node.classList.remove('refused');
  node.querySelector('.state').textContent = '';
  const words = node.querySelector('.words');
  if (text !== '' && words.textContent !== text) words.replaceChildren(...richText(text));
}

function choices(buttons, onChoice) {
  const row = document.createElement('div');
  row.className = 'choices';
  for (const { title, action } of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.addEventListener('click', () => onChoice({ title, action }));
    row.append(button);
  }
  return row;
}
