import { computed, createModel, signal } from '@preact/signals';
import type { Prefill } from '../../src/contracts/prefill.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { checkDetails } from '../../src/domain/booking/check-details.ts';
import type { DetailRules } from '../../src/domain/booking/check-details.ts';
import { knownDetails } from '../../src/domain/booking/known-details.ts';
import type { Withdrawn } from '../../src/domain/consent/consent-port.ts';
import { detailFields, noDetails } from '../../src/domain/booking/patient-details.ts';
import type { DetailField, DetailFaults, PatientDetails } from '../../src/domain/booking/patient-details.ts';

export type WithdrawalOutcome = 'sending' | Answer<Withdrawn>;

/** What the patient has typed so far, and what is wrong with it. Nothing here is stored or sent. */
export const DetailsModel = createModel(() => {
  const values = signal<PatientDetails>(noDetails);
  /** The fields the patient has been in: what the page says of them comes too late. */
  const touched = new Set<DetailField>();
  const faults = signal<DetailFaults>({});
  /** What became of each consent the patient has taken back, by the id of its notice. */
  const withdrawals = signal<Readonly<Record<string, { key: string; outcome: WithdrawalOutcome }>>>({});
  /** Counts the checks that found something, so that a view can move focus to the summary each time. */
  const refusals = signal(0);

  /** What is on the screen of this step. */
  const view = signal<'form' | 'review' | 'replace'>('form');

  const refuse = (found: DetailFaults) => {
    faults.value = found;
    if (Object.keys(found).length === 0) return;
    view.value = 'form';
    refusals.value += 1;
  };

  const change = (some: Partial<PatientDetails>) => void (values.value = { ...values.value, ...some });
  const now = passing();

  return {
    values,
    view,
    change,
    ...now,
    faults,
    withdrawals,
    refusals,
    /** The faults in the order of the page. */
    faultList: computed(() => inOrder(faults.value)),
    /** Takes a change; the fault of that field goes, because it may no longer be true. */
    type(field: DetailField, typed: Partial<PatientDetails>) {
      touched.add(field);
      if (field === 'phone') now.getsSms.value = undefined;
      change(typed);
      if (faults.value[field]) faults.value = { ...faults.value, [field]: undefined };
    },
    /** @returns Whether the details can be sent. */
    check(rules: DetailRules): boolean {
      const found = checkDetails(values.value, rules);
      refuse(values.value.phone === now.impossible.value ? { ...found, phone: 'invalid' } : found);
      return inOrder(faults.value).length === 0;
    },
    refuse,
    /** Takes what the page knows, field by field, where the patient has not been. */
    fill(prefill: Prefill) {
      values.value = filledIn(values.value, prefill, touched);
    },
    clear() {
      touched.clear();
      values.value = noDetails;
      view.value = 'form';
      [faults.value, withdrawals.value, now.getsSms.value] = [{}, {}, undefined];
    },
  };
});

function filledIn(
  values: PatientDetails,
  prefill: Prefill,
  touched: ReadonlySet<DetailField>,
): PatientDetails {
  const known = knownDetails(prefill);
  const open = detailFields.filter((field) => !touched.has(field));
  return open.reduce((filled, field) => ({ ...filled, ...known[field] }), values);
}

/** What is true for a moment only. */
function passing() {
  return {
    /** The field a patient wants to correct, until the form is there. */
    wanted: signal<DetailField | undefined>(undefined),
    /** What was typed as a number and can be none. */
    impossible: signal<string | undefined>(undefined),
    /** Whether the number does; unknown until the patient has left the field. */
    getsSms: signal<boolean | undefined>(undefined),
  };
}

const inOrder = (faults: DetailFaults) =>
  detailFields.flatMap((field) => {
    const fault = faults[field];
    return fault ? [{ field, fault }] : [];
  });

export type Details = InstanceType<typeof DetailsModel>;
