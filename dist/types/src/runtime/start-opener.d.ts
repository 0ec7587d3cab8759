import type { Page, Runtime } from './page.ts';
/**
 * Stands before the runtime where a widget is behind a button: it draws the button and asks for the widget
 * only when the patient means to press it.
 *
 * Promises that the dialog never shows less than the element's own children, and that a button whose widget
 * cannot be had gives way to them.
 */
export declare function start(page: Page): Runtime;
