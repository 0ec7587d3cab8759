/** A text that is agreed to by ticking its box. */
export interface NoticeShown {
    id: string;
    language: string;
    text: string;
    required: boolean;
    /** The clinic's full privacy notice. */
    url?: string | undefined;
}
export interface NoticeFieldsProps {
    /** The first box that must be ticked has this id: the summary of the errors leads to it. */
    id: string;
    notices: readonly NoticeShown[];
    accepted: readonly string[];
    texts: {
        privacy: string;
        opensInNewTab: string;
        /** Said of what need not be ticked, where something else must be. */
        optional?: string;
    };
    /** Of those that must be ticked. */
    error?: string | undefined;
    errorPrefix: string;
    onChange(accepted: readonly string[]): void;
}
/** What the patient decides about, each with a box that nobody else has ticked. */
export declare function NoticeFields({ id, notices, accepted, texts, onChange, ...fault }: NoticeFieldsProps): import("preact").JSX.Element;
