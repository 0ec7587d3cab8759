// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { mount } from '../../widgets/booking/index.ts';
import { bookingPage } from '../fixtures/booking-page.ts';
import { catalogOf, ClinicInMemory, noticeOf, problemOf, serverNow } from '../fixtures/clinic-in-memory.ts';

const news = noticeOf({
  id: 'news',
  purpose: 'marketing-email',
  required: false,
  text: 'Oui aux nouvelles.',
});
const sms = noticeOf({ id: 'sms', purpose: 'reminder-sms', required: false, text: 'Oui à un SMS.' });

let clinic: ClinicInMemory;
let page: ReturnType<typeof bookingPage>;

beforeEach(() => {
  clinic = new ClinicInMemory();
  // An optional one first: no rule may go by the place of a notice.
  clinic.catalog = catalogOf({ notices: [news, noticeOf(), sms] });
  page = bookingPage();
});
afterEach(() => page.close());

async function openForm() {
  await mount(page.surface(fr), page.options(clinic, 'irm-genou'));
  await page.settle();
  await page.click(/^Premier horaire libre/);
}
const boxes = () => [...page.root.querySelectorAll<HTMLInputElement>('.consent input')];
const tick = async (text: string) => {
  const label = [...page.root.querySelectorAll('label')].find((one) => one.textContent?.includes(text));
  const box = page.input(label?.htmlFor ?? '');
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
};
const confirm = () => page.confirm();
const decided = () => [...clinic.booked.values()].at(-1)?.notices.map(({ id, decision }) => [id, decision]);

describe('the boxes, for everyone', () => {
  it('say in their names which are optional, and to a screen reader which are required', async () => {
    await openForm();
    const names = boxes().map((box) =>
      page.root.querySelector(`label[for="${box.id}"]`)?.textContent?.trim(),
    );
    expect(names).toEqual(['Oui aux nouvelles. (facultatif)', 'J’accepte.', 'Oui à un SMS. (facultatif)']);
    expect(boxes().map((box) => box.getAttribute('aria-required'))).toEqual([null, 'true', null]);
    expect(new Set(boxes().map(({ id }) => id)).size).toBe(3);
  });

  it('are never ticked beforehand', async () => {
    await openForm();
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
  });

  it('show an error only beside the required one, where the summary leads', async () => {
    await openForm();
    await confirm();
    expect(boxes().map((box) => box.getAttribute('aria-invalid'))).toEqual([null, 'true', null]);
    await page.click('Cochez la case pour donner votre accord');
    expect(page.focusedId()).toBe(boxes()[1]?.id);
  });
});

describe('a booking', () => {
  it('says of every notice what was decided, and the hash of what was shown', async () => {
    await openForm();
    await page.fillDetails();
    await tick('Oui à un SMS.');
    await confirm();
    expect(decided()).toEqual([
      ['news', 'refused'],
      ['booking', 'given'],
      ['sms', 'given'],
    ]);
    const [request] = [...clinic.booked.values()];
    // printf 'J’accepte.' | sha256sum
    expect(request?.notices[1]?.hash).toBe(
      'ebbcb32a2f21a97e3bd68b1fab911d93df7fa942f11212a3f4d15238f0806cc9',
    );
  });

  it('goes through with every optional box left alone', async () => {
    await openForm();
    await page.fillDetails();
    await confirm();
    expect(page.text()).toContain('Votre rendez-vous est confirmé');
    expect(page.text()).not.toContain('Retirer mon accord');
  });

  it('shows the new words, unticked, when the clinic has changed a notice meanwhile', async () => {
    await openForm();
    await page.fillDetails();
    clinic.catalog = catalogOf({ notices: [noticeOf({ version: '2', text: 'J’accepte, autrement.' })] });
    clinic.script = [problemOf('invalid_request', { errors: [{ pointer: '/notices/1', code: 'outdated' }] })];
    await confirm();
    expect(boxes().map(({ checked }) => checked)).toEqual([false]);
    expect(page.text()).toContain('J’accepte, autrement.');
    expect(page.focused()).toContain('Ce texte a changé');
    expect(page.input('given').value).toBe('Camille');
    await tick('J’accepte, autrement.');
    await confirm();
    expect([...clinic.booked.values()].at(-1)?.notices[0]?.version).toBe('2');
  });
});

describe('the event of a request', () => {
  const measurement = noticeOf({
    ...{ id: 'count', purpose: 'measurement', required: false, text: 'Oui au comptage.' },
  });

  async function confirmWith(...ticked: string[]) {
    await openForm();
    await page.fillDetails();
    for (const text of ticked) await tick(text);
    await confirm();
    expect(page.text()).toContain('Votre rendez-vous est confirmé');
  }

  it('is not queued at a clinic that does not ask for it', async () => {
    await confirmWith('Oui à un SMS.', 'Oui aux nouvelles.');
    expect(page.counted).toEqual([]);
  });

  it('is not queued of a patient who left the box alone', async () => {
    clinic.catalog = catalogOf({ notices: [measurement, noticeOf()] });
    await confirmWith();
    expect(page.counted).toEqual([]);
  });

  it('is queued of a patient who ticked it, with the key of the request', async () => {
    clinic.catalog = catalogOf({ notices: [measurement, noticeOf()] });
    await confirmWith('Oui au comptage.');
    const [idempotencyKey] = [...clinic.booked.keys()];
    expect(page.counted).toEqual([{ idempotencyKey, attempt: 1 }]);
  });

  it('names the campaign that the address names at that moment, and nothing else of it', async () => {
    clinic.catalog = catalogOf({ notices: [measurement, noticeOf()] });
    await openForm();
    await page.fillDetails();
    await tick('Oui au comptage.');
    page.address.search = '?utm_source=newsletter&utm_term=x&email=camille@patient.example';
    await confirm();
    expect(page.counted).toMatchObject([{ campaign: { source: 'newsletter' } }]);
    expect(JSON.stringify(page.counted)).not.toMatch(/utm_|patient/);
  });
});

describe('taking a consent back', () => {
  async function book() {
    await openForm();
    await page.fillDetails();
    await tick('Oui à un SMS.');
    await confirm();
  }
  const withdraw = () => page.click('Retirer mon accord');

  it('is offered beside what was given freely, and named by it', async () => {
    await book();
    const ways = page.buttons().filter(({ textContent }) => textContent === 'Retirer mon accord');
    expect(ways).toHaveLength(1);
    const described = page.input(ways[0]?.getAttribute('aria-describedby') ?? '');
    expect(described.textContent).toBe('Oui à un SMS.');
  });

  it('is said to be received only once the clinic has it, and keeps the focus', async () => {
    await book();
    expect(page.text()).not.toContain('Accord retiré');
    await withdraw();
    expect(page.focused()).toBe('Accord retiré. Reçu par la clinique à 08:00.');
    expect(page.text()).not.toContain('Retirer mon accord');
    expect(clinic.withdrawals).toMatchObject([
      { manageToken: 'token', notice: 'sms', purpose: 'reminder-sms' },
    ]);
  });

  const status = () => page.root.querySelector('.given [role=status]')?.textContent ?? '';

  it('that has not arrived is said to be saved and not sent, and is tried at once when asked', async () => {
    await book();
    clinic.script = ['lost'];
    await withdraw();
    expect(status()).toContain('Retrait enregistré sur cet appareil, pas encore envoyé');
    expect(page.text()).not.toContain('Accord retiré');
    expect(page.focused()).toContain('Retrait enregistré');
    await page.click('Envoyer maintenant');
    expect(page.outbox.flushed).toBe(1);
    expect(page.buttons().filter(({ textContent }) => textContent === 'Retirer mon accord')).toEqual([]);
    const { key } = clinic.withdrawals[0] ?? { key: '' };
    clinic.lateWithdrawals.get(key)?.({ ok: true, value: { recordedAt: serverNow } });
    await page.settle();
    expect(status()).toBe('Accord retiré. Reçu par la clinique à 08:00.');
    expect(clinic.withdrawals).toHaveLength(1);
  });

  it('that another tab has delivered is said to be received, without a time', async () => {
    await book();
    clinic.script = ['lost'];
    await withdraw();
    clinic.lateWithdrawals.get(clinic.withdrawals[0]?.key ?? '')?.({ ok: true, value: {} });
    await page.settle();
    expect(status()).toBe('Accord retiré.');
  });

  it('sends the patient to the telephone when the clinic refuses, until the patient has seen it', async () => {
    await book();
    clinic.script = [problemOf('not_found')];
    await withdraw();
    expect(status()).toContain('Le retrait de votre accord n’a pas été reçu');
    expect(page.root.querySelector('.given [role=status] a')?.getAttribute('href')).toBe('tel:0199001234');
    await page.click('Effacer cette demande');
    expect(page.outbox.discarded).toEqual([clinic.withdrawals[0]?.key]);
    await withdraw();
    expect(status()).toContain('Accord retiré.');
    expect(new Set(clinic.withdrawals.map(({ key }) => key)).size).toBe(2);
  });

  it('that is left unsent is spoken of on the page that follows, in its own words', async () => {
    await book();
    clinic.script = ['lost'];
    await withdraw();
    const { key = '' } = clinic.withdrawals[0] ?? {};
    page.outbox.left = [{ id: key, state: 'saved', path: 'v1/consents' }];
    page.outbox.tell({ id: key, state: 'saved' });
    await page.settle();
    expect(page.text().match(/Retrait enregistré/g)).toHaveLength(1);
    await page.click('Prendre un autre rendez-vous');
    expect(page.text()).toContain('Retrait enregistré sur cet appareil, pas encore envoyé');
    // To erase it would be to give the consent again.
    expect(page.text()).not.toContain('Effacer cette demande');
    page.outbox.left = [{ id: key, state: 'refused', path: 'v1/consents' }];
    page.outbox.tell({ id: key, state: 'refused' });
    await page.settle();
    expect(page.text()).toContain('Le retrait de votre accord n’a pas été reçu');
    await page.click('Effacer cette demande');
    expect(page.outbox.discarded).toEqual([key]);
  });

  it('of one patient says nothing to the next', async () => {
    await book();
    await withdraw();
    await page.click('Prendre un autre rendez-vous');
    await page.click(/IRM du genou/);
    await page.click(/^Premier horaire libre/);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
    await page.fillDetails();
    await tick('Oui à un SMS.');
    await confirm();
    await page.click('Garder les deux');
    expect(page.text()).toContain('Retirer mon accord');
    expect(page.text()).not.toContain('Accord retiré');
  });
});
