/**
 * Mints a version 7 UUID (RFC 9562, 5.7): unique, and sorted by the moment it was minted.
 *
 * @param nowMs - Milliseconds since 1970-01-01T00:00Z.
 * @param random - Ten random bytes.
 *
 * @example
 * ```ts
 * uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
 * ```
 */
function uuidV7(nowMs, random) {
    const time = Math.max(0, Math.floor(nowMs)).toString(16).padStart(12, '0').slice(-12);
    const bytes = Array.from(random.subarray(0, 10), (byte, index) => {
        if (index === 0)
            return (byte & 0x0f) | 0x70; // version 7
        if (index === 2)
            return (byte & 0x3f) | 0x80; // variant 10
        return byte;
    });
    const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const hex = time + tail;
    return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join('-');
}

export { uuidV7 as u };
