import type { Form } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
/**
 * Finds a place in a form by its path: linkIds with points between them, and a number where a group repeats or a
 * question has several answers, such as `medicines[1].name`. What does not repeat may be left out.
 */
export declare function findNode(form: Form, top: Children, path: string): FormNode | undefined;
