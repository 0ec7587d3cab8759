import type { Sent } from '../../widgets/questionnaire/send-model.ts';
import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { QuestionnaireStart } from './start-questionnaire.ts';
export interface Sending {
    response: QuestionnaireResponse;
    needsPerson: boolean;
    isSealed: boolean;
}
/**
 * Seals answers for the clinic's pinned keys and hands them to the outbox. Without such a key nothing is sent: a survey
 * of scores that the clinic has declared harmless alone leaves as it is.
 */
export declare function send(start: QuestionnaireStart, sending: Sending): Promise<Sent>;
/** Brings what writes down and sends, before it is needed. */
export declare const prepare: ({ page }: QuestionnaireStart) => Promise<unknown>;
