export interface CallLinkProps {
    /** As the clinic writes it. */
    phone: string;
    /** The whole text of the link, such as `Appeler le 01 99 00 12 34`. */
    children: string;
}
/** A telephone number to tap: the way to a person, from wherever the patient is. */
export declare function CallLink({ phone, children }: CallLinkProps): import("preact").JSX.Element;
