import type { Language } from '../load-messages.ts';
import { pt as messages } from '../../locales/pt.ts';

export const language: Language = {
  messages,
  hashes: __PARCOURS_LANGUAGE__,
  parts: {
    more: async () => (await import('../../locales/pt-more.ts')).ptMore,
    details: async () => (await import('../../locales/pt-details.ts')).ptDetails,
    appointment: async () => (await import('../../locales/pt-appointment.ts')).ptAppointment,
    faq: async () => (await import('../../locales/pt-faq.ts')).ptFaq,
    lexicon: async () => (await import('./pt-lexicon.ts')).lexicon,
    emergency: async () => (await import('./pt-emergency.ts')).emergency,
  },
};
