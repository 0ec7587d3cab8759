/**
 * What an agency writes in TypeScript. It is never run: that it compiles, and that what is marked does not, is the test.
 */
import { mount } from '../src/index.ts';
import type { MountedWidget, Prefill } from '../src/index.ts';

const element = document.createElement('parcours-booking');
element.addEventListener('parcours-ready', ({ detail }) => detail.widget.toUpperCase());
document.addEventListener('parcours-unavailable', ({ detail }) => detail.code.toUpperCase());
window.addEventListener('parcours-appointment-booked', ({ detail }) => {
  const status: 'booked' | 'pending' = detail.status;
  // @ts-expect-error: no event carries anything about a person.
  return [status, detail.email];
});
document.querySelector('parcours-booking')?.scrollIntoView();

const prefill: Prefill = { given: 'Camille', birthDate: '1980-02-29' };
window.Parcours?.push(['update', { prefill, locale: 'de' }]);
window.Parcours?.push(['on', 'appointment-booked', ({ detail }) => detail.status]);
window.Parcours?.on?.('ready', ({ detail }) => detail.widget);
window.Parcours?.update?.({ prefill: { phone: '06 39 98 12 34' } });
// @ts-expect-error: there is no such call.
window.Parcours?.push(['prefil', prefill]);
// @ts-expect-error: there is no such field.
window.Parcours?.push(['update', { prefill: { age: 44 } }]);

export const booking: MountedWidget = mount('booking', element, {
  clinic: 'tilleuls',
  endpoint: 'https://rdv.clinic.example',
});
booking.update({ locale: 'en', prefill });
