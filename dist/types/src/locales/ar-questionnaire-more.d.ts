import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';
export declare const arQuestionnaireMore: QuestionnaireMoreMessages;
