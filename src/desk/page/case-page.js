import { node, setText, showChoices, showList } from './nodes.js';

/** What can be done with a case, by the right that it needs. */
const acts = [
  { action: 'take', needs: 'take', key: 'desk-take' },
  { action: 'join', needs: 'join', key: 'desk-join-case' },
  { action: 'ready', needs: 'speak', key: 'desk-ready' },
  { action: 'pass', needs: 'pass', key: 'desk-pass' },
  { action: 'release', needs: 'release', key: 'desk-release' },
  { action: 'leave', needs: 'leave', key: 'desk-leave' },
  { action: 'close', needs: 'close', key: 'desk-close' },
];

/** The server's limit for a file, and what a chat takes. */
const mostFileBytes = 25 * 1024 * 1024;

/**
 * One case: what was asked, what the bot said, what was said since, and what this librarian can do. The words of the
 * librarian stand in it at once; they are the outbox's until the case itself shows them.
 */
export function createCasePage({ words, get, outbox, touched, say, onLeft }) {
  const { word } = words;
  const element = (id) => document.getElementById(id);
  const [section, lines, box, form, asNote, chooser] = ['case', 'lines', 'reply', 'composer', 'as-note', 'file'].map(
    element,
  );
  let caseId;
  let view;
  let choices;
  /** Lines that have been taken for words of the outbox. */
  let claimed = new Set();
  let told = new Set();
  let loading = false;
  let wanted = false;
  /** The file that goes with the next words. */
  let attached;
  /** One's own line that is being corrected, and what stood in the box before. */
  let correcting;
  /** Where the focus goes once the case is there. */
  let focusOn;

  /** Which of them really scrolls depends on the window: the frame, the page, or all of it. */
  const scrollers = [element('scroll'), element('cases-page'), document.scrollingElement];
  const toEnd = () => {
    for (const it of scrollers) it.scrollTop = it.scrollHeight;
  };
  // what scrolls by itself is reached with the keyboard too
  for (const id of ['scroll', 'ready-text']) element(id).tabIndex = 0;

  const act = (body, shown) => {
    touched.add(caseId);
    outbox().send({ path: `/desk/api/cases/${caseId}/acts`, body: { act: body }, caseId, shown });
  };
  const sendFile = (file, text) => {
    touched.add(caseId);
    const note = text.trimStart().startsWith('//');
    outbox().send({
      path: `/desk/api/cases/${caseId}/files`,
      body: { name: file.name, text },
      caseId,
      shown: { kind: note ? 'note' : 'librarian', text, name: file.name, bytes: file.size },
      file,
    });
  };

  // what is shown

  function show() {
    if (view === undefined) return;
    setText(element('case-title'), view.question || word('desk-no-question'));
    element('case-title').lang = view.language;
    setText(element('case-facts'), factsOf(view).join(' · '));
    setText(element('case-state'), stateOf(view));
    showBefore();
    showLines();
    showActs();
  }

  const factsOf = (found) => [
    `${word('desk-language')}: ${word(`desk-language-${found.language}`)}`,
    `${word('desk-place')}: ${found.place ?? word('desk-no-place')}`,
    ...(found.library ? [found.library] : []),
    ...(found.topic ? [`${word('desk-topic')}: ${found.topic}`] : []),
    `${word('desk-opened')} ${words.moment(found.openedAt)}`,
    word(`desk-channel-${found.channel}`),
  ];

  function stateOf(found) {
    if (found.own) return word('desk-state-own');
    if (found.state === 'waiting') return word('desk-state-waiting');
    if (found.state === 'closed') {
      const rated = found.rating === undefined ? '' : ` ${word('desk-rating')}: ${found.rating}/5.`;
      return `${word(`desk-state-closed-${found.closedBy}`)} ${word(`desk-category-${found.category}`)}.${rated}`;
    }
    const others = found.coWriters.length > 0 ? ` ${word('desk-co-writers')}: ${found.coWriters.join(', ')}.` : '';
    return (found.mine ? word('desk-state-mine') : `${word('desk-state-taken')} ${found.holder}.`) + others;
  }

  function showBefore() {
    element('before').hidden = view.before.length === 0;
    showList(
      element('before-turns'),
      view.before.map((turn, index) => ({ ...turn, index })),
      {
        key: ({ index }) => String(index),
        make: () => node('li', {}, node('p', { class: 'words', dir: 'auto' }), node('p', { class: 'soft' })),
        update(item, { at, heard, outcome, topic }) {
          setText(item.children[0], heard);
          const answer = word(`desk-outcome-${outcome}`) || outcome;
          setText(item.children[1], `${words.moment(at)} · ${topic ? `${answer}: ${topic}` : answer}`);
        },
      },
    );
  }

  function showLines() {
    const follows = scrollers.every((it) => it.scrollHeight - it.scrollTop - it.clientHeight < 80);
    const waiting = ownWords();
    const mend = waiting.length > 0 ? undefined : mendable()?.key;
    const items = [...view.lines.map((line) => (line.key === mend ? { ...line, mend: true } : line)), ...waiting];
    showList(lines, items, { key: ({ key }) => key, make: makeLine, update: updateLine });
    if (follows) toEnd();
  }

  /** One's own newest words, while one may speak; a ready answer is not one's own. */
  function mendable() {
    if (!view?.can.speak || view.state !== 'taken') return undefined;
    const newest = view.lines.findLast(({ own, from }) => own && from === 'librarian');
    return newest && newest.topic === undefined && newest.text.trim() !== '' ? newest : undefined;
  }

  /** Words that are still the outbox's; those that the case has shown meanwhile are its own. */
  function ownWords() {
    const waiting = [];
    for (const item of outbox().pending()) {
      if (item.caseId !== caseId || item.shown === undefined) continue;
      if (item.state === 'stored' && isShown(item)) outbox().settled(item.body.id);
      else waiting.push({ key: `own-${item.body.id}`, at: item.at, from: item.shown.kind, item, ...item.shown });
    }
    return waiting;
  }

  function isShown({ shown, storedAt }) {
    const earliest = Date.parse(storedAt) - 10_000; // clocks of two machines
    const found = view.lines.find(
      (line) =>
        line.own &&
        !claimed.has(line.key) &&
        Date.parse(line.at) >= earliest &&
        line.media === shown.media &&
        (shown.topic === undefined ? line.text === shown.text : line.topic === shown.topic || line.from === 'note'),
    );
    if (found) claimed.add(found.key);
    return found !== undefined;
  }

  const makeLine = () =>
    node(
      'div',
      {},
      node('p', { class: 'author' }),
      node('p', { class: 'words', dir: 'auto' }),
      node('p', { class: 'delivery' }),
    );

  /** A picture, a voice or a link to the file, once: nothing of it changes. */
  function showFile(shown, line) {
    if (!line.file || shown.querySelector('.file')) return;
    const src = `/desk/api/cases/${encodeURIComponent(caseId)}/files/${encodeURIComponent(line.key)}`;
    const name = fileWords(line);
    const made = {
      photo: () => node('img', { src, alt: name, loading: 'lazy' }),
      voice: () => node('audio', { src, controls: '', 'aria-label': name, preload: 'none' }),
      video: () => node('video', { src, controls: '', 'aria-label': name, preload: 'none' }),
    }[line.media];
    const link = node('a', { href: src, target: '_blank', rel: 'noopener', text: name });
    shown.children[1].after(node('p', { class: 'file' }, made ? made() : link));
  }

  function showMend(shown, line) {
    const there = shown.querySelector('[data-action=correct]');
    if (!line.mend) {
      there?.remove();
      return;
    }
    // no news: nothing that is read aloud with the line
    const button = there ?? node('button', { action: 'correct', class: 'small', 'aria-live': 'off', on: correct });
    setText(button, word('desk-correct'));
    if (there === null) shown.append(button);
  }

  const fileWords = ({ media, name, bytes }) =>
    [media ? word(`desk-media-${media}`) : '', name ?? '', bytes === undefined ? '' : words.size(bytes)]
      .filter(Boolean)
      .join(' · ');

  function updateLine(shown, line) {
    const [author, text] = shown.children;
    const delivery = shown.querySelector('.delivery');
    const failed = line.delivery === 'refused' || line.item?.state === 'refused';
    shown.className = [
      'line',
      line.from,
      line.own || line.item ? 'own' : '',
      failed ? 'failed' : '',
      line.toYou ? 'to-you' : '',
    ]
      .filter(Boolean)
      .join(' ');
    setText(author, `${authorOf(line)} · ${words.moment(line.at)}`);
    const about = line.item ? fileWords(line) : line.media ? word(`desk-media-${line.media}`) : '';
    const media = about === '' ? '' : `[${about}] `;
    setText(text, `${line.corrected ? '✏️ ' : ''}${media}${line.text}`);
    showFile(shown, line);
    showMend(shown, line);
    if (line.item === undefined) {
      setText(delivery, line.delivery ? word(`desk-delivery-${line.delivery}`) : '');
      return;
    }
    const { state, waits, reason } = line.item;
    const underWay = state === 'stored' ? 'desk-stored' : waits ? 'desk-kept' : 'desk-sending';
    const what = state === 'refused' ? `${word('desk-not-sent')} ${reason}` : word(underWay);
    if (delivery.firstChild?.textContent === what) return;
    delivery.replaceChildren(what);
    if (state !== 'refused') return;
    delivery.append(
      ' ',
      node('button', {
        text: word('desk-take-away'),
        class: 'small',
        on() {
          box.value = box.value || line.text;
          if (line.item.file) attach(line.item.file);
          outbox().settled(line.item.body.id);
          show();
          box.focus();
        },
      }),
    );
  }

  function authorOf({ from, by, own, item }) {
    const name = own || item ? word('desk-you') : (by ?? '');
    if (from === 'citizen') return word('desk-citizen');
    if (from === 'bot') return word('desk-bot');
    if (from === 'note') return name === '' ? word('desk-note') : `${word('desk-note')} · ${name}`;
    if (from === 'notice') return word('desk-notice');
    return name || word('desk-librarian');
  }

  /** Only what can be done is there at all: nobody finds a control that is not for now. */
  function showActs() {
    const { can } = view;
    showList(
      element('acts'),
      acts.filter(({ needs }) => can[needs]),
      {
        key: ({ action }) => action,
        make: ({ action }) => node('button', { action, class: action === 'take' && 'strong', on: () => press(action) }),
        update: (button, { key }) => setText(button, word(key)),
      },
    );
    form.hidden = !can.note;
    if (!can.speak) correcting = undefined; // what is in the box stays
    if (!can.speak) asNote.checked = true;
    showComposer();
  }

  function showComposer() {
    const mends = correcting !== undefined;
    if (mends) asNote.checked = false;
    element('note-choice').hidden = mends || !view?.can.speak;
    element('keep').hidden = !mends;
    const note = asNote.checked;
    const waiting = view?.state === 'waiting';
    const label = note ? 'desk-note-label' : waiting ? 'desk-reply-takes' : 'desk-reply';
    setText(element('reply-label'), word(mends ? 'desk-correcting' : label));
    setText(element('send'), word(note ? 'desk-add-note' : 'desk-send'));
    element('attach').hidden = note || mends || !view?.can.attach;
    element('attached').hidden = attached === undefined || element('attach').hidden;
    setText(element('attached-name'), attached ? fileWords({ name: attached.name, bytes: attached.size }) : '');
    form.classList.toggle('noting', note);
  }

  // what comes

  async function load() {
    if (caseId === undefined) return;
    if (loading) {
      wanted = true;
      return;
    }
    loading = true;
    const id = caseId;
    const answer = await get(`/desk/api/cases/${id}?language=${words.language}`);
    loading = false;
    if (id === caseId) {
      if (answer.outcome === 'ok') take(answer.body);
      else if (answer.outcome === 'refused') left(answer.reason);
      else if (answer.outcome === 'later') setTimeout(load, 1000);
    }
    if (wanted || id !== caseId) {
      wanted = false;
      void load();
    }
  }

  function take(loaded) {
    const first = view === undefined;
    const before = view;
    view = loaded;
    section.hidden = false;
    element('no-case').hidden = true;
    if (first) begin();
    show();
    tellNews(first);
    if (first && focusOn !== undefined) element(form.hidden ? 'case-title' : focusOn).focus({ preventScroll: true });
    focusOn = undefined;
    if (before !== undefined && !before.can.speak && loaded.can.speak) {
      asNote.checked = false;
      showComposer();
    }
  }

  /** A case that has just been opened: its end in sight, and nothing of it read aloud as news. */
  function begin() {
    asNote.checked = false;
    lines.setAttribute('aria-live', 'off');
    setTimeout(() => {
      toEnd();
      lines.setAttribute('aria-live', 'polite');
    }, 150);
    box.value = draft() ?? '';
  }

  /** What this librarian must hear at once: their words did not arrive, somebody else was first. */
  function tellNews(first) {
    for (const { key, text, from, toYou, delivery } of view.lines) {
      const news = (from === 'notice' && toYou) || delivery === 'refused';
      const id = `${key} ${delivery ?? ''}`;
      if (!news || told.has(id)) continue;
      told.add(id);
      if (!first || touched.has(caseId)) say(from === 'notice' ? text : word('desk-delivery-refused'), true);
    }
  }

  function left(reason) {
    const keeps = box.value.trim() !== '';
    if (view === undefined || !keeps) {
      close();
      onLeft();
    } else {
      view = { ...view, can: {} };
      show();
      form.hidden = false; // what was being written can still be copied
    }
    say(reason, true);
  }

  function close() {
    caseId = view = attached = correcting = undefined;
    claimed = new Set();
    told = new Set();
    section.hidden = true;
    element('no-case').hidden = false;
    lines.replaceChildren();
    element('before-turns').replaceChildren();
  }

  // what is written

  const draftKey = () => `desk.draft.${caseId}`;
  function draft(text) {
    try {
      if (text === undefined) return sessionStorage.getItem(draftKey()) ?? undefined;
      if (text === '') sessionStorage.removeItem(draftKey());
      else sessionStorage.setItem(draftKey(), text);
    } catch {}
    return undefined;
  }

  box.addEventListener('input', () => correcting === undefined && draft(box.value));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && correcting !== undefined) {
      event.preventDefault();
      keep();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  asNote.addEventListener('change', showComposer);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value;
    const file = element('attached').hidden ? undefined : attached;
    if (view === undefined || !view.can.note) return;
    if (text.trim() === '' && file === undefined) {
      say(word('desk-empty'));
    } else if (correcting !== undefined) {
      const { key, text: wrong } = correcting;
      const note = text.trimStart().startsWith('//');
      if (text !== wrong) {
        act({ do: 'say', text, corrects: key }, { kind: note ? 'note' : 'librarian', text, corrected: !note });
      }
      keep();
      show();
      toEnd();
    } else {
      const note = asNote.checked || text.trimStart().startsWith('//');
      if (file) sendFile(file, text.trim() === '' ? '' : text);
      else act(note ? { do: 'note', text } : { do: 'say', text }, { kind: note ? 'note' : 'librarian', text });
      box.value = '';
      if (file) attached = undefined;
      draft('');
      show();
      toEnd();
      if (view.can.speak) asNote.checked = false;
      showComposer();
    }
    box.focus();
  });

  // what is corrected

  function correct() {
    const line = mendable();
    if (line === undefined || correcting !== undefined) return;
    correcting = { key: line.key, text: line.text, before: box.value };
    box.value = line.text;
    showComposer();
    box.focus();
  }
  /** The words stay as they are; what was being written before is in the box again. */
  function keep() {
    box.value = correcting.before;
    correcting = undefined;
    showComposer();
    box.focus();
  }
  element('keep').addEventListener('click', keep);

  // what is attached

  function attach(file) {
    if (file.size > mostFileBytes) say(word('desk-error-file-too-large'), true);
    else if (file.size === 0) say(word('desk-file-empty'), true);
    else attached = file;
    showComposer();
    box.focus();
  }
  element('attach').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [file] = chooser.files;
    chooser.value = ''; // the same one may be chosen again
    if (file) attach(file);
  });
  element('detach').addEventListener('click', () => {
    attached = undefined;
    showComposer();
    element('attach').focus();
  });
  box.addEventListener('paste', (event) => {
    const [file] = event.clipboardData?.files ?? [];
    if (file === undefined || element('attach').hidden) return;
    event.preventDefault();
    attach(file);
  });

  // what is pressed

  function press(action) {
    if (view === undefined) return;
    if (action === 'ready') void chooseReady();
    else if (action === 'pass') void choosePass();
    else if (action === 'close') void chooseClose();
    else {
      act({ do: action });
      say(word('desk-done'));
      if (action === 'take' || action === 'join') box.focus();
    }
  }

  async function chosenIn(dialog) {
    const confirm = dialog.querySelector('button[value=send]');
    dialog.returnValue = 'cancel';
    confirm.dataset.action = 'confirm';
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    delete confirm.dataset.action; // there is one such control at a time
    return dialog.returnValue === 'send';
  }

  async function loadChoices() {
    if (choices?.language === words.language) return choices;
    const answer = await get(`/desk/api/choices?language=${words.language}`);
    if (answer.outcome !== 'ok') {
      say(answer.reason ?? word('desk-away'), true);
      return undefined;
    }
    choices = { ...answer.body, language: words.language };
    return choices;
  }

  const [readyTopic, readySearch, readyText] = ['ready-topic', 'ready-search', 'ready-text'].map(element);

  async function chooseReady() {
    const known = await loadChoices();
    if (known === undefined) return;
    readySearch.value = '';
    showTopics();
    if (view.topic) readyTopic.value = known.topics.find(({ title }) => title === view.topic)?.id ?? '';
    void preview();
    const id = caseId;
    const send = await chosenIn(element('ready-dialog'));
    const topic = known.topics.find((one) => one.id === readyTopic.value);
    if (!send || topic === undefined || id !== caseId) return;
    act(
      { do: 'ready', topic: topic.id },
      { kind: 'librarian', text: `${word('desk-ready')}: ${topic.title}`, topic: topic.id },
    );
    show();
    box.focus();
  }

  function showTopics() {
    const services = new Map(choices.services.map(({ id, title }) => [id, title]));
    const asked = fold(readySearch.value);
    const found = choices.topics
      .map(({ id, title, service }) => ({ value: id, text: `${services.get(service) ?? service}: ${title}` }))
      .filter(({ text }) => fold(text).includes(asked));
    showChoices(readyTopic, found);
    if (readyTopic.selectedIndex < 0 && found.length > 0 && asked !== '') readyTopic.selectedIndex = 0;
  }

  async function preview() {
    const topic = readyTopic.value;
    setText(readyText, '');
    if (topic === '' || view === undefined) return;
    const answer = await get(`/desk/api/answers/${encodeURIComponent(topic)}?in=${view.language}`);
    if (readyTopic.value !== topic) return;
    setText(readyText, answer.outcome === 'ok' ? answer.body.text : word('desk-away'));
    readyText.lang = view.language;
  }
  readySearch.addEventListener('input', () => {
    showTopics();
    void preview();
  });
  readyTopic.addEventListener('change', preview);
  readySearch.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // to look for an answer is not yet to send it
    readyTopic.focus();
  });

  async function choosePass() {
    const id = caseId;
    const answer = await get(`/desk/api/cases/${id}/colleagues`);
    if (id !== caseId || view === undefined) return;
    if (answer.outcome !== 'ok') {
      say(answer.reason ?? word('desk-away'), true);
      return;
    }
    const { colleagues } = answer.body;
    showChoices(element('pass-to'), [
      { value: 'district', text: word('desk-step-district') },
      { value: 'national', text: word('desk-step-national') },
      ...colleagues.map((one) => ({ value: `=${one.id}`, text: colleagueText(one) })),
    ]);
    if (!(await chosenIn(element('pass-dialog'))) || id !== caseId) return;
    const to = element('pass-to').value;
    act({ do: 'pass', to: to.startsWith('=') ? { librarian: to.slice(1) } : to });
    say(word('desk-done'));
  }

  const colleagueText = ({ name, where, national, onDuty, speaks }) =>
    [
      name,
      where ?? (national ? word('desk-step-national') : ''),
      word(onDuty ? 'desk-on-duty' : 'desk-off-duty'),
      speaks ? '' : word('desk-not-theirs'),
    ]
      .filter(Boolean)
      .join(' · ');

  async function chooseClose() {
    const known = await loadChoices();
    const id = caseId;
    if (id === undefined) return;
    element('close-dialog').querySelector('form').reset();
    showChoices(
      element('close-service'),
      (known?.services ?? []).map((one) => ({ value: one.id, text: one.title })),
      { none: word('desk-no-service') },
    );
    element('close-service').value = known?.topics.find(({ title }) => title === view.topic)?.service ?? '';
    if (!(await chosenIn(element('close-dialog'))) || id !== caseId) return;
    const category = document.querySelector('input[name=category]:checked').value;
    const service = element('close-service').value;
    act({ do: 'close', category, ...(service !== '' && { service }) });
    say(word('desk-done'));
  }

  return {
    /** @param {'case-title' | 'reply' | undefined} focus where a person goes on, once it is there */
    open(id, focus) {
      if (id === caseId) {
        if (focus !== undefined) element(focus).focus();
        return;
      }
      close();
      caseId = id;
      focusOn = focus;
      void load();
    },
    close,
    load,
    again: show,
    press: (action) => section.querySelector(`#acts [data-action=${action}]`) && press(action),
    focus: () => !form.hidden && box.focus(),
    correct: () => !form.hidden && section.querySelector('#lines [data-action=correct]') && correct(),
    attach: () => !form.hidden && !element('attach').hidden && chooser.click(),
    note() {
      if (form.hidden || element('note-choice').hidden) return;
      asNote.checked = !asNote.checked;
      showComposer();
      box.focus();
    },
    get id() {
      return caseId;
    },
    get canTake() {
      return view?.can.take === true;
    },
  };
}

/** As people search: without case and marks. */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('tr').replaceAll('ı', 'i');
