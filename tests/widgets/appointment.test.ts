import { afterEach, describe, expect, it } from 'vitest';
import type { ChangeReceipt, ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import type { Offer } from '../../src/contracts/waiting-entry.ts';
import { silence } from '../../src/domain/answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { fr } from '../../src/locales/fr.ts';
import { frAppointment } from '../../src/locales/fr-appointment.ts';
import { frDetails } from '../../src/locales/fr-details.ts';
import { AppointmentModel } from '../../widgets/appointment/appointment-model.ts';
import type { Appointment } from '../../widgets/appointment/appointment-model.ts';
import type { AppointmentLink, AppointmentPorts } from '../../widgets/appointment/appointment-options.ts';
import { createWishes, wishesOf } from '../../widgets/appointment/wishes-fields.tsx';
import { catalogOf, ClinicInMemory, problemOf, serverNow } from '../fixtures/clinic-in-memory.ts';
import { slotAt } from '../fixtures/slot-at.ts';

const booked: ManagedAppointment = {
  ...{ id: 'a1', status: 'booked', version: 3, timeZone: 'Europe/Paris', mode: 'AMB', service: 'irm-genou' },
  ...{ start: '2027-03-29T09:00:00+02:00', end: '2027-03-29T09:30:00+02:00', serviceName: 'IRM du genou' },
  ...{ practitioner: 'dr-saule', practitionerName: 'Dr Saule', location: 'centre', locationName: 'Centre' },
  ...{ address: '1 allée des Tilleuls', phone: '01 99 00 12 34', serverNow },
  changeBefore: '2027-03-28T09:00:00+02:00',
};
const offered: Offer = {
  ...{ id: 'o1', state: 'open', slot: slotAt('2027-03-23T09:00:00+01:00'), timeZone: 'Europe/Paris' },
  ...{ serviceName: 'IRM du genou', practitionerName: 'Dr Saule', locationName: 'Centre' },
  ...{ address: '1 allée des Tilleuls', phone: '01 99 00 12 34', serverNow },
  expiresAt: new Date(Date.parse(serverNow) + 30 * 60_000).toISOString(),
};

/** A clinic that answers what the test says, in turn. */
class ClinicOfLinks {
  appointment: Answer<ManagedAppointment> = { ok: true, value: booked };
  offer: Answer<Offer> = { ok: true, value: offered };
  /** Answers to changes, first to last; then the change is done. */
  script: Answer<ChangeReceipt>[] = [];
  /** Changes as they came. */
  readonly asked: { key: string; [name: string]: unknown }[] = [];
  late: ((answer: Answer<ChangeReceipt>) => void) | undefined;
  nowMs = 0;

  readonly change = async (request: object, key: string): Promise<Answer<ChangeReceipt>> => {
    this.asked.push({ ...request, key });
    return this.script.shift() ?? this.done;
  };

  get done(): Answer<ChangeReceipt> {
    const start = '2027-03-23T09:00:00+01:00';
    return { ok: true, value: { idempotencyKey: 'k', appointment: { ...booked, version: 4, start } } };
  }

  ports(): AppointmentPorts {
    const clinic = new ClinicInMemory();
    let keys = 0;
    const accept = async (_offer: object, key: string) => {
      this.asked.push({ accepted: true, key });
      return { ok: true as const, value: clinic.receiptFor(key) };
    };
    const refused = async () => ({ ok: false as const, problem: silence });
    return {
      readCatalog: async () => ({ ok: true, value: catalogOf() }),
      readAppointment: async () => this.appointment,
      moveAppointment: this.change,
      cancelAppointment: this.change,
      awaitChange: () => new Promise((resolve) => (this.late = resolve)),
      readOffer: async () => this.offer,
      acceptOffer: accept,
      awaitAcceptance: refused,
      declineOffer: refused,
      joinWaitingList: refused,
      awaitEntry: refused,
      readEntry: refused,
      leaveWaitingList: refused,
      mintKey: () => `key-${(keys += 1)}`,
      now: () => this.nowMs,
      flush() {},
      pickSlot: async () => ({ close() {} }),
      book() {},
      onBooked() {},
    };
  }
}

let model: Appointment;
let clinic: ClinicOfLinks;
afterEach(() => model[Symbol.dispose]());

async function open(kind: AppointmentLink['kind'], change?: (clinic: ClinicOfLinks) => void) {
  clinic = new ClinicOfLinks();
  change?.(clinic);
  const texts = { messages: fr, details: frDetails, own: frAppointment };
  model = new AppointmentModel({ link: { kind, token: 'secret' }, texts, ports: clinic.ports() });
  await model.start();
}

const refuse = (code: string) => ({ ok: false as const, problem: problemOf(code) });
const slot = { slotId: 's1', holdId: 'h1' };
const keepsSlot = () => false;

describe('moving an appointment', () => {
  it('asks with what was last seen of it, and shows what it is now', async () => {
    await open('rdv');
    await model.move(slot, keepsSlot);
    expect(clinic.asked).toEqual([
      { token: 'secret', version: 3, start: booked.start, ...slot, key: 'key-1' },
    ]);
    expect([model.view.value, model.news.value]).toEqual(['appointment', 'moved']);
    expect(model.appointment.value?.version).toBe(4);
  });

  it.each(['hold_expired', 'unknown_hold'])(
    'asks for the slot itself once the hold has lapsed (%s)',
    async (code) => {
      await open('rdv', (one) => (one.script = [refuse(code)]));
      await model.move(slot, () => true);
      expect(clinic.asked.map(({ slotId, holdId, key }) => [slotId, holdId, key])).toEqual([
        ['s1', 'h1', 'key-1'],
        ['s1', undefined, 'key-2'],
      ]);
      expect(model.news.value).toBe('moved');
    },
  );

  it('leaves the appointment as it was when the slot is lost', async () => {
    await open('rdv', (one) => (one.script = [refuse('hold_expired'), refuse('slot_taken')]));
    const lost: string[] = [];
    await model.move(slot, ({ code }) => lost.push(code) > 0);
    expect(lost).toEqual(['slot_taken']);
    expect(model.appointment.value).toEqual(booked);
    expect(model.isBusy.value).toBe(false);
  });

  it('shows where it is when it was changed elsewhere, and asks with that the next time', async () => {
    await open('rdv', (one) => (one.script = [refuse('precondition_failed')]));
    clinic.appointment = { ok: true, value: { ...booked, version: 9 } };
    await model.move(slot, keepsSlot);
    expect([model.news.value, model.problem.value]).toEqual(['changed', undefined]);
    await model.move(slot, keepsSlot);
    expect(clinic.asked.at(-1)).toMatchObject({ version: 9 });
  });

  it('begins no second change while one is kept without an answer', async () => {
    await open('rdv', (one) => (one.script = [refuse('saved')]));
    const moving = model.move(slot, keepsSlot);
    await expect.poll(() => model.saved.value).toBe('saved');
    await model.cancel(undefined);
    await model.move(slot, keepsSlot);
    expect(clinic.asked).toHaveLength(1);
    clinic.late?.(clinic.done);
    await moving;
    expect([model.saved.value, model.isBusy.value, model.news.value]).toEqual([undefined, false, 'moved']);
  });

  it.each([
    ['2027-03-28T08:59:59+02:00', true],
    ['2027-03-28T09:00:00+02:00', false],
  ])('can be done until the deadline by the clock of the clinic: at %s %s', async (now, may) => {
    await open('rdv', (one) => (one.appointment = { ok: true, value: { ...booked, serverNow: now } }));
    expect(model.mayChange.value).toBe(may);
  });
});

describe('an offered time', () => {
  it('runs out after as long as the clinic says, whatever this device takes the time to be', async () => {
    await open('offre', (one) => (one.nowMs = 12_345));
    expect([model.offerState.value, model.minutesLeft.value]).toEqual(['open', 30]);
    clinic.nowMs += 30 * 60_000 - 1;
    model.tick();
    expect([model.offerState.value, model.minutesLeft.value]).toEqual(['open', 1]);
    clinic.nowMs += 1;
    model.tick();
    expect([model.offerState.value, model.minutesLeft.value]).toEqual(['expired', 0]);
  });

  it('is accepted once, however often that is pressed', async () => {
    await open('offre');
    await Promise.all([model.accept(), model.accept(), model.accept()]);
    expect(clinic.asked).toEqual([{ accepted: true, key: 'key-1' }]);
    expect(model.view.value).toBe('accepted');
  });
});

describe('wishes of the waiting list', () => {
  it('name no hours where any suits, and all days where only hours were chosen', () => {
    expect(wishesOf(createWishes().value)).toEqual({ noticeMinutes: 1440 });
    expect(wishesOf(createWishes({ from: '14:00' }).value).hours).toEqual([
      { days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '14:00', to: '24:00' },
    ]);
    const some = {
      days: ['tue' as const],
      to: '12:00',
      practitioner: 'p',
      location: 'l',
      noticeMinutes: 120,
    };
    expect(wishesOf(createWishes(some).value)).toEqual({
      ...{ noticeMinutes: 120, practitioners: ['p'], locations: ['l'] },
      hours: [{ days: ['tue'], from: '00:00', to: '12:00' }],
    });
  });
});
