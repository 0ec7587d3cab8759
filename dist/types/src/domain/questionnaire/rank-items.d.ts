import type { FormItem } from './form.ts';
type Draft = {
    -readonly [K in keyof FormItem]: FormItem[K];
};
/**
 * Puts items in an order in which each comes after everything that decides whether it is asked: what its conditions
 * name, and what it stands in. Their `opens` and `rank` are filled in. What depends on itself has one rank with all
 * that it depends on and that depends on it.
 *
 * @param items - All of the form, from the top.
 * @returns Items whose conditions depend on themselves, in the order of the form.
 */
export declare function rankItems(items: readonly Draft[]): readonly FormItem[];
export {};
