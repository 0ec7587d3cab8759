export interface PreparationProps {
    instructions: string | undefined;
    /** What to bring, one thing an entry. */
    documents: readonly string[] | undefined;
    text: {
        prepare: string;
        bring: string;
    };
}
/** What to know and what to bring, in the clinic's own words. */
export declare function Preparation({ instructions, documents, text }: PreparationProps): import("preact").JSX.Element | null;
