import type { ComponentType } from 'preact';
import { readResponse } from '../../src/domain/questionnaire/read-response.ts';
import type { QuestionnaireMoreMessages } from '../../src/locales/questionnaire-messages.ts';
import { FaultNotes, FaultSummary } from './fault-views.tsx';
import { findFaults } from './find-faults.ts';
import { Gate } from './gate.tsx';
import { lookForEmergency } from './look-for-emergency.ts';
import formCss from '../ui/form.css';
import moreCss from './more.css';
import type { RareFields } from './fields-part.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { LaterPorts } from './questionnaire-options.ts';
import { readField } from './read-field.ts';
import { ReviewView } from './review-view.tsx';
import { sendModel } from './send-model.ts';
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
  readResponse: typeof readResponse;
  ReviewView: ComponentType<{ model: QuestionnaireModel; more: More }>;
  sending: SendModel;
  findFaults: typeof findFaults;
  FaultSummary: typeof FaultSummary;
  FaultNotes: typeof FaultNotes;
  Gate: typeof Gate;
  look: typeof lookForEmergency;
}

export const styles: readonly string[] = [formCss, moreCss];

export interface MoreOptions extends Pick<More, 'texts' | 'ports' | 'rare'> {
  sending: SendPort;
}

export function createMore({ texts, ports, rare, sending }: MoreOptions): More {
  return {
    ...{ texts, ports, rare, readField, readResponse, ReviewView, sending: sendModel(sending) },
    ...{ findFaults, FaultSummary, FaultNotes, Gate, look: lookForEmergency },
  };
}
