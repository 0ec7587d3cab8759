import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/**
 * The signature under a form that wants one, and what keeps it from being sent without.
 *
 * Source: https://hl7.org/fhir/R4/extension-questionnaire-signaturerequired.html
 */
export declare function useFormSignature(model: QuestionnaireModel): {
    field: false | import("preact").JSX.Element;
    /** Says so where it is; the focus goes to the name. */
    isMissing(): boolean;
    sign: (response: QuestionnaireResponse) => QuestionnaireResponse;
};
