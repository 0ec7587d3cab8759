import { Problem } from '../../contracts/problem.ts';
import type { Reply } from './reply.ts';
import type { Row } from './outbox-row.ts';
/** What a reply means for one parcel. */
export type Verdict = {
    kind: 'received';
    answer: unknown;
}
/** `problem` is the text of a problem document. */
 | {
    kind: 'refused';
    problem: string;
}
/** No outcome: the same again, later. */
 | {
    kind: 'later';
    isUnproven: boolean;
    waitMs: number | undefined;
}
/** The batch is too large; smaller ones may pass. */
 | {
    kind: 'split';
};
/**
 * Judges a reply. Only an answer that names the parcel is a receipt, and only a problem with a code is a refusal:
 * everything else, such as the log-in page of a station's network with its status 200, is no outcome at all.
 */
export declare function verdictOn({ id, unproven }: Pick<Row, 'id' | 'unproven'>, reply: Reply | undefined, batchSize: number): Verdict;
/** Reads a problem document back. */
export declare function problemIn(text: string | undefined): Problem;
