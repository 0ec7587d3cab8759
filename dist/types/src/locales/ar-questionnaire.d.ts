import type { QuestionnaireMessages } from './questionnaire-messages.ts';
export declare const arQuestionnaire: QuestionnaireMessages;
