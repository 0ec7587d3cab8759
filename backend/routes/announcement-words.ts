/** What a closure is called, in the languages of the clinic's pages. */
const closed: Readonly<Record<string, (days: string) => string>> = {
  fr: (days) => `Fermeture : ${days}`,
  en: (days) => `Closed: ${days}`,
  es: (days) => `Cierre: ${days}`,
  de: (days) => `Geschlossen: ${days}`,
  pt: (days) => `Encerramento: ${days}`,
  ar: (days) => `إغلاق: ${days}`,
};

/**
 * Names a closure by its days, such as "Fermeture : vendredi 25 décembre 2026".
 *
 * @param language - BCP 47; English where nothing is known of it.
 */
export function closureSubject({ from, to }: { from: string; to: string }, language: string): string {
  const main = language.split('-')[0] ?? '';
  const isKnown = Object.hasOwn(closed, main);
  // A clinic in Europe writes the day before the month in English, too.
  const format = new Intl.DateTimeFormat(isKnown && language !== 'en' ? language : 'en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  const days = format.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
  return (closed[isKnown ? main : 'en'] ?? String)(days);
}
