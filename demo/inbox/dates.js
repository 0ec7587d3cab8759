import { language } from './words.js';

const locale = language === 'en' ? 'en-GB' : 'fr-FR';
const formatters = new Map();

function format(instant, timeZone, options) {
  const key = timeZone + JSON.stringify(options);
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(locale, { ...options, timeZone }));
  return formatters.get(key).format(new Date(instant));
}

/** Such as "09:30:00". */
export const timeWithSeconds = (instant, zone) =>
  format(instant, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** Such as "09:30". */
export const timeOfDay = (instant, zone) => format(instant, zone, { hour: '2-digit', minute: '2-digit' });

/** Such as "lundi 29 mars 2027". */
export const longDay = (instant, zone) =>
  format(instant, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** Such as "lun. 29 mars, 09:30". */
export const shortMoment = (instant, zone) =>
  format(instant, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

/** "Europe/Paris" as a person says it: "Paris". */
export const zoneName = (zone) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Such as "29 mars, 09:30". */
export const listMoment = (instant, zone) =>
  format(instant, zone, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
