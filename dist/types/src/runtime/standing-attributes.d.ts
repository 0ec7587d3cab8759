import type { ScriptAttributes } from './page.ts';
/**
 * What a widget is started with and cannot change while it runs, in one text to compare: when it is another, the
 * widget is started anew. The other attributes it follows.
 */
export declare function standingAttributes(element: Element, script: ScriptAttributes): string;
