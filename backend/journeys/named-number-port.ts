/** A number that somebody typed into a form of the website. */
export interface NamedNumber {
  clinic: string;
  /** Network address of whoever typed it. */
  client: string;
  /** E.164. */
  phone: string;
  /** How many numbers one address may name in a day. */
  mostPerDay: number;
}

/** Knows which numbers were named from where today, so that nobody has SMS sent to number after number. */
export interface NamedNumberPort {
  /**
   * Notes a number. One that was named from there before is none more.
   *
   * @returns Whether it is one of the first so many of the day.
   */
  name(named: NamedNumber, nowMs: number): Promise<boolean>;
}
