import type { DraftPart } from '../../widgets/questionnaire/draft-part.tsx';
import type { CopyPart, Slot, SlotField } from '../../widgets/questionnaire/questionnaire-options.ts';
import type { QuestionnaireStart } from './start-questionnaire.ts';
/** A field that comes from a part of its own. */
export declare function loadSlot(start: QuestionnaireStart, slot: Slot): Promise<SlotField>;
/** What is entered stays on this device until it is sent. Looks for what an earlier visit has left. */
export declare function loadDraft(start: QuestionnaireStart, language: string): Promise<DraftPart>;
/** The copy that the patient keeps. */
export declare function loadCopy(start: QuestionnaireStart, language: string): Promise<CopyPart>;
