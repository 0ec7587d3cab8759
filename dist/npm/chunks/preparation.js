import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { useMemo, useEffect } from 'preact/hooks';

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
function calendarFile(entry) {
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
function utc(instant) {
    return new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');
}
/** A text of RFC 5545, 3.3.11: it has no raw line ends, nor anything that ends a value. */
function escaped(text) {
    return text
        .replace(/[\\;,]/g, '\\$&')
        .replace(/\r\n|\r|\n/g, '\\n')
        .replace(/\p{Cc}/gu, '');
}
/** Lines have at most 75 octets (3.1), and a fold never comes inside of a character. */
function folded(line) {
    let [out, octets] = ['', 0];
    for (const character of line) {
        const size = encoder.encode(character).length;
        if (octets + size > mostOctets)
            [out, octets] = [`${out}\r\n `, 1];
        out += character;
        octets += size;
    }
    return out;
}

/** Gives a calendar file without asking anyone for it: it is written in the browser. */
function CalendarLink({ file, children }) {
    const url = useMemo(() => URL.createObjectURL(new Blob([file], { type: 'text/calendar' })), [file]);
    useEffect(() => () => URL.revokeObjectURL(url), [url]);
    return (jsx("a", { class: "button", href: url, download: "appointment.ics", children: children }));
}

/** What to know and what to bring, in the clinic's own words. */
function Preparation({ instructions, documents = [], text }) {
    if (!instructions && documents.length === 0)
        return null;
    return (jsxs("div", { class: "prepare", children: [instructions && (jsxs(Fragment, { children: [jsx("h3", { children: text.prepare }), jsx("p", { class: "prose", dir: "auto", children: instructions })] })), documents.length > 0 && (jsxs(Fragment, { children: [jsx("h3", { children: text.bring }), jsx("ul", { class: "bring", children: documents.map((thing) => (jsx("li", { dir: "auto", children: thing }, thing))) })] }))] }));
}

export { CalendarLink as C, Preparation as P, calendarFile as c };
