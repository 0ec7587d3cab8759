import { helpNumbers } from '../../src/domain/emergency/help-numbers.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { EmergencyMessages } from '../../src/locales/emergency-messages.ts';
import { Icon } from './icon.tsx';

export interface EmergencyCardProps {
  flag: RedFlag;
  /** ISO 3166-1, of the clinic. */
  country: string | undefined;
  messages: EmergencyMessages;
}

/**
 * Whom to call, each number one tap away. It is spoken at once, takes no focus and hides nothing: whoever meant
 * something else goes on.
 */
export function EmergencyCard({ flag, country, messages }: EmergencyCardProps) {
  const numbers = helpNumbers(country, flag.help);
  const said = flag.level === 'call' ? messages.call : messages.ifNow;
  return (
    <div class="emergency-card" data-level={flag.level}>
      {/* Another family is another emergency: what is said is put in anew, and is spoken again. */}
      <p class="emergency-said" role="alert" key={flag.family + flag.level}>
        <Icon name="alert" />
        <strong>{numbers.length > 0 ? said : messages.noNumber}</strong>
      </p>
      {numbers.length > 0 && (
        <ul class="emergency-numbers">
          {numbers.map(({ help, number, by }) => (
            <li key={by + number}>
              <a class="emergency-link" href={`${by === 'sms' ? 'sms' : 'tel'}:${number.replace(/\D/g, '')}`}>
                <b>
                  {(by === 'sms' ? messages.writeTo : messages.callNumber)(number.replaceAll(' ', '\u00a0'))}
                </b>{' '}
                <span>{messages.help[help]}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>{messages.goOn}</p>
    </div>
  );
}
