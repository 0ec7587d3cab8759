/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;

/** Asks for a file. No library: nothing else is asked before the first answer. */
export async function readJson(address: string, language: string, outer: AbortSignal): Promise<unknown> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, waitMs);
  outer.addEventListener('abort', end);
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json', 'accept-language': language },
      ...{ credentials: 'omit', referrerPolicy: 'origin', signal: ending.signal },
    });
    if (!response.ok) throw new Error(`the answer is ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', end);
  }
}
