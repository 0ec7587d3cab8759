import type { MessageContext } from '../journeys/journey-ports.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import type { OutgoingSms } from '../journeys/ports.ts';
import { appointmentTime } from './appointment-time.ts';
import { gsm7Text } from './gsm7-text.ts';
import { messageTextsFor } from './message-texts.ts';

const LONGEST_SMS = 160;

/**
 * Writes the reminder of an appointment as one SMS. It says which clinic and when, never what for or with whom:
 * telephones lie about, and a speciality tells an illness.
 */
export function appointmentReminder({ clinic, appointment, key }: MessageContext): OutgoingSms {
  const language = chooseLanguage([appointment.patient.locale], clinic.languages);
  const texts = messageTextsFor(language);
  const { numericDate, start } = appointmentTime(appointment, clinic, texts);
  const phone = clinic.locations.find(({ id }) => id === appointment.location)?.phone ?? clinic.phone;
  const write = (name: string) =>
    gsm7Text(texts.reminder({ clinic: name, date: numericDate, time: start, phone }));
  // A long name gives way; the date and the number never do.
  const excess = Math.max(0, write(clinic.name).length - LONGEST_SMS);
  const name = gsm7Text(clinic.name);
  const text = write(excess > 0 ? `${name.slice(0, Math.max(0, name.length - excess - 1)).trim()}.` : name);
  return { key, sender: clinic.smsSender, to: appointment.patient.phone, text: text.slice(0, LONGEST_SMS) };
}
