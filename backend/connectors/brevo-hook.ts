import type { HookReport } from './connector.ts';
import { hasToken, isStopWord, oldestReportMs, type ReadHook } from './read-hook.ts';

/** Of e-mails: what nothing gets through to, and what only marketing has to leave alone. */
const emailScopes: Readonly<Record<string, 'marketing' | 'all'>> = {
  hard_bounce: 'all',
  hardbounce: 'all',
  invalid_email: 'all',
  unsubscribe: 'marketing',
  unsubscribed: 'marketing',
  spam: 'marketing',
  complaint: 'marketing',
  blocked: 'marketing',
};

/** Brevo's webhooks for e-mail, campaigns and SMS; it signs nothing, so they carry the token that it was given. */
export function brevoHook(token: string): ReadHook {
  return (call) => {
    if (!hasToken(call, token)) return 'forged';
    const entries = parsed(call.body);
    if (!entries) return 'unreadable';
    const isOld = entries.some((entry) => {
      const seconds = Number(entry['ts_event'] ?? entry['ts'] ?? Number.NaN);
      return call.nowMs - seconds * 1000 > oldestReportMs;
    });
    return isOld ? 'stale' : entries.flatMap((entry) => [...ofEmail(entry), ...ofSms(entry)]);
  };
}

function ofEmail({ event, email }: Record<string, unknown>): HookReport[] {
  const reason = typeof event === 'string' ? event.toLowerCase() : '';
  const scope = emailScopes[reason];
  if (scope === undefined || typeof email !== 'string') return [];
  return [{ kind: 'suppress', channel: 'email', address: email, scope, reason }];
}

function ofSms(entry: Record<string, unknown>): HookReport[] {
  const { to, messageId, reply } = entry;
  const status = String(entry['msg_status'] ?? '').toLowerCase();
  const stops = (reason: string): HookReport[] =>
    to === undefined ? [] : [{ kind: 'suppress', channel: 'sms', address: String(to), scope: 'all', reason }];
  if (status === 'unsubscribe' || status === 'unsubscribed' || status === 'blacklisted') return stops('stop');
  if (status === 'replied') return isStopWord(String(reply ?? '')) ? stops('stop') : [];
  if (messageId === undefined) return [];
  const reference = String(messageId);
  if (status === 'delivered') return [{ kind: 'message', reference, state: 'delivered' }];
  return ['hard_bounce', 'soft_bounce', 'rejected', 'skipped', 'failed'].includes(status)
    ? [{ kind: 'message', reference, state: 'failed', code: `brevo_${status}` }]
    : [];
}

/** One entry, or several where webhooks are batched. */
function parsed(body: string): Record<string, unknown>[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const entries: unknown[] = Array.isArray(value) ? value : [value];
    return entries.every((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))
      ? (entries as Record<string, unknown>[])
      : undefined;
  } catch {
    return undefined;
  }
}
