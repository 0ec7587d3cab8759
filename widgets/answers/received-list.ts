import { batch, signal } from '@preact/signals';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { SealedEntry } from '../../src/contracts/sealed-response.ts';
import type { DeskPort } from './answers-ports.ts';

export const formKey = ({ form, formVersion }: Pick<SealedEntry, 'form' | 'formVersion'>): string =>
  `${form}|${formVersion}`;

/** What has been received, and the forms that it answers. */
export function receivedList(desk: DeskPort) {
  const entries = signal<readonly SealedEntry[] | undefined>(undefined);
  const listFault = signal<'refused' | 'failed' | undefined>(undefined);
  const forms = signal<ReadonlyMap<string, ClinicForm>>(new Map());

  async function loadForm(entry: Pick<SealedEntry, 'form' | 'formVersion'>): Promise<ClinicForm | undefined> {
    const known = forms.peek().get(formKey(entry));
    if (known) return known;
    const asked = await desk.form(entry.form, entry.formVersion);
    if (!('value' in asked)) return undefined;
    forms.value = new Map(forms.peek()).set(formKey(entry), asked.value);
    return asked.value;
  }

  async function load(): Promise<void> {
    const asked = await desk.list();
    batch(() => {
      listFault.value = 'failure' in asked ? asked.failure : undefined;
      if ('value' in asked) entries.value = asked.value;
    });
    const wanted = new Map(entries.peek()?.map((entry) => [formKey(entry), entry]));
    await Promise.all([...wanted.values()].map(loadForm));
  }

  return { entries, listFault, forms, load, loadForm };
}
