import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import type { FhirServer } from './fhir-server.ts';
import type { IheOperations } from './ihe-operations.ts';
import type { Findings } from '../findings.ts';

/** A clinic and the server that has its diary. */
export interface FhirClinic {
  clinic: ClinicFile;
  server: FhirServer;
  profile: 'r4' | 'sas';
  /** What the server offers of IHE Scheduling; asked once. Left out: nothing of it. */
  operations?: () => Promise<IheOperations | undefined>;
  /** Told after each reading, when something was wrong with what the server sent. */
  report: (findings: Findings) => void;
}

/** Identifies what this backend wrote; the value is a hash of the idempotency key, and tells nobody anything. */
export const bookingSystem = 'urn:parcours:booking';
/** The appointment's id in this backend. */
export const appointmentSystem = 'urn:parcours:appointment';
