/** The page's words in the language that the person chose, else the one the conversation is in, else the browser's. */
const languages = ['ro', 'ru', 'gag'];
/** Browsers know no Gagauz: figures are written as in Turkish. */
const locales = { ro: 'ro', ru: 'ru', gag: 'tr' };
const storageKey = 'chat.language';

/** @param {{ storage: Storage, onChange: () => void }} deps */
export function createWords({ storage, onChange }) {
  const loaded = new Map();
  let { language, chosen } = remembered(storage) ?? { language: ofBrowser(), chosen: false };

  function become(next, byChoice) {
    if (!languages.includes(next)) return;
    chosen = byChoice || chosen;
    language = next;
    try {
      storage.setItem(storageKey, `${language} ${chosen ? 'chosen' : 'followed'}`);
    } catch {}
    show();
  }

  function show() {
    document.documentElement.lang = language;
    for (const control of document.querySelectorAll('[data-language]')) {
      control.setAttribute('aria-pressed', String(control.dataset.language === language));
    }
    if (!loaded.has(language)) {
      load(language).catch(() => setTimeout(show, 2000));
      return;
    }
    for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
    for (const element of document.querySelectorAll('[data-word-label]')) {
      element.setAttribute('aria-label', word(element.dataset.wordLabel));
    }
    for (const element of document.querySelectorAll('[data-word-placeholder]')) {
      element.setAttribute('placeholder', word(element.dataset.wordPlaceholder));
    }
    onChange();
  }

  async function load(wanted) {
    if (loaded.has(wanted)) return;
    const response = await fetch(`/chat/words?language=${wanted}`, { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) throw new Error(`words: ${response.status}`);
    loaded.set(wanted, await response.json());
    if (wanted === language) show();
  }

  const word = (key) => loaded.get(language)?.[key] ?? '';

  document.documentElement.lang = language;
  return {
    word,
    get language() {
      return language;
    },
    /** A file's size, in the unit that says something. */
    size(bytes) {
      const [unit, one, digits] = bytes < 1e6 ? ['kilobyte', 1e3, 0] : ['megabyte', 1e6, 1];
      const shown = { style: 'unit', unit, maximumFractionDigits: digits };
      return new Intl.NumberFormat(locales[language], shown).format(Math.max(bytes / one, 10 ** -digits));
    },
    choose: (next) => become(next, true),
    follow: (next) => {
      if (!chosen && next !== language) become(next, false);
    },
    /** Resolves with the first words, however long it takes; then the others come: a switch needs no connection. */
    async start() {
      while (!loaded.has(language)) {
        await load(language).catch(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      }
      for (const other of languages) load(other).catch(() => {});
    },
  };
}

function remembered(storage) {
  try {
    const [language, how] = (storage.getItem(storageKey) ?? '').split(' ');
    return languages.includes(language) ? { language, chosen: how === 'chosen' } : undefined;
  } catch {
    return undefined;
  }
}

function ofBrowser() {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.find((tag) => languages.includes(tag)) ?? 'ro';
}
