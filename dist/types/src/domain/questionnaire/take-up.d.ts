import type { TakingUp } from './begin-session.ts';
import type { Form } from './form.ts';
/**
 * Takes up stored answers, also those that were given to an older form.
 *
 * @param keepsDisabled - Whether answers to what is not asked stay; as they do while a response is only read.
 */
export declare const takeUp: (form: Form, { response, keepsDisabled }: Stored) => TakingUp;
interface Stored {
    response: unknown;
    keepsDisabled?: boolean | undefined;
}
export {};
