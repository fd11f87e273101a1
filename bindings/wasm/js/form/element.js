let made = 0;

/** An element with attributes and children; a text is only ever written as text. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** Gives an element other children, in browsers without `replaceChildren` too. */
export function refill(node, ...children) {
  node.textContent = '';
  node.append(...children);
}

/** The element's own id, or a new one that no other has. */
export function idOf(node, hint) {
  if (!node.id) {
    do made += 1;
    while (document.getElementById(`mulu-${hint}-${made}`));
    node.id = `mulu-${hint}-${made}`;
  }
  return node.id;
}
