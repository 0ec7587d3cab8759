/**
 * Computes what proves that a text was on the screen: the SHA-256 of exactly these characters in UTF-8.
 *
 * @returns 64 lower-case hexadecimal digits; `undefined` when the browser cannot compute it, for want of a hash
 *   is no reason to refuse a patient.
 *
 * @example
 * ```ts
 * await wordingHash('abc', crypto.subtle); // => 'ba7816bf8f01cfea…f20015ad'
 * ```
 */
async function wordingHash(text, subtle) {
    try {
        const hash = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
        return hash && [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    catch {
        return undefined;
    }
}

/**
 * Writes down what was decided about each notice that was shown. A box left alone is a refusal: only ticking it
 * is a consent (GDPR, recital 32).
 *
 * @param accepted - Ids of the notices whose box is ticked.
 */
function noticeDecisions(notices, accepted, subtle) {
    return Promise.all(notices.map(async ({ id, version, language, text }) => {
        const hash = await wordingHash(text, subtle);
        const decision = accepted.includes(id) ? 'given' : 'refused';
        return { id, version, language, ...(hash && { hash }), decision };
    }));
}

export { noticeDecisions as n };
