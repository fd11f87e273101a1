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

function state({ done }, { severity, count }, texts) {
  const word = texts.state[done ? 'done' : 'draft'];
  const grave = severity === 'error' || severity === 'warning';
  return named(`state ${grave ? severity : done ? 'done' : ''}`, grave ? `${word} · ${texts.found(count)}` : word);
}

function named(name, text) {
  const node = document.createElement('span');
  node.className = name;
  node.textContent = text;
  return node;
}
