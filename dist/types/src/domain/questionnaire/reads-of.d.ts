import type { CompiledExpressions } from './compile-expressions.ts';
import type { Form, FormItem } from './form.ts';
/**
 * Tells which expressions can come to something else when items change: those that name one of them, or something
 * that it stands in, themselves or in the variables that they use. One that reads without naming is always among them.
 */
export declare function readsOf(form: Form, { variables, computed }: Pick<CompiledExpressions, 'variables' | 'computed'>): (item: FormItem, changed: readonly FormItem[]) => boolean;
