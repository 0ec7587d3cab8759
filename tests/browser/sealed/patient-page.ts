import type { ServedForm } from '../../../src/contracts/clinic-form.ts';
import { compileForm } from '../../../src/domain/questionnaire/compile-form.ts';
import { createSession } from '../../../src/domain/questionnaire/session.ts';
import { validateResponse } from '../../../src/domain/questionnaire/validate-response.ts';
import { uuidV7 } from '../../../src/lib/uuid-v7.ts';
import { serialiseJson } from '../../../src/lib/serialise-json.ts';
import { sealResponse } from '../../../src/transport/sealing/seal-response.ts';
import { sharedOutbox } from '../../../src/transport/shared-outbox.ts';

/**
 * The least that a page with a questionnaire does: asks for the form, fills it in by what stands in its fields, seals,
 * and hands the seal to the outbox. Its `<main>` says by `data-` what the element's attributes would.
 */
async function submit(): Promise<string> {
  const { endpoint = '', clinic = '', keys: pinned = '' } = document.querySelector('main')?.dataset ?? {};
  const served = (await (await fetch(`${endpoint}/v1/forms/mri?clinic=${clinic}`)).json()) as ServedForm;
  const { form } = compileForm(served.form);
  if (!form) return 'no form';
  const session = createSession(form);
  for (const field of document.querySelectorAll('input')) {
    const item = form.byLinkId.get(field.name);
    const [node] = item ? session.nodesOf(item) : [];
    if (!item || !node || field.value === '') continue;
    if (item.type === 'choice') session.set(node, [{ valueCoding: { code: field.value } }]);
    else if (item.type === 'boolean') session.set(node, [{ valueBoolean: field.value === 'yes' }]);
    else if (item.type === 'date') session.set(node, [{ valueDate: field.value }]);
    else if (item.type === 'decimal') session.set(node, [{ valueDecimal: Number(field.value) }]);
    else if (item.type === 'attachment') {
      const [file] = field.files ?? [];
      const data = btoa((await file?.text()) ?? '');
      session.set(node, [{ valueAttachment: { contentType: 'text/plain', title: file?.name ?? '', data } }]);
    } else session.set(node, [{ valueString: field.value }]);
  }
  const response = { ...session.response(), status: 'completed' as const };
  if (validateResponse(form, response).length > 0) return 'not valid';
  const eventId = uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const { id, version } = served.form;
  const jwe = await sealResponse({
    ...{ response, keys: served.keys, pinned, form: { id, version }, eventId, now: Date.now() },
  });
  const outbox = sharedOutbox({ endpoint, clinic }, new AbortController().signal);
  const received = new Promise<string>((resolve) => {
    outbox.watch(({ id: about, state }) => {
      if (about === eventId && !state.startsWith('saved')) resolve(state);
    });
  });
  const saved = await outbox.submit({
    ...{
      id: eventId,
      kind: 'submission',
      path: 'v1/questionnaire-responses',
      contentType: 'application/json',
    },
    body: serialiseJson({ form: id, formVersion: version, jwe, needsPerson: true }),
  });
  document.querySelector('main')?.setAttribute('data-saved', saved);
  return received;
}

document.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const status = document.querySelector('output');
  submit().then(
    (state) => status && (status.textContent = state),
    (error: { code?: string }) => status && (status.textContent = `refused: ${error.code}`),
  );
});
