import { batch, computed, signal } from '@preact/signals';
import type { Service } from '../../src/contracts/catalog.ts';
import { eligibilityCourse, stopAfter } from '../../src/domain/booking/eligibility-course.ts';
import type { EligibilityStop, EligibilityView } from '../../src/domain/booking/eligibility-course.ts';
import { goTo } from './booking-state.ts';
import type { BookingState } from './booking-state.ts';

/** What was answered, by the id of the question. */
type Picks = Readonly<Record<string, string>>;

/**
 * The questions before the slots of a reason, one a view. An answer may end it, with what to do instead; going back
 * keeps every answer, also when the reason is left and chosen again. Nothing of it is stored.
 *
 * @param showSlots - All has been answered.
 */
export function courseModel(state: BookingState, showSlots: () => Promise<void>) {
  const place = signal(0);
  /** `note` is what the clinic says of an answer that may go on, `stop` of one that may not. */
  const phase = signal<'question' | 'note' | 'stop'>('question');
  const picksByService = signal<Readonly<Record<string, Picks>>>({});
  // By its id: in another language it is another object.
  const service = computed(() =>
    state.catalog.value?.services.find(({ id }) => id === state.serviceId.value),
  );
  const views = computed(() => {
    const [chosen, catalog] = [service.value, state.catalog.value];
    return chosen && catalog && chosen.bookable !== false ? eligibilityCourse(chosen, catalog) : [];
  });
  const view = computed(() => views.value[place.value]);
  const picks = computed(() => picksByService.value[service.value?.id ?? ''] ?? {});
  const next = () => {
    if (place.value + 1 >= views.value.length) {
      handOver(state, views.value, picks.value);
      return void showSlots();
    }
    batch(() => {
      place.value += 1;
      phase.value = 'question';
    });
  };

  return {
    place,
    phase,
    view,
    views,
    picked: computed(() => picks.value[view.value?.id ?? '']),
    stop: computed(() => stopOf(state, service.value, { view: view.value, picks: picks.value })),
    /** What the clinic says of the answer that was given. */
    note: computed(() => answerOf(view.value, picks.value)?.explanation),
    next,
    begin({ bookable }: Service) {
      place.value = 0;
      phase.value = bookable === false ? 'stop' : 'question';
    },
    choose(answer: string) {
      const [asked, chosen, catalog] = [view.value, service.value, state.catalog.value];
      if (!asked || !chosen || !catalog) return;
      const others = picksByService.value;
      picksByService.value = { ...others, [chosen.id]: { ...others[chosen.id], [asked.id]: answer } };
      if (stopAfter(asked, answer, { service: chosen, catalog })) phase.value = 'stop';
      else if (answerOf(asked, picks.value)?.explanation) phase.value = 'note';
      else next();
    },
    /** To the question, to the one before, or to the reasons. */
    back() {
      if (phase.value !== 'question' && view.value) phase.value = 'question';
      else if (place.value > 0) place.value -= 1;
      else goTo(state, 'reason');
    },
    /** The next booking may be of someone else. */
    forget: () => (picksByService.value = {}),
  };
}

export type Course = ReturnType<typeof courseModel>;

function handOver(state: BookingState, views: readonly EligibilityView[], picks: Picks): void {
  state.audience.value = audienceIn(picks);
  state.answers.value = answersIn(views, picks);
}

function audienceIn({ audience }: Picks): 'new' | 'known' | undefined {
  return audience === 'new' || audience === 'known' ? audience : undefined;
}

function answersIn(views: readonly EligibilityView[], picks: Picks) {
  return views.flatMap((view) => {
    const answer = picks[view.id];
    return view.kind === 'question' && answer ? [{ question: view.question.id, answer }] : [];
  });
}

function answerOf(view: EligibilityView | undefined, picks: Picks) {
  return view?.kind === 'question'
    ? view.question.answers.find(({ id }) => id === picks[view.id])
    : undefined;
}

function stopOf(
  state: BookingState,
  service: Service | undefined,
  { view, picks }: { view: EligibilityView | undefined; picks: Picks },
): EligibilityStop | undefined {
  const catalog = state.catalog.value;
  if (!service || !catalog) return undefined;
  if (service.bookable === false) return { cause: 'byPhone', instead: [] };
  const answer = view && picks[view.id];
  return answer === undefined ? undefined : stopAfter(view as EligibilityView, answer, { service, catalog });
}
