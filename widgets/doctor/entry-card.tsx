import type { DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
import { Icon } from '../ui/icon.tsx';
import { CopyButton } from './copy-button.tsx';
import type { DoctorViewProps } from './doctor-model.ts';

export interface EntryCardProps extends DoctorViewProps {
  entry: DiagnosisEntry;
}

/** One thing that is wrong: what was seen, what to do, and the line to paste. */
export function EntryCard({ model, messages, entry }: EntryCardProps) {
  const { status, code, title, seen, mend, paste } = entry;
  return (
    <li class={`entry ${status}`}>
      <p class="entry-status">
        <Icon name="alert" />
        {messages.status[status]}
        <code>{code}</code>
      </p>
      <h3>{title}</h3>
      <p class="entry-seen">{seen}</p>
      <p class="entry-mend">
        <strong>{messages.mend}</strong> {mend}
      </p>
      {paste !== undefined && (
        <div class="paste">
          <pre>
            <code>{paste}</code>
          </pre>
          <CopyButton
            model={model}
            messages={messages}
            class="button small"
            text={paste}
            label={messages.copyLine}
          />
        </div>
      )}
    </li>
  );
}
