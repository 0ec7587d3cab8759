import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface StepHeadingProps {
  /** Whether the patient has done something yet: a page that has just loaded keeps its own focus. */
  takesFocus: boolean;
  children: ComponentChildren;
}

/** The heading of a step. It takes the focus when its step begins, so that every reader starts at the top of it. */
export function StepHeading({ takesFocus, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Only at the beginning of the step, not whenever the patient does something in it.
  }, []);
  return (
    <h2 class="step-heading" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
