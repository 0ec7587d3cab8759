import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface ProblemBoxProps {
  title: string;
  message: string;
  /** What the patient can do about it. */
  children?: ComponentChildren;
}

/**
 * Says at once, in words and aloud, that something did not work and what to do now. It takes the focus of whoever has
 * done something in the widget: on a phone it is not where they look.
 */
export function ProblemBox({ title, message, children }: ProblemBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if ((box.current?.getRootNode() as ShadowRoot).activeElement) box.current?.focus();
  }, []);
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <div>
        <p class="problem-title">{title}</p>
        <p>{message}</p>
        {children && <div class="problem-actions">{children}</div>}
      </div>
    </div>
  );
}
