import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import type { FhirServer } from './fhir-server.ts';
import type { Findings } from '../findings.ts';

/** A clinic and the server that has its diary. */
export interface FhirClinic {
  clinic: ClinicFile;
  server: FhirServer;
  profile: 'r4' | 'sas';
  /** Told after each reading, when something was wrong with what the server sent. */
  report: (findings: Findings) => void;
}

/** Identifies what this backend wrote; the value is a hash of the idempotency key, and tells nobody anything. */
export const bookingSystem = 'urn:parcours:booking';
/** The appointment's id in this backend. */
export const appointmentSystem = 'urn:parcours:appointment';
