import { readFileSync } from 'node:fs';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { SchedulingEntry } from '../../src/contracts/other-systems.ts';
import type { AppointmentPort } from '../journeys/appointment-port.ts';
import type { Log } from '../journeys/log-entry.ts';
import type { Clock } from '../journeys/ports.ts';
import type { DiaryStorePort } from '../journeys/scheduling-port.ts';
import type { UnsettledPort, UnsettledRef } from '../journeys/unsettled-port.ts';
import type { Findings } from './findings.ts';
import { fhirAppointments } from './fhir/fhir-appointments.ts';
import type { FhirClinic } from './fhir/fhir-clinic.ts';
import { fhirDiary } from './fhir/fhir-diary.ts';
import { fhirServer } from './fhir/fhir-server.ts';
import { readOperations } from './fhir/ihe-operations.ts';
import { settle } from './fhir/settle.ts';
import { smartDiary } from './smart/smart-diary.ts';

/** Values of environment variables that clinic files name. */
export type Secrets = Readonly<Record<string, string | undefined>>;

export interface ConnectContext {
  clinics: ReadonlyMap<string, ClinicFile>;
  secrets: Secrets;
  clock: Clock;
  newId: () => string;
  log: Log;
  unsettled: UnsettledPort;
  /** The appointments as this backend has them. */
  appointments: AppointmentPort;
}

export interface ConnectedClinics {
  /** The diary of each clinic where it really is; everything else stays with the local one. */
  diary(local: DiaryStorePort): DiaryStorePort;
  appointments: AppointmentPort;
  /** Brings what was cut short on a clinic's own server to what the patient was told. */
  settle(ref: UnsettledRef): Promise<void>;
}

/**
 * Joins each clinic to the system that has its diary.
 *
 * @throws Error if a clinic file names a secret that is not set: found at the start, not by a patient.
 */
export function connectClinics(context: ConnectContext): ConnectedClinics {
  const { clinics, clock, newId, unsettled, appointments: local } = context;
  const settling = { appointments: local, unsettled, nowMs: () => clock.now() };
  const fhir = new Map<string, FhirClinic>();
  for (const clinic of clinics.values()) {
    const { scheduling } = clinic;
    if (scheduling?.kind === 'fhir') fhir.set(clinic.id, fhirClinicOf(clinic, scheduling, context));
    if (scheduling?.kind === 'request') secretOf(scheduling.secret, clinic.id, context.secrets);
  }
  const ports = new Map([...fhir].map(([id, at]) => [id, fhirAppointments(at, local, settling)]));
  const changed = (id: string) => ports.get(id) ?? local;
  return {
    diary(local) {
      const diaries = new Map<string, DiaryStorePort>();
      for (const [id, at] of fhir) diaries.set(id, fhirDiary(at, local, settling));
      for (const clinic of clinics.values()) {
        const { scheduling } = clinic;
        if (scheduling?.kind !== 'smart') continue;
        const { url, source } = scheduling;
        const report = reporter('smart_feed', context.log);
        diaries.set(
          clinic.id,
          smartDiary({ clinic, url, source, newId, report, nowMs: () => clock.now() }, local),
        );
      }
      return byClinic(local, (id) => diaries.get(id) ?? local);
    },
    appointments: {
      find: (clinic, id) => changed(clinic).find(clinic, id),
      findChange: (change) => changed(change.clinic.id).findChange(change),
      reschedule: (change) => changed(change.clinic.id).reschedule(change),
      cancel: (change) => changed(change.clinic.id).cancel(change),
    },
    async settle(ref) {
      const at = fhir.get(ref.clinic);
      if (at) await settle(ref, at, local);
      await unsettled.settled(ref.id);
    },
  };
}

/** @throws Error that names the variable, never its value. */
export function secretOf(name: string, clinic: string, secrets: Secrets): string {
  const value = secrets[name];
  if (!value) throw new Error(`${name} is not set: the clinic file of "${clinic}" names it as a secret.`);
  return value;
}

function fhirClinicOf(
  clinic: ClinicFile,
  { url, auth, profile }: Extract<SchedulingEntry, { kind: 'fhir' }>,
  { secrets, log }: ConnectContext,
): FhirClinic {
  const secret = auth && secretOf(auth.secret, clinic.id, secrets);
  const authorization =
    auth?.kind === 'bearer'
      ? `Bearer ${secret}`
      : auth?.kind === 'basic'
        ? `Basic ${Buffer.from(secret ?? '').toString('base64')}`
        : undefined;
  const pemOf = (path: string) => readPem(path, clinic.id);
  const clientPem = auth?.kind === 'mtls' && secret ? pemOf(secret) : undefined;
  const caPem = auth?.ca === undefined ? undefined : pemOf(secretOf(auth.ca, clinic.id, secrets));
  const server = fhirServer({ url, authorization, clientPem, caPem });
  const report = reporter('fhir_data', log);
  const operations = askedOnce(() => readOperations(server, report));
  return { clinic, profile, server, report, ...(profile === 'r4' && { operations }) };
}

/** @throws Error without the path, and without anything of the file. */
function readPem(path: string, clinic: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`The clinic file of "${clinic}" names a PEM file that cannot be read.`);
  }
}

/** Keeps an answer; a question without one is asked again. */
function askedOnce<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask();
    answer.catch(() => (answer = undefined));
    return answer;
  };
}

/** One line for each kind of fault, the same at most once an hour: vendors' faults last. */
function reporter(event: string, log: Log): (findings: Findings) => void {
  const said = new Map<string, number>();
  const hourMs = 3_600_000;
  return (findings) => {
    const nowMs = performance.now();
    for (const [code, count] of findings) {
      if (nowMs - (said.get(code) ?? -hourMs) < hourMs) continue;
      said.set(code, nowMs);
      log({ level: 'warn', event, code, count });
    }
  };
}

function byClinic(local: DiaryStorePort, of: (clinic: string) => DiaryStorePort): DiaryStorePort {
  return {
    ...local,
    occupied: (range) => of(range.clinic).occupied(range),
    importedFree: (range) => of(range.clinic).importedFree(range),
    saveImported: (clinic, slots) => of(clinic).saveImported(clinic, slots),
    insertHold: (clinic, hold, nowMs) => of(clinic).insertHold(clinic, hold, nowMs),
    findHold: (clinic, id) => of(clinic).findHold(clinic, id),
    extendHold: (clinic, id, times) => of(clinic).extendHold(clinic, id, times),
    deleteHold: (clinic, id) => of(clinic).deleteHold(clinic, id),
    book: (booking) => of(booking.clinic.id).book(booking),
    findByKey: (clinic, key) => of(clinic).findByKey(clinic, key),
  };
}
