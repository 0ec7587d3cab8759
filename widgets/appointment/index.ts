import { h, render } from 'preact';
import type { MountResult, WidgetSurface } from '../../src/element/widget.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { CrashGuard } from '../ui/crash-guard.tsx';
import formCss from '../ui/form.css';
import summaryCss from '../ui/summary.css';
import { AppointmentModel } from './appointment-model.ts';
import type { AppointmentOptions, AppointmentTexts } from './appointment-options.ts';
import { AppointmentWidget } from './appointment-widget.tsx';
import appointmentCss from './appointment.css';
import { waitingHalf } from './waiting-half.tsx';

export { waitingHalf };

export const styles: readonly string[] = [baseCss, controlsCss, formCss, summaryCss, appointmentCss];

export type MountedAppointment = Extract<MountResult, { unmount(): void }> & {
  /** Goes on in other texts. */
  say(texts: AppointmentTexts): void;
};

/** Shows what a link of a message leads to, in place of the booking. Also a failure: the link is all they have. */
export async function mount(
  surface: WidgetSurface,
  options: AppointmentOptions,
): Promise<MountedAppointment> {
  const { root, onCrash } = surface;
  const model = new AppointmentModel(options);
  await model.start();
  render(h(CrashGuard, { onCrash, children: h(AppointmentWidget, { model }) }), root);
  return {
    refresh: () => model.refresh(),
    say: (texts) => model.speak(texts),
    unmount() {
      render(null, root);
      model[Symbol.dispose]();
    },
  };
}
