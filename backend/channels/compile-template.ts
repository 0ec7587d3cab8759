/**
 * Compiles a message template.
 *
 * @param mjml - With placeholders, which are filled afterwards.
 * @throws Error if it is not valid MJML.
 */
export async function compileTemplate(mjml: string): Promise<string> {
  // Half a second of loading, which a start after a crash should not wait for.
  const { default: mjml2html } = await import('mjml');
  // Without this MJML links a font from another company's server, which would learn who opens the message.
  const { html, errors } = await mjml2html(mjml, { validationLevel: 'strict', fonts: {} });
  if (errors.length > 0) throw new Error('A template is not valid MJML.');
  return html;
}
