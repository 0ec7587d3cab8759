import { h, render } from 'preact';
import clinicPageCss from '../ui/clinic-page.css';
import deskCss from './desk.css';
import { DeskModel } from './desk-model.ts';
import type { Desk, DeskOptions } from './desk-model.ts';
import { DeskPage } from './desk-page.tsx';

export const styles: readonly string[] = [clinicPageCss, deskCss];

/** Shows the desk of a clinic and begins to load its day. */
export function mount(root: Element, options: DeskOptions): Desk {
  const model = new DeskModel(options);
  const { clinic, ports, answersPage } = options;
  render(h(DeskPage, { model, clinic, ports, answersPage }), root);
  void model.loadTab('today');
  return model;
}
