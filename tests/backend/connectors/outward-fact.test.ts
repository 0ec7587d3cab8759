import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentFactClasses } from '../../../src/contracts/appointment-events.ts';
import { consentFactClasses } from '../../../src/contracts/consent-events.ts';
import type { ConsentPurpose } from '../../../src/contracts/consent.ts';
import { questionnaireSubmittedClasses } from '../../../src/contracts/questionnaire-events.ts';
import type { Audience, SourceEvent } from '../../../backend/connectors/connector.ts';
import { declaredFields, fieldClass } from '../../../backend/connectors/field-classes.ts';
import { outwardFact, type OutwardRules } from '../../../backend/connectors/outward-fact.ts';
import { outwardNameList, outwardNames } from '../../../backend/connectors/outward-names.ts';

const person = {
  ...{ given: 'Camille', family: 'Essai', birthDate: '1980-02-29', email: 'camille@patient.example' },
  ...{ phone: '+33612345678', language: 'fr' },
};
const event: SourceEvent = {
  ...{ clinic: 'north', id: '1', type: 'appointment.booked', subject: 's', occurredMs: 5, person },
  data: { appointmentId: 'a', start: '2027-03-02T09:00:00+01:00', service: 'oncology', practitioner: 'oak' },
  ...{ decisions: [], wasTold: false },
};
const every = [...declaredFields, 'reason', 'pageUrl', 'answers', 'text'];
const rules = (audience: Audience, fields: readonly string[] = every): OutwardRules => ({
  ...{ audience, facts: outwardNameList, fields, pseudonymOf: () => 'p' },
});
const agreed = (...purposes: ConsentPurpose[]) => ({
  asked: ['care', 'marketing-email', 'marketing-sms', 'measurement'] as const,
  decisions: purposes.map((purpose) => ({ purpose, decision: 'given' as const })),
});

describe('what of a fact leaves', () => {
  it('nothing that is in no list', () => {
    const none = rules('webhook', []);
    expect(outwardFact(event, none, agreed('marketing-email'))).toEqual({
      ...{ id: '1', name: 'visit-booked', occurredAtMs: 5, person: { pseudonym: 'p', traits: {} }, data: {} },
    });
    expect(outwardFact(event, { ...none, facts: [] }, agreed())).toBe('not_listed');
    expect(outwardFact({ ...event, type: 'desk.message' }, none, agreed())).toBe('not_listed');
  });

  it('to a CRM, what one channel was agreed to, and nothing by the other', () => {
    expect(outwardFact(event, rules('crm'), agreed())).toBe('no_consent');
    expect(outwardFact(event, rules('crm'), agreed('measurement'))).toBe('no_consent');
    const fact = outwardFact(event, rules('crm'), agreed('marketing-sms'));
    expect(fact).toMatchObject({ person: { phone: '+33612345678' } });
    expect(fact).not.toHaveProperty('person.email');
  });

  it('to analytics, with consent to be counted, nothing of the person', () => {
    expect(outwardFact(event, rules('analytics'), agreed('marketing-email'))).toBe('no_consent');
    const fact = outwardFact(event, rules('analytics'), agreed('measurement', 'marketing-email'));
    expect(fact).toMatchObject({
      person: { pseudonym: 'p', traits: { language: 'fr' } },
      data: { appointmentId: 'a' },
    });
    expect(JSON.stringify(fact)).not.toMatch(/Camille|1980|camille|336|09:00/);
  });

  it('to care, what it lists, also about health', () => {
    const fact = outwardFact(event, rules('care', ['service', 'birthDate']), agreed());
    expect(fact).toMatchObject({
      data: { service: 'oncology' },
      person: { traits: { birthDate: '1980-02-29' } },
    });
  });

  it('of the end of a consent, to a CRM that was told, the one address; of any other, nothing', () => {
    const end = (purpose: ConsentPurpose, wasTold: boolean) => ({
      ...{ ...event, type: 'consent.withdrawn', data: { purpose }, wasTold },
    });
    const left = agreed('marketing-sms');
    const told = outwardFact(end('marketing-email', true), rules('crm'), left);
    expect(told).toMatchObject({
      name: 'consent-withdrawn',
      person: { email: person.email, traits: { language: 'fr' } },
    });
    expect(told).not.toHaveProperty('person.phone');
    // Or it would stop writing to an address that may be written to.
    expect(outwardFact(end('marketing-email', false), rules('crm'), left)).toBe('not_theirs');
    expect(outwardFact(end('measurement', true), rules('crm'), agreed('marketing-email'))).toBe('not_theirs');
    expect(outwardFact(end('reminder-sms', true), rules('crm'), agreed('marketing-email'))).toBe(
      'not_theirs',
    );
    expect(outwardFact(end('marketing-email', true), rules('webhook'), left)).not.toHaveProperty(
      'person.email',
    );
  });

  it('only plain values: in a list or an object nobody declared anything', () => {
    const data = { appointmentId: { reason: 'canary' }, start: ['canary'] };
    const fact = outwardFact({ ...event, data }, rules('care'), agreed());
    expect(JSON.stringify(fact)).not.toContain('canary');
  });

  it('never anything about health except to care, whatever is listed and agreed to', () => {
    const health = every.filter((field) => fieldClass(field) === 'health');
    const purposes = ['care', 'reminder-sms', 'marketing-email', 'marketing-sms', 'measurement'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...(['crm', 'analytics', 'webhook'] as const)),
        fc.subarray(every),
        fc.array(
          fc.record({
            purpose: fc.constantFrom(...purposes),
            decision: fc.constantFrom('given', 'refused', 'withdrawn'),
          }),
        ),
        fc.constantFrom(...Object.keys(outwardNames)),
        fc.boolean(),
        (...drawn) => {
          const [audience, fields, decisions, type, wasTold] = drawn;
          const data = Object.fromEntries([...every].map((field) => [field, `value-of-${field}`]));
          const consents = { asked: [...purposes], decisions };
          const fact = outwardFact(
            { ...event, type, data, decisions, wasTold },
            rules(audience, fields),
            consents,
          );
          const text = JSON.stringify(fact);
          for (const field of health) expect(text).not.toContain(`value-of-${field}`);
          const latest = (purpose: string) =>
            decisions.findLast((each) => each.purpose === purpose)?.decision;
          const isEnd = type === 'consent.withdrawn';
          if (!isEnd && latest('marketing-email') !== 'given') expect(text).not.toContain(person.email);
          if (!isEnd && latest('marketing-sms') !== 'given') expect(text).not.toContain(person.phone);
        },
      ),
    );
  });
});

describe('the classes', () => {
  it('know an undeclared field as health', () => {
    expect(['reason', 'toString', '__proto__', 'constructor', ''].map(fieldClass)).toEqual(
      Array(5).fill('health'),
    );
  });

  it('are never laxer than the schemas of the facts', () => {
    const order = ['none', 'contact', 'health'];
    const declared = { ...appointmentFactClasses, ...consentFactClasses, ...questionnaireSubmittedClasses };
    for (const [field, kind] of Object.entries(declared))
      expect(order.indexOf(fieldClass(field)), field).toBeGreaterThanOrEqual(order.indexOf(kind));
  });

  it('stand beside names that say nothing', () => {
    for (const name of outwardNameList)
      expect(name).toMatch(/^(visit|message|form|feedback|newsletter|consent)-[a-z]+$/);
  });
});
