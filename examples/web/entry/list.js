// The entries as a list of buttons: what each is called, and how it stands.

/** Shows the entries; `graveness` gives the severity and the number of what was found in each. */
export function showEntries(list, { entries, at }, found, texts, choose) {
  const focused = [...list.querySelectorAll('button')].indexOf(document.activeElement);
  list.replaceChildren(...entries.map((it, n) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    if (n === at) button.setAttribute('aria-current', 'true');
    button.append(named('name', `${n + 1}. ${nameOf(it.entry) || texts.unnamed}`), state(it, found[n], texts));
    button.addEventListener('click', () => choose(n));
    item.append(button);
    return item;
  }));
  list.querySelectorAll('button')[focused]?.focus();
}

/** What an entry is called. */
export function nameOf({ matter }) {
  const { primary = '', secondary = '' } = matter ?? {};
  return [primary, secondary].filter((level) => level !== '').join(' / ');
}

/** Whether nothing is written in it: that something is missing there is no news. */
export function isBlank({ matter, ...rest }) {
  return Object.keys({ ...matter, ...rest }).length === 0;
}

function state({ entry, done }, { severity, count }, texts) {
  if (isBlank(entry)) return named('state', texts.state.blank);
  const word = texts.state[done ? 'done' : 'draft'];
  if (severity) return named(`state ${severity}`, `${word} · ${texts.found(count)}`);
  return named(done ? 'state done' : 'state', word);
}

function named(name, text) {
  const node = document.createElement('span');
  node.className = name;
  node.textContent = text;
  return node;
}
