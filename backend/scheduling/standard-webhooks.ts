import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header fields of Standard Webhooks (https://www.standardwebhooks.com), 1.0. */
export interface SignedHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

const windowSeconds = 5 * 60;

/** Signs a body: HMAC-SHA256 over `id.timestamp.body`. */
export function signWebhook(
  { id, body, nowMs }: { id: string; body: string; nowMs: number },
  secret: string,
): SignedHeaders {
  const timestamp = String(Math.floor(nowMs / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${macOf(`${id}.${timestamp}.${body}`, secret).toString('base64')}`,
  };
}

/**
 * Checks a signature over the body as it came, byte for byte. While a secret is being changed a message carries
 * several signatures, and several secrets are good.
 *
 * @returns Why not, or `undefined` when it is right. A replay within the window is told by its id, by whoever keeps ids.
 */
export function webhookFault(
  { headers, body, nowMs }: { headers: Headers; body: string; nowMs: number },
  secrets: readonly string[],
): 'unsigned' | 'stale' | 'forged' | undefined {
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
    headers.get(`webhook-${name}`),
  );
  if (!id || id.length > 128 || !signatures || !timestamp || !/^\d{1,12}$/.test(timestamp)) return 'unsigned';
  const given = signatures
    .split(' ')
    .slice(0, 10)
    .flatMap((each) => (each.startsWith('v1,') ? [Buffer.from(each.slice(3), 'base64')] : []));
  const right = secrets.map((secret) => macOf(`${id}.${timestamp}.${body}`, secret));
  const isRight = right.some((mac) =>
    given.some((each) => each.length === mac.length && timingSafeEqual(each, mac)),
  );
  if (!isRight) return 'forged';
  return Math.abs(nowMs / 1000 - Number(timestamp)) > windowSeconds ? 'stale' : undefined;
}

/** `whsec_` and base64, as the standard writes secrets; any other text is the key itself. */
function macOf(text: string, secret: string): Buffer {
  const key = secret.startsWith('whsec_')
    ? Buffer.from(secret.slice(6), 'base64')
    : Buffer.from(secret, 'utf8');
  return createHmac('sha256', key).update(text).digest();
}
