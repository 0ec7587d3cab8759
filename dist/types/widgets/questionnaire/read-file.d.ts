import type { Attachment } from '../../src/contracts/questionnaire.ts';
/**
 * Reads a file as FHIR keeps it. The browser turns it into base64 beside the page: nobody who types feels it.
 *
 * @throws When it cannot be read; it may have been deleted meanwhile.
 */
export declare function readFile(file: Blob, name: string): Promise<Attachment>;
/** What a browser can draw without an address: no policy of images forbids that, and nothing has to be revoked. */
export declare const isPicture: (type: string | undefined) => boolean;
/**
 * Makes a photograph small enough, as little as needed. What its file says about place and camera goes.
 *
 * @param to - MIME type that it is to have, and the bytes that it may have.
 * @returns Nothing where even a small one is too large, or it cannot be drawn.
 */
export declare function reducePhoto(file: Blob, to: {
    type: string;
    mostBytes: number;
}): Promise<Blob | undefined>;
/** The file behind an answer, to be drawn. */
export declare function blobOf({ data, contentType }: Attachment): Blob;
