import type { AnswerValue, Coding, EnableWhen, Extension, Questionnaire, QuestionnaireItem } from '../../contracts/questionnaire.ts';
export declare const itemTypes: ("string" | "boolean" | "url" | "date" | "text" | "group" | "time" | "display" | "decimal" | "integer" | "dateTime" | "choice" | "open-choice" | "attachment" | "reference" | "quantity")[];
export type ItemType = (typeof itemTypes)[number];
/** What is wrong with a form. An `error` makes it unusable; a `warning` is for whoever wrote it. */
export interface Diagnostic {
    severity: 'error' | 'warning';
    /** Such as `duplicate-linkid`; stable. */
    code: DiagnosticCode;
    /** The `linkId`, or nothing where it is about the whole. */
    at?: string;
    /** What it is about: a type, an operator, an address. Never an answer. */
    about?: string;
}
export type DiagnosticCode = 'not-a-questionnaire' | 'other-fhir-version' | 'too-deep' | 'too-many-items' | 'no-linkid' | 'duplicate-linkid' | 'unknown-type' | 'unknown-modifier' | 'unknown-operator' | 'missing-behavior' | 'dangling-condition' | 'self-condition' | 'cycle' | 'external-value-set' | 'unsupported-expression' | 'bad-regex' | 'display-with-items';
/** One thing that can be chosen. */
export interface Option {
    value: AnswerValue;
    /** Chosen, it takes the others away: "none of these". */
    exclusive: boolean;
    initial: boolean;
    /** `ordinalValue` or `itemWeight`, wherever the form has it. */
    score?: number;
    /** What its label is a translation of. */
    extensions: readonly Extension[];
}
/** When an item is asked. */
export interface Condition extends EnableWhen {
    /** The question itself; missing where the form names one that it does not have. */
    target: FormItem | undefined;
}
/** What an answer must satisfy. */
export interface Limits {
    minValue?: AnswerValue;
    maxValue?: AnswerValue;
    minLength?: number;
    maxLength?: number;
    minOccurs?: number;
    maxOccurs?: number;
    maxDecimalPlaces?: number;
    /** Of the whole text. */
    regex?: RegExp;
    mimeTypes?: readonly string[];
    /** Bytes. */
    maxSize?: number;
    /** The units that may be chosen; one alone is given. */
    units?: readonly Coding[];
    referenceTypes?: readonly string[];
}
/** An item of a form, read once: everything that is asked of it while somebody fills it in. */
export interface FormItem {
    linkId: string;
    type: ItemType;
    source: QuestionnaireItem;
    parent: FormItem | undefined;
    items: readonly FormItem[];
    /** Place in the form, from the top. */
    order: number;
    required: boolean;
    repeats: boolean;
    readOnly: boolean;
    hidden: boolean;
    conditions: readonly Condition[];
    behavior: 'all' | 'any';
    /** What is chosen from; nothing where it is typed or needs a server of terms. */
    options: readonly Option[] | undefined;
    limits: Limits;
    /** `questionnaire-itemControl`, such as `drop-down`. */
    control: string | undefined;
    initial: readonly AnswerValue[];
    /** FHIRPath by the name of its SDC extension, such as `calculatedExpression`. */
    expressions: Readonly<Partial<Record<ExpressionName, string>>>;
    variables: readonly Variable[];
    /** From the top of the form down to this one. */
    path: readonly FormItem[];
    /** What has a condition on this one, or stands in it and is asked with it. */
    opens: readonly FormItem[];
    /** Higher than that of everything it depends on; where that depends on it in turn, the same. */
    rank: number;
    isOnCycle: boolean;
}
export declare const expressionNames: readonly ["calculatedExpression", "enableWhenExpression", "initialExpression", "answerExpression"];
export type ExpressionName = (typeof expressionNames)[number];
export interface Variable {
    name: string;
    expression: string;
}
/** A form that can be filled in. */
export interface Form {
    source: Questionnaire;
    items: readonly FormItem[];
    /** Every item, from the top. */
    all: readonly FormItem[];
    byLinkId: ReadonlyMap<string, FormItem>;
    variables: readonly Variable[];
    /** Whether it needs the FHIRPath chunk. */
    hasExpressions: boolean;
}
/** Questions are asked; groups hold, and displays say something. */
export declare const isQuestion: ({ type }: FormItem) => boolean;
