/**
 * Elements made of text. Whatever a person wrote goes through `textContent`, and is never read as markup.
 * `action` becomes `data-action`, `on` its click; other properties are attributes, `true` an empty one, `false` none.
 */
export function node(tag, { text, class: className, action, on, ...attributes } = {}, ...children) {
  const made = document.createElement(tag);
  if (tag === 'button') made.type = 'button';
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  if (action) made.dataset.action = action;
  if (on) made.addEventListener('click', on);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Changes a text only when it is another: nothing moves, and nothing is read aloud twice. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Shows items in their order. An element stays the same as long as its item is there, with its focus and its place;
 * only what has changed is touched.
 * @param {{ key: (item: any) => string, make: (item: any) => Element, update: (element: Element, item: any) => void }} how
 */
export function showList(list, items, { key, make, update }) {
  const known = new Map([...list.children].map((element) => [element.dataset.key, element]));
  let before = null;
  for (const item of items) {
    const id = key(item);
    const element = known.get(id) ?? make(item);
    known.delete(id);
    element.dataset.key = id;
    update(element, item);
    const next = before === null ? list.firstElementChild : before.nextElementSibling;
    if (next !== element) list.insertBefore(element, next);
    before = element;
  }
  for (const gone of known.values()) gone.remove();
}

/** Puts choices into a select and keeps what was chosen, if it is still there. */
export function showChoices(select, choices, { none } = {}) {
  const chosen = select.value;
  select.replaceChildren(
    ...(none === undefined ? [] : [node('option', { value: '', text: none })]),
    ...choices.map(({ value, text, disabled }) => node('option', { value, text, disabled })),
  );
  if ([...select.options].some(({ value }) => value === chosen)) select.value = chosen;
}
