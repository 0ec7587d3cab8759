import type { ScriptAttributes } from './page.ts';

const names = ['clinic', 'endpoint', 'service', 'mode', 'form', 'keys', 'layout', 'draft'];

/**
 * What a widget is started with and cannot change while it runs, in one text to compare: when it is another, the
 * widget is started anew. The other attributes it follows.
 */
export function standingAttributes(element: Element, script: ScriptAttributes): string {
  return names.map((name) => element.getAttribute(name) ?? script[name]).join('\n');
}
