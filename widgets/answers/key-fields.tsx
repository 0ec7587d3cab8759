import type { RefObject } from 'preact';
import { useImperativeHandle, useRef } from 'preact/hooks';
import type { AnswersMessages } from '../../src/locales/answers-messages.ts';

/** What the form asks of its two fields. */
export interface KeyFieldsHandle {
  /** What was chosen and typed. The passphrase is taken out of its field. */
  take(): { files: File[]; passphrase: string };
  focus(field: 'file' | 'passphrase'): void;
}

export interface KeyFieldsProps {
  words: AnswersMessages['key'];
  state: string;
  hasFault: boolean;
  fields: RefObject<KeyFieldsHandle | null>;
}

/** The file of the key and its passphrase. They are read from the fields at the last moment, and kept nowhere else. */
export function KeyFields({ words, state, hasFault, fields }: KeyFieldsProps) {
  const file = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  useImperativeHandle(fields, (): KeyFieldsHandle => ({
    take() {
      const taken = { files: [...(file.current?.files ?? [])], passphrase: passphrase.current?.value ?? '' };
      if (taken.files.length > 0 && passphrase.current) passphrase.current.value = '';
      return taken;
    },
    focus: (field) => (field === 'file' ? file : passphrase).current?.focus(),
  }));
  const faultId = hasFault ? 'key-fault' : undefined;
  return (
    <div class="fields">
      <label for="key-file">{words.file}</label>
      <p class="hint" id="key-hint">
        {words.fileHint}
      </p>
      <input
        {...{ id: 'key-file', type: 'file', multiple: true, accept: '.jwe', ref: file }}
        aria-describedby={['key-hint', faultId].filter(Boolean).join(' ')}
        aria-invalid={['missing', 'not-a-key', 'swapped-key'].includes(state)}
      />
      <label for="key-passphrase">{words.passphrase}</label>
      <input
        {...{ id: 'key-passphrase', type: 'password', autoComplete: 'off', ref: passphrase }}
        aria-describedby={faultId}
        aria-invalid={['missing', 'wrong-passphrase'].includes(state)}
      />
    </div>
  );
}
