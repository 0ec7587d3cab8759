import { useEffect, useRef } from 'preact/hooks';

export interface SummarisedError {
  /** Id of the control to go to. */
  fieldId: string;
  /** The same sentence as beside the field. */
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  errors: readonly SummarisedError[];
  /** Rises with each refusal; focus moves to the summary when it does. */
  refusals: number;
}

/**
 * All faults of a form in one place above it (GOV.UK error summary): it takes the focus, and each of its
 * entries leads to its field. Entries are buttons, because a fragment link would change the address of the clinic's page.
 */
export function ErrorSummary({ title, errors, refusals }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);

  if (errors.length === 0) return null;

  const goTo = (fieldId: string) => {
    const root = box.current?.getRootNode() as Document | ShadowRoot | undefined;
    root?.getElementById(fieldId)?.focus();
  };

  return (
    <div class="summary" ref={box} tabIndex={-1} role="group" aria-labelledby="summary-title">
      <h3 id="summary-title">{title}</h3>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <button type="button" class="link" onClick={() => goTo(fieldId)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
