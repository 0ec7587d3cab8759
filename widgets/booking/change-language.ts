import { batch } from '@preact/signals';
import { stillAccepted } from '../../src/domain/consent/still-accepted.ts';
import type { Messages } from '../../src/locales/messages.ts';
import type { BookingPorts, BookingState } from './booking-state.ts';

/**
 * The one action that changes the language. Nothing the patient has chosen, typed or been promised is touched.
 *
 * @returns A function that resolves when the widget's own words have changed; the clinic's follow when its catalogue
 *   is here, and stay as they are when it cannot be had. It throws when the words of the second half cannot be had:
 *   two languages in one form would be worse than the one that was.
 */
export function languageChange(state: BookingState, ports: BookingPorts) {
  const renewCatalog = async (messages: Messages): Promise<void> => {
    const answer = await ports.scheduling.readCatalog();
    const [before, details] = [state.catalog.peek(), state.details.peek()?.model];
    // A later change asks for itself.
    if (!answer.ok || !before || state.messages.peek() !== messages) return;
    batch(() => {
      state.catalog.value = answer.value;
      // With the receipt they stand as they were given, and can still be taken back.
      if (!details || state.receipt.peek()) return;
      const { accepted } = details.values.peek();
      details.values.value = {
        ...details.values.peek(),
        accepted: stillAccepted(accepted, before.notices, answer.value.notices),
      };
    });
  };

  return async (messages: Messages): Promise<void> => {
    const [part, more] = [state.details.peek(), state.more.peek()];
    const [ofDetails, ofMore] = await Promise.all([
      part && ports.loadDetailsMessages(messages.language),
      more && ports.loadMoreMessages(messages.language),
    ]);
    batch(() => {
      state.messages.value = messages;
      if (ofDetails) part?.speak(ofDetails);
      if (ofMore) more?.speak(ofMore);
    });
    void renewCatalog(messages);
  };
}
