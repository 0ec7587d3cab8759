import type { DataClass } from '../../src/contracts/cloud-event.ts';

/** Fields of the person, which are read from the booking and never from a fact. */
export const personFields = ['email', 'phone', 'given', 'family', 'birthDate', 'language'] as const;
export type PersonField = (typeof personFields)[number];

/**
 * Who may ever receive a field that a fact carries. Stricter than the schemas where an id that the clinic writes itself
 * may say what somebody has: a form, a notice.
 */
const classes: Readonly<Record<string, DataClass>> = {
  ...{ email: 'contact', phone: 'contact', given: 'contact', family: 'contact', birthDate: 'contact' },
  language: 'none',
  ...{ appointmentId: 'none', timezone: 'none', start: 'contact', end: 'contact' },
  ...{ service: 'health', practitioner: 'health', location: 'health', mode: 'health' },
  ...{ recordId: 'none', purpose: 'none', notice: 'health' },
  ...{ form: 'health', formVersion: 'health', needsPerson: 'health', sealed: 'health' },
  status: 'none',
  channel: 'none',
};

/** The class of a field. One that nobody declared is about health. */
export function fieldClass(field: string): DataClass {
  return Object.hasOwn(classes, field) ? (classes[field] as DataClass) : 'health';
}

export const declaredFields: readonly string[] = Object.keys(classes);
