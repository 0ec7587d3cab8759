// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { frDetails } from '../../src/locales/fr-details.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { mount } from '../../widgets/booking/index.ts';
import { ClinicInMemory, problemOf } from '../fixtures/clinic-in-memory.ts';
import { slotAt } from '../fixtures/slot-at.ts';
import { bookingPage } from '../fixtures/booking-page.ts';

let clinic: ClinicInMemory;
let page: ReturnType<typeof bookingPage>;

async function open(messages: Messages = fr, service?: string) {
  page = bookingPage();
  const result = await mount(page.surface(messages), page.options(clinic, service));
  await page.settle();
  return result;
}

beforeEach(() => {
  clinic = new ClinicInMemory();
});
afterEach(() => page.close());

describe('the booking, for everyone', () => {
  it('names its region, its steps and every control', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    expect(page.root.querySelector('[role=region]')?.getAttribute('aria-label')).toBe('Prendre rendez-vous');
    expect(page.root.querySelector('[aria-current=step]')?.textContent).toBe('Coordonnées');
    for (const control of page.root.querySelectorAll('input, select')) {
      const label = page.root.querySelector(`label[for="${control.id}"]`);
      expect(label?.textContent, control.id).toBeTruthy();
    }
    for (const name of ['given-name', 'family-name', 'bday-day', 'bday-month', 'bday-year', 'email', 'tel']) {
      expect(page.root.querySelector(`[autocomplete="${name}"]`), name).not.toBeNull();
    }
  });

  it('says the whole date in the name of each time', async () => {
    await open(fr, 'irm-genou');
    const names = page.buttons().map((button) => button.getAttribute('aria-label') ?? '');
    expect(names.some((name) => /mardi 23 mars 2027 à 09:00, Dr Aubépine/.test(name))).toBe(true);
  });

  it('keeps the focus of the page until the patient acts, and then leads it to the new step', async () => {
    await open(fr, 'irm-genou');
    expect(page.focused()).toBe('');
    await page.click('Changer de motif');
    expect(page.focused()).toBe(fr.booking.reason.heading);
  });

  it('announces how many times are free', async () => {
    await open(fr, 'irm-genou');
    expect(page.root.querySelector('[role=status]')?.textContent).toBe('3 horaires libres');
  });

  it('speaks English', async () => {
    await open(en);
    expect(page.text()).toContain('What are you coming for?');
  });
});

describe('the booking', () => {
  it('goes from the reason to the receipt of the clinic', async () => {
    await open();
    await page.click(/IRM du genou/);
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    await page.confirm();
    expect(page.text()).toContain('Votre rendez-vous est confirmé');
    expect(page.text()).toContain('Reçu par la clinique à 08:00');
    expect(page.text()).toContain('Apportez l’ordonnance.');
    const [request] = [...clinic.booked.values()];
    expect(request).toMatchObject({
      holdId: 'hold-slot-2027-03-23T09:00:00+01:00',
      patient: { given: 'Camille', family: 'Exemple', birthDate: '1958-03-07' },
      notices: [{ id: 'booking', version: '1', language: 'fr' }],
      locale: 'fr',
    });
    expect(page.booked).toHaveLength(1);
  });

  it('refuses an empty form beside each field, with a summary that takes the focus, and sends nothing', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.confirm();
    expect(page.text()).toContain('6 points sont à corriger');
    expect(page.focused()).toContain('6 points sont à corriger');
    expect(page.root.querySelectorAll('[aria-invalid=true]')).toHaveLength(8);
    expect(clinic.tries).toEqual([]);
    await page.click('Indiquez le nom');
    expect(page.focusedId()).toBe('family');
  });

  it('keeps the typed form when the slot is lost, and offers the nearest ones', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    const near = slotAt('2027-03-23T10:00:00+01:00');
    clinic.script = [problemOf('slot_taken', { alternatives: [near] })];
    await page.confirm();
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain('Cet horaire vient d’être pris');
    await page.click(/mardi 23 mars 2027, 10:00/);
    expect(page.text()).toContain('Camille Exemple');
    expect(page.text()).toContain('J’accepte.');
    await page.confirm();
    expect(page.text()).toContain('Votre rendez-vous est confirmé');
    expect(new Set(clinic.tries).size).toBe(2);
  });

  it('asks for the slot itself when the hold has run out', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    clinic.script = [problemOf('hold_expired', { status: 410 })];
    await page.confirm();
    expect([...clinic.booked.values()][0]).toMatchObject({ slotId: 'slot-2027-03-23T09:00:00+01:00' });
  });

  it('never says confirmed without a receipt, and tries again with the same key', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    clinic.script = ['lost'];
    await page.confirm();
    expect(page.text()).toContain('le rendez-vous n’est pas confirmé');
    expect(page.root.querySelector('[role=alert] a')?.getAttribute('href')).toBe('tel:0199001234');
    await page.confirm();
    expect(page.text()).toContain('Votre rendez-vous est confirmé');
    expect(new Set(clinic.tries).size).toBe(1);
    expect(clinic.booked.size).toBe(1);
  });

  it('says that a request is saved but not sent, and goes on by itself when the clinic answers', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    clinic.script = [problemOf('saved')];
    await page.confirm();
    const status = page.root.querySelector('.delivery');
    expect(status?.getAttribute('role')).toBe('status');
    expect(status?.textContent).toContain('Enregistré sur cet appareil, pas encore envoyé');
    expect(status?.querySelector('a')?.getAttribute('href')).toBe('tel:0199001234');
    expect(page.text()).not.toContain(frDetails.result.heading);
    clinic.late.get('key-1')?.({ ok: true, value: clinic.receiptFor('key-1') });
    await page.settle();
    expect(page.text()).toContain('Votre rendez-vous est confirmé');
  });

  it('says so when it could not even be saved', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    clinic.script = [problemOf('saved-in-memory')];
    await page.confirm();
    expect(page.root.querySelector('.delivery')?.textContent).toContain('gardez cette page ouverte');
  });

  it('speaks of what an earlier visit left behind, and erases it when asked', async () => {
    page = bookingPage();
    page.outbox.left = [{ id: 'earlier', state: 'refused' }];
    await mount(page.surface(fr), page.options(clinic, undefined));
    await page.settle();
    expect(page.text()).toContain('Une demande faite sur cet appareil n’a pas été reçue');
    await page.click('Effacer cette demande');
    expect(page.text()).not.toContain('n’a pas été reçue');
  });

  it('shows what the backend refuses beside the field', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    clinic.script = [
      problemOf('invalid_request', { errors: [{ pointer: '/contact/phone', code: 'invalid' }] }),
    ];
    await page.confirm();
    expect(page.root.querySelector('#phone-error')?.textContent).toContain('Vérifiez le numéro');
  });

  it('leads from an empty range to the next free date', async () => {
    clinic.slots = [];
    clinic.nextAvailable = '2027-06-01T09:00:00+02:00';
    await open(fr, 'irm-genou');
    expect(page.text()).toContain('Aucun horaire libre du 22 mars au 28 mars.');
    await page.click(/Voir le prochain horaire libre/);
    expect(clinic.queries.at(-1)).toMatchObject({ from: '2027-06-01', to: '2027-06-07' });
  });

  it('says so when there is no slot at all, and where to call', async () => {
    clinic.slots = [];
    await open(fr, 'irm-genou');
    expect(page.text()).toContain('Aucun horaire n’est libre en ligne pour ce motif');
    expect(page.text()).toContain('Appeler le 01\u00a099\u00a000\u00a012\u00a034');
  });

  it('gives the slot back when another is chosen and when the widget leaves', async () => {
    const result = await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.click('Changer d’horaire');
    expect(clinic.released).toEqual(['hold-slot-2027-03-23T09:00:00+01:00']);
    await page.click(/^Premier horaire libre/);
    if ('unmount' in result) result.unmount();
    expect(clinic.released).toHaveLength(2);
    expect(page.root.childElementCount).toBe(0);
  });

  it('draws nothing when the clinic is silent, so that the fallback stays', async () => {
    clinic.isSilent = true;
    const result = await open();
    expect(result).toMatchObject({ problem: { code: 'unreachable' } });
    expect(page.root.childElementCount).toBe(0);
  });

  it('shows hostile text of a catalogue as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    clinic.catalog.services[0]!.name = markup;
    await open();
    expect(page.text()).toContain(markup);
    expect(page.root.querySelector('img')).toBeNull();
  });
});

describe('who books, and what for', () => {
  const type = (id: string, value: string, event = 'input') => {
    page.input(id).value = value;
    page.input(id).dispatchEvent(new Event(event, { bubbles: true }));
  };

  it('books for a relative, and lets the browser fill in only the name of whoever books', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    page.input('for-relative').dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    await page.fillDetails();
    expect(page.input('given').autocomplete).toBe('off');
    expect(page.input('bookerGiven').autocomplete).toBe('given-name');
    await page.click('Vérifier avant de confirmer');
    expect(page.text()).toContain('Indiquez qui vous êtes pour cette personne');
    type('bookerGiven', 'Dominique');
    type('bookerFamily', 'Exemple');
    type('relation', 'parent', 'change');
    await page.confirm();
    expect([...clinic.booked.values()][0]).toMatchObject({
      patient: { given: 'Camille' },
      booker: { given: 'Dominique', family: 'Exemple', relation: 'parent' },
    });
  });

  it('asks whether a second appointment of one kind replaces the first, and says so to the clinic', async () => {
    await open(fr, 'irm-genou');
    for (let time = 0; time < 2; time += 1) {
      await page.click(/^Premier horaire libre/);
      await page.fillDetails();
      await page.confirm();
      if (time === 0) {
        await page.click('Prendre un autre rendez-vous');
        await page.click(/IRM du genou/);
      }
    }
    expect(page.text()).toContain('Vous avez déjà pris un rendez-vous de ce type');
    expect(clinic.booked.size).toBe(1);
    await page.click('Remplacer l’ancien');
    expect([...clinic.booked.values()][1]).toMatchObject({ replaces: 'token' });
  });

  it('forgets the answer when the next one is for somebody else', async () => {
    await open(fr, 'irm-genou');
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    await page.confirm();
    await page.click('Prendre un autre rendez-vous');
    await page.click(/IRM du genou/);
    await page.click(/^Premier horaire libre/);
    await page.fillDetails();
    await page.confirm();
    clinic.script = [problemOf('slot_taken', { alternatives: [slotAt('2027-03-23T10:00:00+01:00')] })];
    await page.click('Remplacer l’ancien');
    await page.click(/mardi 23 mars 2027, 10:00/);
    await page.click('Modifier l’identité');
    type('given', 'Dominique');
    await page.confirm();
    const [, second] = [...clinic.booked.values()];
    expect(second).toMatchObject({ patient: { given: 'Dominique' } });
    expect(second).not.toHaveProperty('replaces');
  });
});
