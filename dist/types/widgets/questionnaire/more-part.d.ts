import type { ComponentType } from 'preact';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { QuestionnaireMoreMessages } from '../../src/locales/questionnaire-messages.ts';
import { FaultNotes, FaultSummary } from './fault-views.tsx';
import { findFaults } from './find-faults.ts';
import { Gate } from './gate.tsx';
import { lookForEmergency } from './look-for-emergency.ts';
import type { FieldProps } from './node-view.tsx';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { RepeatProps } from './repeat-view.tsx';
import type { SendModel, SendPort } from './send-model.ts';
/**
 * What is not needed to answer the first page: what has to be put right, fields that few forms have, all answers once
 * more, and the way to the clinic; in one language. It comes while the patient reads.
 */
export interface More {
    texts: QuestionnaireMoreMessages;
    /** @returns Nothing where the first half has a field for it. */
    fieldOf(item: FormItem): ComponentType<FieldProps> | undefined;
    /** Whether that has several controls with one name. */
    isSet(item: FormItem): boolean;
    RepeatView: ComponentType<RepeatProps>;
    ReviewView: ComponentType<{
        model: QuestionnaireModel;
        more: More;
    }>;
    sending: SendModel;
    findFaults: typeof findFaults;
    FaultSummary: typeof FaultSummary;
    FaultNotes: typeof FaultNotes;
    Gate: typeof Gate;
    look: typeof lookForEmergency;
}
export declare const styles: readonly string[];
export declare function createMore(texts: QuestionnaireMoreMessages, port: SendPort): More;
