import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import { eligibilityCourse, stopAfter } from '../../src/domain/booking/eligibility-course.ts';
import { eligibilityFaults } from '../../src/domain/booking/eligibility.ts';
import { needsCourse } from '../../src/domain/booking/needs-course.ts';
import { catalogOf } from '../fixtures/clinic-in-memory.ts';

const implant = {
  id: 'implant',
  text: 'Portez-vous un implant ?',
  answers: [
    { id: 'no', text: 'Non', outcome: 'go' },
    { id: 'yes', text: 'Oui', outcome: 'stop', explanation: 'Pas d’IRM.', service: 'echographie' },
  ],
};
const [knee, echo] = catalogOf().services as [Service, Service];
const kindsOf = (service: Service, catalog = catalogOf()) =>
  eligibilityCourse(service, catalog).map(({ id }) => id);
/** What follows from an answer to the first question that has this id. */
function stop(service: Service, [asked, answer]: readonly [string, string], catalog: Catalog = catalogOf()) {
  const view = eligibilityCourse(service, catalog).find(({ id }) => id === asked);
  if (!view) throw new Error(`Nothing asks for ${asked}.`);
  return stopAfter(view, answer, { service, catalog });
}
const idsOf = (services: readonly Service[] = []) => services.map(({ id }) => id);

describe('the questions before the slots', () => {
  it('are none where nothing depends on them', () => {
    expect(kindsOf(knee)).toEqual([]);
    expect(needsCourse(knee, catalogOf())).toBe(false);
  });

  it('come with what ends most bookings first, and then in the order of the clinic', () => {
    const questions = [implant, { ...implant, id: 'age' }];
    const all: Service = { ...knee, audience: 'known', age: { from: 18 }, questions };
    expect(kindsOf(all)).toEqual(['audience', 'age', 'question-implant', 'question-age']);
  });

  it('ask whether the clinic knows the patient where one who does it sees no others', () => {
    const catalog = catalogOf({
      practitioners: catalogOf().practitioners.map((each) => ({
        ...each,
        acceptsNew: each.id !== 'dr-aubepine',
      })),
    });
    expect(kindsOf(knee, catalog)).toEqual(['audience']);
    expect(kindsOf(echo, catalog)).toEqual([]);
  });
});

describe('an answer that ends a booking', () => {
  const adults: Service = { ...knee, id: 'adults', age: { from: 18 } };
  const children: Service = { ...knee, id: 'children', age: { to: 17 } };
  const catalog = catalogOf({ services: [adults, children, echo] });

  it('explains itself in the words of the clinic and leads to what fits', () => {
    const service = { ...knee, questions: [implant] };
    const ended = stop(service, ['question-implant', 'yes']);
    expect([ended?.cause, ended?.explanation, idsOf(ended?.instead)]).toEqual([
      ...['notThis', 'Pas d’IRM.', ['echographie']],
    ]);
    expect(stop(service, ['question-implant', 'no'])).toBeUndefined();
    expect(stop(service, ['question-implant', 'constructor'])).toBeUndefined();
  });

  it('never leads back to itself', () => {
    const [no, yes] = implant.answers;
    const questions = [{ ...implant, answers: [no, { ...yes, service: knee.id }] }] as Service['questions'];
    expect(stop({ ...knee, questions }, ['question-implant', 'yes'])?.instead).toEqual([]);
  });

  it('for the age leads to the reasons of the group that take other ages', () => {
    expect(idsOf(stop(adults, ['age', 'no'], catalog)?.instead)).toEqual(['children']);
    expect(idsOf(stop(children, ['age', 'no'], catalog)?.instead)).toEqual(['adults']);
    expect(stop(adults, ['age', 'yes'], catalog)).toBeUndefined();
  });

  it('for those who are new leads to what they may book, and never to the telephone', () => {
    const known: Service = { ...knee, id: 'follow-up', audience: 'known' };
    const byPhone: Service = { ...knee, id: 'by-phone', bookable: false };
    const both = catalogOf({ services: [known, knee, byPhone, echo] });
    expect(stop(known, ['audience', 'new'], both)?.cause).toBe('onlyKnown');
    expect(idsOf(stop(known, ['audience', 'new'], both)?.instead)).toEqual(['irm-genou']);
    expect(stop(known, ['audience', 'known'], both)).toBeUndefined();
    const first: Service = { ...knee, id: 'first', audience: 'new' };
    expect(stop(first, ['audience', 'known'], catalogOf({ services: [first, knee] }))?.cause).toBe('onlyNew');
  });
});

describe('the widget and the backend', () => {
  const service = fc.record({
    audience: fc.constantFrom('new', 'known', undefined),
    age: fc.option(
      fc.record({ from: fc.integer({ min: 0, max: 50 }), to: fc.integer({ min: 50, max: 99 }) }),
      {
        nil: undefined,
      },
    ),
    questions: fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 }),
  });

  const patient = fc.record({
    years: fc.integer({ min: 0, max: 110 }),
    isKnown: fc.constantFrom('new' as const, 'known' as const),
    given: fc.array(fc.constantFrom('no', 'yes'), { minLength: 3, maxLength: 3 }),
  });

  it('agree on every answer: who is led to the slots is not refused, and who is stopped would be', () => {
    fc.assert(
      fc.property(
        service,
        fc.boolean(),
        patient,
        ({ audience, age, questions }, acceptsNew, { years, isKnown, given }) => {
          const asked: Service = {
            ...{ ...knee, practitioners: ['dr-aubepine'] },
            ...(audience && { audience }),
            ...(age && { age }),
            questions: questions.map((id) => ({ ...implant, id })),
          };
          const catalog = catalogOf({
            services: [asked, echo],
            practitioners: [{ id: 'dr-aubepine', name: 'Dr Aubépine', acceptsNew }],
          });
          const isOfAge = !age || (years >= age.from && years <= age.to);
          const course = eligibilityCourse(asked, catalog);
          expect(course.length > 0).toBe(needsCourse(asked, catalog));
          const answerTo = (view: (typeof course)[number], place: number) =>
            view.kind === 'audience'
              ? isKnown
              : view.kind === 'age'
                ? isOfAge
                  ? 'yes'
                  : 'no'
                : (given[place % 3] ?? 'no');
          const isStopped = course.some((view, place) =>
            stopAfter(view, answerTo(view, place), { service: asked, catalog }),
          );
          const faults = eligibilityFaults(asked, {
            ...{ birthDate: `${2027 - years}-01-01`, day: '2027-03-23', acceptsNew },
            audience: course.some(({ kind }) => kind === 'audience') ? isKnown : undefined,
            answers: course.flatMap((view, place) =>
              view.kind === 'question' ? [{ question: view.question.id, answer: answerTo(view, place) }] : [],
            ),
          });
          expect(isStopped).toBe(faults.length > 0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
