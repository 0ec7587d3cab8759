import type { Language } from '../load-messages.ts';
import { en as messages } from '../../locales/en.ts';

export const language: Language = {
  messages,
  hashes: __PARCOURS_LANGUAGE__,
  parts: {
    more: async () => (await import('../../locales/en-more.ts')).enMore,
    details: async () => (await import('../../locales/en-details.ts')).enDetails,
    appointment: async () => (await import('../../locales/en-appointment.ts')).enAppointment,
    faq: async () => (await import('../../locales/en-faq.ts')).enFaq,
    lexicon: async () => (await import('./en-lexicon.ts')).lexicon,
    emergency: async () => (await import('./en-emergency.ts')).emergency,
  },
};
