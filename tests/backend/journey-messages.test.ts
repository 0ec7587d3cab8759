import { describe, expect, it } from 'vitest';
import { messageWriter } from '../../backend/channels/message-writer.ts';
import { smsSegments } from '../../backend/channels/sms-segments.ts';
import { hasTemplate, templateNames } from '../../backend/channels/template-names.ts';
import type { MessageContext } from '../../backend/journeys/journey-ports.ts';
import { nothingToSayCode } from '../../backend/journeys/nothing-to-say.ts';
import { noticesWith } from './fixtures/clinic-with.ts';
import { appointmentWith, talkingClinic, visitContext, visitLinks } from './fixtures/visit-context.ts';

const writer = messageWriter(visitLinks);
const email = (template: string, changes: Partial<MessageContext> = {}) =>
  writer.email(template, visitContext(changes));
const sms = (template: string, changes: Partial<MessageContext> = {}) =>
  writer.sms(template, visitContext(changes));
const inEnglish = {
  appointment: appointmentWith({ patient: { ...appointmentWith().patient, locale: 'en' } }),
};
const service = (id: string) => ({ appointment: appointmentWith({ service: id }) });
const about = [
  ...['welcome', 'preparation', 'questionnaire-invitation', 'questionnaire-reminder', 'follow-up'],
  ...['post-operative', 'survey-short', 'survey-long', 'review-invitation'],
] as const;

describe('the names of messages', () => {
  it('are those that are written, and no others', async () => {
    for (const name of templateNames.email) expect((await email(name)).subject, name).not.toBe('');
    for (const name of templateNames.sms) expect(sms(name).text, name).not.toBe('');
    for (const name of ['', 'nothing', 'constructor', '__proto__', 'toString']) {
      expect([hasTemplate('email', name), hasTemplate('sms', name)], name).toEqual([false, false]);
      await expect(email(name)).rejects.toThrow('There is no e-mail template');
      expect(() => sms(name)).toThrow('There is no SMS template');
    }
    expect(hasTemplate('email', 'welcome')).toBe(true);
    expect(hasTemplate('sms', 'welcome')).toBe(false);
  });
});

describe('what is said around a visit', () => {
  it('welcomes with the way, where to park, the first visit and what to bring', async () => {
    const { text, subject } = await email('welcome');
    expect(subject).toBe('Bienvenue – Clinique du Nord');
    for (const part of [
      'Bonjour Camille Essai,',
      'mardi 3 août 2027\nde 09:05 à 09:25',
      'Lieu\n  Site principal\n  1 rue Haute, 00100 Ormeville',
      'Accès\n  Bus 4',
      'Se garer\n  Derrière la clinique',
      'Votre première visite\n  - Venez dix minutes avant.',
      'À apporter\n  - Pièce d’identité\n  - Ordonnance',
      'Appeler le 01\u00a099\u00a000\u00a012\u00a034',
    ])
      expect(text).toContain(part);
  });

  it('leaves out the place of an appointment by video', async () => {
    const { text } = await email('welcome', { appointment: appointmentWith({ mode: 'VR' }) });
    expect(text).not.toMatch(/rue Haute|Bus 4|Derrière/);
  });

  it('says how to prepare, what to bring, and leads to the questions', async () => {
    const { text, html } = await email('preparation', inEnglish);
    for (const part of [
      'Reason\n  Check-up',
      'Good to know\n  Bring your referral.',
      'Your preparation\n  - Fast.\n  - Drink three glasses of water.',
      'What to bring\n  - Referral',
      'Answer the questions : https://www.nord.example/questions',
    ])
      expect(text).toContain(part);
    expect(html).toContain('<li>Drink three glasses of water.</li>');
    expect(html).toContain('href="https://www.nord.example/questions"');
  });

  it('invites to the questions and recalls them gently', async () => {
    const [invitation, reminder] = [
      await email('questionnaire-invitation'),
      await email('questionnaire-reminder'),
    ];
    expect(invitation.subject).toBe('À remplir avant votre rendez-vous du mardi 3 août');
    expect(reminder.text).toContain('Si vous y avez déjà répondu, vous n’avez rien à faire.');
    for (const { text } of [invitation, reminder])
      expect(text).toContain('Répondre aux questions : https://www.nord.example/questions');
  });

  it('follows up with advice, links and the treatment', async () => {
    const { text, html } = await email('follow-up');
    expect(text).toContain('Nos conseils\n  - Reposez-vous.');
    expect(text).toContain('Votre traitement\n  Continuez vos traitements.');
    expect(text).toContain('Pour en savoir plus\n  Une vidéo : https://www.nord.example/video');
    expect(html).toContain('<a href="https://www.nord.example/video">Une vidéo</a>');
  });

  it('after an operation names the emergency number of the country before all else', async () => {
    const { text, html } = await email('post-operative');
    const places = [
      'le 15 ou le 112',
      'Du mal à respirer.',
      'Appelez-nous',
      'De la fièvre.',
      'Donner de mes',
    ];
    const found = places.map((part) => text.indexOf(part));
    expect(found.every((place, index) => place > (found[index - 1] ?? 0))).toBe(true);
    expect(html).toContain('href="tel:15"');
    expect(html).toContain('href="tel:0199001234"');
    const british = await email('post-operative', { clinic: talkingClinic({ country: 'GB' }), ...inEnglish });
    expect(british.text).toContain('Call 999 or 112 at once');
    const unknown = await email('post-operative', { clinic: talkingClinic({ country: 'AQ' }), ...inEnglish });
    expect(unknown.text).toContain('Call the emergency services at once');
  });

  it('names the child whom it is for, and greets whoever booked', async () => {
    const booker = { given: 'Dominique', family: 'Essai', relation: 'parent' as const };
    const patient = { ...appointmentWith().patient, booker };
    const { text } = await email('preparation', { appointment: appointmentWith({ patient }) });
    expect(text).toContain('Bonjour Dominique Essai,');
    expect(text).toContain('Pour\n  Camille\n');
  });

  it('speaks a language that is written, whatever the clinic has', async () => {
    const patient = { ...appointmentWith().patient, locale: 'de-AT' };
    const clinic = talkingClinic({ languages: ['de', 'en', 'fr'] });
    const { language, html } = await email('welcome', { clinic, appointment: appointmentWith({ patient }) });
    expect(language).toBe('en');
    expect(html).toMatch(/<html lang="en" dir="ltr"/);
  });
});

describe('a message with nothing to say', () => {
  const silent = (template: string, changes: Partial<MessageContext>) =>
    expect(email(template, changes), template).rejects.toMatchObject({
      ...{ code: nothingToSayCode, persistence: 'permanent' },
    });

  it('is none, and is not tried again', async () => {
    for (const template of about.slice(1, 6)) await silent(template, service('long'));
    for (const length of ['short', 'long'])
      await silent(`survey-${length}`, { clinic: talkingClinic({ surveys: { forms: ['visit'] } }) });
    await silent('review-invitation', { clinic: talkingClinic({ reviewUrl: undefined }) });
    for (const template of ['questionnaire-reminder', 'post-operative'])
      expect(() => sms(template, service('long'))).toThrow(nothingToSayCode);
  });

  it('is also one that nobody could stop', async () => {
    const clinic = talkingClinic({ notices: noticesWith() });
    for (const template of about.slice(6)) await silent(template, { clinic });
  });

  it('is one whose form has no page', async () => {
    const bare = messageWriter({ ...visitLinks, formLink: () => undefined });
    for (const template of ['questionnaire-invitation', 'questionnaire-reminder'])
      await expect(bare.email(template, visitContext())).rejects.toMatchObject({ code: nothingToSayCode });
  });
});

describe('what may be read over a shoulder', () => {
  const everything =
    /Contrôle|Check-up|Dépistage|Screening|jeun|Fast|Ordonnance|Referral|repos|Rest\.|fièvre|fever|respirer|breathe|Chêne|safety/i;

  it('says nothing of what for: subject, preview, text message, addresses', async () => {
    for (const changes of [{}, inEnglish])
      for (const template of about) {
        const { subject, html, text } = await email(template, changes);
        const preview = /<div style="display:none[^>]*>([^<]*)/.exec(html)?.[1] ?? 'no preview';
        const addresses = [...text.matchAll(/https:\S+/g)].join(' ');
        expect([subject, preview, addresses].join('\n'), template).not.toMatch(everything);
        expect(preview, template).not.toBe('no preview');
      }
    for (const template of templateNames.sms) expect(sms(template).text).not.toMatch(everything);
  });

  it('of a sensitive service says nothing anywhere', async () => {
    const booker = { given: 'Dominique', family: 'Essai', relation: 'parent' as const };
    const patient = { ...appointmentWith().patient, booker };
    const changes = { appointment: appointmentWith({ service: 'secret', patient }) };
    for (const template of about) {
      const { subject, text, html } = await email(template, changes);
      expect([subject, text, html].join('\n'), template).not.toMatch(everything);
      expect(text, template).not.toContain('Camille');
    }
    for (const template of templateNames.sms) expect(sms(template, changes).text).not.toMatch(everything);
    const { text } = await email('preparation', changes);
    expect(text).toContain('sont sur la page de votre rendez-vous');
    expect((await email('post-operative', changes)).text).toContain('le 15 ou le 112');
  });
});

describe('the invitation to a review', () => {
  it('is the same for everyone', async () => {
    const forms = ['short', 'long', 'secret'].map((id) => email('review-invitation', service(id)));
    const written = await Promise.all(forms);
    expect(new Set(written.map(({ subject, text, html }) => subject + text + html)).size).toBe(1);
    expect(written[0]?.text).toContain('Laisser un avis public : https://avis.nord.example/');
  });
});

describe('a message that rests on a consent', () => {
  it('carries the ways to take it back; one that care needs has none', async () => {
    for (const template of about) {
      const { unsubscribe, text, html } = await email(template);
      const isService = about.indexOf(template) > 5;
      const url = 'https://rdv.nord.example/unsubscribe?clinic=north&purpose=survey&token=t';
      expect(unsubscribe, template).toEqual(isService ? { url } : undefined);
      expect(text.includes(`Ne plus recevoir ces messages : ${url}`), template).toBe(isService);
      expect(html.includes('preferences?clinic=north&amp;token=t'), template).toBe(isService);
    }
  });

  it('carries a link of its own at each try', async () => {
    let made = 0;
    const surveyLink = () => Promise.resolve(`https://rdv.nord.example/survey#enquete=${(made += 1)}`);
    const tried = messageWriter({ ...visitLinks, surveyLink });
    await tried.email('survey-short', visitContext());
    expect((await tried.email('survey-short', visitContext())).text).toContain('#enquete=2');
  });
});

describe('the text messages', () => {
  it('say whom to call and where to write', () => {
    expect(sms('questionnaire-reminder').text).toBe(
      'Clinique du Nord : quelques questions vous attendent avant votre rendez-vous du 03/08/2027. Déjà répondu ? Rien à faire. Sinon : https://www.nord.example/questions',
    );
    expect(sms('post-operative').text).toBe(
      'Clinique du Nord : comment allez-vous ? Urgence : le 15 ou le 112. Un souci : le 01 99 00 12 34. Vos nouvelles : https://www.nord.example/questions',
    );
  });

  const names = ['N', 'Clinique '.repeat(60), 'Ω🙂œ€'.repeat(80)];
  const formLinks = ['https://www.nord.example/questions', `https://x.example/${'a_~'.repeat(30)}`];
  const cases = names.flatMap((name) =>
    ['fr', 'en'].flatMap((locale) => formLinks.map((link) => ({ name, locale, link }))),
  );
  it.each(cases)('take two parts at most, with their link and number', ({ name, locale, link }) => {
    const long = messageWriter({ ...visitLinks, formLink: () => link });
    const patient = { ...appointmentWith().patient, locale };
    const context = visitContext({
      clinic: talkingClinic({ name }),
      appointment: appointmentWith({ patient }),
    });
    for (const template of ['questionnaire-reminder', 'post-operative']) {
      const { text, to, sender } = long.sms(template, context);
      expect(smsSegments(text), text).toBeLessThanOrEqual(2);
      expect(text.endsWith(` ${link}`), text).toBe(true);
      expect(text, text).toMatch(template === 'post-operative' ? /01 99 00 12 34/ : /03\/08\/2027/);
      expect([to, sender]).toEqual(['+33639981234', 'NORD']);
    }
  });

  it('are counted as networks count them', () => {
    const counted = (text: string) => smsSegments(text);
    expect(['', 'a'.repeat(160), 'a'.repeat(161), 'a'.repeat(306), 'a'.repeat(307)].map(counted)).toEqual([
      ...[1, 1, 2, 2, 3],
    ]);
    // Two places each: the second table of the alphabet.
    expect(['€'.repeat(80), '€'.repeat(81), `${'a'.repeat(159)}~`].map(counted)).toEqual([1, 2, 2]);
    expect(['ê'.repeat(70), 'ê'.repeat(71), 'ê'.repeat(134), 'ê'.repeat(135)].map(counted)).toEqual([
      1, 2, 2, 3,
    ]);
    expect('🙂'.length * 35 === 70 && counted('🙂'.repeat(35))).toBe(1);
  });
});
