/** What a booker can be to the patient, in the order of a list. */
export declare const relations: readonly ["parent", "guardian", "partner", "child", "carer", "other"];
export type Relation = (typeof relations)[number];
/** What the patient types, exactly as typed. */
export interface PatientDetails {
    /** Who will come: `self`, or `relative`, and then the contact is that of whoever books. */
    forWhom: 'self' | 'relative';
    bookerGiven: string;
    bookerFamily: string;
    /** What they are to the patient; empty until chosen. */
    relation: Relation | '';
    given: string;
    family: string;
    /** Day, month and year apart: three short numbers are easier to type and to correct than one date. */
    birthDay: string;
    birthMonth: string;
    birthYear: string;
    email: string;
    phone: string;
    /** Ids of the notices whose box is ticked. */
    accepted: readonly string[];
}
/** The fields an error can stand beside, in the order in which they stand on the page. */
export declare const detailFields: readonly ["given", "family", "birthDate", "bookerGiven", "bookerFamily", "relation", "email", "phone", "notices"];
export type DetailField = (typeof detailFields)[number];
/** Why a field is not accepted; each has one sentence per language. */
export type DetailFault = 'missing' | 'incomplete' | 'not_a_date' | 'in_the_future' | 'too_long_ago'
/** The reason is not for their age on the day of the appointment. */
 | 'not_of_age' | 'invalid' | 'too_long'
/** The clinic has changed a notice since it was shown. */
 | 'outdated';
export type DetailFaults = Partial<Record<DetailField, DetailFault>>;
/** What is known of some fields before the patient has typed, by the field it stands in. */
export type KnownDetails = Partial<Record<DetailField, Partial<PatientDetails>>>;
export declare const noDetails: PatientDetails;
