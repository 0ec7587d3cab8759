/**
 * Makes an element. Texts become text nodes, so that nothing a message says can ever become markup.
 *
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export function element(tag, attributes = {}, children = []) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Changes a property only where it differs: writing the same again would make a screen reader start over. */
export function update(node, property, value) {
  if (node[property] !== value) node[property] = value;
}
