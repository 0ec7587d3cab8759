import { Icon } from '../ui/icon.tsx';
import type { DoctorViewProps } from './doctor-model.ts';

export interface CopyButtonProps extends DoctorViewProps {
  text: string;
  label: string;
  class: string;
}

/** Copies a text, and says so on itself. */
export function CopyButton({ model, messages, text, label, class: className }: CopyButtonProps) {
  const isCopied = model.copied.value === text;
  return (
    <button type="button" class={className} onClick={() => model.copy(text)}>
      {isCopied && <Icon name="check" />}
      {isCopied ? messages.copied : label}
    </button>
  );
}
