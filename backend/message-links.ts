import type { ContactLinks } from './channels/contact/contact-writer.ts';
import type { MessageLinks } from './channels/message-links.ts';
import { formReference } from './forms/form-reference.ts';
import { formsOf } from './forms/forms-of.ts';
import { bookingLink } from './journeys/booking-link.ts';
import type { Contact } from './journeys/contact-port.ts';
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

/** The address of a page of this backend. */
function pageAt(publicUrl: string, path: string, query: Record<string, string>): string {
  const page = new URL(`${publicUrl.replace(/\/+$/, '')}/${path}`);
  page.search = new URLSearchParams(query).toString();
  return page.href;
}

/** Writes the links of the messages about an appointment. */
export function messageLinks({ surveys, clock, publicUrl, secret }: LinkContext): MessageLinks {
  const pageOf = (path: string, query: Record<string, string>) => pageAt(publicUrl, path, query);
  const tokenOf = (id: string) => waitingTokenOf('preferences', id, secret);
  return {
    bookLink: (clinic) => bookingLink(clinic, publicUrl, ''),
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

/** Writes the links of the messages to contacts. A patient's choices are those of their appointments. */
export function contactLinks({ publicUrl, secret }: Pick<LinkContext, 'publicUrl' | 'secret'>): ContactLinks {
  const tokenOf = ({ id, appointmentId }: Contact) =>
    appointmentId === undefined
      ? waitingTokenOf('contact', id, secret)
      : waitingTokenOf('preferences', appointmentId, secret);
  return {
    confirmLink: ({ id: clinic }, id) =>
      pageAt(publicUrl, 'newsletter/confirm', { clinic, token: waitingTokenOf('newsletter', id, secret) }),
    bookLink: (clinic) => bookingLink(clinic, publicUrl, ''),
    choicesLink: ({ id: clinic }, contact) =>
      pageAt(publicUrl, 'preferences', { clinic, token: tokenOf(contact) }),
    stopLink: ({ id: clinic }, contact, purpose) =>
      pageAt(publicUrl, 'unsubscribe', { clinic, purpose, token: tokenOf(contact) }),
  };
}
