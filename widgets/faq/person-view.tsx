import { useEffect, useMemo, useRef } from 'preact/hooks';
import { openingAt } from '../../src/domain/faq/opening.ts';
import { CallLink } from '../ui/call-link.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextField } from '../ui/field.tsx';
import { NoticeFields } from '../ui/notice-fields.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { Joining } from './faq-model.ts';
import type { Speech } from './speech.ts';
import type { MessageField, MessageModel } from './message-model.ts';
import type { MoreOptions } from './more-part.ts';

interface PersonProps {
  speech: Speech;
  model: MessageModel;
  options: MoreOptions;
}

/** The way to a person: when somebody answers, the number, and a message for when nobody does. */
export function personView(joining: Joining, options: MoreOptions, model: MessageModel) {
  return function Person() {
    const speech = joining.state.speech.value;
    const { messages, texts, content } = speech;
    const { clinic } = content;
    useEffect(() => model.prepare(), []);
    return (
      <section class="talk">
        <StepHeading takesFocus>{texts.person}</StepHeading>
        {clinic && (
          <p>
            <Hours {...{ speech, model, options }} />{' '}
            <CallLink phone={clinic.phone}>{messages.common.call(clinic.phone)}</CallLink>
          </p>
        )}
        <MessageForm {...{ speech, model, options }} />
        <button type="button" class="link" onClick={() => (joining.state.isPersonOpen.value = false)}>
          {options.texts.value.back}
        </button>
      </section>
    );
  };
}

function Hours({ speech, options }: PersonProps) {
  const { messages, content } = speech;
  const { ports } = options;
  const texts = options.texts.value;
  const opening = useMemo(() => content.clinic && openingAt(content.clinic, ports.now()), [content]);
  if (!opening) return null;
  const time = (clock: string) =>
    new Date(`1970-01-01T${clock}:00Z`).toLocaleTimeString(messages.language, {
      ...{ timeStyle: 'short', timeZone: 'UTC' },
    });
  if (opening.isOpen) return <strong>{texts.open(time(opening.until))}</strong>;
  const { opens } = opening;
  if (!opens) return <strong>{texts.closed}</strong>;
  const day = new Date(`${opens.date}T12:00:00Z`).toLocaleDateString(messages.language, {
    ...{ weekday: 'long', timeZone: 'UTC', ...(opens.inDays > 6 && { day: 'numeric', month: 'long' }) },
  });
  return (
    <strong>
      {texts.closed} {texts.opens(opens.inDays ? `${day} ${time(opens.from)}` : time(opens.from))}
    </strong>
  );
}

function MessageForm(view: PersonProps) {
  const { model, options, speech } = view;
  const texts = options.texts.value;
  const { common } = speech.messages;
  const stage = model.stage.value;
  const notices = model.notices.value;
  const isFaulty = (field: string) => model.faults.value.some((one) => one === field);
  const frame = (id: MessageField) => ({
    ...{ id, label: texts[id], errorPrefix: common.errorPrefix, value: model.values.value[id] },
    error: isFaulty(id) ? texts.faults[id] : undefined,
    onChange: (text: string) => model.type(id, text),
  });
  if (stage === 'sent' || stage.startsWith('saved')) return <Outcome text={texts[stage as 'sent']} />;
  // Without what is to be decided about, nothing may be sent: the telephone is there.
  if (!notices) return null;
  return (
    <>
      <p class="hint">{texts.lead}</p>
      {stage === 'refused' && <Outcome text={texts.refused} />}
      <ErrorSummary
        title={common.errorSummaryTitle(model.faults.value.length)}
        refusals={model.refusals.value}
        errors={model.faults.value.map((field) => ({ fieldId: field, message: texts.faults[field] }))}
      />
      <TextField {...frame('name')} autoComplete="off" />
      <TextField {...frame('contact')} hint={texts.contactHint} autoComplete="off" />
      <TextField
        {...frame('message')}
        lines={4}
        hint={texts.messageHint}
        autoComplete="off"
        onLeave={model.lookForEmergency}
      />
      <NoticeFields
        id="notices"
        notices={notices}
        accepted={model.accepted.value}
        texts={{ privacy: texts.privacy, opensInNewTab: common.opensInNewTab }}
        error={isFaulty('notices') ? texts.faults.notices : undefined}
        errorPrefix={common.errorPrefix}
        onChange={model.accept}
      />
      <button
        type="button"
        class="button primary"
        aria-disabled={stage === 'sending' ? 'true' : undefined}
        onClick={() => model.send()}
      >
        {stage === 'sending' ? texts.sending : texts.submit}
      </button>
    </>
  );
}

/** What has become of it. It takes the focus from the button that has gone. */
function Outcome({ text }: { text: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p class="outcome" role="status" tabIndex={-1} ref={place}>
      {text}
    </p>
  );
}
