/**
 * Finds the script tag that this loader came from.
 *
 * `document.currentScript` is null when an optimiser runs the tag later, and an `<img name=currentScript>` on
 * the page stands in its place; then the tag is recognised by what the agency wrote on it.
 */
export function findScript(): HTMLScriptElement | null {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  return document.querySelector<HTMLScriptElement>('script[data-clinic],script[src*="parcours.js"]');
}
