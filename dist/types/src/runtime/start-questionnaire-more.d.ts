import type { More } from '../../widgets/questionnaire/more-part.ts';
import type { DraftPart } from '../../widgets/questionnaire/draft-part.tsx';
import type { CopyPart, Slot, SlotField } from '../../widgets/questionnaire/questionnaire-options.ts';
import type { Locale } from '../contracts/locale.ts';
import type { ExpressionPort } from '../domain/questionnaire/expression-port.ts';
import type { Form } from '../domain/questionnaire/form.ts';
import type { QuestionnaireStart } from './start-questionnaire.ts';
/** Brings the fields that few forms have, and the review with the way to the clinic. */
export declare function loadMore(start: QuestionnaireStart, locale: Locale): Promise<More>;
/** A field that comes from a part of its own. */
export declare function loadSlot(start: QuestionnaireStart, slot: Slot): Promise<SlotField | undefined>;
/** What stays of a form on this device until it is sent. */
export declare const loadDraft: (start: QuestionnaireStart, language: string) => Promise<DraftPart>;
/** The copy that the patient keeps. */
export declare const loadCopy: (start: QuestionnaireStart, language: string) => Promise<CopyPart>;
/** What computes the FHIRPath of the form. What it cannot compute is said, and never taken for empty. */
export declare function loadExpressions({ page }: QuestionnaireStart, form: Form): Promise<ExpressionPort | undefined>;
