import { addDays } from '../../src/lib/add-days.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import type { AgencyPage } from './agency-page.ts';

const [oak] = clinicWith().practitioners;
const plain = { minutes: 20, minimumNoticeMinutes: 0 };
const daily = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const text = (fr: string, en: string, ar: string) => ({ fr, en, ar });

/** Today at the clinic, and so many days on. */
export const dayAtClinic = (days = 0) =>
  addDays(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }), days);

/** The reasons by what they are there for. */
export const reasons = {
  scan: text('Échographie', 'Ultrasound', 'تصوير بالموجات فوق الصوتية'),
  asks: text('IRM du genou', 'Knee MRI', 'تصوير الركبة بالرنين'),
  phone: text('Biopsie', 'Biopsy', 'خزعة'),
  secret: text('Dépistage du VIH', 'HIV test', 'فحص نقص المناعة'),
  full: text('Acupuncture', 'Acupuncture', 'وخز بالإبر'),
  late: text('Scanner', 'CT scan', 'تصوير مقطعي'),
  both: text('Consultation', 'Consultation', 'استشارة'),
};

export const words = {
  pacemaker: text('Portez-vous un stimulateur ?', 'Do you have a pacemaker?', 'هل لديك منظم ضربات القلب؟'),
  referral: text('Avez-vous une ordonnance ?', 'Do you have a referral?', 'هل لديك إحالة طبية؟'),
  yes: text('J’en ai un', 'I have one', 'لدي واحد'),
  no: text('Je n’en ai pas', 'I have none', 'ليس لدي'),
  noMri: text('Pas d’IRM avec un stimulateur.', 'No MRI with a pacemaker.', 'لا رنين مع منظم ضربات القلب.'),
  askDoctor: text('Demandez-la à votre médecin.', 'Ask your doctor for one.', 'اطلبها من طبيبك.'),
  bringIt: text('Apportez-la le jour même.', 'Bring it with you.', 'أحضرها معك.'),
  instructions: text('Venez à jeun.', 'Come without having eaten.', 'تعال صائمًا.'),
  document: text('Carte Vitale', 'Insurance card', 'بطاقة التأمين'),
};

const questions = [
  {
    ...{ id: 'pacemaker', text: words.pacemaker },
    answers: [
      { id: 'yes', text: words.yes, outcome: 'stop', explanation: words.noMri, service: 'scan' },
      { id: 'no', text: words.no },
    ],
  },
  {
    ...{ id: 'referral', text: words.referral },
    answers: [
      { id: 'yes', text: words.yes, explanation: words.bringIt },
      { id: 'no', text: words.no, outcome: 'stop', explanation: words.askDoctor },
    ],
  },
];

const images = text('Images', 'Imaging', 'الأشعة');
const aid = { instructions: words.instructions, documents: [words.document] };

/** A clinic in three languages where everything that can happen before an appointment happens at one of its reasons. */
export const flowClinic = {
  languages: ['fr', 'en', 'ar'],
  // The first free time may be within the hour, and is replaced all the same.
  changeBeforeMinutes: 0,
  services: [
    { ...plain, ...aid, id: 'scan', name: reasons.scan, group: images, modes: ['AMB', 'VR'] },
    { ...plain, ...aid, id: 'asks', name: reasons.asks, group: images, age: { from: 16 }, questions },
    { ...plain, id: 'phone', name: reasons.phone, bookable: false },
    { ...plain, ...aid, id: 'secret', name: reasons.secret, group: reasons.secret, sensitive: true },
    { ...plain, id: 'full', name: reasons.full },
    { ...plain, id: 'late', name: reasons.late },
    { ...plain, id: 'both', name: reasons.both },
    ...[1, 2].map((one) => ({ ...plain, id: `other-${one}`, name: `Motif ${one}` })),
  ],
  locations: [
    {
      id: 'main',
      name: text('Site principal', 'Main site', 'الموقع الرئيسي'),
      address: '1 rue Haute, 00100 Ormeville',
    },
    {
      id: 'gare',
      name: text('Cabinet de la Gare', 'Station practice', 'عيادة المحطة'),
      address: '2 place de la Gare, 00100 Ormeville',
    },
  ],
  practitioners: [
    { ...oak, services: ['scan', 'asks', 'secret', 'both', 'other-1', 'other-2'] },
    {
      ...{ id: 'elm', name: 'Dr Orme', services: ['scan'] },
      hours: [{ days: daily, from: '09:00', to: '12:00', location: 'gare' }],
    },
    { id: 'ash', name: 'Dr Frêne', services: ['full', 'both'], hours: [] },
    {
      ...{ id: 'yew', name: 'Dr If', services: ['late'] },
      hours: [{ days: daily, from: '09:00', to: '12:00', location: 'main' }],
    },
  ],
  closures: [{ from: dayAtClinic(-1), to: dayAtClinic(45), practitioner: 'yew' }],
};

/** Asks the backend as another patient's browser would. */
export async function askClinic<Answer>(host: AgencyPage, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${host.backend}/v1/${path}${path.includes('?') ? '&' : '?'}clinic=north`, {
    headers: { origin: host.site, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
