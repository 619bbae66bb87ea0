/**
 * The conversation's feed as the server streams it, for as long as the page lives: comes back by itself with growing
 * pauses, from the last position it has seen. `onMessage` gets each message once, in order.
 *
 * connecting -> open -> away (after an error or 40 s of silence) -> connecting
 *                '-> paused (more pages are open than the server serves) -> connecting, when looked at again
 */
const silenceMs = 40_000; // the server's heartbeat comes each 15 s
const firstWaitMs = 500;
const longestWaitMs = 5000;

/** @param {{ onMessage: (outbound: object) => void, onReady: () => void, onForgotten: () => void,
 *   onState: (state: 'connecting' | 'open' | 'away' | 'paused') => void }} listener */
export function followFeed({ onMessage, onReady, onForgotten, onState }) {
  let source;
  let state;
  let position = 0;
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
    leave(state === 'away' ? 'away' : 'connecting');
    const opened = new EventSource(`/chat/events?after=${position}`);
    source = opened;
    signAt = Date.now();
    const on = (type, act) =>
      opened.addEventListener(type, (event) => {
        if (source !== opened) return; // a late event of a stream that we have left
        signAt = Date.now();
        act(event);
      });
    on('message', (event) => {
      const outbound = JSON.parse(event.data);
      if (outbound.position <= position) return;
      position = outbound.position;
      onMessage(outbound);
    });
    on('beat', () => {});
    on('ready', () => {
      waitMs = firstWaitMs;
      become('open');
      onReady();
    });
    on('forgotten', () => {
      position = 0;
      onForgotten();
    });
    on('replaced', () => leave('paused'));
    on('error', later);
  }

  function later() {
    leave('away');
    timer = setTimeout(connect, waitMs);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }

  /** The line may be back, or somebody looks at the page: no reason to wait any longer. */
  function hurry() {
    if (document.hidden) return;
    if (source === undefined) connect();
  }

  setInterval(() => {
    if (source !== undefined && Date.now() - signAt > silenceMs) later();
  }, 5000);
  for (const type of ['online', 'focus', 'pageshow']) addEventListener(type, hurry);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => state === 'paused' && hurry());
  document.addEventListener('visibilitychange', hurry);
  connect();
}
