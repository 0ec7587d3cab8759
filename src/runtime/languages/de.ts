import type { Language } from '../load-messages.ts';
import { de as messages } from '../../locales/de.ts';

export const language: Language = {
  messages,
  hashes: __PARCOURS_LANGUAGE__,
  parts: {
    more: async () => (await import('../../locales/de-more.ts')).deMore,
    details: async () => (await import('../../locales/de-details.ts')).deDetails,
    appointment: async () => (await import('../../locales/de-appointment.ts')).deAppointment,
    faq: async () => (await import('../../locales/de-faq.ts')).deFaq,
    lexicon: async () => (await import('./de-lexicon.ts')).lexicon,
    emergency: async () => (await import('./de-emergency.ts')).emergency,
  },
};
