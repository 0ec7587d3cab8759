import type { ClinicCall } from './api-context.ts';
import { ownPage } from './own-page.ts';

const words = {
  fr: {
    title: 'Accueil de la clinique',
    loading: 'Chargement…',
    missing: 'Cette page a besoin de JavaScript, et d’un navigateur récent.',
  },
  en: {
    title: 'The clinic’s desk',
    loading: 'Loading…',
    missing: 'This page needs JavaScript, and a recent browser.',
  },
} as const;

/** `GET /desk?clinic=…`: the desk of a clinic. Charts come by a script of their own, with the figures. */
export function getDeskPage(call: ClinicCall): Promise<Response> {
  const language = call.clinic.languages[0]?.startsWith('en') ? 'en' : 'fr';
  const scripts = ['desk.js', 'desk-charts.js'] as const;
  return ownPage(call, { id: 'desk', ...words[language], language, scripts, hasFrames: true });
}
