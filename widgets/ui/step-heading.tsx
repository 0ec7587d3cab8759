import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface StepHeadingProps {
  /** Whether the patient has done something yet: a page that has just loaded keeps its own focus. */
  takesFocus: boolean;
  children: ComponentChildren;
}

/** The heading of a step. It takes the focus when its step begins, so that every reader starts at the top of it. */
export function StepHeading({ takesFocus, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the paint: what was pressed to get here has gone, and the focus is nowhere in between.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Only at the beginning of the step, not whenever the patient does something in it.
  }, []);
  return (
    <h2 class="step-heading" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
