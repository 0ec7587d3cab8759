import { useEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { ChosenSlot, Saved } from './chosen-slot.tsx';
import { ConsentFields, ContactFields } from './contact-fields.tsx';
import type { DetailsViewProps } from './details-part.ts';
import { faultText, PersonFields } from './person-fields.tsx';

/** Third question: who. Then everything on one view, and only then is anything sent. */
export function DetailsStep(view: DetailsViewProps) {
  const { model, rest } = view.part;
  if (!rest.value || model.view.value === 'form') return <DetailsForm {...view} />;
  const { ReplaceView, ReviewView } = rest.value;
  return model.view.value === 'review' ? <ReviewView {...view} /> : <ReplaceView {...view} />;
}

/** What came of it: a place on the list of those who wait, or the clinic's receipt. */
export function Result(view: DetailsViewProps) {
  const { rest, waiting } = view.part;
  if (waiting.value?.hasJoined.value) return <waiting.value.Joined />;
  return rest.value ? <rest.value.ResultStep {...view} /> : null;
}

function DetailsForm(view: DetailsViewProps) {
  const { model, hasActed, part } = view;
  const text = part.messages.details;
  const waiting = part.waiting.value;
  const goOn = () => void (waiting ? waiting.join() : part.review());
  const section = useWantedField(view);
  return (
    <section class="step" ref={section}>
      <button type="button" class="link back" onClick={() => model.changeSlot()}>
        <Icon name="back" />
        {text.changeSlot}
      </button>
      <StepHeading takesFocus={hasActed()}>{waiting?.heading() ?? text.heading}</StepHeading>
      {waiting ? <waiting.Wishes /> : <ChosenSlot {...view} />}
      <Saved {...view} />
      <Faults {...view} />
      <div
        role="form"
        aria-label={text.heading}
        onKeyDown={(event) => {
          const { localName, type } = event.target as HTMLInputElement;
          if (event.key === 'Enter' && localName === 'input' && type !== 'radio') goOn();
        }}
      >
        <PersonFields {...view} />
        <ContactFields {...view} />
        <ConsentFields {...view} />
        <button
          type="button"
          class="button primary"
          aria-disabled={waiting?.isJoining.value ? 'true' : undefined}
          onClick={goOn}
        >
          {waiting ? waiting.joinLabel() : text.review}
        </button>
      </div>
    </section>
  );
}

/** Whoever came to change one thing is led to it. */
function useWantedField({ part }: DetailsViewProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const field = part.model.wanted.peek();
    part.model.wanted.value = undefined;
    const root = section.current?.getRootNode() as ShadowRoot | undefined;
    if (field) root?.getElementById(field)?.focus();
  }, []);
  return section;
}

function Faults(view: DetailsViewProps) {
  const { faultList, refusals } = view.part.model;
  return (
    <ErrorSummary
      title={view.messages.common.errorSummaryTitle(faultList.value.length)}
      refusals={refusals.value}
      errors={faultList.value.map(({ field }) => ({
        fieldId: field,
        message: faultText(view, field) ?? '',
      }))}
    />
  );
}
