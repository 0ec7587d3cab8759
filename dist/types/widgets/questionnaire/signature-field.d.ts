import type { ComponentType } from 'preact';
import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { Extended } from '../../src/contracts/questionnaire.ts';
import type { TypedSignature } from '../../src/domain/questionnaire/signature.ts';
import type { SignatureMessages } from '../../src/locales/form-extras-messages.ts';
import type { ExtrasTexts } from './extras-texts.ts';
import type { SlotFieldProps } from './questionnaire-options.ts';
export interface Clock {
    now(): number;
}
/** Makes the field for a question that is answered by signing with a typed name. */
export declare function signatureField(extras: ExtrasTexts, clock: Clock): ComponentType<SlotFieldProps>;
export interface SignatureInputProps extends Pick<SlotFieldProps, 'id' | 'speech' | 'describedBy' | 'isFaulty' | 'timeZone'> {
    /** Id of what stands above it. */
    labelledBy: string;
    texts: SignatureMessages;
    clock: Clock;
    /** What was signed before. */
    signed: (AnswerValue & Extended) | undefined;
    /** Told of each signature, and of none as soon as something of it is missing. */
    onSign(signature: TypedSignature | undefined): void;
    isRequired?: boolean;
}
/** A name, and a box that says what it means to write it. Only both together sign. */
export declare function SignatureInput(props: SignatureInputProps): import("preact").JSX.Element;
