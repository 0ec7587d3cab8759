import { describe, expect, it } from 'vitest';
import { contactWriter, type ContactLinks } from '../../backend/channels/contact/contact-writer.ts';
import { contactTemplateNames, templateNames } from '../../backend/channels/template-names.ts';
import { checkJourney } from '../../backend/journeys/check-journey.ts';
import { prepareContact, type ContactMessageContext } from '../../backend/journeys/contact-message.ts';
import type { Addressee, Campaign, Contact } from '../../backend/journeys/contact-port.ts';
import { campaign as campaignJourney } from '../../backend/journeys/definitions/contacts.ts';
import type { ClaimedSend } from '../../backend/journeys/journey-ports.ts';
import type { OutgoingEmail } from '../../backend/journeys/ports.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import { newsClinic } from './fixtures/newsletter-client.ts';

const clinic = newsClinic();
const contact: Contact = {
  ...{ id: 'c', clinic: 'north', source: 'newsletter', person: 'p', email: 'lectrice@patient.example' },
  ...{ given: 'Anne', locale: 'fr', interests: ['back'], isConfirmed: true, consentsOf: 'c' },
};
const issue: Campaign = {
  ...{ id: 'i', kind: 'newsletter', state: 'sent' },
  subject: { fr: 'Bien dormir', en: 'Sleep well' },
  body: { fr: 'Premier paragraphe.\n\nDeuxième,\nsur deux lignes.', en: 'First.\n\nSecond.' },
  link: { label: { fr: 'Lire la suite', en: 'Read on' }, url: 'https://www.nord.example/sommeil' },
};
const links: ContactLinks = {
  confirmLink: (_, id) => `https://rdv.nord.example/newsletter/confirm?token=${id}`,
  bookLink: () => 'https://rdv.nord.example/rdv?clinic=north',
  choicesLink: (_, { id }) => `https://rdv.nord.example/preferences?token=${id}`,
  stopLink: (_, { id }, purpose) => `https://rdv.nord.example/unsubscribe?purpose=${purpose}&token=${id}`,
};
const writer = contactWriter(links);
const written = (
  template: string,
  addressee: Partial<Addressee> = {},
  changes: Partial<ContactMessageContext> = {},
) => writer.email(template, { clinic, key: 'run/step', addressee: { contact, ...addressee }, ...changes });
const issued = (changes: Partial<Campaign> = {}, of: Partial<Contact> = {}) =>
  written('campaign', { contact: { ...contact, ...of }, campaign: { ...issue, ...changes } });

describe('a message to a contact', () => {
  it('is there for each template, in both languages, and for no other name', async () => {
    for (const name of contactTemplateNames.email) {
      for (const locale of ['fr', 'en', 'de']) {
        const { subject, text, html } = await written(name, {
          contact: { ...contact, locale },
          campaign: issue,
        });
        expect([name, subject === '', text.includes('undefined'), html.includes('{{')]).toEqual([
          ...[name, false, false, false],
        ]);
      }
    }
    for (const name of ['welcome', 'constructor', ''])
      await expect(written(name)).rejects.toThrow('There is no e-mail template');
  });

  it('asks nothing of any server when it is opened', async () => {
    for (const name of contactTemplateNames.email) {
      const { html } = await written(name, { campaign: issue });
      expect(html, name).not.toMatch(/<img|<link|@import|url\(/);
    }
  });

  it('says what the clinic wrote, paragraph by paragraph, with ways to stop it', async () => {
    const { subject, text, html, unsubscribe } = await issued();
    expect(subject).toBe('Bien dormir');
    for (const part of [
      'Bonjour Anne,\nPremier paragraphe.\n\nDeuxième,\nsur deux lignes.',
      'Lire la suite : https://www.nord.example/sommeil',
      'Ne plus recevoir ces messages : https://rdv.nord.example/unsubscribe?purpose=newsletter&token=c',
      'Voir tous mes choix : https://rdv.nord.example/preferences?token=c',
    ])
      expect(text).toContain(part);
    expect(html).toContain('Deuxième,<br>sur deux lignes.');
    expect(unsubscribe).toEqual({ url: 'https://rdv.nord.example/unsubscribe?purpose=newsletter&token=c' });
  });

  it('carries what there is to read on what its reader has chosen, and on nothing else', async () => {
    const reading = (id: string, topic: string) => ({
      ...{ id, kind: 'article' as const, at: ['news' as const], topics: [topic] },
      ...{
        title: { fr: `À lire : ${id}` },
        text: { fr: `De ${id}.` },
        url: `https://www.nord.example/${id}`,
      },
    });
    const reads = {
      ...clinic,
      content: [
        reading('dos', 'back'),
        reading('nuit', 'sleep'),
        { ...reading('midi', 'back'), at: ['faq' as const] },
      ],
    };
    const { text } = await written('campaign', { campaign: issue }, { clinic: reads });
    expect(text).toContain('À lire : dos');
    expect(text).toContain('https://www.nord.example/dos');
    expect(text).not.toMatch(/nuit|midi/);
    const others = [
      { contact: { ...contact, interests: [] }, campaign: issue },
      { contact, campaign: { ...issue, kind: 'information' as const } },
    ];
    for (const addressee of others)
      expect((await written('campaign', addressee, { clinic: reads })).text).not.toContain('À lire');
  });

  it('about a closure is care: it says so, and needs no way to stop it', async () => {
    const { text, unsubscribe } = await issued({ kind: 'information' });
    expect(unsubscribe).toBeUndefined();
    expect(text).toContain('parce que vous y avez un rendez-vous');
  });

  it('holds nothing that runs: no header, no tag, no placeholder, no other kind of link', async () => {
    const evil = 'Salut\r\nBcc: x@y.example\r\n\r\n<script>alert(1)</script> {{stopLink}}';
    const { subject, html } = await issued(
      { subject: evil, body: evil, link: { label: '<b>x</b>', url: 'javascript:alert(1)' } },
      { given: '<i>{{clinic}}</i>' },
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toMatch(/<script|<i>|<b>x|javascript:/);
    expect(html).toContain('{{stopLink}}');
    expect(html).toContain('&lt;i&gt;{{clinic}}&lt;/i&gt;');
  });

  it('to an address that may be anybody’s has nothing that a stranger could have typed', async () => {
    const { text, html } = await written('newsletter-confirm');
    expect([text.includes('Anne'), html.includes('Anne'), text.includes('Bonjour,')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('about a booking that was not finished does not say what for', async () => {
    const { text, subject, unsubscribe } = await written('unfinished-booking', {
      contact: { ...contact, source: 'unfinished', service: 'long', isConfirmed: false },
    });
    expect(`${subject} ${text}`).not.toMatch(/Examen|long|Anne/);
    expect(text).toContain('https://rdv.nord.example/rdv?clinic=north');
    expect(unsubscribe?.url).toContain('purpose=unfinished-booking');
  });
});

const nowMs = Date.parse('2027-03-02T10:00:00+01:00');
const given: RecordedDecision[] = [{ purpose: 'newsletter', decision: 'given' }];
const claimed: ClaimedSend = {
  ...{ run: 'run', step: 'issue', attempt: 1, clinic: 'north', key: 'r', class: 'marketing' },
  anchors: { startMs: nowMs, endMs: nowMs, enteredMs: nowMs, timeZone: 'Europe/Paris' },
  ...{ isOver: false, isCapped: false, crashed: false },
  send: {
    ...{ channel: 'email', template: 'campaign', purpose: 'newsletter', notAfter: 'run.entered+P5D' },
    afterCrash: 'resend',
  },
};

describe('the moment of sending', () => {
  const prepared = async (
    story: {
      claimed?: Partial<ClaimedSend>;
      addressee?: Addressee | undefined;
      decisions?: RecordedDecision[];
      suppressed?: 'marketing' | 'all';
      hour?: string;
    } = {},
  ) => {
    const sent: OutgoingEmail[] = [];
    const counted: object[] = [];
    const outcome = await prepareContact(
      { ...claimed, ...story.claimed },
      { clinic, key: 'run/issue' },
      {
        contacts: {
          reader: {
            find: () =>
              Promise.resolve('addressee' in story ? story.addressee : { contact, campaign: issue }),
          },
          messages: writer,
          counted: (email, how) => {
            counted.push(how);
            return Promise.resolve({ ...email, html: `${email.html}<!-- counted -->` });
          },
        },
        consents: { decisions: () => Promise.resolve(story.decisions ?? given) },
        email: { send: (email) => Promise.resolve(void sent.push(email)) },
        suppressedAt: () => Promise.resolve(story.suppressed),
        calendarOf: () => ({
          ...{ hours: clinic.messaging.hours, timeZone: clinic.timeZone, isHoliday: () => false },
        }),
        clock: { now: () => (story.hour ? Date.parse(story.hour) : nowMs) },
      },
    );
    if (typeof outcome !== 'function') return outcome;
    await outcome();
    // Told whether it was read, as far as its reader agreed to that at this moment.
    expect(counted).toMatchObject([{ class: claimed.class, decisions: story.decisions ?? given }]);
    expect(sent[0]?.html).toContain('<!-- counted -->');
    return { to: sent.map(({ to }) => to) };
  };

  it('writes to whoever agreed, and confirmed their address', async () => {
    expect(await prepared()).toEqual({ to: [contact.email] });
  });

  it.each([
    ['who has been forgotten', { addressee: undefined }, 'not_found'],
    [
      'who has no address',
      { addressee: { contact: { ...contact, email: '' }, campaign: issue } },
      'not_found',
    ],
    ['who has not confirmed', { addressee: { contact: { ...contact, isConfirmed: false } } }, 'no_consent'],
    ['who never agreed', { decisions: [] }, 'no_consent'],
    [
      'who has left since',
      { decisions: [...given, { purpose: 'newsletter', decision: 'withdrawn' }] },
      'no_consent',
    ],
    [
      'of a stopped campaign',
      { addressee: { contact, campaign: { ...issue, state: 'stopped' } } },
      'cancelled',
    ],
    ['whose address takes no promotion', { suppressed: 'marketing' }, 'suppressed'],
    ['whose address is dead', { suppressed: 'all' }, 'suppressed'],
    ['who had enough', { claimed: { isCapped: true } }, 'capped'],
    ['whose run is over', { claimed: { isOver: true } }, 'exited'],
    ['days too late', { hour: '2027-03-07T10:00:00+01:00' }, 'past'],
  ] as [string, Parameters<typeof prepared>[0], string][])(
    'writes to nobody %s',
    async (_, story, reason) => {
      expect(await prepared(story)).toEqual({ state: 'dropped', reason });
    },
  );

  it('puts off till morning what comes at night', async () => {
    expect(await prepared({ hour: '2027-03-02T22:00:00+01:00' })).toEqual({
      ...{ state: 'postponed', code: 'quiet_hours', retryAtMs: Date.parse('2027-03-03T08:00:00+01:00') },
    });
  });
});

describe('a journey file', () => {
  const known = { templates: templateNames, contactTemplates: contactTemplateNames };
  it('names messages that are about what its runs are about', () => {
    expect(checkJourney(campaignJourney, known)).toEqual([]);
    const about = (key: string, template: string) =>
      checkJourney(
        {
          ...campaignJourney,
          entry: { on: 'campaign.due', key },
          steps: [{ id: 'a', send: { ...campaignJourney.steps[0].send, template } }],
        },
        known,
      ).map(({ path }) => path);
    expect(about('data.contactId', 'recall')).toEqual(['steps[0].send.template']);
    expect(about('data.appointmentId', 'campaign')).toEqual(['steps[0].send.template']);
    expect(about('data.appointmentId', 'recommend')).toEqual([]);
  });
});
