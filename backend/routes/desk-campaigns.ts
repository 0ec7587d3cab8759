import * as z from 'zod/mini';
import { CampaignAudience, CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { CampaignPreview, DeskCampaign, DeskCampaigns } from '../../src/contracts/desk-campaigns.ts';
import { isInstant } from '../../src/lib/is-instant.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { CampaignCount, CampaignOutcome, StoredCampaign } from '../journeys/campaign-port.ts';
import { DeliveryError } from '../journeys/delivery-error.ts';
import { localText } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import { waitingTokenOf } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';
import { figuresOf, isOfArm } from './campaign-figures.ts';
import { campaignProblems } from './campaign-problems.ts';
import { jsonResponse } from './json-response.ts';
import { limitRate } from './rate-limit.ts';
import { readAs } from './read-as.ts';
import { readText } from './read-body.ts';
import { deskLanguages, requireDesk } from './require-desk.ts';

const mostBytes = 128 * 1024;
const furthestDays = 366;

const InLanguage = z.strictObject({ campaign: CampaignDraft, language: z.string() });
const AudienceBody = z.strictObject({
  kind: z.enum(['newsletter', 'information']),
  audience: CampaignAudience,
});
const TestBody = z.strictObject({ language: z.string() });
const PlanBody = z.strictObject({
  /** Now, when left out. */
  at: z.optional(z.string().check(z.refine(isInstant, { error: 'not_an_instant' }))),
});

/** `GET /v1/desk/campaigns`: the latest fifty with their figures, and what a new one may be for. */
export async function getCampaigns(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const { store } = context.campaigns;
  const campaigns = await store.list(clinic.id);
  const counts = await store.counts(
    clinic.id,
    campaigns.filter(({ hasBegun }) => hasBegun).map(({ id }) => id),
  );
  const languages = deskLanguages(call);
  return jsonResponse({
    campaigns: campaigns.map((campaign) => campaignOnDesk(campaign, counts, call)),
    segments: clinic.segments.map(({ id, name }) => ({ id, name: localText(name, languages) })),
    practitioners: clinic.practitioners.map(({ id, name }) => ({ id, name })),
    ...{ languages: clinic.languages, testAddress: clinic.email },
  } satisfies DeskCampaigns);
}

/** `POST /v1/desk/campaigns/:id`: makes a draft, or writes it anew. Repeatable: the page names it. */
export async function postCampaign(call: ClinicCall): Promise<Response> {
  requireDesk(call);
  const id = idOf(call);
  const draft = fitting(await readAs(call.request, CampaignDraft, mostBytes), call);
  const { clinic, context } = call;
  return answerOutcome(
    call,
    await context.campaigns.store.save(clinic.id, { id, draft }, context.clock.now()),
  );
}

/** `POST /v1/desk/campaigns/preview`: what somebody will read, by what writes it. */
export async function postCampaignPreview(call: ClinicCall): Promise<Response> {
  requireDesk(call);
  const { campaign, language } = await readAs(call.request, InLanguage, mostBytes);
  const draft = fitting(campaign, call);
  const { subject, html, text } = await call.context.campaigns.preview(call.clinic, draft, language);
  return jsonResponse({ subject, html, text } satisfies CampaignPreview);
}

/** `POST /v1/desk/campaigns/count`: how many belong to an audience, and how many of them get the message. */
export async function postCampaignCount(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const { kind, audience } = await readAs(call.request, AudienceBody, mostBytes);
  const [first = ''] = clinic.languages;
  const nothing = { subject: { [first]: '-' }, body: { [first]: '-' } };
  fitting({ kind, audience, ...nothing }, call);
  return jsonResponse(await context.campaigns.count(clinic, audience, context.clock.now()));
}

/** `POST /v1/desk/campaigns/:id/test`: sends a draft as it is to the clinic's own address, and to no other. */
export async function postCampaignTest(call: ClinicCall): Promise<Response> {
  const { clinic, context, address } = call;
  requireDesk(call);
  limitRate(address, context.strictLimit);
  const { language } = await readAs(call.request, TestBody, mostBytes);
  const campaign = await context.campaigns.store.find(clinic.id, idOf(call));
  if (!campaign) throw new Refusal('not_found');
  await context.campaigns.sendTest(clinic, campaign, language).catch((error: unknown) => {
    throw error instanceof DeliveryError ? new Refusal('unavailable') : error;
  });
  return new Response(null, { status: 204 });
}

/** `POST /v1/desk/campaigns/:id/plan`: it goes out at a time, or now. From then on it is not changed any more. */
export async function postCampaignPlan(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const { at } = await readAs(call.request, PlanBody, mostBytes);
  const nowMs = context.clock.now();
  const sendAtMs = at === undefined ? nowMs : Date.parse(at);
  if (sendAtMs > nowMs + furthestDays * 86_400_000) refuse('/at', 'too_far');
  const id = idOf(call);
  const found = await context.campaigns.store.find(clinic.id, id);
  if (!found) throw new Refusal('not_found');
  // A segment or a person may have left the clinic file since the draft was written.
  fitting(found, call);
  const plan = { id, sendAtMs: Math.max(sendAtMs, nowMs) };
  const isSame = found.state === 'planned' && (at === undefined || found.sendAtMs === sendAtMs);
  return answerOutcome(call, isSame ? found : await context.campaigns.store.plan(clinic.id, plan, nowMs));
}

/** `POST /v1/desk/campaigns/:id/stop`: what is not sent stays unsent; a draft goes. Repeatable. */
export async function postCampaignStop(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  requireDesk(call);
  await readText(request, mostBytes);
  const outcome = await context.campaigns.store.stop(clinic.id, idOf(call), context.clock.now());
  return outcome === 'gone' ? new Response(null, { status: 204 }) : answerOutcome(call, outcome);
}

async function answerOutcome(call: ClinicCall, outcome: CampaignOutcome): Promise<Response> {
  const { clinic, context } = call;
  if (outcome === 'not_found') throw new Refusal('not_found');
  if (outcome === 'not_a_draft') return refuse('', 'not_a_draft');
  const counts = await context.campaigns.store.counts(clinic.id, outcome.hasBegun ? [outcome.id] : []);
  return jsonResponse(campaignOnDesk(outcome, counts, call));
}

function campaignOnDesk(
  campaign: StoredCampaign,
  counts: readonly CampaignCount[],
  { clinic, context }: ClinicCall,
): DeskCampaign {
  const { timeZone } = clinic;
  const { id, kind, subject, otherSubject, body, link, audience, state, sendAtMs, changedMs } = campaign;
  const own = counts.filter((count) => count.campaign === id);
  const figures = figuresOf(own);
  // Its audience is made at once, and what was put off until the morning is still to go.
  const isOnTheWay = (state === 'planned' && campaign.hasBegun) || (state === 'sent' && figures.waiting > 0);
  return {
    ...{ id, kind, subject, body, audience },
    ...(otherSubject && { otherSubject }),
    ...(link && { link }),
    state: isOnTheWay ? 'sending' : state,
    ...(sendAtMs !== undefined && { sendAt: isoWithOffset(sendAtMs, timeZone) }),
    changedAt: isoWithOffset(changedMs, timeZone),
    previewPath: `/desk/campaign?clinic=${clinic.id}&token=${waitingTokenOf('campaign', id, context.secret)}`,
    figures,
    ...(otherSubject && {
      arms: { a: figuresOf(own.filter(isOfArm('a'))), b: figuresOf(own.filter(isOfArm('b'))) },
    }),
  };
}

function fitting<Draft extends CampaignDraft>(draft: Draft, { clinic }: ClinicCall): Draft {
  const errors = campaignProblems(draft, clinic);
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  return draft;
}

function idOf({ params }: ClinicCall): string {
  const { id = '' } = params;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new Refusal('not_found');
}

function refuse(pointer: string, code: string): never {
  throw new Refusal('invalid_request', { errors: [{ pointer, code }] });
}
