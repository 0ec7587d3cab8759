import type { More } from '../../widgets/questionnaire/more-part.ts';
import type { DraftPart } from '../../widgets/questionnaire/draft-part.tsx';
import type { Locale } from '../contracts/locale.ts';
import type { Compiled } from '../domain/questionnaire/compile-form.ts';
import type { Examined } from './examine-form.ts';
import type { Page } from './page.ts';
import type { FormStart, QuestionnaireStart } from './start-questionnaire.ts';
import type { Survey } from './start-survey.ts';
import type { WidgetStart } from './widgets.ts';
/** Brings the review with the way to the clinic, and the fields that few forms have where this one has any. */
export declare function loadMore(start: QuestionnaireStart, locale: Locale): Promise<More>;
/** What is asked after a visit, by a link. */
export declare const openSurvey: (start: WidgetStart, page: Page) => Promise<Survey>;
/** What stays of a form on this device until it is sent. */
export declare const loadDraft: (start: QuestionnaireStart, language: string) => Promise<DraftPart>;
/** Decides whether a form can be asked here as it is meant, and makes its FHIRPath ready. */
export declare const examine: (start: FormStart, compiled: Compiled) => Promise<Examined>;
