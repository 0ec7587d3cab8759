import type { ComponentChildren } from 'preact';

export interface FieldFrame {
  /** Unique within the widget's shadow root; the error summary links to it. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong, as a whole sentence. */
  error?: string | undefined;
  /** Said before the error, so that colour is not its only mark. */
  errorPrefix: string;
}

/** The ids by which a control names its hint and its error. */
export function describedBy({
  id,
  hint,
  error,
}: Pick<FieldFrame, 'id' | 'hint' | 'error'>): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** Hint and error of a field, in the order in which a screen reader should say them. */
export function FieldNotes({ id, hint, error, errorPrefix }: Omit<FieldFrame, 'label'>) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <span class="visually-hidden">{errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  );
}

export interface TextFieldProps extends FieldFrame {
  value: string;
  /** HTML autofill token (WCAG 1.3.5). */
  autoComplete: 'given-name' | 'family-name' | 'email' | 'tel' | 'off';
  type?: 'text' | 'email' | 'tel';
  /** More than one where sentences are written. */
  lines?: number;
  onChange(value: string): void;
  /** The patient has gone on to something else. */
  onLeave?: () => void;
}

/** One line of text, or several, with the label above and the faults beside it. */
export function TextField({
  value,
  autoComplete,
  type = 'text',
  lines,
  onChange,
  onLeave,
  ...frame
}: TextFieldProps) {
  const shared = {
    ...{ id: frame.id, class: 'input', value, onBlur: onLeave },
    'aria-required': 'true' as const,
    'aria-invalid': frame.error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(frame),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class={frame.error ? 'field faulty' : 'field'}>
      <label for={frame.id}>{frame.label}</label>
      <FieldNotes {...frame} />
      {lines ? (
        <textarea {...shared} dir="auto" rows={lines} maxLength={2000} />
      ) : (
        <input
          {...shared}
          // The union of types hides a discriminated union of props; any of its members would do.
          type={type as 'text'}
          autocomplete={autoComplete}
          autocapitalize={type === 'text' ? 'words' : 'off'}
          spellcheck={false}
          maxLength={254}
        />
      )}
    </div>
  );
}

export interface CheckboxFieldProps {
  id: string;
  checked: boolean;
  required: boolean;
  error?: string | undefined;
  /** Needed where there may be an error. */
  errorPrefix?: string | undefined;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

/** A box to tick, beside the whole text that ticking it accepts. */
export function CheckboxField({
  id,
  checked,
  required,
  error,
  errorPrefix = '',
  onChange,
  children,
}: CheckboxFieldProps) {
  return (
    <div class={error ? 'field faulty' : 'field'}>
      <FieldNotes id={id} error={error} errorPrefix={errorPrefix} />
      <div class="check">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-required={required ? 'true' : undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy({ id, error })}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <label for={id}>{children}</label>
      </div>
    </div>
  );
}
