import type * as z from 'zod/mini';
/**
 * A check that a text satisfies a predicate. `z.refine` does the same and more, and would cost every page
 * that carries a widget 350 bytes.
 *
 * @example
 * ```ts
 * z.string().check(where(isInstant));
 * ```
 */
export declare const where: (isRight: (text: string) => boolean) => (payload: z.core.ParsePayload<string>) => void;
