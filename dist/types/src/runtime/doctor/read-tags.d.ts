import type { Attributes, TagFacts } from '../../domain/doctor/page-facts.ts';
/**
 * Reads the script tags that name the loader, the one in charge first. A site may have a `parcours.js` of its
 * own, so a second tag counts only when it is configured as ours or loads the same file.
 *
 * @param own - The tag that the loader came from, when it ran.
 */
export declare function readTags(own: HTMLScriptElement | undefined): TagFacts[];
/** The attributes of an element; addresses among them without their queries. */
export declare function attributesOf(element: Element): Attributes;
