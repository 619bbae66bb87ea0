/**
 * A sound and a number in the title when somebody needs a librarian. A browser lets no page sound before a person has
 * pressed something on it; until then there is only the number.
 */
const storageKey = 'desk.sound';

/** @param {{ storage: Storage, title: () => string }} deps */
export function createBell({ storage, title }) {
  let on = read() !== 'off';
  let audio;
  let count = 0;

  function read() {
    try {
      return storage.getItem(storageKey);
    } catch {
      return null;
    }
  }

  function wake() {
    if (!on || !('AudioContext' in window)) return;
    audio ??= new AudioContext();
    if (audio.state === 'suspended') audio.resume().catch(() => {});
  }
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, wake, { passive: true });

  function tone(from, pitch, seconds) {
    const oscillator = audio.createOscillator();
    const volume = audio.createGain();
    oscillator.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, from);
    volume.gain.exponentialRampToValueAtTime(0.12, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + seconds);
    oscillator.connect(volume).connect(audio.destination);
    oscillator.start(from);
    oscillator.stop(from + seconds);
  }

  function showTitle() {
    const words = title();
    if (words !== '') document.title = count > 0 ? `(${count}) ${words}` : words;
  }

  return {
    get on() {
      return on;
    },
    toggle() {
      on = !on;
      try {
        storage.setItem(storageKey, on ? 'on' : 'off');
      } catch {}
      if (on) wake();
    },
    ring() {
      if (!on || audio?.state !== 'running') return;
      tone(audio.currentTime, 659, 0.18);
      tone(audio.currentTime + 0.16, 880, 0.3);
    },
    /** How many people wait for a word of this librarian's. */
    show(waiting = count) {
      count = waiting;
      showTitle();
    },
  };
}
