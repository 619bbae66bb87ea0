/** The desk's words in the language that the librarian chose, else the browser's. */
const languages = ['ro', 'ru', 'gag'];
const storageKey = 'desk.language';
/** Browsers know no Gagauz: its dates are written as in Turkish, in figures only. */
const locales = { ro: 'ro', ru: 'ru', gag: 'tr' };
const timeZone = 'Europe/Chisinau';

/** @param {{ storage: Storage, ask: (path: string) => Promise<object>, onChange: () => void }} deps */
export function createWords({ storage, ask, onChange }) {
  const loaded = new Map();
  let language = remembered(storage) ?? ofBrowser();

  const word = (key) => loaded.get(language)?.[key] ?? '';

  function show() {
    document.documentElement.lang = language;
    for (const control of document.querySelectorAll('[data-language]')) {
      control.setAttribute('aria-pressed', String(control.dataset.language === language));
    }
    if (!loaded.has(language)) return;
    for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
    for (const element of document.querySelectorAll('[data-word-label]')) {
      element.setAttribute('aria-label', word(element.dataset.wordLabel));
    }
    onChange();
  }

  async function load(wanted) {
    while (!loaded.has(wanted)) {
      const answer = await ask(`/desk/api/words?language=${wanted}`);
      if (answer.outcome === 'ok') loaded.set(wanted, answer.body);
      else if (answer.outcome !== 'later') return;
      else await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }

  return {
    word,
    get language() {
      return language;
    },
    async choose(next) {
      if (!languages.includes(next)) return;
      language = next;
      try {
        storage.setItem(storageKey, next);
      } catch {}
      show();
      await load(next);
      if (language === next) show();
    },
    /** Resolves with the first words, however long it takes; then the others come: a switch needs no connection. */
    async start() {
      document.documentElement.lang = language;
      await load(language);
      show();
      for (const other of languages) void load(other);
    },
    time: (moment) => format(moment, { hour: '2-digit', minute: '2-digit' }),
    /** Today only the time, else the day too. */
    moment(moment) {
      const today = format(new Date(), { day: '2-digit', month: '2-digit', year: 'numeric' });
      const day = format(moment, { day: '2-digit', month: '2-digit', year: 'numeric' });
      return today === day ? this.time(moment) : `${day.slice(0, 5)} ${this.time(moment)}`;
    },
    day: (moment) => format(moment, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    /** How long ago, in the largest unit that says something. */
    since(moment, now = Date.now()) {
      return this.minutes(Math.max(0, Math.floor((now - Date.parse(moment)) / 60_000)));
    },
    /** A file's size, in the unit that says something. */
    size(bytes) {
      const [unit, one, digits] = bytes < 1e6 ? ['kilobyte', 1e3, 0] : ['megabyte', 1e6, 1];
      const shown = { style: 'unit', unit, maximumFractionDigits: digits };
      return new Intl.NumberFormat(locales[language], shown).format(Math.max(bytes / one, 10 ** -digits));
    },
    minutes(minutes) {
      if (minutes < 90) return `${minutes} ${word('desk-minutes')}`;
      if (minutes < 36 * 60) return `${Math.round(minutes / 60)} ${word('desk-hours')}`;
      return `${Math.round(minutes / 1440)} ${word('desk-days')}`;
    },
  };

  function format(moment, options) {
    return new Intl.DateTimeFormat(locales[language], { ...options, timeZone, hourCycle: 'h23' }).format(
      new Date(moment),
    );
  }
}

function remembered(storage) {
  try {
    const language = storage.getItem(storageKey);
    return languages.includes(language) ? language : undefined;
  } catch {
    return undefined;
  }
}

function ofBrowser() {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.find((tag) => languages.includes(tag)) ?? 'ro';
}
