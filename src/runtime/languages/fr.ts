import type { Language } from '../load-messages.ts';
import { fr as messages } from '../../locales/fr.ts';

export const language: Language = {
  messages,
  hashes: __PARCOURS_LANGUAGE__,
  parts: {
    more: async () => (await import('../../locales/fr-more.ts')).frMore,
    details: async () => (await import('../../locales/fr-details.ts')).frDetails,
    appointment: async () => (await import('../../locales/fr-appointment.ts')).frAppointment,
    faq: async () => (await import('../../locales/fr-faq.ts')).frFaq,
    lexicon: async () => (await import('./fr-lexicon.ts')).lexicon,
    emergency: async () => (await import('./fr-emergency.ts')).emergency,
  },
};
