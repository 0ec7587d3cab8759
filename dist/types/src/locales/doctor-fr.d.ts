/**
 * The doctor's texts in French. `{name}` stands for what was seen; the names are those of `FaultValues`.
 * They are for the agency, not for patients, so they come with the doctor and never with a widget.
 */
export declare const doctorFr: {
    language: string;
    eyebrow: string;
    running: string;
    healthy: string;
    toMend: (faults: number) => string;
    toReview: (warnings: number) => string;
    alsoToReview: (warnings: number) => string;
    passed: (count: number) => string;
    skipped: (count: number) => string;
    skippedWhy: string;
    again: string;
    failed: string;
    failedWhy: string;
    status: {
        fault: string;
        warning: string;
        ok: string;
        skipped: string;
    };
    /** Between a label and what it labels. */
    colon: string;
    seen: string;
    mend: string;
    paste: string;
    copyLine: string;
    copyReport: string;
    copied: string;
    copyFailed: string;
    report: string;
    close: string;
    /** Said of a value that has no better words. */
    accepted: {
        clinic: string;
        endpoint: string;
        locale: string;
        service: string;
    };
    /** What each check looks at, and what it says when all is well. */
    checks: {
        script: {
            title: string;
            ok: string;
        };
        copies: {
            title: string;
            ok: string;
        };
        attributes: {
            title: string;
            ok: string;
        };
        elements: {
            title: string;
            ok: string;
        };
        fallback: {
            title: string;
            ok: string;
        };
        visibility: {
            title: string;
            ok: string;
        };
        language: {
            title: string;
            ok: string;
        };
        policy: {
            title: string;
            ok: string;
        };
        endpoint: {
            title: string;
            ok: string;
        };
        origin: {
            title: string;
            ok: string;
        };
        clinic: {
            title: string;
            ok: string;
        };
        clock: {
            title: string;
            ok: string;
        };
        storage: {
            title: string;
            ok: string;
        };
        files: {
            title: string;
            ok: string;
        };
    };
    faults: {
        script_missing: {
            title: string;
            seen: string;
            mend: string;
        };
        script_failed: {
            title: string;
            seen: string;
            mend: string;
        };
        script_delayed: {
            title: string;
            seen: string;
            mend: string;
        };
        script_rewritten: {
            title: string;
            seen: string;
            mend: string;
        };
        script_not_async: {
            title: string;
            seen: string;
            mend: string;
        };
        script_twice: {
            title: string;
            seen: string;
            mend: string;
        };
        script_versions: {
            title: string;
            seen: string;
            mend: string;
        };
        attribute_missing: {
            title: string;
            seen: string;
            mend: string;
        };
        attribute_invalid: {
            title: string;
            seen: string;
            mend: string;
        };
        attribute_unknown: {
            title: string;
            seen: string;
            mend: string;
        };
        element_missing: {
            title: string;
            seen: string;
            mend: string;
        };
        element_unknown: {
            title: string;
            seen: string;
            mend: string;
        };
        fallback_missing: {
            title: string;
            seen: string;
            mend: string;
        };
        fallback_without_phone: {
            title: string;
            seen: string;
            mend: string;
        };
        element_hidden: {
            title: string;
            seen: string;
            mend: string;
        };
        element_covered: {
            title: string;
            seen: string;
            mend: string;
        };
        language_unknown: {
            title: string;
            seen: string;
            mend: string;
        };
        csp_connect: {
            title: string;
            seen: string;
            mend: string;
        };
        csp_script: {
            title: string;
            seen: string;
            mend: string;
        };
        mixed_content: {
            title: string;
            seen: string;
            mend: string;
        };
        endpoint_unreachable: {
            title: string;
            seen: string;
            mend: string;
        };
        endpoint_not_parcours: {
            title: string;
            seen: string;
            mend: string;
        };
        endpoint_failing: {
            title: string;
            seen: string;
            mend: string;
        };
        origin_not_allowed: {
            title: string;
            seen: string;
            mend: string;
        };
        page_without_origin: {
            title: string;
            seen: string;
            mend: string;
        };
        unknown_clinic: {
            title: string;
            seen: string;
            mend: string;
        };
        unknown_service: {
            title: string;
            seen: string;
            mend: string;
        };
        clock_skew: {
            title: string;
            seen: string;
            mend: string;
        };
        storage_blocked: {
            title: string;
            seen: string;
            mend: string;
        };
        file_mismatch: {
            title: string;
            seen: string;
            mend: string;
        };
    };
};
/** What every language of the doctor has. */
export type DoctorMessages = typeof doctorFr;
