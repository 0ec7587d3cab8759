/**
 * What the page knows of the patient already, to be corrected by the patient like anything typed: from the
 * clinic's own account area, or from a link in its letter. It stays in the form until the patient submits it.
 */
export interface Prefill {
    /** Given name, at most 120 characters. */
    given?: string;
    /** Family name, at most 120 characters. */
    family?: string;
    /** ISO 8601 calendar date, such as `1980-02-29`. */
    birthDate?: string;
    /** At most 254 characters. */
    email?: string;
    /** As people write it, at most 40 characters. */
    phone?: string;
    /** Id of a reason in the clinic's catalogue: the booking opens at its slots, unless an attribute names another. */
    service?: string;
}
