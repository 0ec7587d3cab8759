import type { Problem } from '../../contracts/problem.ts';
import type { DetailFaults } from './patient-details.ts';
/**
 * Reads the backend's refusal of single fields as faults of the form, so that they stand beside the field.
 *
 * @returns Empty when the problem is about none of the fields the patient can change.
 */
export declare function faultsOfProblem(problem: Problem): DetailFaults;
