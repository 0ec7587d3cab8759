import type { Finding } from './finding.ts';
import type { Form } from './form.ts';
import type { NodeTree } from './node-tree.ts';
/**
 * Puts stored answers where they belong, also those that were given to an older form: questions that are gone and
 * answers of another type are left out and named, what has moved is found again, everything else stays.
 *
 * @param response - A `QuestionnaireResponse`, as it was parsed; anything else is an empty one.
 * @returns What could not be kept.
 */
export declare function readResponse(form: Form, tree: NodeTree, response: unknown): readonly Finding[];
