import type { DeliveryMessages, Messages } from '../../src/locales/messages.ts';
import { CallLink } from './call-link.tsx';
import { Icon } from './icon.tsx';

/** As the outbox has it. */
export type DeliveryProgress = 'saved' | 'saved-in-memory' | 'received' | 'refused' | 'expired';

export interface DeliveryStatusProps {
  state: DeliveryProgress;
  messages: Messages;
  text: DeliveryMessages;
  /** The clinic's number, as it writes it. */
  phone: string;
  /** What is said once it has arrived; what has a receipt of its own on the screen says nothing here. */
  received?: string;
  onTryNow(): void;
  /** Offered where the patient may take the request back. */
  onForget?: () => void;
}

/**
 * Says how far something the patient submitted has come: on this device, with the clinic, or refused. Spoken
 * politely, because it changes without the patient.
 */
export function DeliveryStatus({ state, received, ...view }: DeliveryStatusProps) {
  if (state === 'received')
    return (
      <p class="received" role="status">
        <Icon name="check" />
        <span>{received}</span>
      </p>
    );
  return <NotReceived state={state} {...view} />;
}

function NotReceived({ state, messages, text, phone, onTryNow, onForget }: DeliveryStatusProps) {
  const isRefused = state === 'refused' || state === 'expired';
  const [title, meaning] = isRefused
    ? [text.refused, text.refusedMeaning]
    : state === 'saved-in-memory'
      ? [text.inMemory, text.inMemoryMeaning]
      : [text.saved, text.savedMeaning];
  return (
    <div class="delivery" role="status">
      <Icon name="clock" />
      <div>
        <p class="problem-title">{title}</p>
        <p>{meaning}</p>
        <div class="problem-actions">
          {!isRefused && (
            <button type="button" class="button" onClick={onTryNow}>
              {text.tryNow}
            </button>
          )}
          {onForget && (
            <button type="button" class="link" onClick={onForget}>
              {text.forget}
            </button>
          )}
          <CallLink phone={phone}>{messages.common.call(phone)}</CallLink>
        </div>
      </div>
    </div>
  );
}
