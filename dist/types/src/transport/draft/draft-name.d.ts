/** Names of all drafts begin so: whoever looks after them finds those of every form. */
export declare const draftPrefix = "parcours-draft-";
export interface DraftOf {
    clinic: string;
    endpoint: string;
    /** The form: its name at the clinic, or its address. */
    form: string;
}
/**
 * Names the database of a draft. Each form of each clinic has its own, and the name does not say which: a list of
 * databases on a shared device must not tell what somebody was asked about.
 */
export declare function draftName({ clinic, endpoint, form }: DraftOf, subtle: Pick<SubtleCrypto, 'digest'>): Promise<string>;
