import type { Service } from '../../src/contracts/catalog.ts';
import { CallLink } from '../ui/call-link.tsx';
import { Icon } from '../ui/icon.tsx';
import type { BookingViewProps } from './booking-context.ts';

export interface ReasonCardProps extends Pick<BookingViewProps, 'model' | 'messages'> {
  service: Service;
}

/** One reason to choose; one that is booked by telephone only says so, with the number. */
export function ReasonCard({ service, model, messages }: ReasonCardProps) {
  const text = messages.booking.reason;
  const phone = model.catalog.value?.clinic.phone ?? '';
  const about = (
    <>
      <span class="reason-name">{service.name}</span>
      {service.description && <span class="reason-about">{service.description}</span>}
    </>
  );
  if (service.bookable === false)
    return (
      <li class="reason by-phone">
        {about}
        <span class="reason-minutes">{text.byPhone}</span>
        <CallLink phone={phone}>{messages.common.call(phone)}</CallLink>
      </li>
    );
  return (
    <li>
      <button
        type="button"
        class="reason"
        aria-busy={model.waitingFor.value === service.id}
        onClick={() => model.chooseService(service.id)}
      >
        {about}
        <span class="reason-minutes">{text.minutes(service.minutes)}</span>
        <Icon name="next" />
      </button>
    </li>
  );
}
