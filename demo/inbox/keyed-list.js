/**
 * Keeps a list in step with messages without touching the items that stay, so that nothing flickers and the
 * focus and the reading position survive.
 *
 * @param {Element} list
 * @param {(message: { id: string }) => Element} draw
 */
export function keyedList(list, draw) {
  const items = new Map();
  return (messages) => {
    const ids = new Set(messages.map(({ id }) => id));
    for (const [id, item] of items) {
      if (ids.has(id)) continue;
      item.remove();
      items.delete(id);
    }
    messages.forEach((message, index) => {
      if (!items.has(message.id)) items.set(message.id, draw(message));
      const item = items.get(message.id);
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    });
  };
}
