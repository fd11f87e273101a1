// What may follow while a legal basis is typed. The keys are those of every list that offers something.
import { element, idOf, refill } from './element.js';

/** Offers ways to go on below `control`. */
export function complete(control, { words, core }) {
  const list = element('ul', { class: 'mulu-offers', role: 'listbox', 'aria-label': words.offers });
  const status = element('p', { class: 'mulu-offered', role: 'status' });
  list.hidden = true;
  control.after(list, status);
  control.setAttribute('aria-autocomplete', 'list');
  control.setAttribute('aria-controls', idOf(list, 'offers'));
  control.setAttribute('autocomplete', 'off');
  let offers = [];
  let active = -1;

  function show(found) {
    offers = found;
    refill(list, ...offers.map(option));
    list.hidden = offers.length === 0;
    status.textContent = words.offered(offers.length);
    choose(-1);
  }

  function option({ text, note }, at) {
    const item = element('li', { role: 'option', 'aria-selected': 'false' }, text);
    if (note) item.append(' ', element('small', {}, note));
    idOf(item, 'offer');
    // The field keeps the focus while a pointer chooses.
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => take(at));
    return item;
  }

  function choose(at) {
    active = at;
    for (const [n, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(n === at));
    const item = list.children[at];
    if (item) control.setAttribute('aria-activedescendant', item.id);
    else control.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  }

  function take(at) {
    const { text, replaces } = offers[at];
    const caret = control.selectionStart;
    const before = [...control.value.slice(0, caret)];
    const kept = before.slice(0, before.length - replaces).join('');
    control.setRangeText(text, kept.length, caret, 'end');
    show([]);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function onInput(event) {
    // Where a word is being composed its letters are none yet.
    if (event.isComposing) return;
    const isTyped = event instanceof InputEvent;
    show(isTyped ? core.complete(control.value.slice(0, control.selectionStart)) : []);
  }

  function onKey(event) {
    if (list.hidden || event.isComposing) return;
    const last = offers.length - 1;
    if (event.key === 'ArrowDown') choose(active === last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') choose(active <= 0 ? last : active - 1);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && active >= 0) take(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function close() {
    show([]);
  }

  const listeners = { input: onInput, compositionend: onInput, keydown: onKey, blur: close };
  for (const [name, listener] of Object.entries(listeners)) control.addEventListener(name, listener);
  return {
    /** Whether something is offered: what stands there is not finished. */
    isOpen: () => !list.hidden,
    release() {
      for (const [name, listener] of Object.entries(listeners)) control.removeEventListener(name, listener);
      list.remove();
      status.remove();
    },
  };
}
