/**
 * Prepares the formats once, because building an Intl format costs more than using it a hundred times.
 *
 * @param language - BCP 47.
 * @param timeZone - IANA zone of the clinic, never the visitor's.
 */
function dateFormats(language, timeZone) {
    const format = (options) => new Intl.DateTimeFormat(language, options);
    const fullDate = format({ timeZone, dateStyle: 'full' });
    const time = format({ timeZone, timeStyle: 'short' });
    const dateTime = format({ timeZone, dateStyle: 'full', timeStyle: 'short' });
    // A calendar date has no zone: it is read and written in the same one.
    const day = format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
    const short = format({ timeZone: 'UTC', day: 'numeric', month: 'long' });
    const noon = (isoDate) => new Date(`${isoDate}T12:00:00Z`);
    return {
        fullDate: (instant) => fullDate.format(new Date(instant)),
        dayOf: (isoDate) => day.format(noon(isoDate)),
        shortDate: (isoDate) => short.format(noon(isoDate)),
        time: (instant) => time.format(new Date(instant)),
        dateTime: (instant) => dateTime.format(new Date(instant)),
        zoneCity: (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' '),
        isElsewhere: Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone,
    };
}

export { dateFormats as d };
