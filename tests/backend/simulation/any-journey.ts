import fc from 'fast-check';
import { checkJourney } from '../../../backend/journeys/check-journey.ts';
import type { Condition } from '../../../backend/journeys/condition.ts';
import type {
  JourneyClass,
  JourneyDefinition,
  JourneyStep,
  SendStep,
  Turn,
} from '../../../backend/journeys/definition.ts';
import type { Deadline } from '../../../backend/journeys/moment.ts';
import type { IsoOffset } from '../../../backend/journeys/offset-instant.ts';

const offset = fc.constantFrom<IsoOffset>(
  '-P7D',
  '-P2D',
  '-P1D',
  '-PT3H',
  'PT10M',
  'PT3H',
  'PT20H',
  'P1D',
  'P3D',
);
const deadline = fc.constantFrom<Deadline>(
  ...([
    'data.start',
    'data.end',
    'data.start-PT2H',
    'data.start-P1D',
    'data.end+P2D',
    'data.end+P14D',
  ] as const),
  'run.entered+P3D',
);
const condition = fc.constantFrom<Condition>(
  { fact: 'audience', is: 'new' },
  { fact: 'hasAnswered', is: true },
  { not: { fact: 'leadDays', from: 3 } },
  {
    any: [
      { fact: 'service', in: ['short'] },
      { fact: 'age', to: 17 },
    ],
  },
);
const purposes = {
  care: ['care', 'reminder-sms', 'reminder-email'],
  service: ['survey', 'reminder-email', 'care'],
  marketing: ['marketing-email', 'marketing-sms'],
} as const;

type Shape = { kind: number; send: SendStep['send']; other: SendStep['send'] | undefined } & {
  offset: IsoOffset;
  until: 'data.start' | 'data.end' | 'run.entered';
  ifPast: 'skip' | 'continue';
  quiet: 'earlier' | 'later' | undefined;
  deadline: Deadline;
  condition: Condition;
  inner: Shape[][];
};

const send = (journeyClass: JourneyClass): fc.Arbitrary<SendStep['send']> =>
  fc.record({
    channel: fc.constantFrom('email', 'sms'),
    template: fc.constantFrom('one', 'two'),
    purpose: fc.constantFrom(...purposes[journeyClass]),
    notAfter: deadline,
    afterCrash: fc.constantFrom('resend', 'never'),
    onlyIf: fc.constantFrom('booked', 'cancelled', 'visited'),
  });

const shapes = (journeyClass: JourneyClass) =>
  fc.letrec<{ steps: Shape[]; step: Shape }>((tie) => ({
    steps: fc.array(tie('step'), { minLength: 1, maxLength: 5 }),
    step: fc.record({
      kind: fc.integer({ min: 0, max: 9 }),
      ...{ send: send(journeyClass), other: fc.option(send(journeyClass), { nil: undefined }) },
      ...{ offset, deadline, condition },
      until: fc.constantFrom('data.start', 'data.end', 'run.entered'),
      ifPast: fc.constantFrom('skip', 'continue'),
      quiet: fc.constantFrom('earlier', 'later', undefined),
      inner: fc.oneof<fc.Arbitrary<Shape[][]>[]>(
        { maxDepth: 2, withCrossShrink: true },
        fc.constant<Shape[][]>([]),
        fc.array(tie('steps'), { minLength: 2, maxLength: 2 }),
      ),
    }),
  })).steps;

/** Any definition that may run, of any class. */
export const anyJourney: fc.Arbitrary<JourneyDefinition> = fc
  .constantFrom<JourneyClass>('care', 'service', 'marketing')
  .chain((journeyClass) =>
    fc.record({
      class: fc.constant(journeyClass),
      shapes: shapes(journeyClass),
      reentry: fc.constantFrom('never', 'after-end', 'replace', undefined),
      ...{ if: fc.option(condition, { nil: undefined }), said: send(journeyClass) },
      turns: fc.record({
        exit: fc.subarray(['appointment.cancelled', 'appointment.noshow']),
        goal: fc.subarray(['appointment.attended', 'form.answered']),
        rebase: fc.subarray(['appointment.moved']),
      }),
      says: fc.boolean(),
    }),
  )
  .map(({ shapes: drawn, reentry, if: when, said, turns, says, class: kind }) => {
    const newId = counter();
    const turned = (types: readonly string[]): Turn[] =>
      types.map((on) => ({ on, ...(says && { send: [{ id: newId(), send: said }] }) }));
    return {
      ...{ id: 'any', version: 1, class: kind },
      entry: {
        ...{ on: 'appointment.booked', key: 'data.appointmentId' },
        ...(reentry && { reentry }),
        ...(when && { if: when }),
      },
      ...{ exit: turned(turns.exit), goal: turned(turns.goal), rebase: turned(turns.rebase) },
      steps: drawn.map((shape) => stepOf(shape, newId)),
    } satisfies JourneyDefinition;
  })
  .filter((definition) => checkJourney(definition).length === 0);

function counter(): () => string {
  let count = 0;
  return () => `s${(count += 1)}`;
}

function stepOf(shape: Shape, newId: () => string): JourneyStep {
  const id = newId();
  const [one = [], two = []] = shape.inner.map((steps) => steps.map((step) => stepOf(step, newId)));
  const { ifPast, until, quiet } = shape;
  if (shape.kind <= 3) return { id, send: shape.send, ...(shape.other && { withoutSms: shape.other }) };
  if (shape.kind <= 5) return { id, wait: { until, offset: shape.offset, ifPast, ...(quiet && { quiet }) } };
  if (shape.kind === 6) {
    const waitFor = { on: 'other.happened', until: shape.deadline };
    const unless = ifPast === 'skip' ? { unless: shape.condition } : {};
    return { id, waitFor: { ...waitFor, ...unless }, arrived: one, late: two };
  }
  if (shape.kind === 7) return { id, branch: shape.condition, then: one, otherwise: two };
  if (shape.kind === 8) {
    const arms = { a: { weight: 1, steps: one }, b: { weight: 2, steps: two } };
    return { id, split: { salt: 'any', arms } };
  }
  return { id, task: { queue: 'nurse', subject: 'call', notAfter: shape.deadline } };
}
