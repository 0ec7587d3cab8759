interface Moment {
  /** Year, month and day, as far as they are stated. */
  days: readonly number[];
  /** Seconds of the day. */
  seconds: number | undefined;
  /** Minutes east of Greenwich. */
  offset: number | undefined;
}

const stated =
  /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

/**
 * Compares dates, times and instants of FHIR as far as both are precise: `1987` and `1987-05` cannot be told apart,
 * `1986` and `1987-05` can.
 *
 * @returns Nothing where they cannot be compared.
 */
export function compareTimes(one: string, other: string): number | undefined {
  const [a, b] = [read(one), read(other)];
  if (!a || !b) return undefined;
  if (a.offset !== undefined && b.offset !== undefined) return instantOf(a) - instantOf(b);
  for (let at = 0; at < 3; at++) {
    const [left, right] = [a.days[at], b.days[at]];
    if (left === undefined || right === undefined) {
      if (left !== right) return undefined;
      continue;
    }
    if (left !== right) return left - right;
  }
  if (a.seconds === undefined || b.seconds === undefined) return a.seconds === b.seconds ? 0 : undefined;
  return a.seconds - b.seconds;
}

function read(text: string): Moment | undefined {
  const found = stated.exec(text);
  if (!found || text === '') return undefined;
  const [, year, month, day, hours, minutes, seconds, zulu, sign, offsetHours, offsetMinutes] = found;
  const days = [year, month, day].filter((part) => part !== undefined).map(Number);
  const offset = sign
    ? (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes))
    : undefined;
  return {
    days,
    seconds:
      hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0),
    offset: zulu ? 0 : offset,
  };
}

function instantOf({ days, seconds = 0, offset = 0 }: Moment): number {
  const [year = 0, month = 1, day = 1] = days;
  return Date.UTC(year, month - 1, day) / 1000 + seconds - offset * 60;
}
