import type { QuestionnaireMessages } from './questionnaire-messages.ts';
export declare const deQuestionnaire: QuestionnaireMessages;
