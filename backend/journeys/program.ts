import type { JourneyDefinition, JourneyStep } from './definition.ts';

/** A step and where a run goes once it is through with it. */
export interface Place {
  step: JourneyStep;
  next: string | null;
}

/** A definition as a run walks it: every step by its id, however deep it stands. */
export interface Program {
  first: string | null;
  places: ReadonlyMap<string, Place>;
}

const programs = new WeakMap<JourneyDefinition, Program>();

/** Lays a definition out, once for each. */
export function programOf(definition: JourneyDefinition): Program {
  let program = programs.get(definition);
  if (!program) {
    const places = new Map<string, Place>();
    lay(definition.steps, null, places);
    program = { first: definition.steps[0]?.id ?? null, places };
    programs.set(definition, program);
  }
  return program;
}

/** The ways that lead off a step, by the name of each; none for a step that only goes on. */
export function waysOf(step: JourneyStep): [name: string, steps: readonly JourneyStep[]][] {
  if ('branch' in step) {
    return [
      ['then', step.then],
      ['otherwise', step.otherwise ?? []],
    ];
  }
  if ('waitFor' in step) {
    return [
      ['arrived', step.arrived ?? []],
      ['late', step.late ?? []],
    ];
  }
  if ('split' in step) return Object.entries(step.split.arms).map(([name, { steps }]) => [name, steps]);
  return [];
}

/** Tells whether a run can come to rest in a step, or in one below it. */
export function pauses(step: JourneyStep): boolean {
  if ('wait' in step || 'waitFor' in step) return true;
  return waysOf(step).some(([, steps]) => steps.some(pauses));
}

function lay(steps: readonly JourneyStep[], after: string | null, places: Map<string, Place>): void {
  steps.forEach((step, index) => {
    const next = steps[index + 1]?.id ?? after;
    places.set(step.id, { step, next });
    for (const [, way] of waysOf(step)) lay(way, next, places);
  });
}
