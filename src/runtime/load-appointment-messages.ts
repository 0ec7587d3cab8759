import type { Locale } from '../contracts/locale.ts';
import type { AppointmentMessages } from '../locales/appointment-messages.ts';
import { importVerified } from './chunk-integrity.ts';
import type { Page } from './page.ts';

const appointmentCatalogues: Record<Locale, () => Promise<AppointmentMessages>> = {
  fr: async () => (await import('../locales/fr-appointment.ts')).frAppointment,
  en: async () => (await import('../locales/en-appointment.ts')).enAppointment,
  es: async () => (await import('../locales/es-appointment.ts')).esAppointment,
  de: async () => (await import('../locales/de-appointment.ts')).deAppointment,
  pt: async () => (await import('../locales/pt-appointment.ts')).ptAppointment,
  ar: async () => (await import('../locales/ar-appointment.ts')).arAppointment,
};

/** Loads the texts about an appointment that is opened again, an offer and the waiting list. */
export function loadAppointmentMessages(page: Page, locale: Locale): Promise<AppointmentMessages> {
  return importVerified(page, `locale-${locale}-appointment`, appointmentCatalogues[locale]);
}
