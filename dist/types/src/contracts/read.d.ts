import * as z from 'zod/mini';
/** A schema of this folder, whatever it describes. */
export type Schema = z.ZodMiniType;
export type Read<S extends Schema> = z.infer<S>;
export type Reading<S extends Schema> = {
    ok: true;
    value: Read<S>;
}
/** Names of the top-level fields that do not fit, each once; an empty name when it is the whole. */
 | {
    ok: false;
    wrong: string[];
};
/**
 * Reads a value from outside by its schema: nothing that crossed a wire or a disk is believed before.
 *
 * @example
 * ```ts
 * read(WidgetConfig, { clinic: 'tilleuls' }); // => { ok: false, wrong: ['endpoint'] }
 * ```
 */
export declare function read<S extends Schema>(schema: S, value: unknown): Reading<S>;
