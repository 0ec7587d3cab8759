import type { FieldProblem, ProblemCode } from '../../src/contracts/problem.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';

export interface RefusalDetails {
  /** The fields that are wrong. */
  errors?: readonly FieldProblem[];
  /** Free times near the one that was lost. */
  alternatives?: readonly Candidate[];
  retryAfterSeconds?: number;
  /** For a developer; never with a value from the request. */
  detail?: string;
}

/** A request that is understood and not carried out. Not a failure of the backend: it is answered, never reported. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(`The request was refused (${code}).`);
    this.code = code;
    this.details = details;
  }
}
