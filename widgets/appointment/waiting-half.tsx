import { signal } from '@preact/signals';
import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import type { WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import type { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import type { WaitingPort } from '../../src/domain/booking/appointment-port.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import { dateFormats } from '../ui/date-formats.ts';
import { DeliveryStatus } from '../ui/delivery-status.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { AppointmentTexts } from './appointment-options.ts';
import { createWishes, WishesFields, wishesOf } from './wishes-fields.tsx';

export interface WaitingHalfOptions {
  catalog: Catalog;
  service: Service;
  /** What was looked for in vain. */
  wish: WaitingWish | undefined;
  texts: AppointmentTexts;
  ports: Pick<WaitingPort, 'joinWaitingList' | 'awaitEntry'> & { mintKey(): string; flush(): void };
}

/** The part of a waiting list that stands beside the form of the booking: wishes before it, the place after it. */
export function waitingHalf({ catalog, service, wish, texts, ports }: WaitingHalfOptions) {
  const wishes = createWishes({
    practitioner: wish?.practitioners[0] ?? '',
    location: wish?.locations[0] ?? '',
  });
  const outcome = signal<Answer<WaitingEntry> | undefined>(undefined);
  const text = texts.own.waiting;
  const { clinic, timeZone } = catalog;
  const dates = dateFormats(texts.messages.language, timeZone);

  const Joined = () => {
    const answer = outcome.value;
    if (answer && !answer.ok)
      return (
        <DeliveryStatus
          state={isSaved(answer.problem.code) ? answer.problem.code : 'refused'}
          {...{ messages: texts.messages, text: texts.details.delivery, phone: clinic.phone }}
          onTryNow={ports.flush}
        />
      );
    return (
      <section class="step">
        <StepHeading takesFocus={true}>{text.joined}</StepHeading>
        <p class="lead">{text.joinedLead}</p>
        {answer && <p>{text.until(dates.fullDate(answer.value.expiresAt))}</p>}
      </section>
    );
  };

  return {
    Wishes: () => <WishesFields {...{ wishes, catalog, service, texts }} />,
    Joined,
    heading: () => text.wishes,
    joinLabel: () => text.join,
    async join(person: Partial<WaitingRequest> & Pick<WaitingRequest, 'notices' | 'locale'>) {
      const key = ports.mintKey();
      const modes = wish?.modes.length ? { modes: [...wish.modes] } : {};
      const request = { noticeMinutes: 1440, service: service.id, ...modes, ...wishesOf(wishes.peek()) };
      const answer = await ports.joinWaitingList({ ...request, ...person }, key);
      outcome.value = answer;
      if (!answer.ok && isSaved(answer.problem.code))
        void ports.awaitEntry(key).then((late) => (outcome.value = late));
      return answer;
    },
  };
}
