import { useId, useState } from 'preact/hooks';
import { StepHeading } from '../ui/step-heading.tsx';
import type { AppointmentViewProps } from './view-props.ts';

export interface AskViewProps<Reason extends string> extends AppointmentViewProps {
  heading: string;
  lead?: string | undefined;
  /** Why; nobody has to say it. */
  reasons?: { label: string; texts: Readonly<Record<Reason, string>> } | undefined;
  confirm: string;
  keep: string;
  onConfirm(reason: Reason | undefined): void;
  onKeep(): void;
}

/** "Are you sure", as a view of its own: a dialog of the browser has no place for a reason, and a page may block it. */
export function AskView<Reason extends string>(props: AskViewProps<Reason>) {
  const { model, hasActed, heading, lead, reasons } = props;
  const [reason, choose] = useState<Reason | undefined>(undefined);
  // Chromium takes a group of the same name, seen here before, for one with a choice, and Tab goes past it.
  const group = useId();
  return (
    <section class="step">
      <StepHeading takesFocus={hasActed()}>{heading}</StepHeading>
      {lead && <p class="lead">{lead}</p>}
      {reasons && (
        <div class="reasons-asked" role="radiogroup" aria-label={reasons.label}>
          <p class="group-label" aria-hidden="true">
            {reasons.label}
          </p>
          {(Object.keys(reasons.texts) as Reason[]).map((code) => (
            <label class="choice" for={`reason-${code}`} key={code}>
              <input
                id={`reason-${code}`}
                type="radio"
                name={group}
                checked={reason === code}
                onChange={() => choose(code)}
              />
              {reasons.texts[code]}
            </label>
          ))}
        </div>
      )}
      <div class="stack">
        <button
          type="button"
          class="button danger"
          aria-disabled={model.isBusy.value ? 'true' : undefined}
          onClick={() => props.onConfirm(reason)}
        >
          {props.confirm}
        </button>
        <button type="button" class="button" onClick={props.onKeep}>
          {props.keep}
        </button>
      </div>
    </section>
  );
}
