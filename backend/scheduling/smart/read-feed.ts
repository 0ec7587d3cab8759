import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import { readSchedules, readSlot, type ImportedSlot } from '../../../src/domain/booking/diary-import.ts';
import { note, type Findings } from '../findings.ts';
import type { FhirJson } from '../fhir/fhir-server.ts';
import { httpExchange, NoAnswer, textOf, type HttpAnswer } from '../http-exchange.ts';
import { ndjsonLines } from './ndjson-lines.ts';

export interface FeedSlot extends ImportedSlot {
  /** As published: without source and referral. */
  deepLink: string | undefined;
  /** Appointments that may still be made in it. */
  capacity: number;
}

/** One file of slots: as it is now, or that it has not changed since it was read last. */
export type FeedFile =
  | { kind: 'unchanged'; url: string }
  | { kind: 'read'; url: string; etag: string | undefined; slots: AsyncIterable<FeedSlot> };

export interface FeedReading {
  clinic: ClinicFile;
  manifest: string;
  /** Tags of the files as they were read last, by address. */
  etags: ReadonlyMap<string, string>;
  findings: Findings;
  exchange?: typeof httpExchange;
}

const smallLimit = 8 * 1024 * 1024;

/**
 * Reads what a clinic publishes as SMART Scheduling Links: manifest, schedules, and then its slots as they come, line
 * by line. A line that cannot be used is noted and left out; the rest is kept.
 *
 * @throws NoAnswer if the manifest or a file is not to be had: a part of a feed must not pass for the whole.
 */
export async function* readFeed(reading: FeedReading): AsyncIterable<FeedFile> {
  const outputs = await readManifest(reading);
  const entries: { index: number; resource: unknown }[] = [];
  for (const { url } of outputs.filter(({ type }) => type === 'Schedule')) {
    const answer = await ask(url, reading);
    for await (const line of ndjsonLines(answer.body)) {
      const resource = parsedLine(line, reading.findings);
      if (resource) entries.push({ index: entries.length, resource });
    }
  }
  const { schedules, problems } = readSchedules(entries);
  for (const { code } of problems) note(reading.findings, code);
  for (const { url } of outputs.filter(({ type }) => type === 'Slot')) {
    const answer = await ask(url, reading, reading.etags.get(url));
    if (answer.status === 304) {
      for await (const _rest of answer.body); // so that the connection is free again
      yield { kind: 'unchanged', url };
    } else
      yield { kind: 'read', url, etag: answer.headers['etag'], slots: slotsOf(answer, schedules, reading) };
  }
}

async function* slotsOf(
  { body }: HttpAnswer,
  schedules: Parameters<typeof readSlot>[1],
  { clinic, findings }: FeedReading,
): AsyncIterable<FeedSlot> {
  for await (const line of ndjsonLines(body)) {
    const resource = parsedLine(line, findings);
    if (!resource) continue;
    const slot = readSlot(resource, schedules, clinic);
    if (typeof slot === 'string') note(findings, slot);
    else yield { ...slot, ...extensionsOf(resource) };
  }
}

/** Both editions are known by the last part of the address: the first one's registry and HL7's. */
function extensionsOf({ extension }: FhirJson): Pick<FeedSlot, 'deepLink' | 'capacity'> {
  const list = Array.isArray(extension) ? (extension as FhirJson[]) : [];
  const valueOf = (name: string) => {
    const found = list.find((each) => String(each?.['url']).endsWith(`/${name}`));
    return found?.['valueUrl'] ?? found?.['valueUri'] ?? found?.['valueInteger'];
  };
  const [deepLink, capacity] = [valueOf('booking-deep-link'), valueOf('slot-capacity')];
  return {
    deepLink: typeof deepLink === 'string' ? deepLink : undefined,
    capacity: typeof capacity === 'number' ? capacity : 1,
  };
}

async function readManifest(reading: FeedReading): Promise<{ type: string; url: string }[]> {
  const text = await textOf(await ask(reading.manifest, reading), smallLimit);
  let output: unknown;
  try {
    output = (JSON.parse(text) as { output?: unknown }).output;
  } catch {
    throw new NoAnswer('manifest_malformed');
  }
  if (!Array.isArray(output)) throw new NoAnswer('manifest_malformed');
  return (output as FhirJson[]).flatMap((each) => {
    const url = String(each?.['url']);
    if (!URL.canParse(url, reading.manifest)) return [];
    return [{ type: String(each['type']), url: new URL(url, reading.manifest).href }];
  });
}

async function ask(
  url: string,
  { exchange = httpExchange }: FeedReading,
  etag?: string,
): Promise<HttpAnswer> {
  const headers = {
    accept: 'application/json, application/fhir+ndjson',
    ...(etag !== undefined && { 'if-none-match': etag }),
  };
  const answer = await exchange({ url: new URL(url), headers, timeoutMs: 60_000 });
  if (answer.status !== 200 && !(answer.status === 304 && etag !== undefined))
    throw new NoAnswer(`status_${answer.status}`);
  return answer;
}

function parsedLine(line: string | undefined, findings: Findings): FhirJson | undefined {
  try {
    const value: unknown = JSON.parse(line ?? '');
    if (typeof value === 'object' && value !== null) return value as FhirJson;
  } catch {
    // A broken line is nothing but that.
  }
  note(findings, 'broken_line');
  return undefined;
}
