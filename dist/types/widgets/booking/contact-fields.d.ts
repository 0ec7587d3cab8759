import type { DetailsViewProps } from './details-part.ts';
/** How whoever books is reached. */
export declare function ContactFields(view: DetailsViewProps): import("preact").JSX.Element;
/** What the patient decides about before anything is sent. */
export declare function ConsentFields(view: DetailsViewProps): import("preact").JSX.Element;
