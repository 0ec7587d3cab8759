import type { Attributes } from './page-facts.ts';
export interface OptimiserMark {
    /** The attribute as it stands on the tag. */
    mark: string;
    /** The plugin it is known from; empty when it is not known. */
    by: string;
}
/** Finds the mark of a plugin that holds the script back, on the tag that it has rewritten. */
export declare function optimiserOf(attributes: Attributes): OptimiserMark | undefined;
