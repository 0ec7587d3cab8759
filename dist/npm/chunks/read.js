import * as z from 'zod/mini';

/**
 * Reads a value from outside by its schema: nothing that crossed a wire or a disk is believed before.
 *
 * @example
 * ```ts
 * read(WidgetConfig, { clinic: 'tilleuls' }); // => { ok: false, wrong: ['endpoint'] }
 * ```
 */
function read(schema, value) {
    const parsed = z.safeParse(schema, value);
    if (parsed.success)
        return { ok: true, value: parsed.data };
    return { ok: false, wrong: [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))] };
}

export { read as r };
