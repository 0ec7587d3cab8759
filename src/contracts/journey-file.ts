import * as z from 'zod/mini';
import { ConsentPurpose } from './consent.ts';

const Id = z.string().check(
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'use lower-case letters, digits and hyphens, such as "day-before"',
  }),
  z.maxLength(60),
);
const FactType = z.string().check(
  z.regex(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/, {
    error: 'name a fact such as "appointment.booked"',
  }),
);
const duration = String.raw`P(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?`;
const Offset = z.string().check(
  z.regex(new RegExp(`^-?(?=P.*\\d)${duration}(?<!T)$`), {
    error: 'write an offset such as "-P1D" or "PT3H"',
  }),
);
const Moment = z.enum(['data.start', 'data.end', 'data.due', 'run.entered']);
const Deadline = z.string().check(
  z.regex(
    new RegExp(`^(?:data\\.start|data\\.end|data\\.due|run\\.entered)(?:[+-](?=P.*\\d)${duration}(?<!T))?$`),
    {
      error: 'write a moment such as "data.start", "data.start-PT2H" or "data.end+P14D"',
    },
  ),
);

/** What may be said of a fact in a condition; which facts there are is checked against the engine's list. */
const FactValue = z.union([z.string(), z.number(), z.boolean()]);
const Conditions = z.array(z.lazy(() => JourneyCondition)).check(z.minLength(1));
export const JourneyCondition: z.ZodMiniType = z.union(
  [
    z.strictObject({ all: Conditions }),
    z.strictObject({ any: Conditions }),
    z.strictObject({ not: z.lazy(() => JourneyCondition) }),
    z.strictObject({ fact: z.string(), is: FactValue }),
    z.strictObject({
      fact: z.string(),
      in: z.array(z.union([z.string(), z.number()])).check(z.minLength(1)),
    }),
    z.strictObject({ fact: z.string(), from: z.optional(z.number()), to: z.optional(z.number()) }),
  ],
  { error: 'write a condition such as { "fact": "audience", "is": "new" }' },
);

const Send = z.strictObject({
  channel: z.enum(['email', 'sms']),
  template: Id,
  purpose: ConsentPurpose,
  notAfter: Deadline,
  afterCrash: z.enum(['resend', 'never']),
  onlyIf: z.optional(z.enum(['booked', 'cancelled', 'visited'])),
});
const SendStep = z.strictObject({ id: Id, send: Send, withoutSms: z.optional(Send) });
const Steps: z.ZodMiniType = z.array(z.lazy(() => JourneyStepFile));

/** One step, by the field that says what it does. */
export const stepKinds = {
  send: SendStep,
  wait: z.strictObject({
    id: Id,
    wait: z.strictObject({
      until: Moment,
      offset: Offset,
      ifPast: z.enum(['skip', 'continue']),
      quiet: z.optional(z.enum(['earlier', 'later'])),
    }),
  }),
  waitFor: z.strictObject({
    id: Id,
    waitFor: z.strictObject({ on: FactType, until: Deadline, unless: z.optional(JourneyCondition) }),
    arrived: z.optional(Steps),
    late: z.optional(Steps),
  }),
  branch: z.strictObject({ id: Id, branch: JourneyCondition, then: Steps, otherwise: z.optional(Steps) }),
  split: z.strictObject({
    id: Id,
    split: z.strictObject({
      salt: z.string().check(z.minLength(1)),
      arms: z.record(Id, z.strictObject({ weight: z.number().check(z.positive()), steps: Steps })),
    }),
  }),
  task: z.strictObject({
    id: Id,
    task: z.strictObject({
      queue: z.enum(['front-desk', 'nurse', 'billing']),
      subject: Id,
      notAfter: Deadline,
    }),
  }),
  webhook: z.strictObject({ id: Id, webhook: z.strictObject({ name: Id }) }),
} as const;

const JourneyStepFile: z.ZodMiniType = z.union([
  stepKinds.send,
  stepKinds.wait,
  stepKinds.waitFor,
  stepKinds.branch,
  stepKinds.split,
  stepKinds.task,
  stepKinds.webhook,
]);

const Turns = z.array(z.strictObject({ on: FactType, send: z.optional(z.array(SendStep)) }));

/** A journey as data; the JSON Schema of `docs/journey.schema.json` is made from this. */
export const JourneyFile = z.strictObject({
  id: Id,
  version: z.int().check(z.minimum(1)),
  class: z.enum(['care', 'service', 'marketing']),
  entry: z.strictObject({
    on: FactType,
    key: z.enum(['data.appointmentId', 'data.contactId', 'data.recipientId']),
    reentry: z.optional(z.enum(['never', 'after-end', 'replace'])),
    if: z.optional(JourneyCondition),
  }),
  exit: Turns,
  goal: z.optional(Turns),
  rebase: z.optional(Turns),
  steps: z.array(JourneyStepFile).check(z.minLength(1, { error: 'a journey has at least one step' })),
});
