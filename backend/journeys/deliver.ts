import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ConsentStorePort } from './consent-port.ts';
import { isAboutContact, prepareContact, type ContactDelivery } from './contact-message.ts';
import { DeliveryError } from './delivery-error.ts';
import type {
  AppointmentReaderPort,
  BookedAppointment,
  ClaimedSend,
  MessagePort,
  SendLedgerPort,
  SendOutcome,
  SendRef,
} from './journey-ports.ts';
import type { Log } from './log-entry.ts';
import { isAboutDeskMessage, prepareDeskMessage, type DeskMessageDelivery } from './desk-message.ts';
import { nothingToSayCode } from './nothing-to-say.ts';
import { hindranceNow, isSuppressed, reasonNotToSend, type MomentContext } from './may-send.ts';
import type { EmailPort, SmsPort } from './ports.ts';
import { isAboutSealedAnswers, prepareSealedAnswers, type SealedAnswersDelivery } from './sealed-answers.ts';
import {
  isAboutWaiting,
  readWaitingMessage,
  type WaitingMessagePort,
  type WaitingReaders,
} from './waiting-message.ts';

export interface DeliveryContext extends MomentContext {
  ledger: SendLedgerPort;
  appointments: AppointmentReaderPort;
  consents: Pick<ConsentStorePort, 'decisions'>;
  messages: MessagePort;
  waiting: Omit<WaitingReaders, 'consents'> & { messages: WaitingMessagePort };
  desk: DeskMessageDelivery;
  answers: SealedAnswersDelivery;
  contacts: ContactDelivery;
  email: EmailPort;
  sms: SmsPort;
  findClinic: (id: string) => ClinicFile | undefined;
  log: Log;
}

const firstRetryMs = 2_000;
const longestRetryMs = 15 * 60_000;

/**
 * Makes one attempt to send one message. Runs outside any transaction: a provider may take a minute, and
 * nobody's booking waits for it.
 *
 * What the ledger says decides; the appointment and the consent are read again just before the call, because it may
 * have been cancelled, or they withdrawn, since the message was planned.
 */
export async function deliver(ref: SendRef, context: DeliveryContext): Promise<void> {
  const { ledger, clock, log } = context;
  const outcome = await ledger.attempt(ref, clock, (claimed) =>
    claimed.crashed ? afterCrash(claimed, context) : attempt(claimed, context),
  );
  if (!outcome) return;
  if (outcome.state === 'accepted') log({ level: 'info', event: 'message_sent' });
  if (!('code' in outcome)) return;
  // That nobody is woken at night is as it should be.
  const level = outcome.state === 'postponed' ? 'info' : 'warn';
  log({ level, event: `message_${outcome.state}`, code: outcome.code });
}

/** Identifies a message for the provider: the same through every attempt. */
export function sendKeyOf({ run, step }: SendRef): string {
  return `${run}/${step}`;
}

/** How long to wait after a failed attempt, counted from 1: doubling from 2 s up to a quarter of an hour. */
export function retryDelayMs(attempt: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempt - 1, 20));
}

async function attempt(claimed: ClaimedSend, context: DeliveryContext): Promise<SendOutcome> {
  const { clock, findClinic } = context;
  const clinic = findClinic(claimed.clinic);
  if (!clinic) return { state: 'dropped', reason: 'not_found' };
  const handOver = await prepare(claimed, clinic, context);
  if (typeof handOver !== 'function') return handOver;
  try {
    await handOver();
    return { state: 'accepted' };
  } catch (error) {
    if (!(error instanceof DeliveryError)) return failed(claimed, 'unexpected', clock.now());
    if (error.code === nothingToSayCode) return { state: 'dropped', reason: 'nothing_to_say' };
    if (error.persistence === 'permanent') return { state: 'failed', code: error.code };
    return failed(claimed, error.code, clock.now());
  }
}

function prepare(claimed: ClaimedSend, clinic: ClinicFile, context: DeliveryContext): Promise<Prepared> {
  if (isAboutWaiting(claimed)) return prepareWaiting(claimed, clinic, context);
  if (isAboutSealedAnswers(claimed))
    return prepareSealedAnswers(claimed, { clinic, key: sendKeyOf(claimed) }, context);
  if (isAboutDeskMessage(claimed))
    return prepareDeskMessage(claimed, { clinic, key: sendKeyOf(claimed) }, context);
  if (isAboutContact(claimed)) return prepareContact(claimed, { clinic, key: sendKeyOf(claimed) }, context);
  return prepareAppointment(claimed, clinic, context);
}

/** How to hand a message over, or why not to. */
type Prepared = (() => Promise<void>) | SendOutcome;

async function prepareAppointment(
  claimed: ClaimedSend,
  clinic: ClinicFile,
  context: DeliveryContext,
): Promise<Prepared> {
  const { appointments, consents, clock } = context;
  const appointment = await appointments.find(claimed.clinic, claimed.key);
  if (!appointment) return { state: 'dropped', reason: 'not_found' };
  const asked = clinic.notices.map(({ purpose }) => purpose);
  const decisions = await consents.decisions(claimed.clinic, claimed.key);
  const refusal = reasonNotToSend(claimed, { ...appointment, asked, decisions }, clock.now());
  if (refusal) return { state: 'dropped', reason: refusal };
  const hindrance = await hindranceNow(claimed, appointment.patient, context);
  if (hindrance) return hindrance;
  const others = await othersAlike(appointment, clinic, context);
  return () => handOver(claimed, { clinic, appointment, others, key: sendKeyOf(claimed) }, context);
}

async function prepareWaiting(
  claimed: ClaimedSend,
  clinic: ClinicFile,
  context: DeliveryContext,
): Promise<Prepared> {
  const { waiting, consents, clock, email, sms } = context;
  const at = { clinic, key: sendKeyOf(claimed), nowMs: clock.now() };
  const message = await readWaitingMessage(claimed, at, { ...waiting, consents });
  if ('state' in message) return message;
  if (await isSuppressed(claimed, message.patient, context))
    return { state: 'dropped', reason: 'suppressed' };
  if (claimed.send.channel === 'sms') return () => sms.send(waiting.messages.sms(message));
  return async () => email.send(await waiting.messages.email(message));
}

/** What else the person has ahead of them in the same group of services: two by mistake are found here. */
async function othersAlike(
  appointment: BookedAppointment,
  clinic: ClinicFile,
  { appointments, clock }: DeliveryContext,
): Promise<BookedAppointment[]> {
  const groupOf = (id: string) => {
    const service = clinic.services.find((each) => each.id === id);
    return JSON.stringify(service?.group ?? id);
  };
  const others = await appointments.findOthers?.(clinic.id, appointment, clock.now());
  return (others ?? []).filter(({ service }) => groupOf(service) === groupOf(appointment.service));
}

async function handOver(
  { send }: ClaimedSend,
  message: Parameters<MessagePort['sms']>[1],
  { messages, email, sms }: DeliveryContext,
): Promise<void> {
  if (send.channel === 'email') return email.send(await messages.email(send.template, message));
  return sms.send(messages.sms(send.template, message));
}

/**
 * Settles an attempt whose worker died. Only the provider knows whether it took the message; if it cannot say,
 * the step's rule decides between perhaps two and perhaps none.
 */
async function afterCrash(claimed: ClaimedSend, context: DeliveryContext): Promise<SendOutcome> {
  const nowMs = context.clock.now();
  const port = claimed.send.channel === 'email' ? context.email : context.sms;
  if (port.find) {
    const found = await port.find(sendKeyOf(claimed)); // if it cannot be reached, the job fails and asks again later
    if (found) return { state: 'accepted' };
    return { state: 'failed', code: 'crashed_before_acceptance', retryAtMs: nowMs };
  }
  if (claimed.send.afterCrash === 'never') return { state: 'unknown', code: 'crashed_while_sending' };
  return { state: 'unknown', code: 'crashed_while_sending', retryAtMs: nowMs };
}

function failed({ attempt: count }: ClaimedSend, code: string, nowMs: number): SendOutcome {
  return { state: 'failed', code, retryAtMs: nowMs + retryDelayMs(count) };
}
