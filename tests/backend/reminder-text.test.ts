import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentReminder } from '../../backend/channels/appointment-reminder.ts';
import { gsm7Text } from '../../backend/channels/gsm7-text.ts';
import { clinicWith } from './fixtures/clinic-with.ts';

/** GSM 03.38, the letters that take one of the 160 places. Written out again, not taken from the code under test. */
const gsm7 = /^[@£$¥èéùìòÇ\nØø\rÅåÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

const reminderOf = (name: string, locale = 'fr', clinicChanges: object = {}) =>
  appointmentReminder({
    clinic: clinicWith({ name, ...clinicChanges }),
    key: 'k',
    appointment: {
      ...{
        id: 'a',
        status: 'booked',
        sequence: 0,
        service: 'short',
        practitioner: 'oak',
        location: 'main',
        mode: 'AMB',
      },
      ...{ startMs: Date.parse('2027-08-03T09:05:00+02:00'), endMs: 0, bookedMs: 0 },
      patient: {
        given: 'C',
        family: 'E',
        birthDate: '1980-01-01',
        email: 'a@b.example',
        phone: '+33612345678',
        locale,
        notices: [],
      },
    },
  }).text;

describe('the reminder', () => {
  it('says which clinic, when and whom to call', () => {
    expect(reminderOf('Clinique du Nord')).toBe(
      'Clinique du Nord : rappel de votre rendez-vous du 03/08/2027 à 09:05. Un empechement ? Appelez le 01 99 00 12 34.',
    );
    expect(reminderOf('Clinique du Nord', 'en')).toBe(
      'Clinique du Nord: reminder of your appointment on 03/08/2027 at 09:05. Something came up? Call 01 99 00 12 34.',
    );
  });

  it('says nothing of what for, or with whom', () => {
    expect(reminderOf('Clinique du Nord')).not.toMatch(/Contr|Chêne|Chene|principal|http/);
  });

  it('is one SMS whatever the clinic is called, with the hour and the number in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.constantFrom('fr', 'en'),
        (name, locale) => {
          const text = reminderOf(name, locale);
          expect(text.length).toBeLessThanOrEqual(160);
          expect(text).toMatch(gsm7);
          expect(text).toContain('09:05');
          expect(text).toContain('01 99 00 12 34.');
        },
      ),
    );
    expect(
      reminderOf('Centre de radiologie et d’imagerie médicale de la Côte d’Émeraude et du pays de Dinan'),
    ).toHaveLength(160);
  });
});

describe('the letters of an SMS', () => {
  it('are those that cost one place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(gsm7Text(text)).toMatch(gsm7);
      }),
      { numRuns: 500 },
    );
  });

  it('stay as near to the text as they can', () => {
    expect(gsm7Text('Hôpital Saint-Cœur – « Forêt » déjà là, où ? Ça coûte 5\u202f€…')).toBe(
      'Hopital Saint-Coeur - " Foret " déjà là, où ? Ça coute 5 EUR...',
    );
    expect(gsm7Text('François, e\u0301te\u0301 🙂 [x]')).toBe('Francois, été x');
  });
});
