import { h, render } from 'preact';
import type { WidgetSurface } from '../../src/element/widget.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { CrashGuard } from '../ui/crash-guard.tsx';
import doctorCss from './doctor.css';
import { DoctorModel } from './doctor-model.ts';
import type { DoctorOptions } from './doctor-model.ts';
import { DoctorPanel } from './doctor-panel.tsx';

export const styles: readonly string[] = [baseCss, controlsCss, doctorCss];

/** Opens the panel and begins to look. */
export function mount(
  { root, onCrash }: Pick<WidgetSurface, 'root' | 'onCrash'>,
  options: DoctorOptions,
): { unmount(): void } {
  const model = new DoctorModel(options);
  const { messages, ports } = options;
  const panel = h(DoctorPanel, { model, messages, onClose: ports.onClose });
  render(h(CrashGuard, { onCrash, children: panel }), root);
  void model.examine();
  return {
    unmount() {
      render(null, root);
      model[Symbol.dispose]();
    },
  };
}
