/**
 * Completes the deep link of a SMART slot with who sends the patient. The link is parsed, never glued: clinics' links
 * have queries and fragments of their own.
 *
 * @param referral - Names this one offer, so that both sides can count without naming anyone.
 * @returns `undefined` for what is no web address: the widget makes a link of it.
 *
 * @example
 * ```ts
 * bookingLink('https://rdv.example/s?id=1#top', { source: 'nord', referral: 'r1' });
 * // => 'https://rdv.example/s?id=1&source=nord&booking-referral=r1#top'
 * ```
 */
export function bookingLink(
  deepLink: string,
  { source, referral }: { source: string; referral: string },
): string | undefined {
  if (!URL.canParse(deepLink)) return undefined;
  const url = new URL(deepLink);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.searchParams.set('source', source);
  url.searchParams.set('booking-referral', referral);
  return url.href;
}
