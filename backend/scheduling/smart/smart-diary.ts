import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import type { ImportedFreeSlot } from '../../../src/domain/booking/diary-candidate.ts';
import { Refusal } from '../../journeys/refusal.ts';
import type { DiaryStorePort } from '../../journeys/scheduling-port.ts';
import { available } from '../fhir/fhir-diary.ts';
import type { Findings } from '../findings.ts';
import type { httpExchange } from '../http-exchange.ts';
import { bookingLink } from './booking-link.ts';
import { readFeed, type FeedSlot } from './read-feed.ts';

export interface SmartClinic {
  clinic: ClinicFile;
  /** Address of the manifest. */
  url: string;
  source: string;
  nowMs: () => number;
  newId: () => string;
  report: (findings: Findings) => void;
  exchange?: typeof httpExchange;
}

/** SMART Scheduling Links ask for no more than one poll a minute. */
const pollEveryMs = 60_000;
const DAY_MS = 86_400_000;

/** What is kept of a slot: the feed may be a hundred times longer than what this clinic's patients may book. */
type KeptSlot = Pick<FeedSlot, 'practitioner' | 'location' | 'services' | 'startMs' | 'endMs' | 'deepLink'>;

/**
 * The diary of a clinic that publishes SMART Scheduling Links: times are shown here, and each leads to the clinic's
 * own booking page. Nothing can be held or booked here.
 *
 * The feed is asked for when someone looks, at most once a minute; whoever comes while it is read sees what was
 * read before. A feed that fails leaves what was known for as long as the clinic's page would: until the start.
 */
export function smartDiary(at: SmartClinic, local: DiaryStorePort): DiaryStorePort {
  const files = new Map<string, { etag: string | undefined; slots: KeptSlot[] }>();
  let polledMs = Number.NEGATIVE_INFINITY;
  let polling: Promise<void> | undefined;

  async function current(): Promise<void> {
    if (at.nowMs() - polledMs >= pollEveryMs && !polling) {
      polledMs = at.nowMs();
      polling = poll(at, files).finally(() => (polling = undefined));
      polling.catch(() => undefined); // whoever waits for it is told
    }
    if (files.size === 0 && polling) await available(() => polling ?? Promise.resolve());
    // The first reading failed, and it is too soon for another.
    if (files.size === 0) throw new Refusal('unavailable');
  }

  return {
    ...local,
    async importedFree({ practitioners, startMs, endMs }) {
      await current();
      return [...files.values()].flatMap(({ slots }) =>
        slots
          .filter(
            (slot) =>
              practitioners.includes(slot.practitioner) && slot.startMs < endMs && slot.endMs > startMs,
          )
          .flatMap((slot) => offered(slot, at)),
      );
    },
    occupied: () => Promise.resolve([]),
    saveImported: refuse,
    insertHold: refuse,
    book: refuse,
  };
}

/** @throws Refusal always: it is booked on the clinic's own page. */
const refuse = () => Promise.reject(new Refusal('not_bookable'));

function offered({ deepLink = '', ...slot }: KeptSlot, { source, newId }: SmartClinic): ImportedFreeSlot[] {
  const bookingUrl = bookingLink(deepLink, { source, referral: newId() });
  return bookingUrl === undefined ? [] : [{ ...slot, bookingUrl }];
}

type Files = Map<string, { etag: string | undefined; slots: KeptSlot[] }>;

async function poll({ clinic, url, nowMs, report, exchange }: SmartClinic, files: Files): Promise<void> {
  const findings: Findings = new Map();
  const etags = new Map(
    [...files].flatMap(([name, { etag }]) => (etag === undefined ? [] : [[name, etag] as const])),
  );
  const seen = new Set<string>();
  const lastMs = nowMs() + (clinic.horizonDays + 1) * DAY_MS;
  const reading = { clinic, manifest: url, etags, findings, ...(exchange && { exchange }) };
  for await (const file of readFeed(reading)) {
    seen.add(file.url);
    if (file.kind === 'unchanged') continue;
    const slots: KeptSlot[] = [];
    for await (const slot of file.slots) {
      if (slot.status !== 'free' || slot.capacity < 1 || slot.endMs <= nowMs() || slot.startMs > lastMs)
        continue;
      const { practitioner, location, services, startMs, endMs, deepLink } = slot;
      slots.push({ practitioner, location, services, startMs, endMs, deepLink });
    }
    files.set(file.url, { etag: file.etag, slots });
  }
  for (const known of [...files.keys()]) if (!seen.has(known)) files.delete(known);
  if (findings.size > 0) report(findings);
}
