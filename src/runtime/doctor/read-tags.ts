import { bareAddress } from '../../domain/doctor/bare-address.ts';
import { isConfigured } from '../../domain/doctor/written-config.ts';
import type { Attributes, TagFacts } from '../../domain/doctor/page-facts.ts';

/**
 * Reads the script tags that name the loader, the one in charge first. A site may have a `parcours.js` of its
 * own, so a second tag counts only when it is configured as ours or loads the same file.
 *
 * @param own - The tag that the loader came from, when it ran.
 */
export function readTags(own: HTMLScriptElement | undefined): TagFacts[] {
  const named = [...document.querySelectorAll('script')].filter(
    (tag) => tag !== own && [...tag.attributes].some(({ value }) => /\bparcours\.js/.test(value)),
  );
  const ours = named.filter(
    (tag) => isConfigured(attributesOf(tag)) || (own && addressOf(tag) === addressOf(own)),
  );
  const tags = own ? [own, ...ours] : ours;
  return (tags.length > 0 ? tags : named).map(readTag);
}

function readTag(tag: HTMLScriptElement): TagFacts {
  return {
    address: addressOf(tag),
    attributes: attributesOf(tag),
    isInHead: tag.closest('head') !== null,
    isPatient: tag.async || tag.defer || tag.type === 'module',
  };
}

/** The file of a tag, also where an optimiser has put its address into another attribute. */
function addressOf(tag: HTMLScriptElement): string {
  const [, written] =
    [...tag.attributes]
      .map(({ name, value }) => [name, value] as const)
      .find(([name, value]) => /(?:^|-)src$/.test(name) && value) ?? [];
  return tag.src || written ? bareAddress(new URL(tag.src || (written ?? ''), document.baseURI).href) : '';
}

/** The attributes of an element; addresses among them without their queries. */
export function attributesOf(element: Element): Attributes {
  return [...element.attributes].map(
    ({ name, value }) =>
      [name, /^(?:https?:)?\/\//.test(value) ? (value.split(/[?#]/)[0] ?? '') : value] as const,
  );
}
