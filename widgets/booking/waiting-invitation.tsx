import { Icon } from '../ui/icon.tsx';
import type { DetailsViewProps } from './details-part.ts';

/** Below the slots, whether there are any or not: the way to be told when one falls free. */
export function WaitingInvitation({ model, part }: DetailsViewProps) {
  const { search, step } = model;
  if (!part.canWait || step.value !== 'slot' || search.loading.value || !search.found.value) return null;
  const text = part.messages.waiting;
  return (
    <div class="invitation">
      <p>{text.invitation}</p>
      <button type="button" class="button" onClick={() => part.openWaiting()}>
        <Icon name="clock" />
        {text.open}
      </button>
    </div>
  );
}
