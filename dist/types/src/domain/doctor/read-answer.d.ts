import type { BackendAnswer } from './page-facts.ts';
/** An HTTP answer, read as JSON where it was JSON. */
export interface RawAnswer {
    status: number;
    /** `content-type` without its parameters. */
    mediaType: string;
    body: unknown;
}
/**
 * Recognises a Parcours backend by what it answers to `GET /v1/catalog`. The log-in page of a wireless network,
 * the start page of a web server and somebody else's API answer too.
 */
export declare function readAnswer({ status, mediaType, body }: RawAnswer): BackendAnswer;
