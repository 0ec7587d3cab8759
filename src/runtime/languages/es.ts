import type { Language } from '../load-messages.ts';
import { es as messages } from '../../locales/es.ts';

export const language: Language = {
  messages,
  hashes: __PARCOURS_LANGUAGE__,
  parts: {
    more: async () => (await import('../../locales/es-more.ts')).esMore,
    details: async () => (await import('../../locales/es-details.ts')).esDetails,
    appointment: async () => (await import('../../locales/es-appointment.ts')).esAppointment,
    faq: async () => (await import('../../locales/es-faq.ts')).esFaq,
    lexicon: async () => (await import('./es-lexicon.ts')).lexicon,
    emergency: async () => (await import('./es-emergency.ts')).emergency,
  },
};
