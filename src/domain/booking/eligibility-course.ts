import type { Catalog, EligibilityQuestion, Service } from '../../contracts/catalog.ts';
import { asksAudience } from './eligibility.ts';
import type { AgeRange } from './eligibility.ts';
import { practitionersOf } from './needs-course.ts';

/** One question before the slots. Each is answered by the id of an answer: `new`, `known`, `yes`, `no`, or the clinic's. */
export type EligibilityView =
  | { kind: 'audience'; id: string }
  | { kind: 'age'; id: string; age: AgeRange }
  | { kind: 'question'; id: string; question: EligibilityQuestion };

/** Why a reason is not for this patient. `answer` is what the clinic's own question says. */
export type StopCause = 'onlyKnown' | 'onlyNew' | 'notOfAge' | 'notThis' | 'byPhone';

export interface EligibilityStop {
  cause: StopCause;
  /** The clinic's words. */
  explanation?: string | undefined;
  /** Reasons that may fit, in the order of the catalogue. Never the one that does not. */
  instead: Service[];
}

/** Lists what is asked, one question a view: what ends most bookings early comes first. */
export function eligibilityCourse(service: Service, catalog: Catalog): EligibilityView[] {
  const { age, questions = [] } = service;
  return [
    ...(asksAudience(service, practitionersOf(service, catalog))
      ? [{ kind: 'audience' as const, id: 'audience' }]
      : []),
    ...(age ? [{ kind: 'age' as const, id: 'age', age }] : []),
    // A question of the clinic may be called `age` too.
    ...questions.map((question) => ({ kind: 'question' as const, id: `question-${question.id}`, question })),
  ];
}

/**
 * Says whether an answer ends the booking of a reason, and what to do instead.
 *
 * @returns `undefined` when it may go on.
 */
export function stopAfter(
  view: EligibilityView,
  answer: string,
  { service, catalog }: { service: Service; catalog: Catalog },
): EligibilityStop | undefined {
  if (view.kind === 'question') {
    const given = view.question.answers.find(({ id }) => id === answer);
    if (given?.outcome !== 'stop') return undefined;
    const other = catalog.services.find(({ id }) => id === given.service && id !== service.id);
    return { cause: 'notThis', explanation: given.explanation, instead: other ? [other] : [] };
  }
  const { age } = service;
  const siblings = catalog.services.filter(
    ({ id, group, bookable }) => id !== service.id && group === service.group && bookable !== false,
  );
  if (view.kind === 'age') {
    if (answer === 'yes') return undefined;
    return { cause: 'notOfAge', instead: siblings.filter((other) => takesOtherAges(other.age, age)) };
  }
  const accepts = (other: Service) => mayCome(answer, other, catalog);
  if (accepts(service)) return undefined;
  return { cause: answer === 'new' ? 'onlyKnown' : 'onlyNew', instead: siblings.filter(accepts) };
}

/** Whether a reason, and someone who does it, takes patients of this kind. */
function mayCome(audience: string, service: Service, catalog: Catalog): boolean {
  if (service.audience !== undefined && service.audience !== audience) return false;
  const doers = practitionersOf(service, catalog);
  return audience === 'known' || doers.length === 0 || doers.some(({ acceptsNew }) => acceptsNew !== false);
}

function takesOtherAges(theirs: AgeRange | undefined, ours: AgeRange | undefined): boolean {
  const { from = 0, to = Infinity } = theirs ?? {};
  return from < (ours?.from ?? 0) || to > (ours?.to ?? Infinity);
}
