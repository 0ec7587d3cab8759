// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { fr } from '../../src/locales/fr.ts';
import { frMore } from '../../src/locales/fr-more.ts';
import type { BookingOptions } from '../../widgets/booking/booking-state.ts';
import { mount } from '../../widgets/booking/index.ts';
import type { WaitingPerson } from '../../widgets/booking/waiting-half.ts';
import { bookingPage } from '../fixtures/booking-page.ts';
import { catalogOf, ClinicInMemory, problemOf } from '../fixtures/clinic-in-memory.ts';

let page: ReturnType<typeof bookingPage>;
afterEach(() => page.close());

const questions = [
  {
    id: 'implant',
    text: 'Portez-vous un implant ?',
    answers: [
      { id: 'no', text: 'Sans implant', outcome: 'go' },
      { id: 'yes', text: 'Avec implant', outcome: 'stop', explanation: 'Appelez-nous.' },
    ],
  },
];

/** A patient before a reason with questions, of which nothing is free; `answer` is what joining the list is answered. */
async function open(answer: Answer<WaitingEntry>) {
  const clinic = new ClinicInMemory();
  const { services, practitioners } = catalogOf();
  const [knee] = services;
  if (!knee) throw new Error('The catalogue has no reason.');
  clinic.catalog = catalogOf({
    services: [{ ...knee, questions }],
    practitioners: practitioners.map((each) => ({ ...each, acceptsNew: each.id !== 'dr-saule' })),
  });
  clinic.slots = [];
  page = bookingPage();
  const joined: WaitingPerson[] = [];
  let openWaiting: BookingOptions['ports']['joinWaitingList'];
  const { ports, ...rest } = page.options(clinic, 'irm-genou');
  await mount(page.surface(fr), {
    ...rest,
    ports: {
      ...ports,
      joinWaitingList: (wish) => openWaiting?.(wish),
      loadDetails: async () => {
        const half = await ports.loadDetails();
        return {
          ...half,
          ports: {
            ...half.ports,
            onWaitingReady: (ready) => void (openWaiting = ready),
            loadWaiting: async () => ({
              Wishes: () => null,
              Joined: () => null,
              heading: () => 'Ce qui vous convient',
              joinLabel: () => 'Rejoindre',
              join: async (person) => {
                joined.push(person);
                return answer;
              },
            }),
          },
        };
      },
    },
  });
  await page.settle();
  return joined;
}

describe('joining the waiting list', () => {
  const entry = { ok: true as const, value: {} as WaitingEntry };

  it('is asked for with what was answered before the slots', async () => {
    const joined = await open(entry);
    await page.click(frMore.eligibility.isKnown);
    await page.click('Sans implant');
    await page.click(frMore.waiting.join);
    await page.fillDetails();
    await page.click('Rejoindre');
    expect(joined).toMatchObject([
      { audience: 'known', answers: [{ question: 'implant', answer: 'no' }], patient: { given: 'Camille' } },
    ]);
  });

  it('is refused beside the field, as a booking is', async () => {
    const errors = [{ pointer: '/patient/birthDate', code: 'too_young' }];
    await open({ ok: false, problem: problemOf('ineligible', { status: 422, errors }) });
    await page.click(frMore.eligibility.isKnown);
    await page.click('Sans implant');
    await page.click(frMore.waiting.join);
    await page.fillDetails();
    await page.click('Rejoindre');
    expect(page.input('birthDate').getAttribute('aria-invalid')).toBe('true');
    expect(page.text()).toContain('Ce motif n’est pas proposé à cet âge : appelez-nous');
  });
});
