import type { BookingState } from './booking-state.ts';

/**
 * Brings a lazy part with its texts, in the language of the first half even when that changes while they are coming.
 *
 * @param state - Knows the language.
 * @param load - Brings the part.
 * @param loadTexts - Brings its texts.
 */
export async function inItsLanguage<Part, Texts>(
  state: BookingState,
  load: () => Promise<Part>,
  loadTexts: (language: string) => Promise<Texts>,
): Promise<[Part, Texts]> {
  const { language } = state.messages.peek();
  const both = await Promise.all([load(), loadTexts(language)]);
  return language === state.messages.peek().language ? both : inItsLanguage(state, load, loadTexts);
}

/** @returns Answers whether the part is here; brings it once, and asks again after a failure. */
export function bringOnce(bring: () => Promise<void>): () => Promise<boolean> {
  let coming: Promise<boolean> | undefined;
  return () =>
    (coming ??= bring().then(
      () => true,
      () => {
        coming = undefined;
        return false;
      },
    ));
}
