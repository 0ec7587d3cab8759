/** Names of all drafts begin so: whoever looks after them finds those of every form. */
export const draftPrefix = 'parcours-draft-';

export interface DraftOf {
  clinic: string;
  endpoint: string;
  /** The form: its name at the clinic, or its address. */
  form: string;
}

/**
 * Names the database of a draft. Each form of each clinic has its own, and the name does not say which: a list of
 * databases on a shared device must not tell what somebody was asked about.
 */
export async function draftName(
  { clinic, endpoint, form }: DraftOf,
  subtle: Pick<SubtleCrypto, 'digest'>,
): Promise<string> {
  const whole = [form, clinic, endpoint.replace(/\/+$/, '')].join('\n');
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(whole)));
  return draftPrefix + [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
