import { httpExchange, NoAnswer, textOf, type HttpQuestion } from '../http-exchange.ts';

/** What one call came to. `resource` is whatever JSON was answered, else `undefined`. */
export interface FhirAnswer {
  status: number;
  resource: FhirJson | undefined;
}

/** Any resource of the other side; nothing of it is believed before it was looked at. */
export type FhirJson = Record<string, unknown>;

export interface FhirServerOptions {
  /** Base address, such as `https://fhir.clinic.example/r4`. */
  url: string;
  /** The value of `Authorization`, where there is one. It goes nowhere but to the base address. */
  authorization?: string | undefined;
  clientPem?: string | undefined;
  caPem?: string | undefined;
  exchange?: typeof httpExchange;
}

export interface Precondition {
  /** Version the resource must still have: `If-Match: W/"…"`. */
  ifVersion?: string | undefined;
  /** Search that must find nothing: `If-None-Exist`; else the server answers 200 with what exists. */
  ifNoneExist?: string;
}

const limitBytes = 20 * 1024 * 1024;
const mostPages = 50;

/** The REST calls of FHIR R4 that scheduling needs. */
export interface FhirServer {
  /** Every page of a search; of an operation that searches, where there are Parameters. */
  pages(path: string, query: URLSearchParams, parameters?: FhirJson): AsyncIterable<FhirAnswer>;
  read(path: string): Promise<FhirAnswer>;
  /** An operation, with its Parameters. */
  operation(path: string, parameters: FhirJson): Promise<FhirAnswer>;
  create(resource: FhirJson, precondition?: Precondition): Promise<FhirAnswer>;
  update(resource: FhirJson, precondition?: Precondition): Promise<FhirAnswer>;
  /** Conditional update: what the search names is changed. */
  updateBy(resource: FhirJson, search: string): Promise<FhirAnswer>;
}

/** Speaks to a FHIR server; never logs, and never follows a link to another host. */
export function fhirServer(options: FhirServerOptions): FhirServer {
  const { url, authorization, clientPem, caPem, exchange = httpExchange } = options;
  const base = new URL(url.endsWith('/') ? url : `${url}/`);

  async function ask(target: URL, question: Omit<HttpQuestion, 'url'> = {}): Promise<FhirAnswer> {
    const answer = await exchange({
      ...question,
      ...{ url: target, clientPem, caPem },
      headers: {
        accept: 'application/fhir+json',
        ...(authorization !== undefined && { authorization }),
        ...(question.body !== undefined && { 'content-type': 'application/fhir+json' }),
        ...question.headers,
      },
    });
    return { status: answer.status, resource: parsed(await textOf(answer, limitBytes)) };
  }
  const write = (call: {
    method: 'POST' | 'PUT';
    path: string;
    resource: FhirJson;
    condition?: Precondition;
  }) =>
    ask(new URL(call.path, base), {
      method: call.method,
      body: JSON.stringify(call.resource),
      headers: {
        prefer: 'return=representation',
        ...(call.condition?.ifVersion !== undefined && { 'if-match': `W/"${call.condition.ifVersion}"` }),
        ...(call.condition?.ifNoneExist !== undefined && { 'if-none-exist': call.condition.ifNoneExist }),
      },
    });

  return {
    read: (path) => ask(new URL(path, base)),
    operation: (path, resource) => write({ method: 'POST', path, resource }),
    async *pages(path, query, parameters) {
      let next: URL | undefined = new URL(parameters ? path : `${path}?${query.toString()}`, base);
      const seen = new Set<string>();
      for (let page = 0; next && page < mostPages && !seen.has(next.href); page += 1) {
        seen.add(next.href);
        const isAsked = parameters !== undefined && page === 0;
        const answer: FhirAnswer = isAsked
          ? await write({ method: 'POST', path, resource: parameters })
          : await ask(next);
        yield answer;
        next = nextPage(answer.resource, base);
      }
      if (next) throw new NoAnswer('endless_pages');
    },
    create: (resource, condition = {}) =>
      write({ method: 'POST', path: String(resource['resourceType']), resource, condition }),
    update: (resource, condition = {}) => {
      const path = `${String(resource['resourceType'])}/${encodeURIComponent(String(resource['id']))}`;
      return write({ method: 'PUT', path, resource, condition });
    },
    updateBy: (resource, search) =>
      write({ method: 'PUT', path: `${String(resource['resourceType'])}?${search}`, resource }),
  };
}

/** The version to send back as `If-Match`. */
export function versionOf(resource: FhirJson): string | undefined {
  const meta = resource['meta'];
  const version =
    typeof meta === 'object' && meta !== null && 'versionId' in meta ? meta.versionId : undefined;
  return typeof version === 'string' ? version : undefined;
}

/** @throws NoAnswer `foreign_page` if the next page is somewhere else: the token is for one server. */
function nextPage(resource: FhirJson | undefined, base: URL): URL | undefined {
  const links = resource?.['link'];
  if (!Array.isArray(links)) return undefined;
  const link = (links as FhirJson[]).find((each) => each?.['relation'] === 'next')?.['url'];
  if (typeof link !== 'string' || !URL.canParse(link, base.href)) return undefined;
  const next = new URL(link, base);
  if (next.origin !== base.origin) throw new NoAnswer('foreign_page');
  return next;
}

function parsed(text: string): FhirJson | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as FhirJson)
      : undefined;
  } catch {
    return undefined;
  }
}
