import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { secretOf, type Secrets } from '../scheduling/connect-clinics.ts';
import { brevoHook } from './brevo-hook.ts';
import { ovhHook } from './ovh-hook.ts';
import type { ReadHook } from './read-hook.ts';
import { twilioHook } from './twilio-hook.ts';

/** The hook of whoever sends the clinic's SMS; the others are named as their connectors. */
export const smsHook = 'sms';

/**
 * Who may call back, and by what they are known. Nobody where the clinic file names no token.
 *
 * @throws Error if a clinic file names a secret that is not set.
 */
export function openHooks(
  clinics: Iterable<ClinicFile>,
  secrets: Secrets,
): (clinic: string, hook: string) => ReadHook | undefined {
  const hooks = new Map<string, ReadHook>();
  for (const clinic of clinics) {
    const valueOf = (name: string) => secretOf(name, clinic.id, secrets);
    for (const entry of clinic.connectors)
      if (entry.kind === 'brevo' && entry.hookToken !== undefined)
        hooks.set(`${clinic.id}/${entry.id}`, brevoHook(valueOf(entry.hookToken)));
    const sms = smsHookOf(clinic, valueOf);
    if (sms) hooks.set(`${clinic.id}/${smsHook}`, sms);
  }
  return (clinic, hook) => hooks.get(`${clinic}/${hook}`);
}

function smsHookOf({ sms }: ClinicFile, valueOf: (name: string) => string): ReadHook | undefined {
  if (sms?.kind === 'twilio') return twilioHook(valueOf(sms.token));
  if (sms?.hookToken === undefined) return undefined;
  if (sms.kind === 'ovh') return ovhHook(valueOf(sms.hookToken));
  return sms.kind === 'brevo' ? brevoHook(valueOf(sms.hookToken)) : undefined;
}
