import type { DetailField } from '../../src/domain/booking/patient-details.ts';
import type { DetailsViewProps } from './details-part.ts';
/** Who will come, and who books where that is somebody else. */
export declare function PersonFields(view: DetailsViewProps): import("preact").JSX.Element;
/** Id and fault of a field. */
export declare function frameOf(view: DetailsViewProps, field: DetailField): {
    id: "email" | "phone" | "notices" | "given" | "family" | "birthDate" | "bookerGiven" | "bookerFamily" | "relation";
    error: string | undefined;
    errorPrefix: string;
};
/** The sentence about a field; the booker's names are judged as the patient's are. */
export declare function faultText({ part }: DetailsViewProps, field: DetailField): string | undefined;
