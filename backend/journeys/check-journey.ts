import { JourneyFile, stepKinds } from '../../src/contracts/journey-file.ts';
import { factTypes } from './condition.ts';
import { conditionFaults, inField, type Fault } from './condition-faults.ts';
import type { JourneyDefinition, JourneyStep, SendStep } from './definition.ts';
import { waysOf } from './program.ts';

/** What is wrong with a definition, and where. */
export interface JourneyFault {
  /** Such as `steps[2].then[0].send.template`. */
  path: string;
  text: string;
}

/** What a definition may name; without a list, any name will do. */
export interface Known {
  /** Of the messages about an appointment. */
  templates?: Readonly<Record<'email' | 'sms', readonly string[]>>;
  /** Of those about anything else. */
  contactTemplates?: Readonly<Record<'email' | 'sms', readonly string[]>>;
}

const deepest = 12;

/**
 * Finds what keeps a definition from running: its form first, and then what its form cannot say.
 *
 * @param definition - Anything, such as what stood in a file.
 * @returns Every fault with its path; none when the journey can run.
 */
export function checkJourney(definition: unknown, known: Known = {}): JourneyFault[] {
  if (isDeeperThan(definition, 2 * deepest + 4)) {
    return [{ path: 'steps', text: `steps stand more than ${deepest} levels deep, or contain themselves` }];
  }
  const read = JourneyFile.safeParse(definition);
  if (!read.success) return read.error.issues.flatMap((issue) => faultsOf(issue, definition, []));
  return meaningFaults(definition as JourneyDefinition, known);
}

interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
  errors?: readonly (readonly Issue[])[];
}

const kinds = Object.keys(stepKinds);

/** A step that fits no kind is judged by the kind it means to be. */
function faultsOf(issue: Issue, definition: unknown, above: readonly PropertyKey[]): JourneyFault[] {
  const at = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: pathText([...at, key]),
      text: 'there is no such field here',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors?.length === kinds.length) {
    const kind = kinds.findIndex((name) => hasField(valueAt(definition, at), name));
    if (kind === -1)
      return [{ path: pathText(at), text: `no such step; a step has one of ${kinds.join(', ')}` }];
    return (issue.errors[kind] ?? []).flatMap((inner) => faultsOf(inner, definition, at));
  }
  return [{ path: pathText(at), text: issue.message }];
}

function meaningFaults(definition: JourneyDefinition, known: Known): JourneyFault[] {
  const faults: JourneyFault[] = [];
  const seen = new Set<string>();
  const report = (path: string, text: string) => void faults.push({ path, text });
  const look = (step: JourneyStep, path: string) => {
    if (seen.has(step.id))
      report(`${path}.id`, `"${step.id}" is used twice; timers refer to a step by its id`);
    seen.add(step.id);
    for (const [field, text] of stepFaults(step, definition, known)) report(`${path}.${field}`, text);
    for (const [way, steps] of waysOf(step)) {
      const field = 'split' in step ? `split.arms.${way}.steps` : way;
      steps.forEach((inner, index) => look(inner, `${path}.${field}[${index}]`));
    }
  };
  definition.steps.forEach((step, index) => look(step, `steps[${index}]`));
  for (const name of ['exit', 'goal', 'rebase'] as const) {
    definition[name]?.forEach(({ on, send }, index) => {
      if (on === definition.entry.on && definition.entry.reentry === undefined)
        report(`${name}[${index}].on`, 'the fact that begins a run cannot turn it');
      send?.forEach((step, at) => look(step, `${name}[${index}].send[${at}]`));
    });
  }
  if (definition.entry.if)
    for (const [field, text] of conditionFaults(definition.entry.if, factTypes))
      report(`entry.if${field}`, text);
  return faults;
}

function stepFaults(step: JourneyStep, definition: JourneyDefinition, known: Known): Fault[] {
  if ('send' in step) return sendFaults(step, definition, known);
  if ('wait' in step) return momentFaults('wait.until', step.wait.until, definition);
  if ('task' in step) return momentFaults('task.notAfter', step.task.notAfter, definition);
  if ('branch' in step) return inField('branch', conditionFaults(step.branch, factTypes));
  if ('waitFor' in step) {
    const { until, unless } = step.waitFor;
    return [
      ...momentFaults('waitFor.until', until, definition),
      ...(unless ? inField('waitFor.unless', conditionFaults(unless, factTypes)) : []),
    ];
  }
  if ('split' in step && Object.keys(step.split.arms).length < 2)
    return [['split.arms', 'an experiment has at least two arms']];
  return [];
}

function sendFaults(step: SendStep, definition: JourneyDefinition, known: Known): Fault[] {
  const named = [
    ['send', step.send],
    ['withoutSms', step.withoutSms],
  ] as const;
  return named.flatMap(([field, send]): Fault[] => {
    if (!send) return [];
    const { channel, template, purpose, notAfter } = send;
    const isVisit = definition.entry.key === 'data.appointmentId';
    const templates = (isVisit ? known.templates : known.contactTemplates)?.[channel];
    const isUnknown = templates && !templates.includes(template);
    const isMarketing = purpose.startsWith('marketing-') || purpose === 'newsletter';
    return [
      ...momentFaults(`${field}.notAfter`, notAfter, definition),
      ...(isUnknown ? [[`${field}.template`, `there is no ${channel} template "${template}"`] as Fault] : []),
      ...(isMarketing !== (definition.class === 'marketing')
        ? [
            [
              `${field}.purpose`,
              `"${purpose}" does not fit a journey of the class "${definition.class}"`,
            ] as Fault,
          ]
        : []),
    ];
  });
}

/** Only an appointment has a start and an end. */
function momentFaults(field: string, moment: string, { entry }: JourneyDefinition): Fault[] {
  if (entry.key === 'data.appointmentId' || moment.startsWith('run.entered')) return [];
  return [[field, `"${moment}" is a moment of an appointment, and this journey is about none`]];
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
}

function hasField(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
