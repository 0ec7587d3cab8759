import type { ClinicForm } from '../contracts/clinic-form.ts';
import type { SealedEntry, SealedFile } from '../contracts/sealed-response.ts';

type Asked<Value> = { value: Value } | { failure: 'refused' | 'failed' };

/**
 * Asks the backend for sealed answers, on the page that it made itself.
 *
 * @param where - The query of the page, which names the clinic, and the secret of the desk's link.
 */
export function deskAnswers({ search, token }: { search: string; token: string }) {
  async function call(path: string, method: 'GET' | 'POST'): Promise<Asked<unknown>> {
    try {
      const address = `/v1/${path}${path.includes('?') ? search.replace('?', '&') : search}`;
      const response = await fetch(address, {
        method,
        headers: { authorization: `Bearer ${token}` },
        cache: 'no-store',
      });
      if (response.ok) return { value: response.status === 204 ? undefined : await response.json() };
      return { failure: [401, 403, 404].includes(response.status) ? 'refused' : 'failed' };
    } catch {
      return { failure: 'failed' };
    }
  }
  const answers = (id: string) => `questionnaire-responses/${encodeURIComponent(id)}`;

  return {
    async list(): Promise<Asked<readonly SealedEntry[]>> {
      const asked = await call('questionnaire-responses', 'GET');
      return 'value' in asked ? { value: (asked.value as { responses: SealedEntry[] }).responses } : asked;
    },
    read: (id: string) => call(answers(id), 'GET') as Promise<Asked<SealedFile>>,
    async form(id: string, version: string): Promise<Asked<ClinicForm>> {
      const asked = await call(
        `forms/${encodeURIComponent(id)}?version=${encodeURIComponent(version)}`,
        'GET',
      );
      return 'value' in asked ? { value: (asked.value as { form: ClinicForm }).form } : asked;
    },
    markOpened: (id: string) => call(`${answers(id)}/opened`, 'POST') as Promise<Asked<undefined>>,
  };
}
