export interface EmergencyLineProps {
    /** ISO 3166-1, of the clinic. */
    country: string | undefined;
    /** Text of the link to a number. */
    call(number: string): string;
    children: string;
}
/** Before everything else: an appointment and an answer are the wrong help for some. */
export declare function EmergencyLine({ country, call, children }: EmergencyLineProps): import("preact").JSX.Element;
