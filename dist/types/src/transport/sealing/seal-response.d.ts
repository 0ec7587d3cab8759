import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
import type { ClinicKey, SealedAnswers } from '../../contracts/sealed-response.ts';
export interface ResponseToSeal {
    /** Validated, with its attachments inline. */
    response: QuestionnaireResponse;
    /** The clinic's public keys, as the backend sent them. */
    keys: readonly ClinicKey[];
    /** The element's attribute `keys`: thumbprints (RFC 7638, SHA-256) with spaces between. */
    pinned: string;
    form: {
        id: string;
        version: string;
    };
    /** The idempotency key with which it is submitted. */
    eventId: string;
    /** Milliseconds since 1970. */
    now: number;
}
/**
 * Seals answers so that only the clinic can read them: `A256GCM`, its key wrapped by `ECDH-ES+A256KW` for each of the
 * clinic's keys that the page has pinned and that is valid. Form, version and submission are under the seal as well:
 * none of them can be exchanged.
 *
 * @returns What may leave the page.
 * @throws SealingError when there is no such key; then nothing may be sent.
 *
 * @example
 * ```ts
 * const jwe = await sealResponse({ response, keys, pinned: 'Nz…8c', form: { id: 'mri', version: '2' }, eventId, now });
 * jwe.recipients.map(({ header }) => header.kid); // => ['Nz…8c']
 * ```
 */
export declare function sealResponse(sealing: ResponseToSeal): Promise<SealedAnswers>;
