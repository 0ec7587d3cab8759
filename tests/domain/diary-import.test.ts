import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readFhirDiary } from '../../src/domain/booking/diary-import.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';

const require = createRequire(import.meta.url);
/** The official examples of FHIR R4. */
const example = (name: string) =>
  JSON.parse(readFileSync(require.resolve(`hl7.fhir.r4.examples/${name}.json`), 'utf8')) as Record<
    string,
    unknown
  >;

const base = clinicWith();
const clinic = clinicWith({
  services: [{ ...base.services[0], minutes: 15, fhirServiceTypes: ['57'] }, base.services[1]],
  practitioners: [{ ...base.practitioners[0], fhirActors: ['Location/1', 'Practitioner/12'] }],
});
const schedule = (changes: object = {}) => ({
  ...{ resourceType: 'Schedule', id: 's1', actor: [{ reference: 'Practitioner/12' }] },
  ...changes,
});
const slot = (changes: object = {}) => ({
  ...{ resourceType: 'Slot', id: 'a', schedule: { reference: 'Schedule/s1' }, status: 'free' },
  ...{ start: '2027-03-30T09:00:00+02:00', end: '2027-03-30T09:30:00+02:00' },
  ...changes,
});
const read = (...resources: unknown[]) => readFhirDiary(resources, clinic);
const codes = (...resources: unknown[]) =>
  read(...resources).problems.map(({ index, resource, code }) => [index, resource, code]);

describe('the official examples', () => {
  const schedules = ['Schedule-example', 'Schedule-exampleloc1', 'Schedule-exampleloc2'].map(example);
  const slots = ['Slot-example', 'Slot-1', 'Slot-2', 'Slot-3'].map(example);

  it('are read with all four statuses, in a file, a bundle, or any order', () => {
    const expected = { example: 'free', '1': 'busy', '2': 'busy-tentative', '3': 'busy-unavailable' };
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [...slots, ...schedules].map((resource) => ({ resource })),
    };
    for (const content of [[...schedules, ...slots], [...slots, ...schedules], bundle]) {
      const diary = readFhirDiary(content, clinic);
      expect(diary.problems).toEqual([]);
      expect(Object.fromEntries(diary.slots.map(({ slotId, status }) => [slotId, status]))).toEqual(expected);
    }
  });

  it('keep instant and kind of service', () => {
    const [first, second] = readFhirDiary([...schedules, ...slots], clinic).slots;
    expect(first).toMatchObject({ practitioner: 'oak', location: 'main', services: ['short'] });
    expect(new Date(first?.startMs ?? 0).toISOString()).toBe('2013-12-25T09:15:00.000Z');
    expect(second?.services).toBeNull(); // it names no kind of service: any that fits
  });
});

describe('a bad entry', () => {
  it('is reported with its place and reason, and the others are kept', () => {
    const diary = read(schedule(), slot({ id: 'bad', status: 'maybe' }), slot());
    expect(diary.slots.map(({ slotId }) => slotId)).toEqual(['a']);
    expect(diary.problems).toEqual([{ index: 1, resource: 'Slot/bad', code: 'unknown_status' }]);
  });

  it.each([
    ['an offset that is none', slot({ start: '2021-03-04T09:00:00-05' }), 'invalid_instant'],
    ['no offset at all', slot({ end: '2027-03-30T09:30:00' }), 'invalid_instant'],
    ['a day that does not exist', slot({ start: '2027-02-30T09:00:00Z' }), 'invalid_instant'],
    ['a start that is missing', slot({ start: undefined }), 'invalid_instant'],
    ['an end before its start', slot({ end: '2027-03-30T08:59:00+02:00' }), 'end_before_start'],
    ['an end at its start', slot({ end: '2027-03-30T09:00:00+02:00' }), 'end_before_start'],
    ['a schedule that is not there', slot({ schedule: { reference: 'Schedule/none' } }), 'missing_schedule'],
    ['no schedule', slot({ schedule: undefined }), 'missing_schedule'],
    ['a reference that is no text', slot({ schedule: { reference: 7 } }), 'missing_schedule'],
    ['an id that is none', slot({ id: 'a b' }), 'invalid_slot'],
  ])('has %s', (_, resource, code) => {
    expect(codes(schedule(), resource).map((problem) => problem[2])).toEqual([code]);
  });

  it('has an actor the clinic does not know', () => {
    expect(
      codes(schedule({ actor: [{ reference: 'Practitioner/99' }, { display: 'someone' }] }), slot()),
    ).toEqual([[1, 'Slot/a', 'unmapped_actor']]);
    expect(codes(schedule({ actor: 'oak' }), slot())).toEqual([
      [0, 'Schedule/s1', 'invalid_schedule'],
      [1, 'Slot/a', 'missing_schedule'],
    ]);
  });

  it('is no resource at all', () => {
    expect(codes(null, 7, 'x', [], {}, schedule())).toEqual(
      [0, 1, 2, 3, 4].map((index) => [index, '?', 'not_a_resource']),
    );
    expect(readFhirDiary('nonsense', clinic).problems).toEqual([
      { index: 0, resource: '?', code: 'not_a_resource' },
    ]);
  });
});

describe('an entry', () => {
  it('of another kind is passed over', () => {
    expect(read({ resourceType: 'Patient', id: 'p' }, schedule(), slot())).toMatchObject({
      ignored: 1,
      problems: [],
    });
  });

  it('may refer by an absolute address', () => {
    const server = 'https://fhir.example/r4';
    const content = {
      resourceType: 'Bundle',
      entry: [
        {
          fullUrl: `${server}/Schedule/s1`,
          resource: schedule({ actor: [{ reference: `${server}/Practitioner/12` }] }),
        },
        { fullUrl: `${server}/Slot/a`, resource: slot({ schedule: { reference: `${server}/Schedule/s1` } }) },
        { fullUrl: 'urn:uuid:1' },
      ],
    };
    const diary = readFhirDiary(content, clinic);
    expect(diary.slots).toHaveLength(1);
    expect(diary.problems).toEqual([{ index: 2, resource: '?', code: 'not_a_resource' }]);
  });

  it('does not take an actor for another whose id ends alike', () => {
    expect(codes(schedule({ actor: [{ reference: 'Practitioner/912' }] }), slot()).at(0)?.[2]).toBe(
      'unmapped_actor',
    );
  });

  it('is at the place its schedule names, if the clinic has it', () => {
    const annexed = clinicWith({
      locations: [base.locations[0], { ...base.locations[0], id: 'annex' }],
      practitioners: [{ ...base.practitioners[0], fhirActors: ['Practitioner/12'] }],
    });
    const actor = [{ reference: 'Practitioner/12' }, { reference: 'Location/annex' }];
    expect(readFhirDiary([schedule({ actor }), slot()], annexed).slots[0]?.location).toBe('annex');
  });

  it('offers nothing when its schedule is out of use, but what is taken stays taken', () => {
    const diary = read(schedule({ active: false }), slot(), slot({ id: 'b', status: 'busy' }));
    expect(diary.slots.map(({ status }) => status)).toEqual(['entered-in-error', 'busy']);
  });
});
