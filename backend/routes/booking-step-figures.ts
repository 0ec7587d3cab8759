import {
  bookingSteps,
  type BookingStepCounts,
  type BookingStepFigures,
  type ComparedSteps,
  type ServiceSteps,
} from '../../src/contracts/desk-figures.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { localText } from '../journeys/local-text.ts';
import type { StepCount } from '../stores/desk-figures-store.ts';
import type { ClinicCall } from './api-context.ts';
import { dayIn, deskLanguages } from './require-desk.ts';

/** Fewer than these are shown only with others: so few might be told apart by whoever knows one of them. */
const fewest = 5;

/** Two periods of one length beside each other: the second is that just before, or begins on `against`. */
export async function bookingStepFigures(
  call: ClinicCall,
  { from, to, days }: { from: string; to: string; days: number },
): Promise<ComparedSteps> {
  const { url, clinic, context } = call;
  const against = dayIn(url, 'against', addDays(from, -days));
  const { figures } = context.desk;
  const languages = deskLanguages(call);
  const nameOf = (id: string) => {
    const name = clinic.services.find((service) => service.id === id)?.name;
    return name === undefined ? id : localText(name, languages);
  };
  const of = async (first: string, last: string): Promise<BookingStepFigures> => {
    const counts = await figures.steps(clinic.id, first, last);
    const total = counts.reduce(added, none());
    return { from: first, to: last, total: total.steps, services: servicesOf(counts, nameOf) };
  };
  const [since, now, before] = await Promise.all([
    figures.stepsSince(clinic.id),
    of(from, to),
    of(against, addDays(against, days - 1)),
  ]);
  return { since, now, before };
}

const none = () => ({
  steps: { shown: 0, looked: 0, held: 0, sent: 0, booked: 0 } satisfies BookingStepCounts,
});

/** A time that was kept for a move was kept for no booking. */
function added<Sum extends { steps: BookingStepCounts }>(sum: Sum, { step, count }: StepCount): Sum {
  const name = step === 'moved' ? 'held' : step;
  const value = Math.max(0, sum.steps[name] + (step === 'moved' ? -count : count));
  return { ...sum, steps: { ...sum.steps, [name]: value } };
}

/** Puts together what was counted of each service, and the services of which there is too little. */
export function servicesOf(counts: readonly StepCount[], nameOf: (id: string) => string): ServiceSteps[] {
  const services = new Map<string, { steps: BookingStepCounts }>();
  // Moves are taken off what was kept, so they come last.
  const ordered = [...counts].sort((a, b) => Number(a.step === 'moved') - Number(b.step === 'moved'));
  for (const one of ordered) {
    if (one.service !== '') services.set(one.service, added(services.get(one.service) ?? none(), one));
  }
  const all = [...services].map(([id, { steps }]): ServiceSteps => {
    const { shown: _before, ...rest } = steps;
    return { name: nameOf(id), ...rest };
  });
  all.sort((a, b) => most(b) - most(a) || String(a.name).localeCompare(String(b.name)));
  const few: ServiceSteps[] = [];
  const isHidden = () => few.length > 0 && Math.max(...few.map(most)) < fewest && sumOf(few) < fewest;
  // One that stands alone among the few would be seen by subtraction: another one joins it.
  while (all.length > 0 && (most(all.at(-1)) < fewest || isHidden())) few.push(all.pop() as ServiceSteps);
  return few.length === 0 ? all : [...all, together(few)];
}

const laterSteps = bookingSteps.filter((step) => step !== 'shown');
const most = (one: ServiceSteps | undefined) => Math.max(0, ...laterSteps.map((step) => one?.[step] ?? 0));
const sumOf = (few: readonly ServiceSteps[]) => few.reduce((sum, one) => sum + most(one), 0);

function together(few: readonly ServiceSteps[]): ServiceSteps {
  const sum: ServiceSteps = { name: null, looked: 0, held: 0, sent: 0, booked: 0 };
  for (const one of few) for (const step of laterSteps) sum[step] += one[step];
  return sum;
}
