import { isHeldBack } from './check-policy.ts';
import type { Fault, Verdict } from './finding.ts';
import { nearestName } from './nearest-name.ts';
import type { BackendFacts, PageFacts } from './page-facts.ts';
import { attributeToPaste } from './tag-to-paste.ts';
import { isInsecure, placesOf, writtenAt } from './written-config.ts';

/** How far two clocks may stand apart before held slots and "too late" go wrong. */
const mostSkewMs = 5 * 60_000;

/** Asks the same of every backend that could be asked; nothing when none could. */
function verdictOf(
  facts: PageFacts,
  see: (backend: BackendFacts) => { seen: string; faults: readonly Fault[] } | undefined,
): Verdict {
  const seen = facts.backends
    .filter((backend) => !isHeldBack(backend, facts.violations))
    .flatMap((backend) => see(backend) ?? []);
  if (seen.length === 0) return undefined;
  return {
    seen: [...new Set(seen.map((one) => one.seen))].join(', '),
    faults: seen.flatMap(({ faults }) => faults),
  };
}

/** Whether a Parcours backend answers at the endpoint. */
export function checkEndpoint(facts: PageFacts): Verdict {
  const insecure = placesOf(facts)
    .map((place) => writtenAt(place, 'endpoint'))
    .filter(({ value }) => isInsecure(value));
  if (insecure.length > 0) {
    const faults = insecure.map(({ attribute, value }): Fault => {
      const paste = attributeToPaste(attribute, value.replace(/^http:/i, 'https:'));
      return { status: 'fault', code: 'mixed_content', values: { address: value }, paste };
    });
    return { seen: '', faults };
  }
  return verdictOf(facts, (backend) => ({ seen: backend.endpoint, faults: endpointFaults(backend) }));
}

function endpointFaults({ endpoint, answer, answersAt }: BackendFacts): Fault[] {
  const paste = answersAt === undefined ? {} : { paste: attributeToPaste('data-endpoint', answersAt) };
  const strange = (text: string): Fault[] => [
    { status: 'fault', code: 'endpoint_not_parcours', values: { endpoint, answer: text }, ...paste },
  ];
  const failing = (status: number): Fault[] => [
    { status: 'fault', code: 'endpoint_failing', values: { endpoint, status: String(status) } },
  ];
  switch (answer.kind) {
    case 'catalogue':
    case 'closed':
      return [];
    case 'refusal':
      return /^(?:unknown_clinic|origin_not_allowed)$/.test(answer.code) ? [] : failing(answer.status);
    case 'foreign':
      return answer.status >= 500
        ? failing(answer.status)
        : strange(`${answer.status} ${answer.mediaType}`.trim());
    case 'opaque':
      return strange('CORS');
    case 'silent':
      return [{ status: 'fault', code: 'endpoint_unreachable', values: { endpoint }, ...paste }];
  }
}

const isRefused = ({ answer }: BackendFacts, code: string) =>
  answer.kind === 'refusal' && answer.code === code;

/** Whether the clinic takes questions from this website. */
export function checkOrigin(facts: PageFacts): Verdict {
  const { origin } = facts;
  return verdictOf(facts, (backend) => {
    if (backend.answer.kind === 'catalogue') return { seen: origin, faults: [] };
    if (backend.answer.kind !== 'closed' && !isRefused(backend, 'origin_not_allowed')) return undefined;
    if (origin === 'null') {
      const paste = '<iframe sandbox="allow-scripts allow-same-origin allow-forms" …>';
      return { seen: '', faults: [{ status: 'fault', code: 'page_without_origin', values: {}, paste }] };
    }
    const values = { origin, clinic: backend.clinic };
    const paste = `origins:\n  - ${origin}`;
    return { seen: '', faults: [{ status: 'fault', code: 'origin_not_allowed', values, paste }] };
  });
}

/** Whether the backend knows the clinic, and the clinic the reasons that elements open at. */
export function checkClinic(facts: PageFacts): Verdict {
  return verdictOf(facts, (backend) => {
    const { clinic, endpoint, answer, services } = backend;
    if (isRefused(backend, 'unknown_clinic')) {
      return {
        seen: '',
        faults: [{ status: 'fault', code: 'unknown_clinic', values: { clinic, endpoint } }],
      };
    }
    if (answer.kind !== 'catalogue') return undefined;
    const faults = services
      .filter((service) => !answer.services.includes(service))
      .map((service): Fault => {
        const values = { service, known: answer.services.join(', ') };
        const meant = nearestName(service, answer.services);
        const paste = meant === undefined ? {} : { paste: attributeToPaste('service', meant) };
        return { status: 'warning', code: 'unknown_service', values, ...paste };
      });
    return { seen: clinic, faults };
  });
}

/** Whether this device and the clinic agree on the time. */
export function checkClock(facts: PageFacts): Verdict {
  return verdictOf(facts, ({ clockAheadMs }) => {
    if (clockAheadMs === undefined) return undefined;
    const apartMs = Math.abs(clockAheadMs);
    const seen = String(Math.round(apartMs / 1000));
    if (apartMs <= mostSkewMs) return { seen, faults: [] };
    const values = { minutes: String(Math.round(apartMs / 60_000)) };
    return { seen, faults: [{ status: 'warning', code: 'clock_skew', values }] };
  });
}
