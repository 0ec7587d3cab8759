/** Everything the doctor looks at, in the order in which it is told. */
export declare const checks: readonly ["script", "copies", "attributes", "elements", "fallback", "visibility", "language", "policy", "endpoint", "origin", "clinic", "clock", "storage", "files"];
export type Check = (typeof checks)[number];
/**
 * Every fault the doctor knows, with what it tells about each. The codes are public: agencies search for
 * them, and `parcours doctor --json` prints them. A new fault adds a code and never changes the meaning of one.
 */
export interface FaultValues {
    script_missing: object;
    script_failed: {
        address: string;
    };
    script_delayed: {
        mark: string;
        by: string;
    };
    script_rewritten: object;
    script_not_async: {
        address: string;
    };
    script_twice: {
        count: string;
        address: string;
    };
    script_versions: {
        addresses: string;
    };
    attribute_missing: {
        where: string;
        name: string;
    };
    attribute_invalid: {
        where: string;
        name: string;
        written: string;
    };
    attribute_unknown: {
        where: string;
        written: string;
        meant: string;
    };
    element_missing: object;
    element_unknown: {
        written: string;
        meant: string;
    };
    fallback_missing: {
        tag: string;
    };
    fallback_without_phone: {
        tag: string;
    };
    element_hidden: {
        tag: string;
        by: string;
        how: string;
    };
    element_covered: {
        tag: string;
        by: string;
        how: string;
    };
    language_unknown: {
        written: string;
    };
    csp_connect: {
        blocked: string;
    };
    csp_script: {
        blocked: string;
    };
    mixed_content: {
        address: string;
    };
    endpoint_unreachable: {
        endpoint: string;
    };
    endpoint_not_parcours: {
        endpoint: string;
        answer: string;
    };
    endpoint_failing: {
        endpoint: string;
        status: string;
    };
    origin_not_allowed: {
        origin: string;
        clinic: string;
    };
    page_without_origin: object;
    unknown_clinic: {
        clinic: string;
        endpoint: string;
    };
    unknown_service: {
        service: string;
        known: string;
    };
    clock_skew: {
        minutes: string;
    };
    storage_blocked: {
        what: string;
    };
    file_mismatch: {
        files: string;
    };
}
export type FaultCode = keyof FaultValues;
/** Something that does not work, or will not for some visitors. */
export type Fault = {
    [Code in FaultCode]: {
        status: 'fault' | 'warning';
        code: Code;
        values: FaultValues[Code];
        /** The exact line that mends it. */
        paste?: string;
    };
}[FaultCode];
/** What one check has come to. */
export type Finding = (Fault & {
    check: Check;
})
/** All is well; `seen` is what it looked at, such as the endpoint. */
 | {
    check: Check;
    status: 'ok';
    seen: string;
}
/** It could not be looked at because of another fault. */
 | {
    check: Check;
    status: 'skipped';
};
/** Faults of one check; without any, what it saw; nothing when there was nothing to look at. */
export type Verdict = {
    faults: readonly Fault[];
    seen: string;
} | undefined;
