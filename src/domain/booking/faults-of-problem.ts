import type { Problem } from '../../contracts/problem.ts';
import { detailFields } from './patient-details.ts';
import type { DetailFault, DetailFaults } from './patient-details.ts';

const known: readonly string[] = ['missing', 'not_a_date', 'in_the_future', 'too_long_ago', 'too_long'];

const ages: readonly string[] = ['too_young', 'too_old'];

/**
 * Reads the backend's refusal of single fields as faults of the form, so that they stand beside the field.
 *
 * @returns Empty when the problem is about none of the fields the patient can change.
 */
export function faultsOfProblem(problem: Problem): DetailFaults {
  const faults: DetailFaults = {};
  for (const { pointer, code } of problem.errors ?? []) {
    const path = pointer.split('/');
    const ofBooker = path.includes('booker') && path.at(-1);
    const field = detailFields.find((name) =>
      ofBooker ? name.toLowerCase() === `booker${ofBooker}` || name === ofBooker : path.includes(name),
    );
    if (field) faults[field] ??= faultOf(code);
  }
  return faults;
}

function faultOf(code: string): DetailFault {
  if (ages.includes(code)) return 'not_of_age';
  return known.includes(code) ? (code as DetailFault) : 'invalid';
}
