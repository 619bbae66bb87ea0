import { node, showChoices } from './nodes.js';

/** More people than that are found by name. */
const mostPeople = 100;

/** What a coordinator looks at each day, and does: notices, people. Built anew when it is opened or changed. */
export function createCoordinatorPage({ words, get, post, newId, say }) {
  const { word } = words;
  const page = document.getElementById('coordinator-page');
  let state;
  let people;
  let services = [];
  let link;
  let filter = '';

  async function load() {
    const language = `language=${words.language}`;
    const [one, two, three] = await Promise.all([
      get(`/desk/api/coordinator?${language}`),
      get('/desk/api/people'),
      get(`/desk/api/choices?${language}`),
    ]);
    for (const answer of [one, two, three]) if (answer.outcome === 'refused') say(answer.reason, true);
    if (one.outcome !== 'ok' || two.outcome !== 'ok' || three.outcome !== 'ok') return;
    [state, people, services] = [one.body, two.body, three.body.services];
    show();
  }

  /** Nothing that somebody is writing is lost to a change elsewhere. */
  function show() {
    if (state === undefined) return;
    const written = new Map([...page.querySelectorAll('input, select')].map((field) => [field.id, field]));
    const open = new Set([...page.querySelectorAll('details[open]')].map(({ id }) => id));
    const focused = document.activeElement?.id;
    page.replaceChildren(
      ...queue(),
      ...joins(),
      ...notices(),
      ...peopleOf(),
      ...unanswered(),
      ...facts(),
      ...unreviewed(),
      ...readings(),
    );
    for (const field of page.querySelectorAll('input, select')) {
      const before = written.get(field.id);
      if (before === undefined) continue;
      if (field.type === 'checkbox') field.checked = before.checked;
      else field.value = before.value;
    }
    for (const details of page.querySelectorAll('details')) details.open = open.has(details.id);
    if (focused && page.querySelector(`#${CSS.escape(focused)}`)) document.getElementById(focused).focus();
  }

  const heading = (key, count) => node('h2', { text: count === undefined ? word(key) : `${word(key)} (${count})` });
  const section = (id, key, count, ...children) => [
    node('details', { id }, node('summary', { text: `${word(key)} (${count})` }), ...children),
  ];
  const field = (id, key, control) => [node('label', { for: id, text: word(key) }), control];
  const input = (id, attributes = {}) => node('input', { id, type: 'text', autocomplete: 'off', ...attributes });

  // how it stands

  function queue() {
    const { queue: stands, area } = state;
    const minutes = (value) => (value === undefined ? '–' : words.minutes(value));
    const rows = [
      ['desk-stands-waiting', stands.waiting],
      ['desk-stands-longest', minutes(stands.longestWaitMinutes)],
      ['desk-stands-alarmed', stands.alarmed],
      ['desk-stands-taken', stands.taken],
      ['desk-stands-median', minutes(stands.medianUntilTakenMinutes)],
      ['desk-stands-unanswered', stands.withoutAnswer],
      ['desk-stands-longest-unanswered', minutes(stands.longestWithoutAnswerMinutes)],
      ['desk-stands-closed', stands.closed],
      ['desk-stands-rating', stands.rating === undefined ? '–' : stands.rating.toFixed(1)],
    ];
    const where = area === undefined ? word('desk-area-all') : area === 'national' ? word('desk-step-national') : area;
    return [
      heading('desk-stands'),
      node('p', { class: 'soft', text: where }),
      node(
        'dl',
        { class: 'numbers' },
        ...rows.map(([key, value]) =>
          node('div', {}, node('dt', { text: word(key) }), node('dd', { text: String(value) })),
        ),
      ),
    ];
  }

  // who asks to join

  function joins() {
    if (state.joins.length === 0) return [];
    const decide = ({ id, shown }, what, key) =>
      node('button', {
        id: `join-${what}-${id}`,
        class: what === 'confirm' ? 'small strong' : 'small danger',
        text: word(key),
        'aria-label': `${word(key)}: ${shown}`,
        async on() {
          const decided = await send(`/desk/api/joins/${encodeURIComponent(id)}`, { do: what }, 'desk-join-sent');
          if (decided === undefined) return;
          const { status, by, what: first } = decided;
          say(status === 'decided' ? `${word(`desk-join-was-${first}`)}: ${by}` : word(`desk-join-became-${status}`));
          document.getElementById('joins')?.focus();
        },
      });
    return [
      node('h2', { id: 'joins', tabindex: -1, text: `${word('desk-joins')} (${state.joins.length})` }),
      node('p', { class: 'soft', text: word('desk-joins-how') }),
      node(
        'ul',
        { class: 'plain people' },
        ...state.joins.map((one) =>
          node(
            'li',
            {},
            node('strong', { text: one.shown }),
            node('span', {
              class: 'soft',
              text: ` ${[
                one.library,
                one.district,
                one.languages.map((language) => word(`desk-language-${language}`)).join(', '),
                words.day(one.at),
              ].join(' · ')}`,
            }),
            !one.named && node('p', { class: 'soft', text: word('desk-join-unnamed') }),
            node(
              'div',
              { class: 'row' },
              decide(one, 'confirm', 'desk-join-confirm'),
              decide(one, 'refuse', 'desk-join-refuse'),
            ),
          ),
        ),
      ),
    ];
  }

  const unanswered = () =>
    section(
      'unanswered',
      'desk-unanswered',
      state.unanswered.length,
      node('p', { class: 'soft', text: word('desk-unanswered-how') }),
      node(
        'ul',
        { class: 'plain' },
        ...state.unanswered.map(({ at, text, language }) =>
          node(
            'li',
            {},
            node('span', { text, lang: language, class: 'words' }),
            node('span', { class: 'soft', text: ` ${words.day(at)} · ${word(`desk-language-${language}`)}` }),
          ),
        ),
      ),
    );

  const facts = () =>
    section(
      'expired',
      'desk-expired',
      state.expired.length,
      node('p', { class: 'soft', text: word('desk-expired-how') }),
      node(
        'ul',
        { class: 'plain' },
        ...state.expired.map(({ service, key, state: how, review, expires, source }) =>
          node(
            'li',
            {},
            node('strong', { text: `${service} · ${key}` }),
            node('span', {
              class: 'soft',
              text: ` ${word(`desk-fact-${how}`)} · ${how === 'stale' ? review : expires}`,
            }),
            node('br'),
            /^https?:/.test(source)
              ? node('a', { href: source, text: source, rel: 'noreferrer', target: '_blank' })
              : node('span', { text: source }),
          ),
        ),
      ),
    );

  const unreviewed = () =>
    section(
      'unreviewed',
      'desk-unreviewed',
      state.unreviewed.length,
      node('p', { class: 'soft', text: word('desk-unreviewed-how') }),
      node(
        'ul',
        { class: 'plain' },
        ...state.unreviewed.map(({ id, title }) => node('li', { text: `${title} (${id})` })),
      ),
    );

  const readings = () =>
    section(
      'readings',
      'desk-readings',
      state.readings.length,
      node('p', { class: 'soft', text: word('desk-readings-how') }),
      node(
        'ul',
        { class: 'plain' },
        ...state.readings.map(({ at, name, caseId }) =>
          node(
            'li',
            {},
            node('strong', { text: name }),
            node('span', { class: 'soft', text: ` ${words.moment(at)} ` }),
            caseId && node('a', { href: `/desk/case/${caseId}`, text: caseId }),
          ),
        ),
      ),
    );

  // notices

  function notices() {
    const titles = new Map(services.map(({ id, title }) => [id, title]));
    const list = state.notices.map((notice) =>
      node(
        'li',
        { class: notice.over ? 'soft' : '' },
        node('strong', { text: titles.get(notice.service) ?? notice.service }),
        node('span', {
          text: ` ${words.day(notice.from)} – ${words.day(new Date(Date.parse(notice.until) - 1))}${notice.over ? ` (${word('desk-notice-over')})` : ''}`,
        }),
        node('p', { class: 'words', text: notice.text[words.language] }),
        node('button', {
          class: 'small',
          text: word('desk-remove'),
          'aria-label': `${word('desk-remove')}: ${notice.text[words.language]}`,
          on: () => send('/desk/api/notices/remove', { id: notice.id }, 'desk-notice-removed'),
        }),
      ),
    );
    const select = node('select', { id: 'notice-service' });
    showChoices(
      select,
      services.map(({ id, title }) => ({ value: id, text: title })),
    );
    const form = node(
      'form',
      { class: 'stack' },
      ...field('notice-service', 'desk-service', select),
      ...field('notice-ro', 'desk-notice-ro', input('notice-ro', { required: true, maxlength: 400, lang: 'ro' })),
      ...field('notice-ru', 'desk-notice-ru', input('notice-ru', { required: true, maxlength: 400, lang: 'ru' })),
      ...field('notice-gag', 'desk-notice-gag', input('notice-gag', { maxlength: 400, lang: 'gag' })),
      ...field(
        'notice-from',
        'desk-notice-from',
        input('notice-from', { type: 'date', required: true, value: today() }),
      ),
      ...field(
        'notice-until',
        'desk-notice-until',
        input('notice-until', { type: 'date', required: true, value: today() }),
      ),
      node('button', { type: 'submit', class: 'strong', text: word('desk-notice-add') }),
    );
    const id = newId();
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const value = (name) => document.getElementById(`notice-${name}`).value.trim();
      const sent = await send(
        '/desk/api/notices',
        {
          id,
          service: value('service'),
          text: { ro: value('ro'), ru: value('ru'), ...(value('gag') !== '' && { gag: value('gag') }) },
          from: value('from'),
          until: value('until'),
        },
        'desk-notice-added',
        () => form.reset(),
      );
      if (!sent) document.getElementById('notice-ro').focus();
    });
    return [
      heading('desk-notices', state.notices.length),
      node('p', { class: 'soft', text: word('desk-notices-how') }),
      node('ul', { class: 'plain' }, ...list),
      node('details', { id: 'notice-new' }, node('summary', { text: word('desk-notice-new') }), form),
    ];
  }

  const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Chisinau' }).format(new Date());

  /** What was sent and stored is shown; what was not stays in its form. */
  async function send(path, body, done, after = () => {}) {
    const answer = await post(path, body);
    if (answer.outcome !== 'ok') {
      say(answer.reason ?? word('desk-away'), true);
      return undefined;
    }
    say(word(done));
    after();
    await load();
    return answer.body;
  }

  // people

  function peopleOf() {
    const libraries = [
      ...(people.national ? [{ value: '', text: word('desk-step-national') }] : []),
      ...people.libraries.map(({ id, name, district }) => ({ value: id, text: `${name}, ${district}` })),
    ];
    const list = node('ul', { class: 'plain people' });
    const search = input('people-filter', { type: 'search', value: filter });
    const showFound = () => {
      const wanted = filter.toLocaleLowerCase();
      const found = people.people.filter((one) =>
        [one.name, one.library, one.district].filter(Boolean).join(' ').toLocaleLowerCase().includes(wanted),
      );
      list.replaceChildren(...found.slice(0, mostPeople).map((one) => personItem(one, libraries)));
      if (found.length > mostPeople) list.append(node('li', { class: 'soft', text: word('desk-people-more') }));
    };
    search.addEventListener('input', () => {
      filter = search.value;
      showFound();
    });
    showFound();
    return [
      heading('desk-people', people.people.length),
      ...(link ? [oneTimeLink()] : []),
      node('details', { id: 'invite' }, node('summary', { text: word('desk-invite') }), inviteForm(libraries)),
      node(
        'details',
        { id: 'people' },
        node('summary', { text: word('desk-people-list') }),
        ...field('people-filter', 'desk-search', search),
        list,
      ),
    ];
  }

  /** Shown until the page is left; nobody, not even we, can show it again. */
  const oneTimeLink = () =>
    node(
      'div',
      { class: 'link', id: 'one-time-link', tabindex: -1 },
      node('p', { text: `${word('desk-link-for')} ${link.name}` }),
      node('code', { text: link.link }),
      node('p', { class: 'soft', text: word('desk-link-how') }),
      node('button', {
        text: word('desk-copy'),
        async on() {
          try {
            await navigator.clipboard.writeText(link.link);
            say(word('desk-copied'));
          } catch {
            getSelection()?.selectAllChildren(page.querySelector('#one-time-link code'));
          }
        },
      }),
    );

  function showLink(name, answer) {
    link = { name, link: answer.link };
    show();
    document.getElementById('one-time-link')?.focus();
  }

  function inviteForm(libraries) {
    const library = node('select', { id: 'invite-library' });
    showChoices(library, libraries);
    const role = node('select', { id: 'invite-role' });
    showChoices(
      role,
      people.roles.map((one) => ({ value: one, text: word(`desk-role-${one}`) })),
    );
    const speaks = ['ro', 'ru', 'gag'].map((language) =>
      node(
        'label',
        { class: 'check' },
        node('input', {
          id: `invite-${language}`,
          type: 'checkbox',
          name: 'invite-language',
          value: language,
          checked: language !== 'gag',
        }),
        node('span', { text: word(`desk-language-${language}`) }),
      ),
    );
    const form = node(
      'form',
      { class: 'stack' },
      ...field(
        'invite-name',
        'desk-invite-name',
        input('invite-name', { required: true, minlength: 2, maxlength: 80 }),
      ),
      ...field('invite-library', 'desk-invite-library', library),
      node('fieldset', {}, node('legend', { text: word('desk-invite-languages') }), ...speaks),
      ...field('invite-role', 'desk-invite-role', role),
      ...field(
        'invite-hours',
        'desk-invite-hours',
        input('invite-hours', { required: true, value: 'Mo-Fr 09:00-17:00', maxlength: 200, spellcheck: 'false' }),
      ),
      node('button', { type: 'submit', class: 'strong', text: word('desk-invite-do') }),
    );
    const id = newId();
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const value = (name) => document.getElementById(`invite-${name}`).value.trim();
      const name = value('name');
      const languages = [...form.querySelectorAll('[name=invite-language]:checked')].map((box) => box.value);
      const body = {
        id,
        name,
        libraryId: value('library') || null,
        languages,
        role: value('role'),
        hours: value('hours'),
      };
      const answer = await send('/desk/api/people', body, 'desk-invited', () => form.reset());
      if (answer) showLink(name, answer);
    });
    return form;
  }

  function personItem(one, libraries) {
    const act = (body, done) => send(`/desk/api/people/${encodeURIComponent(one.id)}`, body, done);
    const button = (key, on, className = 'small') =>
      node('button', { text: word(key), 'aria-label': `${word(key)}: ${one.name}`, class: className, on });
    const move = node('select', { id: `move-${one.id}`, 'aria-label': `${word('desk-move')}: ${one.name}` });
    showChoices(move, libraries);
    move.value = one.libraryId ?? '';
    const facts = [
      word(`desk-role-${one.role}`),
      one.library ?? (one.national ? word('desk-step-national') : (one.district ?? '')),
      one.languages.map((language) => word(`desk-language-${language}`)).join(', '),
      one.hours,
      one.status === 'active' ? word(one.onDuty ? 'desk-on-duty' : 'desk-off-duty') : word(`desk-status-${one.status}`),
    ];
    return node(
      'li',
      {},
      node('strong', { text: one.name }),
      node('span', { class: 'soft', text: ` ${facts.filter(Boolean).join(' · ')}` }),
      one.yours &&
        node(
          'div',
          { class: 'row' },
          one.status !== 'suspended' &&
            button('desk-new-link', async () => {
              const answer = await act({ do: 'link' }, 'desk-invited');
              if (answer) showLink(one.name, answer);
            }),
          one.status === 'suspended'
            ? button('desk-restore', () => act({ do: 'restore' }, 'desk-restored'))
            : button('desk-suspend', () => act({ do: 'suspend' }, 'desk-suspended'), 'small danger'),
          move,
          button('desk-move', () => act({ do: 'move', libraryId: move.value || null }, 'desk-moved')),
        ),
    );
  }

  return {
    load,
    again: () => state !== undefined && load(),
    /** The link is seen once. */
    leave() {
      link = undefined;
      page.replaceChildren();
      state = undefined;
    },
  };
}
