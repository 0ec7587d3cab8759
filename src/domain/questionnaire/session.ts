import { beginSession } from './begin-session.ts';
import type { Session } from './begin-session.ts';
import type { Form } from './form.ts';
import { readResponse } from './read-response.ts';

export type { Session } from './begin-session.ts';

export interface SessionOptions {
  /** Answers to go on from; without them the initial values of the form stand. */
  response?: unknown;
  /** Whether stored answers to what is not asked stay; as they do while a response is only read. */
  keepsDisabled?: boolean;
}

/**
 * Begins to fill in a form, or goes on with it. After each change only what depends on it is looked at again.
 *
 * @example
 * ```ts
 * const session = createSession(form);
 * const [pregnant] = session.nodesOf(form.byLinkId.get('pregnant')!);
 * session.set(pregnant!, [{ valueBoolean: true }]);
 * session.response().item; // => [{ linkId: 'pregnant', answer: [{ valueBoolean: true }] }]
 * ```
 */
export const createSession = (form: Form, { response, keepsDisabled }: SessionOptions = {}): Session =>
  beginSession(form, response === undefined ? undefined : { response, read: readResponse, keepsDisabled });
