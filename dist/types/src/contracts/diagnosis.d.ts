import * as z from 'zod/mini';
/** One point that the doctor has looked at, in the words of the page's language. */
export declare const DiagnosisEntry: z.ZodMiniObject<{
    check: z.ZodMiniString<string>;
    status: z.ZodMiniEnum<{
        fault: "fault";
        warning: "warning";
        ok: "ok";
        skipped: "skipped";
    }>;
    code: z.ZodMiniOptional<z.ZodMiniString<string>>;
    title: z.ZodMiniString<string>;
    seen: z.ZodMiniString<string>;
    mend: z.ZodMiniOptional<z.ZodMiniString<string>>;
    paste: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type DiagnosisEntry = z.infer<typeof DiagnosisEntry>;
/** What the doctor has found on a page. `parcours doctor` reads it from the page, and prints it with `--json`. */
export declare const Diagnosis: z.ZodMiniObject<{
    version: z.ZodMiniString<string>;
    page: z.ZodMiniString<string>;
    entries: z.ZodMiniArray<z.ZodMiniObject<{
        check: z.ZodMiniString<string>;
        status: z.ZodMiniEnum<{
            fault: "fault";
            warning: "warning";
            ok: "ok";
            skipped: "skipped";
        }>;
        code: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniString<string>;
        seen: z.ZodMiniString<string>;
        mend: z.ZodMiniOptional<z.ZodMiniString<string>>;
        paste: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    report: z.ZodMiniString<string>;
}, z.core.$strip>;
export type Diagnosis = z.infer<typeof Diagnosis>;
