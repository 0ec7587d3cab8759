type Asked<Value> = { value: Value } | { failure: 'refused' | 'failed' };

/** Where the desk's backend is, and who asks. */
export interface DeskSession {
  /** The query of the page, which names the clinic. */
  search: string;
  /** The secret of the desk's link. */
  token: string;
  /** In which names of the clinic file are wanted. */
  language: () => string;
}

/** Asks the backend for what the desk shows, on the page that it made itself. Names of people go in bodies alone. */
export function deskCalls({ search, token, language }: DeskSession) {
  async function call<Value>(path: string, body?: unknown): Promise<Asked<Value>> {
    try {
      const address = `/v1/desk/${path}${path.includes('?') ? search.replace('?', '&') : search}`;
      const isPost = body !== undefined;
      const response = await fetch(address, {
        method: isPost ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${token}`,
          'accept-language': language(),
          ...(isPost && { 'content-type': 'application/json' }),
        },
        ...(isPost && { body: JSON.stringify(body) }),
        cache: 'no-store',
      });
      if (response.ok)
        return { value: (response.status === 204 ? undefined : await response.json()) as Value };
      return { failure: [401, 403, 404].includes(response.status) ? 'refused' : 'failed' };
    } catch {
      return { failure: 'failed' };
    }
  }

  /** One list out of its answer. */
  const listOf = async <Entry>(path: string, name: string, body?: unknown): Promise<Asked<Entry[]>> => {
    const asked = await call<Record<string, Entry[]>>(path, body);
    return 'value' in asked ? { value: asked.value[name] ?? [] } : asked;
  };
  const withQuery = (path: string, query: object) => {
    const text = new URLSearchParams(Object.entries(query) as [string, string][]).toString();
    return text ? `${path}?${text}` : path;
  };
  const segment = encodeURIComponent;

  return { call, listOf, withQuery, segment };
}
