import { Catalog } from '../../src/contracts/catalog.ts';
import { read } from '../../src/contracts/read.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { bookingChecks } from './booking-checks.ts';
import { Fault, Skipped, type Check, type CheckContext, type CheckReport } from './check.ts';
import { endpointAt, type Endpoint } from './endpoint.ts';
import { managingChecks } from './managing-checks.ts';
import { dayAt, readingChecks, slotsBetween } from './reading-checks.ts';
import { waitingCheck } from './waiting-check.ts';

export interface ConformanceCall {
  address: URL;
  clinic: string;
  /** Id of a service; the first that can be booked online when left out. */
  service?: string | undefined;
  /** A website on the clinic's list, for the preflight. */
  origin?: string | undefined;
  /** Whether slots may be taken: only in a clinic made for tests (`test` or `test-…`), unless it was said so. */
  booking: 'in a test clinic' | 'anywhere';
  longestWaitMs?: number;
  wait?: (ms: number) => Promise<void>;
  nowMs?: () => number;
}

/**
 * Examines an endpoint against the HTTP contract v1.
 *
 * @returns One report for each check, in the order they ran; only the first when there is no catalogue to go by.
 */
export async function examineEndpoint(call: ConformanceCall): Promise<CheckReport[]> {
  const endpoint = endpointAt(call.address, call.clinic);
  const catalog = await catalogOf(endpoint);
  const mayBook = call.booking === 'anywhere' || /^test(?:-|$)/.test(call.clinic);
  const reports: CheckReport[] = [];
  const service = catalog?.services.find(({ id, bookable }) =>
    call.service === undefined ? bookable !== false : id === call.service,
  );
  const at = catalog && service && contextOf(call, { endpoint, catalog, service });
  for (const check of [...readingChecks, ...bookingChecks, ...managingChecks, waitingCheck]) {
    if (!at && check.id !== 'catalog') continue;
    reports.push(await reportOf(check, at ?? { endpoint }, mayBook));
  }
  if (catalog && !service) reports.push(noService);
  return reports;
}

const noService: CheckReport = {
  ...{
    id: 'service',
    status: 'fault',
    asked: 'A service to look at',
    came: 'none that can be booked online',
  },
  contract: 'The catalogue names what can be booked.',
  mend: 'Name one with --service, or make one bookable.',
};

async function reportOf(
  check: Check,
  at: CheckContext | { endpoint: Endpoint },
  mayBook: boolean,
): Promise<CheckReport> {
  const { id, asked, contract, mend } = check;
  const said = (status: CheckReport['status'], came: string) => ({ id, status, asked, came, contract, mend });
  if (check.effect === 'books' && !mayBook)
    return said('skipped', 'it takes slots: run it in a clinic named test-…, or with --book');
  try {
    return said('pass', await check.run(at as CheckContext));
  } catch (error) {
    if (error instanceof Skipped) return said('skipped', error.message);
    if (error instanceof Fault) return said('fault', error.message);
    return said('fault', `no answer (${causeOf(error)})`);
  }
}

function contextOf(
  call: ConformanceCall,
  known: Pick<CheckContext, 'endpoint' | 'catalog' | 'service'>,
): CheckContext {
  const taken = new Set<string>();
  const context: CheckContext = {
    ...known,
    origin: call.origin,
    longestWaitMs: call.longestWaitMs ?? 15_000,
    wait: call.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    nowMs: call.nowMs ?? Date.now,
    async freshSlot() {
      // From tomorrow, so that no minimum notice runs out meanwhile; each check far from the one before.
      for (const [from, to] of [[1, 14] as const, [15, 44] as const]) {
        const { slots } = await slotsBetween(context, dayAt(context, from), dayAt(context, to));
        const free = slots.find((slot) => !isNear(slot, taken));
        if (!free) continue;
        taken.add(`${free.practitioner} ${Date.parse(free.start)}`);
        return free;
      }
      throw new Skipped('no free slot is left to look at');
    },
  };
  return context;
}

/** Another check's slot, or one that overlaps it. */
function isNear({ practitioner, start }: Slot, taken: ReadonlySet<string>): boolean {
  const hourMs = 3_600_000;
  return [...taken].some((known) => {
    const [who, ms] = known.split(' ');
    return who === practitioner && Math.abs(Number(ms) - Date.parse(start)) < hourMs;
  });
}

async function catalogOf(endpoint: Endpoint): Promise<Catalog | undefined> {
  const answer = await endpoint.ask('/v1/catalog').catch(() => undefined);
  const reading = answer && read(Catalog, answer.json);
  return reading?.ok ? reading.value : undefined;
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? error.name;
}
