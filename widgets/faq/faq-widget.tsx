import { useRef } from 'preact/hooks';
import { CallLink } from '../ui/call-link.tsx';
import { EmergencyLine } from '../ui/emergency-line.tsx';
import type { FaqConversation } from './faq-model.ts';
import { useInSight } from './use-in-sight.ts';
import { QuickReplies, TurnView } from './turn-view.tsx';

export interface FaqViewProps {
  model: FaqConversation;
}

/** The whole FAQ: what it is, the way out of it, the conversation and where to write. */
export function FaqWidget({ model }: FaqViewProps) {
  const { messages, texts, content } = model.speech.value;
  const { clinic } = content;
  const more = model.more.value;
  const emergency = model.emergency.value;
  const isBegun = more && model.turns.value.length > 0;
  const field = useRef<HTMLTextAreaElement>(null);
  const toField = () => model.isTouch() || field.current?.focus();
  return (
    <div class="widget chat" part="widget" role="region" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <EmergencyLine country={clinic?.country} call={messages.common.call}>
        {texts.emergency}
      </EmergencyLine>
      {emergency && (
        <emergency.reader.EmergencyCard
          key={emergency.place}
          flag={emergency.flag}
          country={clinic?.country}
          messages={emergency.reader.emergency}
        />
      )}
      <Log model={model} toField={toField} />
      <p class="visually-hidden" role="status">
        {model.live.value}
      </p>
      <Composer model={model} field={field} />
      {model.isPersonOpen.value && more && <more.Person />}
      <div class="person">
        {!model.isPersonOpen.value && (
          <button type="button" class="button" onClick={() => model.openPerson()}>
            {texts.person}
          </button>
        )}
        {clinic && <CallLink phone={clinic.phone}>{messages.common.call(clinic.phone)}</CallLink>}
        {isBegun && <more.Tools model={model} toField={toField} />}
      </div>
      {isBegun && <more.Options />}
    </div>
  );
}

/** The conversation. The arrows go from message to message, and Escape back to where one writes. */
function Log({ model, toField }: FaqViewProps & { toField(): void }) {
  const log = useRef<HTMLDivElement>(null);
  const { texts, content } = model.speech.value;
  const turns = model.turns.value;
  useInSight(log, model);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // Of this log only: the dialog around it stays open.
      event.preventDefault();
      log.current?.parentElement?.querySelector('textarea')?.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const all = [...(log.current?.children ?? [])] as HTMLElement[];
    const at = all.findIndex((one) => one.contains(event.target as Node));
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))]?.focus();
  };
  const starters = content.entries.filter(({ starter }) => starter);
  return (
    <div
      class="log"
      role="log"
      aria-live="off"
      aria-label={texts.log}
      tabIndex={0}
      ref={log}
      onKeyDown={onKeyDown}
    >
      <div class="turn" tabIndex={-1}>
        <p>
          {texts.hello} {content.clinic?.assistant ? texts.leaves : texts.stays}
        </p>
        {starters.length > 0 && (
          <QuickReplies
            label={texts.starters}
            entries={starters}
            onPick={(entry) => {
              model.pick(entry, model.speech.value);
              toField();
            }}
          />
        )}
      </div>
      {turns.map((turn) => (
        <TurnView key={turn.id} turn={turn} model={model} toField={toField} />
      ))}
      {model.isReading.value && <p class="turn">{model.speech.value.messages.common.loading}</p>}
    </div>
  );
}

interface ComposerProps extends FaqViewProps {
  field: { readonly current: HTMLTextAreaElement | null };
}

/** Where one writes. What is typed is nowhere but in the field until it is sent to the conversation. */
function Composer({ model, field }: ComposerProps) {
  const { texts } = model.speech.value;
  const send = () => {
    const { current } = field;
    if (!current) return;
    void model.ask(current.value);
    current.value = '';
    if (!model.isTouch()) current.focus();
  };
  return (
    <div class="composer">
      <label for="question">{texts.label}</label>
      <textarea
        id="question"
        class="input"
        rows={1}
        dir="auto"
        autocomplete="off"
        enterkeyhint="send"
        ref={field as never}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="button" class="button" onClick={send}>
        {texts.send}
      </button>
    </div>
  );
}
