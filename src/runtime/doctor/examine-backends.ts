import type { BackendFacts } from '../../domain/doctor/page-facts.ts';
import type { Target } from '../../domain/doctor/targets-of.ts';
import { askCatalog, askStranger, askTime, isThere } from './ask-backend.ts';

export interface Journey {
  /** Ends every request. */
  signal: AbortSignal;
  /** Address of the loader, when it is known. */
  loader: string | undefined;
}

/** Asks every backend that the page names rightly, as the widgets would. */
export async function examineBackends(targets: readonly Target[], journey: Journey): Promise<BackendFacts[]> {
  const examined = await Promise.all(targets.map((target) => examineBackend(target, journey)));
  // A violation of the policy is told in a task of its own, after the request it stopped has failed.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return examined;
}

async function examineBackend(
  { endpoint, clinic, services }: Target,
  { signal, loader }: Journey,
): Promise<BackendFacts> {
  const facts = { endpoint, clinic, services };
  const answer = await askCatalog({ endpoint, clinic, signal });
  if (answer?.kind === 'catalogue') {
    const [service] = answer.services;
    const clockAheadMs =
      service === undefined ? undefined : await askTime({ endpoint, clinic, signal }, service);
    return { ...facts, answer, ...(clockAheadMs !== undefined && { clockAheadMs }) };
  }
  if (answer?.kind === 'refusal') return { ...facts, answer };
  if (!answer && (await askStranger(endpoint, signal))) return { ...facts, answer: { kind: 'closed' } };
  const other = await otherEndpoint(endpoint, { signal, loader });
  const heard = answer ?? {
    kind: (await isThere(endpoint, signal)) ? ('opaque' as const) : ('silent' as const),
  };
  return { ...facts, answer: heard, ...(other !== undefined && { answersAt: other }) };
}

/** A backend that serves the script is most often the one that was meant. */
async function otherEndpoint(endpoint: string, { signal, loader }: Journey): Promise<string | undefined> {
  if (!loader) return undefined;
  const beside = new Set([new URL('..', loader).href, new URL('/', loader).href]);
  for (const address of beside) {
    const candidate = address.replace(/\/$/, '');
    if (candidate !== endpoint && (await askStranger(candidate, signal))) return candidate;
  }
  return undefined;
}
