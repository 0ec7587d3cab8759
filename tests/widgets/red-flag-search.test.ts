// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frRedFlags } from '../../src/domain/faq/red-flags/packs/fr.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { fr } from '../../src/locales/fr.ts';
import { mount } from '../../widgets/booking/index.ts';
import * as redFlags from '../../widgets/booking/red-flags-part.ts';
import { bookingPage } from '../fixtures/booking-page.ts';
import { catalogOf, ClinicInMemory } from '../fixtures/clinic-in-memory.ts';

let page: ReturnType<typeof bookingPage>;
const half = { module: redFlags, messages: frEmergency, pack: frRedFlags };
// Anew for each test: the pause of the one before may end in this one.
let loaded = vi.fn(async () => half);

async function open(loadRedFlags: () => Promise<typeof half> = loaded) {
  const clinic = new ClinicInMemory();
  const { services, clinic: own } = catalogOf();
  const many = Array.from({ length: 10 }, (_, at) => ({ ...services[0], id: `reason-${at}` }));
  clinic.catalog = catalogOf({ services: many as typeof services, clinic: { ...own, country: 'FR' } });
  const { ports, ...options } = page.options(clinic, undefined);
  await mount(page.surface(fr), { ...options, ports: { ...ports, loadRedFlags } });
  await page.settle();
}

async function type(text: string) {
  const field = page.input('reason-search');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
}
const card = () => page.root.querySelector('.emergency-card');

beforeEach(() => {
  page = bookingPage();
  loaded = vi.fn(async () => half);
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('what is typed to find a reason', () => {
  it('is answered with whom to call when it is a call for help', async () => {
    await open();
    await type('j’arrive plus à respirer');
    expect(card()?.querySelector('[role="alert"]')?.textContent).toBe(frEmergency.call);
    expect([...(card()?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      'tel:15',
      'tel:112',
      'sms:114',
    ]);
  });

  it('keeps the card while one goes on typing, and the booking stays usable', async () => {
    await open();
    await type('je veux mourir');
    await type('');
    expect(card()).not.toBeNull();
    expect(page.buttons().length).toBeGreaterThan(5);
  });

  it('keeps the focus where it is', async () => {
    await open();
    page.input('reason-search').focus();
    await type('je veux mourir');
    expect(page.focusedId()).toBe('reason-search');
  });

  it('is nothing but a search otherwise', async () => {
    await open();
    await type('irm du genou');
    expect(card()).toBeNull();
  });

  it('brings nothing before something is typed', async () => {
    await open();
    expect(loaded).not.toHaveBeenCalled();
    await type('irm');
    expect(loaded).toHaveBeenCalledWith('fr');
  });

  it('goes on when the part cannot be brought', async () => {
    await open(() => Promise.reject(new Error('offline')));
    await type('je veux mourir');
    expect(card()).toBeNull();
    await type('irm');
    expect(page.text()).toContain(fr.booking.reason.emergency);
  });
});
