import { h, render } from 'preact';
import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { CrashGuard } from '../ui/crash-guard.tsx';
import faqCss from './faq.css';
import { FaqModel } from './faq-model.ts';
import type { FaqOptions, Spoken } from './faq-options.ts';
import { FaqWidget } from './faq-widget.tsx';

export const styles: readonly string[] = [baseCss, controlsCss, faqCss];

/** Starts a conversation in an element; its content has arrived. */
export function mount(
  { root, onCrash }: WidgetSurface,
  options: FaqOptions,
): MountedView & { say(spoken: Spoken): void; bringMore(): void } {
  const model = new FaqModel(options);
  render(h(CrashGuard, { onCrash, children: h(FaqWidget, { model }) }), root);
  return {
    refresh() {},
    say: (spoken) => model.speak(spoken),
    bringMore: () => void model.bringMore(),
    unmount() {
      render(null, root);
      model.end();
      model[Symbol.dispose]();
    },
  };
}
