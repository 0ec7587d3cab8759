import type { DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
import { Icon } from '../ui/icon.tsx';

export interface CalmEntriesProps {
  summary: string;
  /** Why nothing more is said of them. */
  reason?: string;
  icon: 'check' | 'clock';
  entries: readonly DiagnosisEntry[];
  isOpen: boolean;
}

/** Checks about which there is nothing to do, folded away. */
export function CalmEntries({ summary, reason, icon, entries, isOpen }: CalmEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <details class={`calm ${icon}`} open={isOpen}>
      <summary>{summary}</summary>
      {reason && <p class="hint">{reason}</p>}
      <ul>
        {entries.map(({ check, title, seen }) => (
          <li key={check}>
            <Icon name={icon} />
            <p>
              <strong>{title}</strong> {seen && <span>{seen}</span>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
