import { emergencyNumbers } from '../../src/domain/emergency/emergency-numbers.ts';
import { CallLink } from './call-link.tsx';

export interface EmergencyLineProps {
  /** ISO 3166-1, of the clinic. */
  country: string | undefined;
  /** Text of the link to a number. */
  call(number: string): string;
  children: string;
}

/** Before everything else: an appointment and an answer are the wrong help for some. */
export function EmergencyLine({ country, call, children }: EmergencyLineProps) {
  return (
    <p class="emergency">
      <span>{children}</span>{' '}
      {emergencyNumbers(country).map((number) => (
        <CallLink key={number} phone={number}>
          {call(number)}
        </CallLink>
      ))}
    </p>
  );
}
