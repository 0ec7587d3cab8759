import { gsm7Text } from './gsm7-text.ts';
import { smsSegments } from './sms-segments.ts';

interface SmsRoom {
  /** Parts the text may take. */
  most: number;
  /** Stands at the end as it is: a letter of it that is replaced is a link that leads nowhere. */
  link?: string | undefined;
}

/**
 * Writes a text message in the letters of an SMS, with as much of the name of a clinic as there is room for: the rest of
 * it, with its date, its number and its link, never gives way.
 *
 * @param write - Writes the text with a name.
 */
export function fitSms(clinic: string, write: (name: string) => string, { most, link }: SmsRoom): string {
  const textWith = (name: string) => [gsm7Text(write(name)), link].filter(Boolean).join(' ');
  const name = gsm7Text(clinic);
  const whole = textWith(name);
  if (smsSegments(whole) <= most) return whole;
  for (let length = name.length - 1; length > 0; length -= 1) {
    const text = textWith(`${name.slice(0, length).trim()}.`);
    if (smsSegments(text) <= most) return text;
  }
  return textWith('');
}
