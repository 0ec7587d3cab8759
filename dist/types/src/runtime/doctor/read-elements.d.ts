import type { ElementFacts } from '../../domain/doctor/page-facts.ts';
/** Every `<parcours-…>` element, also inside the open shadow roots of the site. The doctor is none of them. */
export declare function findElements(root?: Document | ShadowRoot): HTMLElement[];
export declare function readElement(element: HTMLElement): ElementFacts;
