import { escapeHtml } from './escape-html.ts';

/** What a template is filled with: texts by name, and lists whose entries have texts of their own. */
export interface TemplateTexts {
  readonly [name: string]: string | readonly TemplateTexts[];
}

const placeholder = /\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}|\{\{(\w+)\}\}/g;

/**
 * Fills `{{name}}` with a text, escaped. `{{#name}}…{{/name}}` is kept only where that text is not empty; where it is a
 * list, it is written once for each entry, by the entry's own texts first.
 *
 * There is no way to put in markup, and what was put in is not looked at again, so nothing a patient or a clinic writes
 * can become a tag or a placeholder.
 *
 * @throws Error if the template names a text that is not given: a message with a hole must not go out.
 */
export function fillTemplate(template: string, texts: TemplateTexts): string {
  const given = (name: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`The template asks for "${name}", which is not given.`);
    return text;
  };
  const section = (name: string, inner: string): string => {
    const text = given(name);
    if (typeof text === 'string') return text ? fillTemplate(inner, texts) : '';
    return text.map((entry) => fillTemplate(inner, { ...texts, ...entry })).join('');
  };
  const line = (name: string): string => {
    const text = given(name);
    if (typeof text !== 'string') throw new Error(`The template asks for "${name}" as a text; it is a list.`);
    return escapeHtml(text).replace(/\r?\n/g, '<br>');
  };
  return template.replace(placeholder, (...[, about, inner = '', name = '']: (string | undefined)[]) =>
    about === undefined ? line(name) : section(about, inner),
  );
}
