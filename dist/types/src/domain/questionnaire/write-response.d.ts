import type { QuestionnaireResponse, ResponseItem } from '../../contracts/questionnaire.ts';
import type { Form } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
/**
 * Writes down what is asked and answered: what a condition has closed is left out, what is only hidden stays, and
 * nothing is empty.
 *
 * @param onItem - Told what each place has become.
 *
 * Source: https://hl7.org/fhir/R4/questionnaireresponse.html#notes
 */
export declare function writeResponse({ source }: Form, top: Children, onItem?: OnItem): QuestionnaireResponse;
type OnItem = (node: FormNode, item: ResponseItem) => void;
export {};
