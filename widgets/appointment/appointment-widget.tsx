import { useEffect, useMemo, useRef } from 'preact/hooks';
import { unreachable } from '../../src/domain/answer.ts';
import type { AppointmentMessages } from '../../src/locales/appointment-messages.ts';
import { CallLink } from '../ui/call-link.tsx';
import { dateFormats } from '../ui/date-formats.ts';
import { Icon } from '../ui/icon.tsx';
import { ProblemBox } from '../ui/problem-box.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { Appointment } from './appointment-model.ts';
import { AppointmentView } from './appointment-view.tsx';
import { AskView } from './ask-view.tsx';
import { movePart, SavedChange } from './move-part.tsx';
import { AcceptedView, OfferView } from './offer-view.tsx';
import type { AppointmentViewProps } from './view-props.ts';
import { EntryView, JoinedView } from './waiting-view.tsx';
import { createWishes, WishesFields, wishesOf } from './wishes-fields.tsx';

/** What a link of a message leads to: the appointment, the offered slot or the place on the list. */
export function AppointmentWidget({ model }: { model: Appointment }) {
  const acted = useRef(false);
  const texts = model.texts.value;
  const { language, common } = texts.messages;
  const timeZone =
    model.appointment.value?.timeZone ??
    model.offer.value?.timeZone ??
    model.catalog.value?.timeZone ??
    'UTC';
  const dates = useMemo(() => dateFormats(language, timeZone), [language, timeZone]);
  const view = { model, texts, dates, hasActed: () => acted.current };
  const noteAct = () => {
    acted.current = true;
  };
  // The choice of a slot brings a frame of its own.
  if (model.view.value === 'move') return <SlotChoice model={model} />;
  return (
    <div class="widget" part="widget" role="region" aria-label={texts.own.title} onClickCapture={noteAct}>
      <CurrentProblem {...view} />
      <SavedChange model={model} />
      <CurrentView key={model.view.value} {...view} />
      <p class="person">
        <span>{common.preferToCall}</span>{' '}
        <CallLink phone={model.phone.value}>{common.call(model.phone.value)}</CallLink>
      </p>
    </div>
  );
}

function CurrentView(view: AppointmentViewProps) {
  const { model, texts } = view;
  const { cancel, offer, waiting } = texts.own;
  switch (model.view.value) {
    case 'appointment':
      return <AppointmentView {...view} />;
    case 'cancel':
      return (
        <AskView
          {...{ ...view, ...cancel, reasons: { label: cancel.reason, texts: cancel.reasons } }}
          onConfirm={model.cancel}
          onKeep={() => model.show('appointment')}
        />
      );
    case 'offer':
      return <OfferView {...view} />;
    case 'decline':
      return (
        <AskView
          {...{
            ...view,
            heading: offer.declineHeading,
            confirm: offer.declineConfirm,
            keep: offer.keepOffer,
          }}
          reasons={{ label: cancel.reason, texts: offer.reasons }}
          onConfirm={model.decline}
          onKeep={() => model.show('offer')}
        />
      );
    case 'accepted':
      return <AcceptedView {...view} />;
    case 'entry':
      return <EntryView {...view} />;
    case 'leave':
      return (
        <AskView
          {...{ ...view, heading: waiting.leaveHeading, confirm: waiting.leave, keep: waiting.stay }}
          onConfirm={model.leaveList}
          onKeep={() => model.show('entry')}
        />
      );
    case 'left':
      return <StepHeading takesFocus={view.hasActed()}>{waiting.left}</StepHeading>;
    case 'wishes':
      return <WishesView {...view} />;
    case 'joined':
      return <JoinedView {...view} />;
    // The link is worth nothing, or nobody answers: what it was about can be had anew.
    default:
      return (
        <button type="button" class="link" onClick={() => model.book()}>
          {texts.own.see.another}
        </button>
      );
  }
}

/** From an appointment: an earlier one is wished for, and who wishes it is known. */
function WishesView({ model, texts, hasActed }: AppointmentViewProps) {
  const wishes = useMemo(() => createWishes(), []);
  const { waiting, see } = texts.own;
  const catalog = model.catalog.value;
  if (!catalog) return null;
  const service = catalog.services.find(({ id }) => id === model.appointment.value?.service);
  return (
    <section class="step">
      <button type="button" class="link back" onClick={() => model.show('appointment')}>
        <Icon name="back" />
        {see.back}
      </button>
      <StepHeading takesFocus={hasActed()}>{waiting.wishes}</StepHeading>
      <WishesFields {...{ wishes, catalog, service, texts }} />
      <button
        type="button"
        class="button primary"
        aria-disabled={model.isBusy.value ? 'true' : undefined}
        onClick={() => model.joinEarlier(wishesOf(wishes.peek()))}
      >
        {waiting.join}
      </button>
    </section>
  );
}

/** The choice of a slot as the booking has it; it stays until the move is settled or given up. */
function SlotChoice({ model }: { model: Appointment }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const service = model.appointment.peek()?.service ?? '';
    const picker = model.pickSlot(place.current as HTMLDivElement, service, movePart(model));
    picker.catch(() => model.fail());
    return () => void picker.then((one) => one.close()).catch(() => undefined);
  }, [model]);
  return <div ref={place} />;
}

function CurrentProblem({ model, texts }: AppointmentViewProps) {
  const problem = model.problem.value;
  if (!problem) return null;
  const { problems } = texts.own;
  const { common } = texts.messages;
  return (
    <ProblemBox title={problems.heading} message={problemText(problem.code, texts.own)}>
      {problem.code === unreachable && (
        <button type="button" class="button" onClick={() => model.start()}>
          {common.tryAgain}
        </button>
      )}
      {model.phone.value && <CallLink phone={model.phone.value}>{common.call(model.phone.value)}</CallLink>}
    </ProblemBox>
  );
}

/** Says a problem in the patient's words. */
function problemText(code: string, { problems, see, offer }: AppointmentMessages): string {
  const texts: Record<string, string> = {
    [unreachable]: problems.unreachable,
    not_found: problems.notFound,
    token_missing: problems.notFound,
    already_waiting: problems.already,
    change_too_late: see.tooLate,
    offer_expired: offer.expired,
    offer_taken: offer.taken,
    slot_taken: offer.taken,
  };
  return texts[code] ?? problems.otherwise;
}
