/**
 * The part of FHIR R4 that a form and its answers are made of. Plain types: the engine reads what it is given by hand,
 * says what is wrong with it, and comes without schemas.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire.html and https://hl7.org/fhir/R4/questionnaireresponse.html
 */
export interface Coding {
    system?: string;
    version?: string;
    code?: string;
    display?: string;
    extension?: readonly Extension[];
    _display?: Extended;
}
export interface Quantity {
    value?: number;
    comparator?: string;
    unit?: string;
    system?: string;
    code?: string;
}
export interface Attachment {
    contentType?: string;
    /** Base64. */
    data?: string;
    url?: string;
    /** Bytes before base64. */
    size?: number;
    title?: string;
    creation?: string;
}
export interface Reference {
    reference?: string;
    type?: string;
    display?: string;
}
/** One of the values that an answer, an initial value, an option or a condition may have. */
export interface AnswerValue {
    valueBoolean?: boolean;
    valueDecimal?: number;
    valueInteger?: number;
    /** `1987`, `1987-05` or `1987-05-12`. */
    valueDate?: string;
    valueDateTime?: string;
    /** `08:30:00`. */
    valueTime?: string;
    valueString?: string;
    valueUri?: string;
    valueAttachment?: Attachment;
    valueCoding?: Coding;
    valueQuantity?: Quantity;
    valueReference?: Reference;
}
export interface Answer extends AnswerValue {
    /** Answers to the questions under this one. */
    item?: readonly ResponseItem[];
}
export interface ResponseItem {
    linkId: string;
    text?: string;
    answer?: readonly Answer[];
    item?: readonly ResponseItem[];
}
export interface QuestionnaireResponse {
    resourceType: 'QuestionnaireResponse';
    /** Canonical address of the form with its version: `https://clinic.example/forms/mri|2`. */
    questionnaire?: string;
    status: 'in-progress' | 'completed';
    language?: string;
    authored?: string;
    /** Such as the signature of whoever has answered. */
    extension?: readonly Extension[];
    item?: readonly ResponseItem[];
}
export interface Extended {
    extension?: readonly Extension[];
}
export interface Extension extends AnswerValue {
    url: string;
    valueCode?: string;
    valueMarkdown?: string;
    valueUrl?: string;
    valueCanonical?: string;
    valueCodeableConcept?: {
        coding?: readonly Coding[];
        text?: string;
    };
    valueExpression?: Expression;
    extension?: readonly Extension[];
}
/** FHIRPath, as SDC attaches it to forms and items. */
export interface Expression {
    name?: string;
    language: string;
    expression?: string;
}
export type EnableOperator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
export interface EnableWhen {
    question: string;
    operator: EnableOperator;
    answerBoolean?: boolean;
    answerDecimal?: number;
    answerInteger?: number;
    answerDate?: string;
    answerDateTime?: string;
    answerTime?: string;
    answerString?: string;
    answerCoding?: Coding;
    answerQuantity?: Quantity;
    answerReference?: Reference;
}
export interface AnswerOption extends AnswerValue {
    initialSelected?: boolean;
    extension?: readonly Extension[];
    _valueString?: Extended;
}
export interface QuestionnaireItem {
    linkId: string;
    type: string;
    text?: string;
    _text?: Extended;
    prefix?: string;
    _prefix?: Extended;
    required?: boolean;
    repeats?: boolean;
    readOnly?: boolean;
    maxLength?: number;
    enableWhen?: readonly EnableWhen[];
    enableBehavior?: 'all' | 'any';
    answerOption?: readonly AnswerOption[];
    answerValueSet?: string;
    initial?: readonly AnswerValue[];
    extension?: readonly Extension[];
    modifierExtension?: readonly Extension[];
    item?: readonly QuestionnaireItem[];
}
export interface Questionnaire {
    resourceType: 'Questionnaire';
    url?: string;
    version?: string;
    title?: string;
    _title?: Extended;
    description?: string;
    _description?: Extended;
    language?: string;
    status?: string;
    contained?: readonly ValueSet[];
    extension?: readonly Extension[];
    modifierExtension?: readonly Extension[];
    item?: readonly QuestionnaireItem[];
}
/** A list of codes that the form carries itself. */
export interface ValueSet {
    resourceType: string;
    id?: string;
    url?: string;
    compose?: {
        include?: readonly {
            system?: string;
            concept?: readonly Concept[];
            filter?: readonly unknown[];
            valueSet?: readonly string[];
        }[];
    };
    expansion?: {
        contains?: readonly Expanded[];
    };
}
/** A code of a list that a server of terms has written out. */
export interface Expanded extends Concept {
    system?: string;
    /** A heading, which cannot be chosen. */
    abstract?: boolean;
    contains?: readonly Expanded[];
}
export interface Concept {
    code?: string;
    display?: string;
    _display?: Extended;
    designation?: readonly {
        language?: string;
        value?: string;
    }[];
    extension?: readonly Extension[];
}
