import { h, render } from 'preact';
import type { WidgetModule } from '../../src/element/widget.ts';
import { nextTask } from '../../src/lib/next-task.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { BookingModel } from './booking-model.ts';
import type { BookingOptions } from './booking-state.ts';
import { BookingWidget } from './booking-widget.tsx';
import bookingCss from './booking.css';

export const styles: WidgetModule<BookingOptions>['styles'] = [baseCss, controlsCss, bookingCss];

/** Starts a booking in an element. Until the clinic's catalogue is here, the fallback is the better answer. */
export const mount: WidgetModule<BookingOptions>['mount'] = async (surface, options) => {
  const { root, messages, onCrash } = surface;
  const { takesFocus = false } = options;
  const model = new BookingModel(options, messages);
  const problem = await model.start();
  await nextTask();
  if (!problem && surface.prefill) model.fill(surface.prefill);
  if (problem || surface.signal.aborted) {
    model[Symbol.dispose]();
    return {
      problem: problem ?? { type: 'about:blank', title: 'Left the page', status: 0, code: 'aborted' },
    };
  }
  render(h(CrashGuard, { onCrash, children: h(BookingWidget, { model, takesFocus }) }), root);
  keepFocus(root, surface.signal);
  // While the patient reads the reasons; if it fails now it is asked for again with the reason, or the slot.
  void nextTask()
    .then(() => model.bringMore())
    .then(() => model.bringDetails());
  const page = root.ownerDocument;
  const onReturn = () => {
    if (!page.hidden) model.comeBack();
  };
  page.addEventListener('visibilitychange', onReturn, { signal: surface.signal });
  return {
    refresh: () => model.refresh(),
    fill: (prefill) => model.fill(prefill),
    speak: (next) => model.speak(next),
    unmount() {
      model.leave();
      render(null, root);
      model[Symbol.dispose]();
    },
  };
};
