import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export interface ProblemBoxProps {
  title: string;
  message: string;
  /** What the patient can do about it. */
  children?: ComponentChildren;
}

/** Says at once, in words and aloud, that something did not work and what to do now. */
export function ProblemBox({ title, message, children }: ProblemBoxProps) {
  return (
    <div class="problem" role="alert" tabIndex={-1}>
      <Icon name="alert" />
      <div>
        <p class="problem-title">{title}</p>
        <p>{message}</p>
        {children && <div class="problem-actions">{children}</div>}
      </div>
    </div>
  );
}
