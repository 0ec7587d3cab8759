import type { Fault, Verdict } from './finding.ts';
import { exampleTag, knownTags } from './known-names.ts';
import { nearestName } from './nearest-name.ts';
import type { ElementFacts, PageFacts } from './page-facts.ts';
import { elementToPaste } from './tag-to-paste.ts';

const isKnown = ({ tag, isDefined }: ElementFacts) => isDefined || knownTags.some((known) => known === tag);
const namesOf = (elements: readonly ElementFacts[]) =>
  [...new Set(elements.map(({ tag }) => `<${tag}>`))].join(' ');

/** Whether there is an element for a widget to stand in. Many editors take out a tag that they do not know. */
export function checkElements({ elements }: PageFacts): Verdict {
  const strange = elements.filter((element) => !isKnown(element));
  const faults = strange.map(({ tag }): Fault => {
    const meant = nearestName(tag, knownTags) ?? exampleTag;
    const values = { written: tag, meant };
    return { status: 'fault', code: 'element_unknown', values, paste: elementToPaste(meant) };
  });
  if (elements.length > 0) return { seen: namesOf(elements), faults };
  const paste = elementToPaste(exampleTag);
  return { seen: '', faults: [{ status: 'fault', code: 'element_missing', values: {}, paste }] };
}

/** Whether a patient finds a telephone number where the widget cannot start. */
export function checkFallback({ elements }: PageFacts): Verdict {
  if (elements.length === 0) return undefined;
  const faults = elements.flatMap(({ tag, hasFallback, hasPhone }): Fault[] => {
    if (hasPhone) return [];
    const code = hasFallback ? 'fallback_without_phone' : 'fallback_missing';
    return [{ status: 'warning', code, values: { tag }, paste: elementToPaste(tag) }];
  });
  return { seen: '', faults };
}

/** Whether somebody can see the elements as the page stands now. */
export function checkVisibility({ elements }: PageFacts): Verdict {
  if (elements.length === 0) return undefined;
  // A second element for another width of screen may well be hidden; a page on which all are shows no widget.
  const status = elements.every(({ hidden }) => hidden) ? 'fault' : 'warning';
  const faults = elements.flatMap(({ tag, hidden, covered }): Fault[] => {
    if (hidden) return [{ status, code: 'element_hidden', values: { tag, ...hidden } }];
    return covered ? [{ status: 'warning', code: 'element_covered', values: { tag, ...covered } }] : [];
  });
  return { seen: '', faults };
}
