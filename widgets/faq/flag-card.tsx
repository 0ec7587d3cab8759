import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import { emergencyNumbers } from '../../src/domain/emergency/emergency-numbers.ts';
import { CallLink } from '../ui/call-link.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Speech } from './faq-options.ts';

/** Whom to call, said at once and aloud. */
export function FlagCard({ speech }: { flag: RedFlag; speech: Speech }) {
  const { messages, texts, content } = speech;
  return (
    <div class="problem" role="alert">
      <Icon name="alert" />
      <div>
        <p class="problem-title">{texts.emergency}</p>
        <div class="problem-actions">
          {emergencyNumbers(content.clinic?.country).map((number) => (
            <CallLink key={number} phone={number}>
              {messages.common.call(number)}
            </CallLink>
          ))}
        </div>
      </div>
    </div>
  );
}
