import { ClinicFile } from '../src/contracts/clinic-file.ts';

/** The day before the visits of bench/workers.ts. */
export const nowMs = Date.parse('2027-03-19T10:00:00+01:00');

export const benchClinic = ClinicFile.parse({
  ...{ id: 'bench', name: 'Bench', timeZone: 'Europe/Paris', country: 'FR', languages: ['fr'], origins: [] },
  ...{ phone: '01 99 00 12 34', email: 'bench@clinic.example', smsSender: 'BENCH' },
  locations: [{ id: 'main', name: 'Main', address: '1 rue Haute' }],
  services: [{ id: 'visit', name: 'Visit', minutes: 20 }],
  practitioners: [{ id: 'oak', name: 'Dr Oak', services: ['visit'], hours: [] }],
  notices: [{ id: 'booking', version: '1', text: 'Yes.' }],
});
