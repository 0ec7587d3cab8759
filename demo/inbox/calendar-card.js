import { longDay, timeOfDay, zoneName } from './dates.js';
import { element } from './element.js';
import { language, say } from './words.js';

/** An appointment of an .ics file as a calendar shows it. */
export function calendarCard(appointment) {
  const { start, end, timeZone, summary, location, description, cancelled } = appointment;
  const part = (options) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(new Date(start));
  const hours = `${timeOfDay(start, timeZone)} ${say.until} ${timeOfDay(end, timeZone)}`;
  return element('div', { class: 'calendar-card' }, [
    element('p', { class: 'calendar-leaf', 'aria-hidden': 'true' }, [
      element('span', {}, [part({ month: 'short' })]),
      element('strong', {}, [part({ day: 'numeric' })]),
      element('span', {}, [part({ weekday: 'short' })]),
    ]),
    element('div', { class: 'calendar-text' }, [
      element('p', { class: 'label' }, [cancelled ? say.cancelled : say.calendar]),
      element('p', { class: 'calendar-title' }, [summary]),
      element('dl', {}, [
        ...row(say.when, `${longDay(start, timeZone)}, ${hours} (${zoneName(timeZone)})`),
        ...row(say.where, location),
        ...row(say.notes, description),
      ]),
    ]),
  ]);
}

function row(name, value) {
  return value ? [element('div', {}, [element('dt', {}, [name]), element('dd', {}, [value])])] : [];
}
