import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Offer as OfferOnWire } from '../../src/contracts/waiting-entry.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import type { Offer } from '../journeys/waiting-port.ts';
import { acceptOffer, declineOffer, offerOfToken } from '../scheduling/answer-offer.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { readBearerToken } from './read-bearer-token.ts';
import { readJson, readText } from './read-body.ts';
import { readIdempotencyKey } from './read-idempotency-key.ts';
import { slotOnWire } from './slot-on-wire.ts';

const limitBytes = 4 * 1024;

/** `GET /v1/offer`: what is offered and until when. A mail scanner that follows a link changes nothing. */
export async function getOffer({ request, clinic, context }: ClinicCall): Promise<Response> {
  const offer = await offerOfToken(readBearerToken(request), clinic, context);
  return jsonResponse(offerOnWire(offer, clinic, context.clock.now()));
}

/** `POST /v1/offer/accept`: takes the time, and gives the later appointment back. */
export async function postAccept({ request, clinic, context }: ClinicCall): Promise<Response> {
  const idempotencyKey = readIdempotencyKey(request);
  const token = readBearerToken(request);
  await readText(request, limitBytes);
  return jsonResponse(await acceptOffer(token, { clinic, idempotencyKey }, context), 201);
}

/** `POST /v1/offer/decline`: lets the next in line have the time. Repeatable. */
export async function postDecline({ request, clinic, context }: ClinicCall): Promise<Response> {
  const token = readBearerToken(request);
  const body = await readJson(request, limitBytes);
  await declineOffer(body, { token, clinic }, context);
  return new Response(null, { status: 204 });
}

function offerOnWire(offer: Offer, clinic: ClinicFile, nowMs: number): OfferOnWire {
  const { id, state, candidate, expiresMs, replacesStartMs, patient } = offer;
  const languages = [chooseLanguage([patient.locale], clinic.languages), ...clinic.languages];
  const service = clinic.services.find((entry) => entry.id === candidate.service);
  const practitioner = clinic.practitioners.find((entry) => entry.id === candidate.practitioner);
  const location = clinic.locations.find((entry) => entry.id === candidate.location);
  return {
    id,
    // By the clock, whether or not anyone has looked since.
    state: state === 'open' && expiresMs <= nowMs ? 'expired' : state,
    slot: slotOnWire(candidate, clinic),
    timeZone: clinic.timeZone,
    serviceName: service ? localText(service.name, languages) : candidate.service,
    practitionerName: practitioner?.name ?? '',
    locationName: location ? localText(location.name, languages) : '',
    address: location?.address ?? '',
    ...(replacesStartMs !== undefined && {
      replacesStart: isoWithOffset(replacesStartMs, clinic.timeZone),
    }),
    expiresAt: isoWithOffset(expiresMs, clinic.timeZone),
    serverNow: isoWithOffset(nowMs, clinic.timeZone),
    phone: location?.phone ?? clinic.phone,
  };
}
