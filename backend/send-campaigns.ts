import type { CampaignDraft } from '../src/contracts/campaign-draft.ts';
import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import { campaignKind, type AudienceCount } from './journeys/campaign-port.ts';
import { splitArm } from './journeys/split-arm.ts';
import { personKey } from './scheduling/person-key.ts';
import { firstPlace, readAudience, type Candidate } from './segments/read-audience.ts';
import { audienceReader } from './stores/audience-reader.ts';
import {
  addRecipients,
  countUnderWay,
  noteProgress,
  takeDueCampaign,
  type DueCampaign,
} from './stores/audience-store.ts';
import { addressHash } from './stores/connector-suppression-store.ts';
import type { Sql } from './stores/db.ts';
import type { Storage } from './stores/open-storage.ts';

export interface CampaignContext extends Storage {
  clinics: ReadonlyMap<string, ClinicFile>;
  newId: () => string;
  /** The backend's key. */
  secret: string;
}

interface Addressed extends Candidate {
  addressHash: string;
}

/** So many birth dates, appointments or contacts at a time while messages go out, and while they are only counted. */
const batch = { send: 100, count: 2_000 };
/** No more is planned while so much is under way: the confirmation of a booking stands behind it in the queue. */
const mostUnderWay = 300;

/** Makes the audiences of campaigns whose time has come, and counts those of campaigns that are being written. */
export function campaignSender(context: CampaignContext) {
  const { db, clinics } = context;
  return {
    /**
     * Gives the next people their place in a campaign that is due. All of it happens in one transaction: a process that dies
     * has done it or not, and another goes on where it came to.
     *
     * @returns How much there was to do.
     */
    async sendDue(nowMs: number): Promise<number> {
      return db.tx(async (sql) => {
        const campaign = await takeDueCampaign(sql, [...clinics.keys()], nowMs);
        const clinic = campaign && clinics.get(campaign.clinic);
        if (!clinic || (await countUnderWay(sql)) > mostUnderWay) return 0;
        await sendPart(sql, { campaign, clinic, nowMs }, context);
        return 1;
      });
    },
    /** Counts an audience as it is now: people, and the addresses among them that get the message. */
    async count(
      clinic: ClinicFile,
      audience: CampaignDraft['audience'],
      nowMs: number,
    ): Promise<AudienceCount> {
      const addresses = new Set<string>();
      let found = 0;
      let place: ReturnType<typeof firstPlace> | undefined = firstPlace(audience);
      while (place) {
        const part = await readAudience(
          place,
          readingOf(db, { clinic, audience, nowMs, size: batch.count }, context),
        );
        found += part.found;
        const people = await reachable(db, { clinic, audience, candidates: part.candidates }, context);
        for (const one of people) addresses.add(one.addressHash);
        place = part.next;
      }
      return { found, reachable: addresses.size };
    },
  };
}

interface Part {
  campaign: DueCampaign;
  clinic: ClinicFile;
  nowMs: number;
}

async function sendPart(
  sql: Sql,
  { campaign, clinic, nowMs }: Part,
  context: CampaignContext,
): Promise<void> {
  const { audience, id } = campaign;
  const reading = readingOf(sql, { clinic, audience, nowMs, size: batch.send }, context);
  const part = await readAudience(campaign.place ?? firstPlace(audience), reading);
  const people = await reachable(sql, { clinic, audience, candidates: part.candidates }, context);
  const arms = [['a', 1] as const, ...(campaign.hasTwoSubjects ? [['b', 1] as const] : [])];
  const recipients = people.map(({ booking, contact, addressHash: hash }) => ({
    ...(booking !== undefined && { booking }),
    ...(contact !== undefined && { contact }),
    addressHash: hash,
    arm: splitArm(id, hash, arms) as 'a' | 'b',
  }));
  const fact = campaignKind(audience) === 'information' ? 'information.due' : 'campaign.due';
  await addRecipients(
    sql,
    { campaign, fact, recipients, nowMs },
    { queue: context.queue, newId: context.newId },
  );
  await noteProgress(sql, campaign, { place: part.next, nowMs });
}

function readingOf(
  sql: Sql,
  about: { clinic: ClinicFile; audience: CampaignDraft['audience']; nowMs: number; size: number },
  { secret }: Pick<CampaignContext, 'secret'>,
) {
  return { ...about, reader: audienceReader(sql), keyOf: (person: Identity) => personKey(person, secret) };
}

type Identity = Parameters<typeof personKey>[0];

/** Families share addresses: one message each. Where nothing may arrive, none is planned. */
async function reachable(
  sql: Sql,
  about: { clinic: ClinicFile; audience: CampaignDraft['audience']; candidates: readonly Candidate[] },
  { secret }: Pick<CampaignContext, 'secret'>,
): Promise<Addressed[]> {
  const byHash = new Map<string, Addressed>();
  for (const candidate of about.candidates) {
    const hash = addressHash(candidate.email, secret);
    if (!byHash.has(hash)) byHash.set(hash, { ...candidate, addressHash: hash });
  }
  const messageClass = campaignKind(about.audience) === 'information' ? 'care' : 'marketing';
  const gone = await audienceReader(sql).suppressed(about.clinic.id, messageClass, [...byHash.keys()]);
  return [...byHash.values()].filter((one) => !gone.has(one.addressHash));
}
