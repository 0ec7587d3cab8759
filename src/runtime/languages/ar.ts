import type { Language } from '../load-messages.ts';
import { ar as messages } from '../../locales/ar.ts';

export const language: Language = {
  messages,
  hashes: __PARCOURS_LANGUAGE__,
  parts: {
    more: async () => (await import('../../locales/ar-more.ts')).arMore,
    details: async () => (await import('../../locales/ar-details.ts')).arDetails,
    appointment: async () => (await import('../../locales/ar-appointment.ts')).arAppointment,
    faq: async () => (await import('../../locales/ar-faq.ts')).arFaq,
    lexicon: async () => (await import('./ar-lexicon.ts')).lexicon,
    emergency: async () => (await import('./ar-emergency.ts')).emergency,
  },
};
