import { DeliveryError } from '../journeys/delivery-error.ts';
import type { EmailPort } from '../journeys/ports.ts';
import type { Connector, Outcome, OutwardFact } from './connector.ts';

export interface MssanteOptions {
  id: string;
  /** The operator's server, over TLS. */
  email: EmailPort & { close(): void };
  from: { name: string; address: string };
  to: string;
  language: 'fr' | 'en';
}

/**
 * MSSanté: tells a professional's mailbox in the space of trust, over the operator's SMTP. For care alone. The subject
 * says nothing of the patient, for it stands in logs and previews.
 */
export function mssante({ id, email, from, to, language }: MssanteOptions): Connector {
  return {
    ...{ id, kind: 'mssante', afterUnknown: 'leave' },
    async deliver(fact, { key }) {
      const text = textOf(fact, language);
      try {
        await email.send({
          ...{ key, from, to, language, text, attachments: [] },
          subject: words[language].subject,
          html: '',
        });
        return { kind: 'accepted' };
      } catch (error) {
        if (error instanceof DeliveryError) return outcomeOf(error);
        throw error;
      }
    },
    close: () => email.close(),
  };
}

/** Without an answer to the message itself, the server may have it. */
function outcomeOf({ code, persistence, cause }: DeliveryError): Outcome {
  if (persistence === 'permanent') return { kind: 'refused', reason: code };
  const { responseCode, command } = (cause ?? {}) as { responseCode?: number; command?: string };
  const isLost = responseCode === undefined && command === 'DATA';
  return { kind: isLost ? 'unknown' : 'retry', code };
}

const words: Record<'fr' | 'en', { subject: string; labels: Readonly<Record<string, string>> }> = {
  fr: {
    subject: 'Information sur un rendez-vous',
    labels: {
      'visit-requested': 'Rendez-vous demandé',
      'visit-booked': 'Rendez-vous pris',
      'visit-moved': 'Rendez-vous déplacé',
      'visit-confirmed': 'Rendez-vous confirmé',
      'visit-cancelled': 'Rendez-vous annulé',
      'visit-attended': 'Patient venu',
      'visit-missed': 'Patient absent',
      family: 'Nom',
      given: 'Prénom',
      birthDate: 'Né(e) le',
      email: 'E-mail',
      phone: 'Téléphone',
      start: 'Début',
      end: 'Fin',
      service: 'Acte',
      practitioner: 'Praticien',
      location: 'Lieu',
    },
  },
  en: {
    subject: 'About an appointment',
    labels: {
      'visit-requested': 'Appointment requested',
      'visit-booked': 'Appointment booked',
      'visit-moved': 'Appointment moved',
      'visit-confirmed': 'Appointment confirmed',
      'visit-cancelled': 'Appointment cancelled',
      'visit-attended': 'Patient attended',
      'visit-missed': 'Patient did not attend',
      family: 'Family name',
      given: 'Given name',
      birthDate: 'Born',
      email: 'E-mail',
      phone: 'Telephone',
      start: 'Start',
      end: 'End',
      service: 'Service',
      practitioner: 'Practitioner',
      location: 'Location',
    },
  },
};

function textOf({ name, person, data }: OutwardFact, language: 'fr' | 'en'): string {
  const { labels } = words[language];
  const values: Record<string, unknown> = {
    ...person.traits,
    ...{ email: person.email, phone: person.phone },
    ...data,
  };
  const lines = Object.keys(labels).flatMap((field) =>
    values[field] === undefined ? [] : [`${labels[field]} : ${String(values[field])}`],
  );
  return [labels[name] ?? name, '', ...lines, ''].join('\n');
}
