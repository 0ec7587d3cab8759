import type { ClinicCall } from './api-context.ts';
import { ownPage } from './own-page.ts';

const words = {
  fr: {
    title: 'Réponses reçues',
    loading: 'Chargement…',
    missing: 'Cette page a besoin de JavaScript, et d’un navigateur récent.',
  },
  en: {
    title: 'Answers received',
    loading: 'Loading…',
    missing: 'This page needs JavaScript, and a recent browser.',
  },
} as const;

/** `GET /desk/answers?clinic=…`: the page on which a clinic opens its answers. The key comes from the clinic's own disk. */
export function getAnswersPage(call: ClinicCall): Promise<Response> {
  const language = call.clinic.languages[0]?.startsWith('en') ? 'en' : 'fr';
  return ownPage(call, { id: 'answers', ...words[language], language, scripts: ['answers.js'] });
}
