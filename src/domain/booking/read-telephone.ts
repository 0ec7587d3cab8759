/** What a library of numbering plans makes of a text. */
export interface ParsedNumber {
  /** E.164. */
  number: string;
  /** ISO 3166-1; unknown where several share a calling code and this number tells them not apart. */
  country?: string | undefined;
  isValid(): boolean;
  /** Such as `MOBILE` or `FIXED_LINE`; unknown where no range of the plan has it. */
  getType(): string | undefined;
  formatNational(): string;
  formatInternational(): string;
}

/** Reads the whole of a text as a number of a country, or of any with a prefix. */
type Parse = (text: string, country: string) => ParsedNumber | undefined;

export interface NumberingPlans {
  /** Knows the ranges that are given out. */
  byRange: Parse;
  /** Knows how long a number is and how it may begin. */
  byShape: Parse;
}

export interface Telephone {
  /** E.164. */
  number: string;
  /** As it is written where it belongs. */
  written: string;
  getsSms: boolean;
}

/** Numbers of these are dialled from each other as they are written at home: 0692… in Saint-Denis and in Paris. */
const french = 'FR RE GP MQ GF YT BL MF';
/** Short numbers of their own; what a visitor writes in the French way is unmistakable beside them. */
const shortFrench = 'NC PF PM WF';

/** What rings and shows no text. A number of no known kind may be a mobile of a range given out since. */
const withoutSms = /^(?:FIXED_LINE|VOIP|TOLL_FREE|PREMIUM_RATE|SHARED_COST|UAN|PAGER|VOICEMAIL)$/;

/**
 * Reads a telephone number as it is typed at a clinic of a country. The page and the backend read it by this, so that
 * what the one accepts the other does not refuse.
 *
 * @param text - With any spaces, dots, hyphens, brackets, and digits of any script.
 * @param country - ISO 3166-1, where a number without a prefix belongs.
 * @returns `undefined` if it can be no number.
 *
 * @example
 * ```ts
 * readTelephone('0692 12 34 56', 'FR', plans)?.number; // => '+262692123456', a mobile of Réunion
 * ```
 */
export function readTelephone(text: string, country: string, plans: NumberingPlans): Telephone | undefined {
  // A number copied from a messenger or from a line of Arabic brings invisible marks of direction.
  const typed = text.replace(/\p{Cf}/gu, '').replace(/\s/g, ' ');
  // Numbering plans grow faster than their copies, and numbers reserved for fiction are in none of them.
  for (const parse of [plans.byRange, plans.byShape]) {
    for (const candidate of countriesOf(country)) {
      const found = parse(typed, candidate);
      if (found?.isValid()) return telephoneOf(found, typed, country);
    }
  }
  return undefined;
}

/** Tells whether a number of a kind shows a text message. */
export function getsSms(type: string | undefined): boolean {
  return !withoutSms.test(type ?? '');
}

function countriesOf(country: string): string[] {
  const shared = french.includes(country) || shortFrench.includes(country) ? french.split(' ') : [];
  return [country, ...shared.filter((one) => one !== country)];
}

function telephoneOf(found: ParsedNumber, typed: string, country: string): Telephone {
  const isOfHere = found.country === country || /^\D*0(?!0)/.test(typed);
  return {
    number: found.number,
    written: isOfHere ? found.formatNational() : found.formatInternational(),
    getsSms: getsSms(found.getType()),
  };
}
