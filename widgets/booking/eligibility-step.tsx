import type { EligibilityView } from '../../src/domain/booking/eligibility-course.ts';
import type { MoreMessages } from '../../src/locales/messages.ts';
import { CallLink } from '../ui/call-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { MoreViewProps } from './more-part.ts';
import { ReasonCard } from './reason-card.tsx';

/** What has to be known before slots are shown: one question a view, and an answer is one press. */
export function EligibilityStep(view: MoreViewProps) {
  const { part, messages } = view;
  const { course } = part;
  const phase = course.phase.value;
  const isFirst = course.place.value === 0 && (phase === 'question' || !course.view.value);
  return (
    // Each question is a step of its own to whoever listens: its heading takes the focus.
    <section class="step" key={`${course.view.value?.id} ${phase}`}>
      <button type="button" class="link back" onClick={() => course.back()}>
        <Icon name="back" />
        {isFirst ? messages.booking.slot.change : part.messages.eligibility.back}
      </button>
      {phase === 'stop' ? <Stop {...view} /> : phase === 'note' ? <Note {...view} /> : <Question {...view} />}
    </section>
  );
}

function Question({ model, part, hasActed }: MoreViewProps) {
  const { course } = part;
  const asked = course.view.value;
  if (!asked) return null;
  const { question, answers } = wordsOf(asked, part.messages.eligibility);
  return (
    <>
      <StepHeading takesFocus={hasActed()}>
        <bdi>{question}</bdi>
      </StepHeading>
      <p class="lead">
        <strong>{model.service.value?.name}</strong>
        {course.views.value.length > 1 && ` · ${course.place.value + 1} / ${course.views.value.length}`}
      </p>
      <ul class="reasons">
        {answers.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class="reason answer"
              // Going back shows what was said.
              aria-pressed={course.picked.value === id}
              onClick={() => course.choose(id)}
            >
              <bdi class="reason-name">{text}</bdi>
              <Icon name={course.picked.value === id ? 'check' : 'next'} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the clinic says of an answer with which it goes on. */
function Note({ part, hasActed }: MoreViewProps) {
  const text = part.messages.eligibility;
  return (
    <>
      <StepHeading takesFocus={hasActed()}>{text.noted}</StepHeading>
      <p class="lead prose" dir="auto">
        {part.course.note.value}
      </p>
      <button type="button" class="button primary" onClick={() => part.course.next()}>
        {text.goOn}
      </button>
    </>
  );
}

/** An explained no, and at least one way on. */
function Stop({ model, messages, part, hasActed }: MoreViewProps) {
  const text = part.messages.eligibility;
  const stop = part.course.stop.value;
  const phone = model.catalog.value?.clinic.phone ?? '';
  if (!stop) return null;
  const { cause, explanation, instead } = stop;
  const why = cause === 'byPhone' ? messages.booking.reason.byPhone : text[cause];
  return (
    <>
      <StepHeading takesFocus={hasActed()}>
        {cause === 'byPhone' ? model.service.value?.name : text.stopped}
      </StepHeading>
      <p class="lead prose" dir="auto">
        {explanation ?? why}
      </p>
      {instead.length > 0 && (
        <>
          <h3 class="group-heading">{text.instead}</h3>
          <ul class="reasons">
            {instead.map((service) => (
              <ReasonCard key={service.id} service={service} model={model} messages={messages} />
            ))}
          </ul>
        </>
      )}
      <div class="ways">
        <p>{text.orCall}</p>
        <CallLink phone={phone}>{messages.common.call(phone)}</CallLink>
        <button type="button" class="button" onClick={() => model.changeService()}>
          {text.otherReason}
        </button>
      </div>
    </>
  );
}

function wordsOf(view: EligibilityView, text: MoreMessages['eligibility']) {
  if (view.kind === 'question') return { question: view.question.text, answers: view.question.answers };
  if (view.kind === 'age') {
    const answers = [
      { id: 'yes', text: text.yes },
      { id: 'no', text: text.no },
    ];
    return { question: text.age(view.age), answers };
  }
  const answers = [
    { id: 'known', text: text.isKnown },
    { id: 'new', text: text.isNew },
  ];
  return { question: text.audience, answers };
}
