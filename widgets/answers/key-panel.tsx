import { useEffect, useRef } from 'preact/hooks';
import type { AnswersViewProps } from './answers-model.ts';
import { KeyFields, type KeyFieldsHandle } from './key-fields.tsx';

type PanelProps = Pick<AnswersViewProps, 'model'>;

/** Where the clinic's key comes in, and is forgotten. */
export function KeyPanel({ model }: PanelProps) {
  const { words, keyCount } = model;
  return (
    <section class="key" aria-labelledby="key">
      <h2 id="key">{words.value.key.heading}</h2>
      {keyCount.value > 0 ? <ReadyKey model={model} /> : <KeyForm model={model} />}
    </section>
  );
}

function ReadyKey({ model }: PanelProps) {
  const { key } = model.words.value;
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with the form.
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="ready">
      <span role="status">{key.ready(model.keyCount.value)}</span>
      <button type="button" ref={button} onClick={() => model.lock()}>
        {key.lock}
      </button>
    </p>
  );
}

/** Neither the file nor the passphrase stays in the form. */
function KeyForm({ model }: PanelProps) {
  const { words, keyState } = model;
  const { key, refusals } = words.value;
  const fields = useRef<KeyFieldsHandle>(null);
  const state = keyState.value;
  const refusal = state in refusals ? refusals[state as keyof typeof refusals] : '';
  const fault = state === 'missing' ? key.missing : refusal;
  useEffect(() => {
    if (fault || state === 'forgotten')
      fields.current?.focus(state === 'wrong-passphrase' ? 'passphrase' : 'file');
  }, [state]);

  async function submit(event: Event) {
    event.preventDefault();
    if (state === 'opening') return;
    const { files = [], passphrase = '' } = fields.current?.take() ?? {};
    await model.unlock(files, passphrase);
  }

  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <p>{key.intro}</p>
      <KeyFields {...{ words: key, state, fields, hasFault: fault !== '' }} />
      <p role="alert" class="fault" id="key-fault">
        {fault}
      </p>
      <button type="submit" class="primary" aria-disabled={state === 'opening'}>
        {state === 'opening' ? key.unlocking : key.unlock}
      </button>
      <p role="status" class="hint">
        {state === 'forgotten' ? key.locked : ''}
      </p>
    </form>
  );
}
