import type { Outcome } from '../connectors/connector.ts';
import { exchange } from '../connectors/exchange.ts';
import type { OutgoingFetch } from '../connectors/public-fetch.ts';
import type { SmsProvider } from './provider-sms.ts';

export interface TwilioOptions {
  /** `AC…`. */
  account: string;
  token: string;
  /** Messaging service that sends, `MG…`; the clinic's name when left out. */
  service?: string | undefined;
  /** Where it reports what became of a message. */
  reportTo: string;
  fetch: OutgoingFetch;
}

const timeoutMs = 15_000;

/** Twilio. It takes no name for a message and so can find none: one without an answer is not sent again. */
export function twilioSms({ account, token, service, reportTo, fetch }: TwilioOptions): SmsProvider {
  const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`;
  return {
    name: 'twilio',
    send({ to, sender, text }) {
      const form = new URLSearchParams({
        ...{ To: to, Body: text, StatusCallback: reportTo },
        ...(service === undefined ? { From: sender } : { MessagingServiceSid: service }),
      });
      return exchange(
        fetch,
        {
          ...{ url: `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages.json`, method: 'POST' },
          headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
          ...{ body: form.toString(), read: taken },
        },
        AbortSignal.timeout(timeoutMs),
      );
    },
  };
}

async function taken(response: Response): Promise<Outcome> {
  const body = (await response.json().catch(() => undefined)) as { sid?: unknown } | undefined;
  return { kind: 'accepted', ...(typeof body?.sid === 'string' && { reference: body.sid }) };
}
