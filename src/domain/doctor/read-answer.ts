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
export function readAnswer({ status, mediaType, body }: RawAnswer): BackendAnswer {
  if (isRecord(body)) {
    const { services, code } = body;
    if (status === 200 && Array.isArray(services)) {
      const ids = services.flatMap((service) => (isRecord(service) ? [String(service['id'])] : []));
      return { kind: 'catalogue', services: ids };
    }
    if (status >= 400 && typeof code === 'string') return { kind: 'refusal', status, code };
  }
  return { kind: 'foreign', status, mediaType };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
