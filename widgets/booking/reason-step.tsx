import type { Service } from '../../src/contracts/catalog.ts';
import { EmergencyLine } from '../ui/emergency-line.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import type { DatedViewProps } from './booking-context.ts';
import { ReasonCard } from './reason-card.tsx';

/** As many reasons as are read through sooner than a word is typed. */
const searchedFrom = 9;

/** First question: what for. Reasons stand in the clinic's groups and order. */
export function ReasonStep(view: DatedViewProps) {
  const { model, messages, hasActed } = view;
  const text = messages.booking.reason;
  const services = model.catalog.value?.services ?? [];
  const found = model.foundReasons.value;
  const part = model.more.value;
  return (
    <section class="step">
      <EmergencyLine country={model.catalog.value?.clinic.country} call={messages.common.call}>
        {text.emergency}
      </EmergencyLine>
      <StepHeading takesFocus={hasActed()}>{text.heading}</StepHeading>
      <p class="lead">{services.length === 0 ? text.none : text.lead}</p>
      {/* Its place is kept: nothing moves when it comes. */}
      {services.length >= searchedFrom && (
        <div class="search">{part && <part.ReasonSearch {...view} part={part} />}</div>
      )}
      {/* Keyed by place: in another language a group has another name, and is still the same. */}
      {groupsOf(services.filter(({ id }) => found?.has(id) ?? true)).map(({ name, members }, place) => (
        <div class="reason-group" key={place} role="group" aria-label={name || undefined}>
          {name && <h3 class="group-heading">{name}</h3>}
          <ul class="reasons">
            {members.map((service) => (
              <ReasonCard key={service.id} service={service} model={model} messages={messages} />
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
