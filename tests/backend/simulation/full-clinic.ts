import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import { clinicWith, noticesWith } from '../fixtures/clinic-with.ts';

/** A clinic in which every journey has something to say; short hours and a small cap are met often. */
export function fullClinic(changes: Record<string, unknown> = {}): ClinicFile {
  const services = [
    {
      ...{ id: 'short', name: 'Check-up', minutes: 20, preparation: ['Come with an empty stomach.'] },
      ...{ form: 'first-visit', recall: 'P6W', followUp: { texts: ['Drink water.'] } },
    },
    {
      ...{ id: 'long', name: 'Examination', minutes: 50, minimumNoticeMinutes: 0 },
      postOperative: { callUs: ['Fever'], emergency: ['Bleeding'] },
    },
  ];
  return clinicWith({
    ...{ services, reviewUrl: 'https://reviews.example/north' },
    notices: noticesWith('reminder-sms', 'survey', 'recall', 'marketing-email'),
    recommendation: { text: 'Tell others.', legalNote: 'Nothing is given in return.', afterVisits: 1 },
    messaging: {
      hours: { care: { from: '09:00', to: '18:00' } },
      caps: { service: { count: 2, days: 30 } },
    },
    ...changes,
  });
}
