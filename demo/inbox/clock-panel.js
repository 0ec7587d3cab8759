import { longDay, shortMoment, timeWithSeconds, zoneName } from './dates.js';
import { update } from './element.js';
import { say } from './words.js';

/**
 * Shows the demo's time and moves it forward.
 *
 * @param {() => Promise<void>} refresh Called once the clock has been moved.
 */
export function clockPanel(refresh) {
  const time = document.getElementById('clock-time');
  const day = document.getElementById('clock-day');
  const buttons = [...document.querySelectorAll('button[data-to]')];
  let known;

  function tick() {
    if (!known) return;
    const now = known.nowMs + performance.now() - known.atMs;
    update(time, 'textContent', timeWithSeconds(now, known.timeZone));
    time.dateTime = new Date(now).toISOString();
    update(
      day,
      'textContent',
      `${longDay(now, known.timeZone)}, ${say.clinicTime} (${zoneName(known.timeZone)})`,
    );
  }

  async function move(button) {
    if (button.ariaDisabled === 'true') return;
    for (const each of buttons) update(each, 'ariaDisabled', 'true');
    const body = JSON.stringify({ to: button.dataset.to });
    await fetch('/demo/api/clock', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    }).catch(() => undefined);
    await refresh();
  }

  for (const button of buttons) button.addEventListener('click', () => void move(button));
  setInterval(tick, 250);

  return {
    show(clock) {
      known = { nowMs: Date.parse(clock.now), atMs: performance.now(), timeZone: clock.timeZone };
      tick();
      showStop('next-step', clock.nextStep, say.noStep);
      showStop('next-reminder', clock.nextReminder, say.noReminder);
      showStop('next-appointment', clock.nextAppointment, say.noAppointment);
      update(buttonTo('next-hour'), 'ariaDisabled', 'false');
    },
  };

  function showStop(to, moment, otherwise) {
    const text = document.querySelector(`[data-text="${to}"]`);
    update(text, 'textContent', moment ? shortMoment(moment.at, known.timeZone) : otherwise);
    update(buttonTo(to), 'ariaDisabled', String(!moment));
  }

  function buttonTo(to) {
    return buttons.find((button) => button.dataset.to === to);
  }
}
