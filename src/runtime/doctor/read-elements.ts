import type { ElementFacts } from '../../domain/doctor/page-facts.ts';
import { coveredBy, hiddenBy } from './read-visibility.ts';
import { attributesOf } from './read-tags.ts';

/** Every `<parcours-…>` element, also inside the open shadow roots of the site. The doctor is none of them. */
export function findElements(root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isOurs(element) ? [element as HTMLElement] : []),
    ...(element.shadowRoot ? findElements(element.shadowRoot) : []),
  ]);
}

const isOurs = ({ localName }: Element) =>
  localName.startsWith('parcours-') && localName !== 'parcours-doctor';

export function readElement(element: HTMLElement): ElementFacts {
  const says = element.textContent?.trim() !== '' || element.querySelector('img, svg, iframe') !== null;
  const hidden = hiddenBy(element);
  const covered = hidden ? undefined : coveredBy(element);
  return {
    tag: element.localName,
    isDefined: customElements.get(element.localName) !== undefined,
    attributes: attributesOf(element),
    hasFallback: says,
    hasPhone: element.querySelector('a[href^="tel:" i]') !== null,
    ...(hidden && { hidden }),
    ...(covered && { covered }),
  };
}
