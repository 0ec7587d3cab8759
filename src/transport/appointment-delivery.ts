import { BookingReceipt } from '../contracts/booking-receipt.ts';
import { Released } from '../contracts/hold.ts';
import { ChangeReceipt, ManagedAppointment } from '../contracts/managed-appointment.ts';
import { Offer, WaitingEntry } from '../contracts/waiting-entry.ts';
import type { AppointmentPort, WaitingPort } from '../domain/booking/appointment-port.ts';
import type { OutboxPort, Parcel } from '../domain/delivery/outbox-port.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import type { HttpClient } from './http-client.ts';
import { outboxReceipts } from './outbox-receipts.ts';

export interface AppointmentDeliveryOptions {
  http: HttpClient;
  /** By which every change leaves; whoever opened it closes it. */
  outbox: OutboxPort;
  /** Aborted when the widget leaves the page; what is written down goes on. */
  signal: AbortSignal;
}

const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

/** A parcel of one change. Its secret stands in a header, and what is kept of it on the device is sealed. */
const change = (id: string, path: string, rest: Partial<Parcel> & { json: unknown }): Parcel => {
  const { json, ...terms } = rest;
  const body = serialiseJson(json);
  return { id, kind: 'submission', path, body, contentType: 'application/json', ...terms };
};

/** Provides what follows a booking over the HTTP contract v1. */
export function appointmentDelivery(options: AppointmentDeliveryOptions): AppointmentPort & WaitingPort {
  const { http, outbox, signal } = options;
  const changes = outboxReceipts(outbox, ChangeReceipt, signal);
  const entries = outboxReceipts(outbox, WaitingEntry, signal);
  const acceptances = outboxReceipts(outbox, BookingReceipt, signal);
  const path = 'v1/appointment';

  return {
    readAppointment: (token) => http.call({ path, schema: ManagedAppointment, headers: bearing(token) }),
    moveAppointment: ({ token, version, start, slotId, holdId }, key) =>
      changes.submit(
        change(key, `${path}/reschedule`, {
          json: holdId ? { holdId } : { slotId },
          ...{ bearer: token, ifMatch: `"${version}"`, expiresAt: start },
        }),
      ),
    cancelAppointment: ({ token, version, start, reason }, key) =>
      changes.submit(
        change(key, `${path}/cancel`, {
          json: reason ? { reason } : {},
          ...{ bearer: token, ifMatch: `"${version}"`, expiresAt: start },
        }),
      ),
    awaitChange: changes.awaitOutcome,

    joinWaitingList: (request, key) => entries.submit(change(key, 'v1/waitlist', { json: request })),
    awaitEntry: entries.awaitOutcome,
    readEntry: (token) => http.call({ path: 'v1/waitlist', schema: WaitingEntry, headers: bearing(token) }),
    leaveWaitingList: (token) =>
      http.call({
        path: 'v1/waitlist/leave',
        schema: Released,
        method: 'post',
        headers: bearing(token),
        json: {},
      }),

    readOffer: (token) => http.call({ path: 'v1/offer', schema: Offer, headers: bearing(token) }),
    acceptOffer: ({ token, expiresAt }, key) =>
      acceptances.submit(change(key, 'v1/offer/accept', { json: {}, bearer: token, expiresAt })),
    awaitAcceptance: acceptances.awaitOutcome,
    declineOffer: (token, reason) =>
      http.call({
        ...{ path: 'v1/offer/decline', schema: Released, method: 'post', headers: bearing(token) },
        json: reason ? { reason } : {},
      }),
  };
}
