import { Hono, type Context } from 'hono';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { Refusal } from '../journeys/refusal.ts';
import { getAnnouncements } from './announcements.ts';
import { getAnswersPage } from './answers-page.ts';
import type { ApiCall, ApiContext, ClinicCall } from './api-context.ts';
import { getAppointment, postCancel, postReschedule } from './appointment.ts';
import { getBookingByKey, postBooking } from './bookings.ts';
import { getBookingPage } from './booking-page.ts';
import { getCampaignPage } from './campaign-page.ts';
import { getCatalog } from './catalog.ts';
import { postConsent } from './consents.ts';
import { getContent } from './content.ts';
import { allowedOrigin, allowOrigin, preflightResponse } from './cors.ts';
import { getDays } from './days.ts';
import {
  getCampaigns,
  postCampaign,
  postCampaignCount,
  postCampaignPlan,
  postCampaignPreview,
  postCampaignStop,
  postCampaignTest,
} from './desk-campaigns.ts';
import { getDeskFigures } from './desk-figures.ts';
import { getDeskJourneys } from './desk-journeys.ts';
import {
  getDeskDay,
  getDeskLedger,
  getDeskTasks,
  getDeskWaiting,
  postAttendance,
  postTaskDone,
} from './desk-lists.ts';
import { getDeskPage } from './desk-page.ts';
import {
  getErasures,
  postErasureDone,
  postPeople,
  postPersonErase,
  postPersonExport,
} from './desk-people.ts';
import { postEvents } from './events.ts';
import { postAssist } from './faq-assist.ts';
import { postUnanswered } from './faq-unanswered.ts';
import { getFaq } from './faq.ts';
import { getForm } from './forms.ts';
import { getHealth } from './health.ts';
import { postFact } from './hooks-facts.ts';
import { getHook, postHook } from './hooks.ts';
import { postHold, postRelease, putHold } from './holds.ts';
import { getOffer, postAccept, postDecline } from './offers.ts';
import { getLink, getOpen } from './message-reads.ts';
import { problemResponse } from './problem-response.ts';
import {
  getDeskMessage,
  getDeskMessagePage,
  postDeskMessageDone,
  postDeskMessageErase,
  postMessage,
} from './messages.ts';
import {
  getNewsletterConfirm,
  getNewsletterPage,
  postNewsletter,
  postNewsletterConfirm,
  postNewsletterPage,
  postUnfinished,
} from './newsletter.ts';
import { getPreferences, getUnsubscribe, postPreferences, postUnsubscribe } from './preferences.ts';
import { getQuestionnairePage } from './questionnaire-page.ts';
import { getResponse, getResponses, postResponse, postResponseOpened } from './questionnaire-responses.ts';
import { getSdkFile } from './sdk.ts';
import { limitRate } from './rate-limit.ts';
import { getSlots } from './slots.ts';
import { getSurvey, postSurveyAnswers } from './survey-answers.ts';
import { getSurveyPage } from './survey-page.ts';
import { getSurveyResults } from './survey-results.ts';
import { getWaitlist, postLeave, postWaitlist } from './waitlist.ts';

type Method = 'GET' | 'POST' | 'PUT';

/** What the server knows about a request beside the request. */
export interface ClientInfo {
  /** Network address, for the rate limit. Without it there is none. */
  address?: string | undefined;
}

/** Each route of the contract, with what answers it for a clinic. */
export const clinicRoutes: Readonly<
  Record<string, Partial<Record<Method, (call: ClinicCall) => Promise<Response>>>>
> = {
  '/rdv': { GET: getBookingPage },
  '/v1/catalog': { GET: getCatalog },
  '/v1/announcements': { GET: getAnnouncements },
  '/v1/slots': { GET: getSlots },
  '/v1/holds': { POST: postHold },
  '/v1/holds/:id': { PUT: putHold },
  '/v1/holds/:id/release': { POST: postRelease },
  '/v1/bookings': { POST: postBooking },
  '/v1/bookings/by-key/:key': { GET: getBookingByKey },
  '/v1/days': { GET: getDays },
  '/v1/appointment': { GET: getAppointment },
  '/v1/appointment/reschedule': { POST: postReschedule },
  '/v1/appointment/cancel': { POST: postCancel },
  '/v1/consents': { POST: postConsent },
  '/v1/waitlist': { GET: getWaitlist, POST: postWaitlist },
  '/v1/waitlist/leave': { POST: postLeave },
  '/v1/offer': { GET: getOffer },
  '/v1/offer/accept': { POST: postAccept },
  '/v1/offer/decline': { POST: postDecline },
  '/v1/content': { GET: getContent },
  '/v1/faq': { GET: getFaq },
  '/v1/faq/assist': { POST: postAssist },
  '/v1/faq/unanswered': { POST: postUnanswered },
  '/v1/messages': { POST: postMessage },
  '/v1/message': { GET: getDeskMessage },
  '/v1/message/done': { POST: postDeskMessageDone },
  '/v1/message/erase': { POST: postDeskMessageErase },
  '/message': { GET: getDeskMessagePage },
  '/v1/forms/:id': { GET: getForm },
  '/v1/questionnaire-responses': { GET: getResponses, POST: postResponse },
  '/v1/questionnaire-responses/:id': { GET: getResponse },
  '/v1/questionnaire-responses/:id/opened': { POST: postResponseOpened },
  '/desk': { GET: getDeskPage },
  '/desk/campaign': { GET: getCampaignPage },
  '/desk/answers': { GET: getAnswersPage },
  '/questionnaire': { GET: getQuestionnairePage },
  '/v1/desk/today': { GET: getDeskDay },
  '/v1/desk/appointments/:id/attendance': { POST: postAttendance },
  '/v1/desk/tasks': { GET: getDeskTasks },
  '/v1/desk/tasks/:id/done': { POST: postTaskDone },
  '/v1/desk/waiting': { GET: getDeskWaiting },
  '/v1/desk/messages': { GET: getDeskLedger },
  '/v1/desk/people': { POST: postPeople },
  '/v1/desk/people/export': { POST: postPersonExport },
  '/v1/desk/people/erase': { POST: postPersonErase },
  '/v1/desk/people/erasures': { GET: getErasures },
  '/v1/desk/people/erasures/:id/done': { POST: postErasureDone },
  '/v1/desk/campaigns': { GET: getCampaigns },
  '/v1/desk/campaigns/preview': { POST: postCampaignPreview },
  '/v1/desk/campaigns/count': { POST: postCampaignCount },
  '/v1/desk/campaigns/:id': { POST: postCampaign },
  '/v1/desk/campaigns/:id/test': { POST: postCampaignTest },
  '/v1/desk/campaigns/:id/plan': { POST: postCampaignPlan },
  '/v1/desk/campaigns/:id/stop': { POST: postCampaignStop },
  '/v1/desk/journeys': { GET: getDeskJourneys },
  '/v1/desk/figures': { GET: getDeskFigures },
  '/survey': { GET: getSurveyPage },
  '/preferences': { GET: getPreferences, POST: postPreferences },
  '/unsubscribe': { GET: getUnsubscribe, POST: postUnsubscribe },
  '/newsletter': { GET: getNewsletterPage, POST: postNewsletterPage },
  '/newsletter/confirm': { GET: getNewsletterConfirm, POST: postNewsletterConfirm },
  '/v1/newsletter': { POST: postNewsletter },
  '/v1/unfinished': { POST: postUnfinished },
  '/v1/survey': { GET: getSurvey },
  '/v1/survey-answers': { POST: postSurveyAnswers },
  '/v1/survey-results': { GET: getSurveyResults },
  '/v1/events': { POST: postEvents },
  '/v1/facts': { POST: postFact },
  '/v1/hooks/:connector': { GET: getHook, POST: postHook },
};

/** Routes that are about no clinic in particular. */
export const openRoutes: Readonly<Record<string, (call: ApiCall) => Promise<Response>>> = {
  '/v1/health': getHealth,
  '/sdk/*': getSdkFile,
  '/o/:token': getOpen,
  '/l/:token': getLink,
};

type Env = { Bindings: ClientInfo };

/** Puts the routes of the HTTP contract v1 together. */
export function createApi(context: ApiContext): Hono<Env> {
  const app = new Hono<Env>();
  for (const [route, handle] of Object.entries(openRoutes)) {
    app.all(route, (c) =>
      answer(c, { route, context }, async (call) => {
        if (call.request.method !== 'GET' && call.request.method !== 'HEAD')
          throw new Refusal('method_not_allowed');
        return handle(call);
      }),
    );
  }
  for (const [route, methods] of Object.entries(clinicRoutes)) {
    app.all(route, (c) =>
      answer(c, { route, context }, (call, seen) => answerForClinic(call, { methods, seen })),
    );
  }
  app.all('*', (c) => answer(c, { route: 'none', context }, () => Promise.reject(new Refusal('not_found'))));
  return app;
}

/** What is known of a request when it fails, so that the failure can say whom to call. */
interface Seen {
  clinic?: ClinicFile;
  origin?: string;
}

/** Answers in every case, and writes down that it did. */
async function answer(
  c: Context<Env>,
  { route, context }: { route: string; context: ApiContext },
  handle: (call: ApiCall, seen: Seen) => Promise<Response>,
): Promise<Response> {
  const started = performance.now();
  const seen: Seen = {};
  const call: ApiCall = {
    ...{ request: c.req.raw, url: new URL(c.req.url), params: c.req.param(), context },
    address: c.env?.address,
  };
  let code: string | undefined;
  let response: Response;
  try {
    response = await handle(call, seen);
  } catch (error) {
    // Never the error itself: its text may quote what the patient sent.
    if (!(error instanceof Refusal))
      context.log({ level: 'error', event: 'route_failed', route, code: nameOf(error) });
    const refusal = error instanceof Refusal ? error : new Refusal('internal_error');
    code = refusal.code;
    response = problemResponse(refusal, seen.clinic);
  }
  finish(response, seen);
  const ms = Math.round(performance.now() - started);
  const level = response.status >= 500 ? 'error' : 'info';
  context.log({
    level,
    event: 'request',
    method: call.request.method,
    route,
    status: response.status,
    ms,
    ...(code && { code }),
  });
  return response;
}

async function answerForClinic(
  call: ApiCall,
  {
    methods,
    seen,
  }: { methods: Partial<Record<Method, (call: ClinicCall) => Promise<Response>>>; seen: Seen },
): Promise<Response> {
  const { request, url, context } = call;
  const clinic = context.clinics.get(url.searchParams.get('clinic') ?? '');
  if (!clinic) {
    seen.origin = '*'; // so that the agency that mistyped the id can read why
    throw new Refusal('unknown_clinic');
  }
  const origin = allowedOrigin(request, clinic, context.publicUrl);
  seen.clinic = clinic;
  if (origin !== null) seen.origin = origin;
  if (request.method === 'OPTIONS' && origin !== null) return preflightResponse(origin);
  const handle = methods[(request.method === 'HEAD' ? 'GET' : request.method) as Method];
  if (!handle) throw new Refusal('method_not_allowed');
  if (request.method !== 'GET') limitRate(call.address, context.rateLimit);
  return handle({ ...call, clinic });
}

function finish({ headers }: Response, { origin }: Seen): void {
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  // Only a page brings its own.
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.append('vary', 'Origin');
  if (origin !== undefined) allowOrigin(headers, origin);
}

function nameOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
