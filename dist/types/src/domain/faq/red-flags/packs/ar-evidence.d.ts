import type { Evidence } from '../evidence.ts';
/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
export declare const arEvidence: Evidence;
