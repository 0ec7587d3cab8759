import { createHmac } from 'node:crypto';
import type { HookReport } from './connector.ts';
import { isSameSecret, isStopWord, type ReadHook } from './read-hook.ts';

/** Twilio's status callbacks and incoming messages, by its own signature over the address and every field. */
export function twilioHook(authToken: string): ReadHook {
  return ({ headers, url, body }) => {
    const form = new URLSearchParams(body);
    const expected = twilioSignature(url.href, form, authToken);
    if (!isSameSecret(headers.get('x-twilio-signature') ?? '', expected)) return 'forged';
    const [sid, status] = [form.get('MessageSid'), form.get('MessageStatus')];
    if (form.get('OptOutType') === 'STOP' || (status === null && isStopWord(form.get('Body') ?? ''))) {
      const address = form.get('From') ?? '';
      return [{ kind: 'suppress', channel: 'sms', address, scope: 'all', reason: 'stop' }];
    }
    return sid === null || status === null ? [] : ofStatus(sid, status, form.get('ErrorCode'));
  };
}

/** HMAC-SHA1 over the address and, in the order of their names, each field with its value. */
export function twilioSignature(url: string, form: URLSearchParams, authToken: string): string {
  const fields = [...new Set(form.keys())].sort().map((name) => `${name}${form.getAll(name).join('')}`);
  return createHmac('sha1', authToken)
    .update(url + fields.join(''))
    .digest('base64');
}

function ofStatus(reference: string, status: string, error: string | null): HookReport[] {
  if (status === 'delivered') return [{ kind: 'message', reference, state: 'delivered' }];
  if (status !== 'undelivered' && status !== 'failed') return [];
  const code = /^\d{1,8}$/.test(error ?? '') ? `twilio_${error}` : `twilio_${status}`;
  return [{ kind: 'message', reference, state: 'failed', code }];
}
