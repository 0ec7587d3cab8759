import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Connector, Outcome, OutwardFact } from './connector.ts';

export interface MssanteOptions {
  id: string;
  /** The operator's server: `smtps://…`. */
  url: string;
  from: { name: string; address: string };
  to: string;
  language: 'fr' | 'en';
  /** Reference of this product at convergence.esante.gouv.fr, which every message then carries. */
  productReference?: string | undefined;
}

/**
 * MSSanté: tells a professional's mailbox in the space of trust, over the operator's SMTP. For care alone. The subject
 * says nothing of the patient, for it stands in logs and previews.
 */
export function mssante({ id, url, from, to, language, productReference }: MssanteOptions): Connector {
  const transport = createTransport({
    ...{ url, pool: true, maxConnections: 1 },
    ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const headers = {
    'Content-Language': language,
    'Auto-Submitted': 'auto-generated',
    // Référentiel socle MSSanté #2, 3.8.3: names the software that sent the message.
    ...(productReference !== undefined && { 'X-MSS-NIL': productReference }),
  };
  return {
    ...{ id, kind: 'mssante', afterUnknown: 'leave' },
    async deliver(fact, { key }) {
      // The same in every attempt, by which a server may know a repetition.
      const messageId = `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${from.address.split('@').at(-1)}>`;
      const subject = words[language].subject;
      try {
        await transport.sendMail({
          ...{ messageId, from, subject, headers, text: textOf(fact, language) },
          to: { name: '', address: to },
        });
        return { kind: 'accepted' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Without an answer to the message itself, the server may have it. */
function outcomeOf(cause: unknown): Outcome {
  const { responseCode, command, code } = cause as {
    responseCode?: unknown;
    command?: unknown;
    code?: unknown;
  };
  if (typeof responseCode === 'number') {
    const said = `smtp_${responseCode}`;
    return responseCode >= 500 ? { kind: 'refused', reason: said } : { kind: 'retry', code: said };
  }
  const named = typeof code === 'string' ? code.toLowerCase() : 'smtp';
  return { kind: command === 'CONN' ? 'retry' : 'unknown', code: named };
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
