import type { ComponentType } from 'preact';
import type { AnswerValue, QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { ExpressionPort } from '../../src/domain/questionnaire/expression-port.ts';
import type { Form, FormItem } from '../../src/domain/questionnaire/form.ts';
import type { findRedFlag } from '../../src/domain/faq/red-flags/index.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { EmergencyMessages } from '../../src/locales/emergency-messages.ts';
import type { Messages } from '../../src/locales/messages.ts';
import type { QuestionnaireMessages } from '../../src/locales/questionnaire-messages.ts';
import type { EmergencyCard } from '../ui/emergency-card.tsx';
import type { DraftPart } from './draft-part.tsx';
import type { More } from './more-part.ts';
import type { Layout } from './page-plan.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/** One language in which a form is asked. */
export interface Speech {
    messages: Messages;
    texts: QuestionnaireMessages;
}
/** Whom to call instead. */
export interface FormClinic {
    /** As the clinic writes it. */
    phone?: string | undefined;
    /** ISO 3166-1. */
    country?: string | undefined;
    name?: string | undefined;
    /** IANA zone. */
    timeZone?: string | undefined;
}
/** What looks for an emergency in free words, and shows whom to call, in one language. */
export interface RedFlags {
    module: {
        findRedFlag: typeof findRedFlag;
        EmergencyCard: typeof EmergencyCard;
    };
    messages: EmergencyMessages;
    pack: RedFlagPack;
}
/** What a field of a part of its own is given: a file, a signature. */
export interface SlotFieldProps {
    /** Of the control that the error summary leads to. */
    id: string;
    item: FormItem;
    answers: readonly AnswerValue[];
    onChange(answers: readonly AnswerValue[]): void;
    speech: Speech;
    /** Id of the text that names the field. */
    labelledBy: string;
    describedBy: string | undefined;
    isFaulty: boolean;
    /** Spoken politely. */
    announce(text: string): void;
    /** IANA zone of the clinic, once it is known. */
    timeZone: string | undefined;
    /** Of the files that other questions have been answered with. */
    bytesElsewhere?: (() => number) | undefined;
}
export type SlotField = ComponentType<SlotFieldProps>;
export type Slot = 'attachment' | 'signature';
/** The patient's copy. */
export interface CopyPart {
    /** On the button. */
    label: string;
    open(model: QuestionnaireModel): void;
}
/** What the questionnaire needs from outside. Each part is brought when it is first needed. */
export interface QuestionnairePorts {
    /** All answers once more, the way to the clinic, and fields that few forms have where this one has them. */
    loadMore(language: string): Promise<More>;
    readClinic(): Promise<FormClinic | undefined>;
    now(): number;
    /** Whether an earlier visit may have left answers; brings nothing and makes nothing. */
    hasDraft?(): Promise<boolean>;
    /** Missing where nothing may stay on the device. */
    loadDraft?(language: string): Promise<DraftPart>;
}
/** What comes with the other half. */
export interface LaterPorts {
    loadRedFlags(language: string): Promise<RedFlags>;
    loadSlot(slot: Slot): Promise<SlotField | undefined>;
    /** What the patient keeps. */
    loadCopy(language: string): Promise<CopyPart>;
}
export interface QuestionnaireOptions {
    form: Form;
    /** What computes its FHIRPath, where it has any. */
    expressions?: ExpressionPort | undefined;
    /** Answers to go on from. */
    response?: QuestionnaireResponse | undefined;
    layout: Layout;
    /** Answers leave as they are: the first page promises no seal, and the review says so. */
    isUnsealed?: boolean | undefined;
    speech: Speech;
    ports: QuestionnairePorts;
}
