import { describedBy, FieldNotes } from './field.tsx';
import type { FieldFrame } from './field.tsx';

export interface DatePart {
  label: string;
  value: string;
  /** HTML autofill token, such as `bday-day`. */
  autoComplete: string;
  /** Digits. */
  length: 2 | 4;
  onChange(value: string): void;
}

export interface DateFieldProps extends FieldFrame {
  /** In the order in which the language writes them. */
  parts: readonly DatePart[];
}

/**
 * A date the patient knows by heart, as three short numbers: quicker than a calendar for a year long ago, and
 * each part can be corrected alone (GOV.UK "memorable date" pattern). The first part bears the field's id.
 */
export function DateField({ parts, ...frame }: DateFieldProps) {
  return (
    <div
      class={frame.error ? 'field faulty' : 'field'}
      role="group"
      aria-labelledby={`${frame.id}-label`}
      aria-describedby={describedBy(frame)}
    >
      <p class="group-label" id={`${frame.id}-label`}>
        {frame.label}
      </p>
      <FieldNotes {...frame} />
      <div class="date-parts">
        {parts.map((part, index) => {
          const id = index === 0 ? frame.id : `${frame.id}-${index}`;
          return (
            <div class="date-part" key={id}>
              <label for={id}>{part.label}</label>
              <input
                id={id}
                class={part.length === 4 ? 'input year' : 'input'}
                type="text"
                inputMode="numeric"
                autocomplete={part.autoComplete}
                maxLength={part.length}
                value={part.value}
                aria-required="true"
                aria-invalid={frame.error ? 'true' : undefined}
                onInput={(event) => part.onChange(event.currentTarget.value)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
