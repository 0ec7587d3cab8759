import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { templateNames } from '../../backend/channels/template-names.ts';
import { checkJourney } from '../../backend/journeys/check-journey.ts';
import { publishedJourneys } from '../../backend/journeys/definitions/published.ts';
import { journeySchema } from '../../src/contracts/journey-schema.ts';

const send = {
  ...{ channel: 'email', template: 'welcome', purpose: 'care', notAfter: 'data.start', afterCrash: 'resend' },
};
const wait = { until: 'data.start', offset: '-P1D', ifPast: 'skip' };
/** A journey that can run, with other fields. */
const journey = (changes: Record<string, unknown> = {}) => ({
  ...{ id: 'j', version: 1, class: 'care', exit: [] },
  entry: { on: 'appointment.booked', key: 'data.appointmentId' },
  steps: [{ id: 's', send }],
  ...changes,
});
const withStep = (step: unknown) => journey({ steps: [{ id: 's', send }, step] });
const faults = (definition: unknown) =>
  checkJourney(definition, { templates: templateNames }).map(({ path, text }) => `${path}: ${text}`);

const split = (changes: object) => ({
  ...{ salt: 's', ...changes },
  arms: { a: { weight: 1, steps: [] }, b: { weight: 1, steps: [] } },
});

/** Contains itself. */
const endless: { id: string; branch: object; then: unknown[] } = {
  ...{ id: 'b', branch: { fact: 'audience', is: 'new' } },
  then: [],
};
endless.then.push(endless);

describe('a definition', () => {
  it('can run as it ships, with templates that exist', () => {
    expect(faults(journey())).toEqual([]);
    for (const definition of publishedJourneys)
      expect([definition.id, faults(definition)]).toEqual([definition.id, []]);
  });

  it.each([
    ['no object', 5, /^: /],
    ['no steps', journey({ steps: [] }), /^steps: a journey has at least one step/],
    ['a field nobody knows', journey({ stpes: [] }), /^stpes: there is no such field here/],
    [
      'an unknown step',
      withStep({ id: 'x', teleport: {} }),
      /^steps\[1\]: no such step; a step has one of send, wait/,
    ],
    ['a step without an id', withStep({ wait }), /^steps\[1\]\.id: /],
    ['one id twice', withStep({ id: 's', wait }), /^steps\[1\]\.id: "s" is used twice/],
    [
      'one id twice, deep down',
      withStep({ id: 'b', branch: { fact: 'hasForm', is: true }, then: [{ id: 's', wait }] }),
      /^steps\[1\]\.then\[0\]\.id: "s" is used twice/,
    ],
    [
      'an offset that is none',
      withStep({ id: 'w', wait: { ...wait, offset: 'P1M' } }),
      /^steps\[1\]\.wait\.offset: write an offset/,
    ],
    [
      'a deadline that is none',
      withStep({ id: 'w', send: { ...send, notAfter: 'data.start+P' } }),
      /^steps\[1\]\.send\.notAfter: write a moment/,
    ],
    [
      'a template nobody wrote',
      withStep({ id: 'w', send: { ...send, template: 'nice' } }),
      /^steps\[1\]\.send\.template: there is no email template "nice"/,
    ],
    [
      'a template of another channel',
      withStep({ id: 'w', send: { ...send, channel: 'sms' } }),
      /no sms template "welcome"/,
    ],
    [
      'a condition on what nobody knows',
      withStep({ id: 'b', branch: { fact: 'diagnosis', is: 'x' }, then: [] }),
      /^steps\[1\]\.branch\.fact: nothing is known as "diagnosis"/,
    ],
    [
      'a comparison of other kinds',
      withStep({ id: 'b', branch: { not: { fact: 'age', is: 'old' } }, then: [] }),
      /^steps\[1\]\.branch\.not: "age" is a number/,
    ],
    [
      'advertising in a journey of care',
      withStep({ id: 'w', send: { ...send, purpose: 'marketing-email' } }),
      /^steps\[1\]\.send\.purpose: "marketing-email" does not fit a journey of the class "care"/,
    ],
    [
      'an experiment with one arm',
      withStep({ id: 'x', split: { salt: 'a', arms: { a: { weight: 1, steps: [] } } } }),
      /^steps\[1\]\.split\.arms: an experiment has at least two arms/,
    ],
    [
      'an outcome nobody counts',
      withStep({ id: 'x', split: split({ outcome: 'opened' }) }),
      /^steps\[1\]\.split\.outcome: /,
    ],
    [
      'an outcome that cannot follow: no goal',
      withStep({ id: 'x', split: split({ outcome: 'goal' }) }),
      /^steps\[1\]\.split\.outcome: this journey has no goal/,
    ],
    [
      'an outcome that cannot follow: no appointment',
      journey({
        entry: { on: 'contact.joined', key: 'data.contactId' },
        steps: [{ id: 'x', split: split({ outcome: 'attended' }) }],
      }),
      /^steps\[0\]\.split\.outcome: "attended" follows an appointment, and this journey is about none/,
    ],
    [
      'days for what has none',
      withStep({ id: 'x', split: split({ outcome: 'form', withinDays: 30 }) }),
      /^steps\[1\]\.split\.withinDays: only "rebooked" is counted in days/,
    ],
    [
      'an appointment’s moment without one',
      journey({ entry: { on: 'contact.joined', key: 'data.contactId' } }),
      /^steps\[0\]\.send\.notAfter: "data\.start" is a moment of an appointment/,
    ],
    [
      'a run that ends as it begins',
      journey({ exit: [{ on: 'appointment.booked' }] }),
      /^exit\[0\]\.on: the fact that begins a run cannot turn it/,
    ],
    [
      'steps that contain themselves',
      journey({ steps: [endless] }),
      /^steps: steps stand more than 12 levels deep, or contain themselves/,
    ],
  ])('with %s is refused with the path of the fault', (_, definition, fault) => {
    expect(faults(definition).join('\n')).toMatch(fault);
  });

  it('may count what an experiment is for, where that can follow', () => {
    expect(faults(withStep({ id: 'x', split: split({ outcome: 'answered' }) }))).toEqual([]);
    const contact = journey({
      entry: { on: 'contact.joined', key: 'data.contactId' },
      goal: [{ on: 'appointment.booked' }],
      steps: [
        { id: 'x', split: split({ outcome: 'rebooked', withinDays: 400 }) },
        { id: 'y', split: split({ outcome: 'confirmed' }) },
        { id: 'z', split: split({ outcome: 'goal' }) },
      ],
    });
    expect(faults(contact)).toEqual([]);
  });

  it('has a JSON Schema that is published as it is', async () => {
    expect(await readFile('docs/journey.schema.json', 'utf8')).toBe(`${journeySchema()}\n`);
  });
});
