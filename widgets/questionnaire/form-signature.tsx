import type { ComponentType, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerValue, Extended, QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import { extensionOf } from '../../src/domain/questionnaire/extension-of.ts';
import { localText } from '../../src/domain/questionnaire/localise-form.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { SlotFieldProps } from './questionnaire-options.ts';

const id = 'form-signature';

type Signed = readonly (AnswerValue & Extended)[];

/**
 * The signature under a form that wants one, and what keeps it from being sent without.
 *
 * Source: https://hl7.org/fhir/R4/extension-questionnaire-signaturerequired.html
 */
export function useFormSignature(model: QuestionnaireModel) {
  const isWanted = extensionOf(model.form.source, 'signatureRequired') !== undefined;
  const [signed, setSigned] = useState<Signed>([]);
  const [isRefused, setRefused] = useState(false);
  const place = useRef<HTMLElement | null>(null);
  const faults = model.more.value?.texts.faults;
  return {
    field: isWanted && (
      <FormSignature
        {...{ model, signed, place }}
        error={isRefused && signed.length === 0 ? faults?.required : undefined}
        onChange={setSigned}
      />
    ),
    /** Says so where it is; the focus goes to the name. */
    isMissing(): boolean {
      const isMissing = isWanted && signed.length === 0;
      setRefused(isMissing);
      if (isMissing) place.current?.querySelector<HTMLElement>(`#${id}`)?.focus();
      return isMissing;
    },
    sign: (response: QuestionnaireResponse): QuestionnaireResponse => ({
      ...response,
      ...(signed[0]?.extension && { extension: signed[0].extension }),
    }),
  };
}

interface FormSignatureProps {
  model: QuestionnaireModel;
  place: RefObject<HTMLElement | null>;
  signed: Signed;
  /** What is wrong with it. */
  error: string | undefined;
  onChange(signed: Signed): void;
}

/** The signature under a whole form, where `signatureRequired` stands on the form itself. */
function FormSignature({ model, place, signed, error, onChange }: FormSignatureProps) {
  const [Field, setField] = useState<ComponentType<SlotFieldProps>>();
  useEffect(() => {
    void model.more
      .peek()
      ?.ports.loadSlot('signature')
      .then(
        (found) => found && setField(() => found),
        () => undefined,
      );
  }, []);
  const speech = model.speech.value;
  return (
    <section class={error ? 'field faulty' : 'field'} ref={place}>
      <h3 class="visually-hidden" id={`${id}-label`}>
        {titleOfForm(model)}
      </h3>
      {error && (
        <p class="error" id={`${id}-error`}>
          <span class="visually-hidden">{speech.messages.common.errorPrefix} </span>
          {error}
        </p>
      )}
      {Field ? (
        <Field
          {...{ id, speech, onChange }}
          item={{ source: model.form.source, required: true } as unknown as FormItem}
          answers={signed}
          labelledBy={`${id}-label`}
          describedBy={error && `${id}-error`}
          isFaulty={error !== undefined}
          announce={model.announce}
          timeZone={model.clinic.value?.timeZone}
        />
      ) : (
        <Skeleton blocks={1} label={speech.messages.common.loading} />
      )}
    </section>
  );
}

const titleOfForm = ({ form: { source }, speech }: QuestionnaireModel): string =>
  localText(
    { text: source.title, language: source.language, extended: source._title },
    speech.value.messages.language,
  )?.text ?? speech.value.texts.title;
