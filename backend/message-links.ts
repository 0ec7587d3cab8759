import type { MessageLinks } from './channels/message-links.ts';
import { formReference } from './forms/form-reference.ts';
import { formsOf } from './forms/forms-of.ts';
import { bookingLink } from './journeys/booking-link.ts';
import type { Clock } from './journeys/ports.ts';
import type { SurveyPort } from './journeys/survey-port.ts';
import { manageTokenOf } from './scheduling/manage-token.ts';
import { waitingTokenOf } from './scheduling/waiting-token.ts';
import { surveyLinker } from './surveys/survey-linker.ts';

interface LinkContext {
  surveys: Pick<SurveyPort, 'createLink'>;
  clock: Clock;
  /** Where patients reach this backend. */
  publicUrl: string;
  /** HMAC key of the tokens. */
  secret: string;
}

/** Writes the links of the messages about an appointment. */
export function messageLinks({ surveys, clock, publicUrl, secret }: LinkContext): MessageLinks {
  const pageOf = (path: string, query: Record<string, string>) => {
    const page = new URL(`${publicUrl}/${path}`);
    page.search = new URLSearchParams(query).toString();
    return page.href;
  };
  const tokenOf = (id: string) => waitingTokenOf('preferences', id, secret);
  return {
    manageLink: (clinic, id) => bookingLink(clinic, publicUrl, `rdv=${manageTokenOf(id, secret)}`),
    formLink(clinic, form, appointmentId) {
      // In the fragment, which no server and no log sees.
      const visit = `#visite=${waitingTokenOf('visit', appointmentId, secret)}`;
      const own = Object.hasOwn(clinic.formPages, form) ? clinic.formPages[form] : undefined;
      if (own !== undefined) return `${own.replace(/#.*/, '')}${visit}`;
      if (!formsOf(clinic).some(({ id }) => id === form)) return undefined;
      const q = formReference(clinic.id, form, secret);
      return `${pageOf('questionnaire', { clinic: clinic.id, q })}${visit}`;
    },
    surveyLink: surveyLinker({ surveys, clock, publicUrl }),
    preferencesLink: (clinic, id) => pageOf('preferences', { clinic: clinic.id, token: tokenOf(id) }),
    unsubscribeLink: (clinic, id, purpose) =>
      pageOf('unsubscribe', { clinic: clinic.id, purpose, token: tokenOf(id) }),
  };
}
