import type { Attributes, PageFacts } from './page-facts.ts';
/** One attribute as HTML: `data-clinic="tilleuls"`. */
export declare const attributeToPaste: (name: string, value: string) => string;
/** Attributes that keep the optimisers apart from the tag: Cloudflare, LiteSpeed and PageSpeed each have their own. */
export declare const leaveAlone: Attributes;
/**
 * The script tag as it should stand on this page, with what the page already says.
 *
 * @param more - Attributes to add.
 */
export declare function scriptToPaste({ tags }: Pick<PageFacts, 'tags'>, more?: Attributes): string;
/** An element with a way to a person inside. */
export declare const elementToPaste: (tag: string) => string;
