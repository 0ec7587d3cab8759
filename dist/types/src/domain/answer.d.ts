import type { Problem } from '../contracts/problem.ts';
/**
 * What became of a call: a value, or a problem that says why not. A refusal is an expected outcome of
 * booking, so it is a value too; exceptions are left for mistakes in the program.
 */
export type Answer<Value> = {
    ok: true;
    value: Value;
} | {
    ok: false;
    problem: Problem;
};
/** No receipt came: network down, time out, or an answer that is not the backend's (a captive portal, say). */
export declare const unreachable = "unreachable";
/** The problem of a call that got no receipt. */
export declare const silence: Problem;
