import type { ClinicKey } from '../../contracts/sealed-response.ts';
/** The public half alone, in the form that a thumbprint is made of. */
export declare const thumbprintOf: ({ kty, crv, x, y, }: Pick<ClinicKey, "kty" | "crv" | "x" | "y">) => Promise<string>;
/** P-256, or X25519 (RFC 8037): what `ECDH-ES` is done with here. */
export declare const isKnownCurve: ({ kty, crv }: {
    kty?: unknown;
    crv?: unknown;
}) => boolean;
/** @param atMs - Since 1970. */
export declare const isValidAt: ({ nbf, exp }: Pick<ClinicKey, "nbf" | "exp">, atMs: number) => boolean;
/**
 * Chooses the keys to seal for: those that the page has pinned, whoever else sent a list of keys. A key counts by what
 * it is, not by what it is called.
 *
 * @throws SealingError `no-pinned-key`, `wrong-key`, `expired-key` or `swapped-key`.
 */
export declare function pinnedKeys(keys: readonly ClinicKey[], pinned: string, nowMs: number): Promise<readonly ClinicKey[]>;
