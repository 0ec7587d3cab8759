import type { Service } from '../../src/contracts/catalog.ts';
import { Icon } from '../ui/icon.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { BookingViewProps } from './booking-context.ts';

/** First question: what for. Reasons stand in the clinic's groups and order. */
export function ReasonStep({ model, messages, hasActed }: BookingViewProps) {
  const text = messages.booking.reason;
  const services = model.catalog.value?.services ?? [];
  return (
    <section class="step">
      <StepHeading takesFocus={hasActed()}>{text.heading}</StepHeading>
      <p class="lead">{services.length === 0 ? text.none : text.lead}</p>
      {/* Keyed by place: in another language a group has another name, and is still the same. */}
      {groupsOf(services).map(({ name, members }, place) => (
        <div class="reason-group" key={place} role="group" aria-label={name || undefined}>
          {name && <h3 class="group-heading">{name}</h3>}
          <ul class="reasons">
            {members.map((service) => (
              <li key={service.id}>
                <button type="button" class="reason" onClick={() => model.chooseService(service.id)}>
                  <span class="reason-name">{service.name}</span>
                  {service.description && <span class="reason-about">{service.description}</span>}
                  <span class="reason-minutes">{text.minutes(service.minutes)}</span>
                  <Icon name="next" />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function groupsOf(services: readonly Service[]): { name: string; members: Service[] }[] {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const name = service.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), service]);
  }
  return Array.from(groups, ([name, members]) => ({ name, members }));
}
