import type { ComponentType } from 'preact';
import { takeUp } from '../../src/domain/questionnaire/take-up.ts';
import type { QuestionnaireMoreMessages } from '../../src/locales/questionnaire-messages.ts';
import { FaultNotes, FaultSummary } from './fault-views.tsx';
import { accompany } from './companion.ts';
import { EmergencyElsewhere, EmergencyHere } from './emergency-views.tsx';
import { Gate } from './gate.tsx';
import { walk } from './page-walk.ts';
import type { RareFields } from './fields-part.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { LaterPorts } from './questionnaire-options.ts';
import { readField } from './read-field.ts';
import type { SendModel, SendPort } from './send-model.ts';
/**
 * What is not needed to show the first page: what reads the text of a field and says what has to be put right, all
 * answers once more, and the way to the clinic; in one language. It comes while the patient reads.
 */
export interface More {
    texts: QuestionnaireMoreMessages;
    ports: LaterPorts;
    /** Where the form has any. */
    rare: RareFields | undefined;
    readField: typeof readField;
    takeUp: typeof takeUp;
    /** The page after the last. */
    ReviewView: ComponentType<{
        model: QuestionnaireModel;
        more: More;
    }>;
    sending: SendModel;
    walk: typeof walk;
    accompany: typeof accompany;
    EmergencyHere: typeof EmergencyHere;
    EmergencyElsewhere: typeof EmergencyElsewhere;
    FaultSummary: typeof FaultSummary;
    FaultNotes: typeof FaultNotes;
    Gate: typeof Gate;
}
export { hasRare } from './kinds-of-field.ts';
export declare const styles: readonly string[];
export interface MoreOptions extends Pick<More, 'texts' | 'ports' | 'rare'> {
    sending: SendPort;
}
export declare function createMore({ texts, ports, rare, sending }: MoreOptions): More;
