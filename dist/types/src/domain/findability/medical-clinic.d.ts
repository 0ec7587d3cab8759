import type { OpeningHours } from '../../contracts/faq.ts';
import type { LinkedData } from './linked-data.ts';
/** What a page tells machines of its clinic: nothing that it does not tell people. */
export interface FindableClinic {
    name: string;
    phone: string;
    email?: string | undefined;
    /** ISO 3166-1. */
    country: string;
    /** Address of the website; the `@id` and the booking hang on it. */
    url?: string | undefined;
    /** Where patients book; no ReserveAction without it. */
    bookingPage?: string | undefined;
    /** BCP 47, of the page. */
    language: string;
    languages?: readonly string[];
    hours?: readonly OpeningHours[];
    closures?: readonly {
        from: string;
        to: string;
    }[];
    locations: readonly {
        name: string;
        address: string;
        phone?: string | undefined;
    }[];
    /** Names of what is done there; those that say what someone suffers from are left out by the caller. */
    services?: readonly string[];
}
/** Describes a clinic as a schema.org MedicalClinic; further places are its departments. */
export declare function medicalClinicOf(clinic: FindableClinic): LinkedData;
/** Says where an appointment is booked. */
export declare function reserveActionOf({ bookingPage, name, language, }: Pick<FindableClinic, 'bookingPage' | 'name' | 'language'>): LinkedData;
