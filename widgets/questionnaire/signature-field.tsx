import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { Extended } from '../../src/contracts/questionnaire.ts';
import { signatureIn, signedAnswer } from '../../src/domain/questionnaire/signature.ts';
import type { TypedSignature } from '../../src/domain/questionnaire/signature.ts';
import type { SignatureMessages } from '../../src/locales/form-extras-messages.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useExtras } from './extras-texts.ts';
import type { ExtrasTexts } from './extras-texts.ts';
import type { SlotFieldProps } from './questionnaire-options.ts';

export interface Clock {
  now(): number;
}

/** Makes the field for a question that is answered by signing with a typed name. */
export function signatureField(extras: ExtrasTexts, clock: Clock): ComponentType<SlotFieldProps> {
  return function SignatureField(props) {
    const { messages } = props.speech;
    const texts = useExtras(extras, messages.language);
    if (!texts) return <Skeleton blocks={1} label={messages.common.loading} />;
    return (
      <SignatureInput
        {...props}
        {...{ texts: texts.signature, clock }}
        signed={props.answers[0]}
        onSign={(signature) => props.onChange(signature ? [signedAnswer(signature, props.item.source)] : [])}
      />
    );
  };
}

export interface SignatureInputProps extends Pick<
  SlotFieldProps,
  'id' | 'speech' | 'describedBy' | 'isFaulty' | 'timeZone'
> {
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
export function SignatureInput(props: SignatureInputProps) {
  const { id, texts, clock, speech, labelledBy, describedBy, isFaulty, onSign } = props;
  // The clinic's calendar says which day it is; where the clinic is unknown, that of the device.
  const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone } = props;
  const before = props.signed && signatureIn(props.signed);
  const [name, setName] = useState(props.signed?.valueString ?? '');
  const [isAgreed, setAgreed] = useState(before !== undefined);
  useEffect(() => {
    // A name that came without its signature, from a draft: whoever goes on signs anew.
    if (props.signed && !before) onSign(undefined);
  }, []);

  const dateAt = clinicDate(speech.messages.language, timeZone);
  const sign = (typed: string, agreed: boolean) => {
    setName(typed);
    setAgreed(agreed);
    const whole = typed.trim();
    const atMs = clock.now();
    const date = texts.signed(dateAt(atMs));
    onSign(whole && agreed ? { name: whole, statement: texts.statement, atMs, date } : undefined);
  };
  return (
    <div class="signature">
      <div class="check">
        <input
          id={`${id}-agreed`}
          type="checkbox"
          checked={isAgreed}
          aria-describedby={`${id}-date`}
          onChange={(event) => sign(name, event.currentTarget.checked)}
        />
        <label for={`${id}-agreed`}>{texts.statement}</label>
      </div>
      <div>
        <span class="group-label" id={`${id}-name`}>
          {texts.name}
        </span>
        <input
          id={id}
          class="input signature-name"
          type="text"
          value={name}
          autocomplete="name"
          autocapitalize="words"
          spellcheck={false}
          maxLength={254}
          aria-labelledby={`${labelledBy} ${id}-name`}
          aria-describedby={[describedBy, `${id}-date`].filter(Boolean).join(' ')}
          aria-invalid={isFaulty ? 'true' : undefined}
          aria-required={props.isRequired ? 'true' : undefined}
          onInput={(event) => sign(event.currentTarget.value, isAgreed)}
        />
      </div>
      <p class="signed" id={`${id}-date`}>
        {before ? texts.signed(dateAt(before.when)) : texts.date(dateAt(clock.now()))}
      </p>
    </div>
  );
}

/** Writes a moment as the clinic's clock shows it, with the city of that clock where the visitor's shows another. */
function clinicDate(language: string, timeZone: string): (at: number | string) => string {
  const format = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long', timeStyle: 'short' });
  const isHere = Intl.DateTimeFormat().resolvedOptions().timeZone === timeZone;
  const city = timeZone.split('/').pop()?.replaceAll('_', ' ');
  return (at) => format.format(new Date(at)) + (isHere ? '' : ` (${city})`);
}
