let made = 0;

/** An element with attributes and children; a text is only ever written as text. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
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
