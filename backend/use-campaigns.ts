import type { CampaignDraft } from '../src/contracts/campaign-draft.ts';
import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import { contactWriter } from './channels/contact/contact-writer.ts';
import { campaignKind, type CampaignRoutes } from './journeys/campaign-port.ts';
import type { Addressee } from './journeys/contact-port.ts';
import type { EmailPort, OutgoingEmail } from './journeys/ports.ts';
import { contactLinks } from './message-links.ts';
import { campaignSender, type CampaignContext } from './send-campaigns.ts';
import { campaignStore } from './stores/campaign-store.ts';
import type { Storage } from './stores/open-storage.ts';

/** Nobody's: what its links would change does not exist. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Puts together what the desk needs to write campaigns, and what makes them go out. */
export function useCampaigns(
  storage: Storage,
  context: Omit<CampaignContext, keyof Storage> & { email: EmailPort; publicUrl: string },
): { routes: CampaignRoutes; sendDue(nowMs: number): Promise<number> } {
  const { email, newId } = context;
  const sender = campaignSender({ ...storage, ...context });
  const writer = contactWriter(contactLinks(context));
  const written = (clinic: ClinicFile, draft: CampaignDraft, language: string): Promise<OutgoingEmail> =>
    writer.email('campaign', { clinic, addressee: madeUp(clinic, draft, language), key: newId() });
  return {
    sendDue: (nowMs) => sender.sendDue(nowMs),
    routes: {
      store: campaignStore(storage.db),
      count: (clinic, audience, nowMs) => sender.count(clinic, audience, nowMs),
      preview: written,
      sendTest: async (clinic, draft, language) => email.send(await written(clinic, draft, language)),
    },
  };
}

/** Somebody with a name of no one, at the clinic's own address. */
function madeUp(clinic: ClinicFile, draft: CampaignDraft, language: string): Addressee {
  const { subject, body, link, audience } = draft;
  return {
    contact: {
      ...{ id: nobody, clinic: clinic.id, source: 'newsletter', person: nobody, email: clinic.email },
      ...{ given: 'Camille', family: 'Exemple', locale: language, interests: [], isConfirmed: true },
      consentsOf: nobody,
    },
    campaign: { id: nobody, kind: campaignKind(audience), state: 'draft', subject, body, link },
  };
}
