import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CalmEntries } from './calm-entries.tsx';
import { CopyButton } from './copy-button.tsx';
import type { DoctorViewProps } from './doctor-model.ts';
import { EntryCard } from './entry-card.tsx';
import { countOf } from './verdict-text.ts';

const sealOf = { running: 'clock', ok: 'check', warning: 'alert', fault: 'alert' } as const;

export interface DoctorPanelProps extends DoctorViewProps {
  onClose(): void;
}

/** The whole panel: a modal dialog, so that no z-index of the page can lie over it. */
export function DoctorPanel({ model, messages, onClose }: DoctorPanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      class="panel"
      ref={dialog}
      aria-labelledby="doctor-heading"
      onClose={onClose}
      // Keys pressed in here are not meant for shortcuts of the page.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="panel-head">
        <span class={`seal ${model.gravity}`}>
          <Icon name={sealOf[model.gravity.value]} />
        </span>
        <div>
          <p class="eyebrow">{messages.eyebrow}</p>
          <h2 id="doctor-heading" class="step-heading" ref={heading} tabIndex={-1}>
            {model.heading}
          </h2>
          <p class="hint page">{model.diagnosis.value?.page}</p>
        </div>
        <button type="button" class="square" aria-label={messages.close} onClick={close}>
          <Cross />
        </button>
      </header>
      <div class="panel-body">
        <Results model={model} messages={messages} />
      </div>
      <footer class="panel-foot">
        {model.diagnosis.value && (
          <CopyButton
            model={model}
            messages={messages}
            class="button filled"
            text={model.diagnosis.value.report}
            label={messages.copyReport}
          />
        )}
        <button type="button" class="button" onClick={close}>
          {messages.close}
        </button>
      </footer>
      <p class="visually-hidden" role="status">
        {model.announcement}
      </p>
    </dialog>
  );
}

function Results({ model, messages }: DoctorViewProps) {
  const entries = model.diagnosis.value?.entries;
  if (model.hasFailed.value) return <p>{messages.failedWhy}</p>;
  if (!entries) return <Skeleton blocks={3} label={messages.running} />;
  const wrong = entries.filter(({ code }) => code !== undefined);
  return (
    <>
      {model.copyFailed.value && <ReportToSelect model={model} messages={messages} />}
      {wrong.length > 0 && (
        <>
          <ul class="entries">
            {wrong.map((entry, index) => (
              <EntryCard key={index} model={model} messages={messages} entry={entry} />
            ))}
          </ul>
          <p class="hint">{messages.again}</p>
        </>
      )}
      <CalmEntries
        summary={messages.skipped(countOf(entries, 'skipped'))}
        reason={messages.skippedWhy}
        icon="clock"
        entries={entries.filter(({ status }) => status === 'skipped')}
        isOpen={false}
      />
      <CalmEntries
        summary={messages.passed(countOf(entries, 'ok'))}
        icon="check"
        entries={entries.filter(({ status }) => status === 'ok')}
        isOpen={wrong.length === 0}
      />
    </>
  );
}

/** A page without https has no clipboard. */
function ReportToSelect({ model, messages }: DoctorViewProps) {
  return (
    <div class="field">
      <label for="doctor-report">{messages.report}</label>
      <p class="hint">{messages.copyFailed}</p>
      <textarea
        id="doctor-report"
        class="input"
        rows={8}
        readOnly
        value={model.diagnosis.value?.report ?? ''}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}

function Cross() {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d="M6 6l12 12M18 6L6 18"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}
