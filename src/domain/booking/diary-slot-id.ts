import { Mode } from '../../contracts/slot.ts';
import type { Candidate } from './diary-candidate.ts';

/** What a slot id stands for. It binds all that was offered, so that none of it can be exchanged afterwards. */
export interface SlotIdentity extends Pick<
  Candidate,
  'service' | 'practitioner' | 'location' | 'mode' | 'startMs'
> {
  clinic: string;
}

const VERSION = '1';

/**
 * Names a slot for the wire. The id is opaque to a client but carries no secret: it is believed only if the
 * diary, asked again, offers that very time.
 */
export function slotIdOf({ clinic, service, practitioner, location, mode, startMs }: SlotIdentity): string {
  const fields = [VERSION, clinic, service, practitioner, location, mode, String(startMs)];
  return btoa(fields.join('~')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a slot id back; `undefined` when it is none of ours. */
export function readSlotId(slotId: string): SlotIdentity | undefined {
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(slotId)) return undefined;
  const fields = decoded(slotId)?.split('~') ?? [];
  const [version, clinic, service, practitioner, location, modeText, start] = fields;
  if (fields.length !== 7 || version !== VERSION || !clinic || !service || !practitioner || !location)
    return undefined;
  const mode = Mode.safeParse(modeText);
  if (!mode.success || !start || !/^\d{1,15}$/.test(start)) return undefined;
  return { clinic, service, practitioner, location, mode: mode.data, startMs: Number(start) };
}

function decoded(base64url: string): string | undefined {
  try {
    return atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
