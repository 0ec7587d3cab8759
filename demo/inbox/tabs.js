import { element } from './element.js';

/**
 * Tabs by the W3C pattern: arrow keys move between them, Tab goes on into the panel.
 *
 * @param {string} label
 * @param {{ name: string, panel: Element }[]} pages
 */
export function tabs(label, pages) {
  const buttons = pages.map(({ name }, index) =>
    element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${index}`, 'aria-controls': `panel-${index}` },
      [name],
    ),
  );
  const panels = pages.map(({ panel }, index) =>
    element('div', { role: 'tabpanel', id: `panel-${index}`, 'aria-labelledby': `tab-${index}` }, [panel]),
  );

  function select(chosen) {
    buttons.forEach((button, index) => {
      button.setAttribute('aria-selected', String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
      panels[index].hidden = index !== chosen;
    });
  }

  buttons.forEach((button, index) => {
    button.addEventListener('click', () => select(index));
    button.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const next = (index + step + buttons.length) % buttons.length;
      select(next);
      buttons[next].focus();
      event.preventDefault();
    });
  });
  select(0);
  return element('div', { class: 'tabs' }, [
    element('div', { role: 'tablist', 'aria-label': label, class: 'tab-list' }, buttons),
    ...panels,
  ]);
}
