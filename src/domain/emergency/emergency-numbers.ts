/** Where a number other than 112 is the one people know, it stands first. */
const byCountry: Readonly<Record<string, string>> = {
  FR: '15 112',
  BE: '112',
  CH: '144 112',
  GB: '999 112',
  US: '911',
  CA: '911',
};

/** Overseas collectivities of France with a code of their own, where 15 and 112 are answered. */
const overseas = /^(?:RE|GP|MQ|GF|YT|PM|BL|MF|MC)$/;

/** Countries of the European Union and of its market: 112 (Directive (EU) 2018/1972, article 109). */
const european = /^(?:A[TX]|BG|C[YZ]|D[EK]|E[ES]|FI|G[R]|H[RU]|I[EST]|L[ITUV]|MT|N[LO]|P[LT]|RO|S[EIK])$/;

/**
 * Names the numbers to call when a life is in danger: those of the country in which the clinic is.
 *
 * To be validated by the clinic, as every medical wording.
 *
 * @param country - ISO 3166-1, of the catalogue.
 * @returns The first to call first. Nothing where we do not know: a wrong number costs minutes.
 *
 * @example
 * ```ts
 * emergencyNumbers('FR'); // => ['15', '112']
 * ```
 */
export function emergencyNumbers(country = ''): string[] {
  const home = overseas.test(country) ? 'FR' : country;
  const numbers = Object.hasOwn(byCountry, home) ? byCountry[home] : european.test(home) ? '112' : '';
  return numbers?.split(' ').filter(Boolean) ?? [];
}
