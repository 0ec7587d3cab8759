/** An appointment, as far as a calendar has to know it. */
export interface CalendarEntry {
  /** The same for the life of the appointment, so that a later file changes the entry instead of adding one. */
  uid: string;
  /** Counts the changes of the appointment. */
  sequence: number;
  /** Instant at which this was true. */
  stamp: string;
  start: string;
  end: string;
  /** Shown to families and employers: whose appointment and what for stays out of it. */
  summary: string;
  place: string;
  isCancelled?: boolean;
}

const mostOctets = 75;
const encoder = new TextEncoder();

/**
 * Writes a calendar file (RFC 5545) of one appointment. Its times are in UTC, which every calendar shows on the clock
 * of whoever looks; no rules of a zone have to be enclosed, and none can be out of date.
 *
 * @returns The text of the file, with the line ends that the standard asks for.
 *
 * @example
 * ```ts
 * calendarFile(entry).split('\r\n')[0]; // => 'BEGIN:VCALENDAR'
 * ```
 */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parcours//Booking//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${utc(entry.stamp)}`,
    `DTSTART:${utc(entry.start)}`,
    `DTEND:${utc(entry.end)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `LOCATION:${escaped(entry.place)}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

/** `20270323T080000Z` */
function utc(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');
}

/** A text of RFC 5545, 3.3.11: it has no raw line ends, nor anything that ends a value. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines have at most 75 octets (3.1), and a fold never comes inside of a character. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) [out, octets] = [`${out}\r\n `, 1];
    out += character;
    octets += size;
  }
  return out;
}
