/**
 * Hears from the server that something has changed, for as long as the page lives: comes back by itself with growing
 * pauses. What has changed is then asked for; nothing is lost when a word of it is.
 */
const silenceMs = 40_000; // the server's heartbeat comes each 15 s
const firstWaitMs = 500;
const longestWaitMs = 5000;

/** @param {{ onChanged: () => void, onSignedOut: () => void, onState: (state: 'open' | 'away' | 'paused') => void }} listener */
export function followChanges({ onChanged, onSignedOut, onState }) {
  let source;
  let state;
  let waitMs = firstWaitMs;
  let timer;
  let signAt = 0;

  function become(next) {
    if (state === next) return;
    state = next;
    onState(next);
  }

  function leave(next) {
    source?.close();
    source = undefined;
    clearTimeout(timer);
    become(next);
  }

  function connect() {
    source?.close();
    clearTimeout(timer);
    const opened = new EventSource('/desk/events');
    source = opened;
    signAt = Date.now();
    const on = (type, act) =>
      opened.addEventListener(type, (event) => {
        if (source !== opened) return; // a late event of a stream that we have left
        signAt = Date.now();
        act(event);
      });
    on('changed', () => {
      waitMs = firstWaitMs;
      become('open');
      onChanged();
    });
    on('beat', () => {});
    on('replaced', () => leave('paused'));
    on('signed-out', () => {
      leave('paused');
      onSignedOut();
    });
    on('error', later);
  }

  function later() {
    leave('away');
    onChanged(); // an error may be a lost session: the next question tells
    timer = setTimeout(connect, waitMs);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }

  /** The line may be back, or somebody looks at the page: no reason to wait any longer. */
  function hurry() {
    if (!document.hidden && source === undefined) connect();
  }

  setInterval(() => {
    if (source !== undefined && Date.now() - signAt > silenceMs) later();
  }, 5000);
  for (const type of ['online', 'focus', 'pageshow']) addEventListener(type, hurry);
  document.addEventListener('visibilitychange', hurry);
  connect();
}
