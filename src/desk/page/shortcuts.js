/**
 * Alt and a key, by its place on the keyboard: the same key in a Latin and a Cyrillic layout. None of them is a single
 * letter, so that nobody who dictates or types presses one by chance.
 */
const keys = [
  { code: 'KeyQ', does: 'queue' },
  { code: 'KeyM', does: 'mine' },
  { code: 'KeyT', does: 'take' },
  { code: 'KeyR', does: 'reply' },
  { code: 'KeyN', does: 'note' },
  { code: 'KeyE', does: 'correct' },
  { code: 'KeyA', does: 'attach' },
  { code: 'KeyG', does: 'ready' },
  { code: 'KeyP', does: 'pass' },
  { code: 'KeyC', does: 'close' },
  { code: 'KeyL', does: 'log' },
  { code: 'KeyK', does: 'shortcuts' },
];

/** What the list of shortcuts says: the keys, and the word of what they do. */
export const shortcutList = [
  ...keys.map(({ code, does }) => ({ keys: `Alt + ${code.slice(3)}`, word: `desk-key-${does}` })),
  { keys: 'Enter', word: 'desk-key-send' },
  { keys: 'Shift + Enter', word: 'desk-key-line' },
  { keys: 'Esc', word: 'desk-key-cancel' },
];

/** @param {Record<string, () => void>} acts by what the shortcut does */
export function followShortcuts(acts) {
  addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return; // AltGr is Ctrl and Alt
    const found = keys.find(({ code }) => code === event.code);
    if (found === undefined || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    acts[found.does]?.();
  });
}
