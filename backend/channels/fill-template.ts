import { escapeHtml } from './escape-html.ts';

/**
 * Fills `{{name}}` with a text, escaped, and keeps `{{#name}}…{{/name}}` only where that text is not empty. There
 * is no way to put in markup, so nothing a patient or a clinic writes can become any.
 *
 * @throws Error if the template names a text that is not given: a message with a hole must not go out.
 */
export function fillTemplate(template: string, texts: Readonly<Record<string, string>>): string {
  const textOf = (name: string): string => {
    const text = texts[name];
    if (text === undefined) throw new Error(`The template asks for "${name}", which is not given.`);
    return text;
  };
  return template
    .replace(/\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g, (_, name: string, inner: string) =>
      textOf(name) ? inner : '',
    )
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(textOf(name)).replace(/\r?\n/g, '<br>'));
}
