import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { CampaignPreview, DeskCampaign, DeskCampaigns } from '../../src/contracts/desk-campaigns.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import { openPgliteDb } from '../../backend/stores/pglite-db.ts';
import type { Sql } from '../../backend/stores/db.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { campaignDraft } from './fixtures/campaign-draft.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { deskClient, deskSecret } from './fixtures/desk-client.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { contactsIn, visitsIn } from './fixtures/people-in.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const now = '2027-03-01T10:00:00+01:00';
const notices = noticesWith('newsletter', 'marketing-email');
const segments = [
  { id: 'children', name: { fr: 'Enfants', en: 'Children' }, if: { fact: 'age', to: 17 } },
  { id: 'had-long', name: 'Examen', if: { fact: 'hadService', is: 'long' } },
];
const yes = [['newsletter', 'given']] as const;

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function clinicOf(seed: (sql: Sql) => Promise<unknown>, changes: Record<string, unknown> = {}) {
  const folder = await temporaryFolder();
  open.push({ close: folder.remove });
  await copyDatabase(folder.path);
  const db = await openPgliteDb(folder.path);
  await seed(db);
  await db.close();
  const clinics = ['north', 'south'].map((id) => clinicWith({ id, notices, segments, ...changes }));
  const made = await startBackend({ storage: { folder: folder.path }, clinics, now });
  open.push(made);
  const desk = deskClient(made.url, 'north');
  const saved = async (draft: unknown = campaignDraft(), id: string = randomUUID()) => {
    const response = await desk.post(`campaigns/${id}`, draft);
    expect(response.status).toBe(200);
    return id;
  };
  return {
    ...{ made, desk, saved },
    planned: async (draft?: CampaignDraft, at?: string) => {
      const id = await saved(draft);
      expect((await desk.post(`campaigns/${id}/plan`, at === undefined ? {} : { at })).status).toBe(200);
      await made.backend.wake();
      return id;
    },
    read: async (id: string) => {
      const { campaigns } = await desk.read<DeskCampaigns>('campaigns');
      const found = campaigns.find((each) => each.id === id);
      if (!found) throw new Error('There is no such campaign.');
      return found;
    },
  };
}

const subjects = ({ mail }: TestBackend, to: string) => mailedTo(mail.mails, to).map((each) => each.subject);
const family = { family: 'Essai', start: '2027-01-05T09:00:00+01:00' };

describe('a newsletter', () => {
  it('goes to whoever agreed, once an address, and to nobody else', async () => {
    const { made, planned, read, desk } = await clinicOf(async (sql) => {
      await visitsIn(sql, 'north', [
        { ...family, given: 'Camille', email: 'family@patient.example', decisions: yes },
        {
          ...family,
          given: 'Alix',
          birthDate: '2015-04-01',
          email: 'Family@patient.example',
          decisions: yes,
        },
        { ...family, given: 'Claude', email: 'no@patient.example', decisions: [['newsletter', 'refused']] },
        { ...family, given: 'Noa', email: 'never@patient.example' },
        {
          ...family,
          given: 'Lou',
          email: 'left@patient.example',
          decisions: [...yes, ['newsletter', 'withdrawn']],
        },
        // Agreed in an earlier appointment, and was not asked again in the last.
        { ...family, given: 'Sacha', email: 'old@patient.example', decisions: yes },
        { ...family, given: 'Sacha', email: 'new@patient.example', start: '2027-02-05T09:00:00+01:00' },
      ]);
      await visitsIn(sql, 'south', [{ ...family, email: 'elsewhere@patient.example', decisions: yes }]);
      await contactsIn(sql, 'north', [
        { email: 'reader@patient.example', locale: 'en' },
        { email: 'family@PATIENT.example' },
        { email: 'pending@patient.example', isConfirmed: false },
        { email: 'gone@patient.example', decision: 'withdrawn' },
      ]);
    });
    expect(await (await desk.post('campaigns/count', { kind: 'newsletter', audience: {} })).json()).toEqual({
      found: 6 + 3,
      reachable: 3,
    });
    const id = await planned();
    expect(
      made.mail.recipients
        .flat()
        .map((each) => each.toLowerCase())
        .sort(),
    ).toEqual(['family@patient.example', 'old@patient.example', 'reader@patient.example']);
    expect(subjects(made, 'old@patient.example')).toEqual(['Des nouvelles du printemps']);
    expect(subjects(made, 'reader@patient.example')).toEqual(['News of this spring']);
    const source = made.mail.sources.find((each) => each.includes('old@patient.example'));
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(await read(id)).toMatchObject({
      state: 'sent',
      figures: { recipients: 3, sent: 3, waiting: 0, failed: 0, dropped: {} },
    });
    // The clock goes on, and nobody gets it again.
    made.clock.turnBy(86_400_000);
    await made.backend.wake();
    expect(made.mail.mails).toHaveLength(3);
  });

  it('goes to a segment alone', async () => {
    const { made, planned, desk } = await clinicOf((sql) =>
      visitsIn(sql, 'north', [
        { ...family, given: 'Camille', email: 'adult@patient.example', decisions: yes },
        { ...family, birthDate: '2015-04-01', email: 'child@patient.example', decisions: yes },
        { ...family, birthDate: '2016-04-01', email: 'silent@patient.example' },
      ]),
    );
    const audience = { segment: 'children' };
    expect(await (await desk.post('campaigns/count', { kind: 'newsletter', audience })).json()).toEqual({
      found: 2,
      reachable: 1,
    });
    await planned(campaignDraft({ audience }));
    expect(made.mail.recipients.flat()).toEqual(['child@patient.example']);
  });

  it('waits for its time, and for an hour at which nobody is disturbed', async () => {
    const { made, planned, read } = await clinicOf((sql) =>
      visitsIn(sql, 'north', [{ ...family, email: 'one@patient.example', decisions: yes }]),
    );
    const id = await planned(undefined, '2027-03-01T23:30:00+01:00');
    expect((await read(id)).state).toBe('planned');
    made.clock.turnBy(14 * 3_600_000);
    await made.backend.wake();
    expect(made.mail.mails).toHaveLength(0);
    expect(await read(id)).toMatchObject({
      state: 'sending',
      figures: { recipients: 1, sent: 0, waiting: 1 },
    });
    made.clock.turnBy(12 * 3_600_000);
    await made.backend.wake();
    expect(made.mail.mails).toHaveLength(1);
  });

  it('that is stopped sends nothing more', async () => {
    const { made, planned, read, desk } = await clinicOf((sql) =>
      visitsIn(sql, 'north', [{ ...family, email: 'one@patient.example', decisions: yes }]),
    );
    // Planned at night: the message stands in the ledger until the morning.
    made.clock.turnBy(13 * 3_600_000);
    const id = await planned();
    expect((await read(id)).figures.waiting).toBe(1);
    for (const times of [1, 2])
      expect((await desk.post(`campaigns/${id}/stop`, {})).status, `${times}`).toBe(200);
    made.clock.turnBy(12 * 3_600_000);
    await made.backend.wake();
    expect(made.mail.mails).toHaveLength(0);
    expect(await read(id)).toMatchObject({
      state: 'stopped',
      figures: { recipients: 1, sent: 0, waiting: 0, dropped: { cancelled: 1 } },
    });
    // One that was stopped before its time has no audience at all.
    const later = await planned(undefined, '2027-03-20T10:00:00+01:00');
    await desk.post(`campaigns/${later}/stop`, {});
    made.clock.turnBy(30 * 86_400_000);
    await made.backend.wake();
    expect((await read(later)).figures.recipients).toBe(0);
    expect(made.mail.mails).toHaveLength(0);
  });

  it('does not reach who has left since it was planned', async () => {
    const { made, planned, read } = await clinicOf((sql) =>
      visitsIn(sql, 'north', [{ ...family, email: 'one@patient.example', decisions: yes }]),
    );
    made.clock.turnBy(13 * 3_600_000);
    const id = await planned();
    expect((await read(id)).figures.waiting).toBe(1);
    const preview = (await (
      await deskClient(made.url, 'north').post('campaigns/preview', {
        campaign: campaignDraft(),
        language: 'fr',
      })
    ).json()) as CampaignPreview;
    expect(preview.html).toContain('/unsubscribe?');
    const exported = (await (
      await deskClient(made.url, 'north').post('people', { text: 'one@patient' })
    ).json()) as { people: { anchor: { id: string } }[] };
    const token = waitingTokenOf('preferences', exported.people[0]?.anchor.id ?? '', deskSecret);
    const stop = await fetch(
      clinicClient(made.url, 'north').address(`/unsubscribe?purpose=newsletter&token=${token}`),
      {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    );
    expect(stop.status).toBe(200);
    made.clock.turnBy(12 * 3_600_000);
    await made.backend.wake();
    expect(made.mail.mails).toHaveLength(0);
    expect((await read(id)).figures.dropped).toEqual({ no_consent: 1 });
  });

  it('with two subjects sends each to about half, and counts them apart', async () => {
    const people = Array.from({ length: 40 }, (_, index) => ({
      ...{ ...family, given: `Prénom${index}`, email: `p${index}@patient.example`, decisions: yes },
      birthDate: `19${50 + index}-01-01`,
    }));
    const { made, planned, read } = await clinicOf((sql) => visitsIn(sql, 'north', people));
    const id = await planned(campaignDraft({ otherSubject: { fr: 'Un autre objet', en: 'Another one' } }));
    const other = made.mail.mails.filter(({ subject }) => subject === 'Un autre objet').length;
    expect(made.mail.mails).toHaveLength(40);
    expect(other).toBeGreaterThan(8);
    expect(other).toBeLessThan(32);
    const { arms } = await read(id);
    expect(arms?.b.sent).toBe(other);
    expect(arms?.a.sent).toBe(40 - other);
  });
});

describe('an information', () => {
  it('goes to whoever has an appointment then, whatever they agreed to, and at any hour', async () => {
    const { made, planned, read } = await clinicOf((sql) =>
      visitsIn(sql, 'north', [
        { email: 'in@patient.example', start: '2027-03-08T08:00:00+01:00' },
        {
          email: 'last@patient.example',
          start: '2027-03-12T23:50:00+01:00',
          decisions: [['newsletter', 'refused']],
        },
        { email: 'before@patient.example', start: '2027-03-07T23:50:00+01:00' },
        { email: 'after@patient.example', start: '2027-03-13T00:00:00+01:00' },
        { email: 'off@patient.example', start: '2027-03-09T08:00:00+01:00', status: 'cancelled' },
        { email: 'other@patient.example', start: '2027-03-09T08:00:00+01:00', practitioner: 'elm' },
      ]),
    );
    made.clock.turnBy(13 * 3_600_000);
    const days = { from: '2027-03-08', to: '2027-03-12', practitioner: 'oak' };
    const id = await planned(campaignDraft({ kind: 'information', audience: { days } }));
    expect(made.mail.recipients.flat().sort()).toEqual(['in@patient.example', 'last@patient.example']);
    // It concerns their appointment: there is nothing to stop.
    expect(made.mail.sources.join()).not.toMatch(/^List-Unsubscribe/m);
    expect((await read(id)).figures).toMatchObject({ recipients: 2, sent: 2 });
    const shown = (await (await fetch(`${made.url}/v1/announcements?clinic=north`)).json()) as {
      announcements: { subject: string }[];
    };
    expect(shown.announcements.map(({ subject }) => subject)).toEqual(['Des nouvelles du printemps']);
  });

  it('to everybody is news, and needs their consent', async () => {
    const { made, planned } = await clinicOf((sql) =>
      visitsIn(sql, 'north', [
        { ...family, given: 'A', email: 'yes@patient.example', decisions: yes },
        { ...family, given: 'B', email: 'no@patient.example' },
      ]),
    );
    await planned(campaignDraft({ kind: 'information' }));
    expect(made.mail.recipients.flat()).toEqual(['yes@patient.example']);
    expect(made.mail.sources.join()).toMatch(/^List-Unsubscribe-Post/m);
  });
});

describe('the desk', () => {
  it('sees a campaign as it will be, and sends it to the clinic alone', async () => {
    const { made, desk, saved } = await clinicOf(() => Promise.resolve());
    const campaign = campaignDraft({ body: { fr: '<b>Un</b> {{ clinic }}\n\nDeux', en: 'One' } });
    const preview = (await (
      await desk.post('campaigns/preview', { campaign, language: 'fr' })
    ).json()) as CampaignPreview;
    expect(preview.subject).toBe('Des nouvelles du printemps');
    expect(preview.html).toContain('&lt;b&gt;Un&lt;/b&gt; {{ clinic }}');
    expect(preview.html).toContain('https://www.nord.example/news');
    expect(preview.text).toContain('Camille Exemple');
    const id = await saved(campaign);
    expect((await desk.post(`campaigns/${id}/test`, { language: 'en' })).status).toBe(204);
    expect(made.mail.recipients).toEqual([['accueil@nord.example']]);
    expect(made.mail.mails[0]?.subject).toBe('News of this spring');
    made.mail.refuseNext(1, 451);
    expect((await desk.post(`campaigns/${id}/test`, { language: 'en' })).status).toBe(503);
  });

  it('changes a draft, and nothing of what was planned', async () => {
    const { desk, saved, read } = await clinicOf(() => Promise.resolve());
    const id = await saved();
    await saved(campaignDraft({ subject: { fr: 'Autre', en: 'Other' } }), id);
    expect((await read(id)).subject).toEqual({ fr: 'Autre', en: 'Other' });
    const at = '2027-03-05T10:00:00+01:00';
    for (const times of [1, 2]) {
      const planned = await desk.post(`campaigns/${id}/plan`, { at });
      expect(planned.status, `${times}`).toBe(200);
      expect(await planned.json()).toMatchObject({ state: 'planned', sendAt: at });
    }
    for (const [path, body] of [
      [`campaigns/${id}`, campaignDraft()],
      [`campaigns/${id}/plan`, { at: '2027-03-06T10:00:00+01:00' }],
    ] as const) {
      const refused = await desk.post(path, body);
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ errors: [{ pointer: '', code: 'not_a_draft' }] });
    }
    // A draft that nobody has seen goes; what was planned stays, with what became of it.
    const draft = await saved();
    expect((await desk.post(`campaigns/${draft}/stop`, {})).status).toBe(204);
    expect((await desk.post(`campaigns/${draft}/stop`, {})).status).toBe(404);
    expect((await desk.read<DeskCampaigns>('campaigns')).campaigns.map((each) => each.id)).toEqual([id]);
  });

  it('of another clinic finds nothing, and changes nothing', async () => {
    const { made, desk, saved, read } = await clinicOf(() => Promise.resolve());
    const id = await saved();
    const south = deskClient(made.url, 'south');
    expect((await south.read<DeskCampaigns>('campaigns')).campaigns).toEqual([]);
    const answers = waitingTokenOf('answers', 'north', deskSecret);
    for (const [path, body] of [
      [
        `campaigns/${id}`,
        campaignDraft({ subject: { fr: 'Crossed' }, body: { fr: 'x' }, link: undefined as never }),
      ],
      [`campaigns/${id}/plan`, {}],
      [`campaigns/${id}/stop`, {}],
      [`campaigns/${id}/test`, { language: 'fr' }],
    ] as const) {
      const plain = JSON.parse(JSON.stringify(body)) as object;
      expect((await south.post(path, plain)).status, path).toBe(404);
      for (const token of ['north.AAAA', waitingTokenOf('desk', 'south', deskSecret), answers])
        expect((await deskClient(made.url, 'north', token).post(path, plain)).status, path).toBe(404);
    }
    expect((await deskClient(made.url, 'north', answers).get('campaigns')).status).toBe(404);
    for (const path of ['campaigns/preview', 'campaigns/count'])
      expect((await deskClient(made.url, 'north', answers).post(path, {})).status, path).toBe(404);
    expect((await read(id)) satisfies DeskCampaign).toMatchObject({
      state: 'draft',
      subject: campaignDraft().subject,
    });
    expect((await desk.post('campaigns/not-an-id', campaignDraft())).status).toBe(404);
  });

  it.each<[string, object, { pointer: string; code: string }]>([
    [
      'a header in a subject',
      { subject: { fr: 'Oui\r\nBcc: x@y.example', en: 'Yes' } },
      { pointer: '/subject/fr', code: 'not_one_line' },
    ],
    [
      'a line separator in a subject',
      { subject: { fr: 'Oui\u2028x', en: 'Yes' } },
      { pointer: '/subject/fr', code: 'not_one_line' },
    ],
    ['an empty subject', { subject: { fr: ' ', en: 'Yes' } }, { pointer: '/subject/fr', code: 'is_empty' }],
    [
      'a subject of one language',
      { subject: { fr: 'Oui' } },
      { pointer: '/subject', code: 'other_languages' },
    ],
    [
      'no text in the first language',
      { subject: { en: 'a' }, body: { en: 'b' }, link: undefined },
      { pointer: '/body/fr', code: 'missing' },
    ],
    [
      'a language that the clinic has not',
      { subject: { fr: 'a', en: 'b', de: 'c' } },
      { pointer: '/subject', code: 'unknown_language' },
    ],
    [
      'code in a link',
      { link: { label: { fr: 'a', en: 'b' }, url: 'javascript:alert(1)' } },
      { pointer: '/link/url', code: 'not_https' },
    ],
    [
      'a link without encryption',
      { link: { label: { fr: 'a', en: 'b' }, url: 'http://a.example' } },
      { pointer: '/link/url', code: 'not_https' },
    ],
    [
      'a link that passes for another',
      { link: { label: { fr: 'a', en: 'b' }, url: 'https://nord.example@evil.example' } },
      { pointer: '/link/url', code: 'not_https' },
    ],
    [
      'an unknown segment',
      { audience: { segment: 'constructor' } },
      { pointer: '/audience/segment', code: 'unknown' },
    ],
    [
      'two audiences',
      { audience: { segment: 'children', days: { from: '2027-03-01', to: '2027-03-02' } } },
      { pointer: '/audience', code: 'not_both' },
    ],
    [
      'news for appointments',
      { audience: { days: { from: '2027-03-01', to: '2027-03-02' } } },
      { pointer: '/audience/days', code: 'not_for_news' },
    ],
    [
      'days that end before they begin',
      { kind: 'information', audience: { days: { from: '2027-03-02', to: '2027-03-01' } } },
      { pointer: '/audience/days/to', code: 'before_from' },
    ],
    [
      'a day that there is not',
      { kind: 'information', audience: { days: { from: '2027-02-30', to: '2027-03-01' } } },
      { pointer: '/audience/days/from', code: 'not_a_day' },
    ],
    [
      'an unknown practitioner',
      {
        kind: 'information',
        audience: { days: { from: '2027-03-01', to: '2027-03-01', practitioner: 'nobody' } },
      },
      { pointer: '/audience/days/practitioner', code: 'unknown' },
    ],
    ['a field that there is not', { bcc: 'x@y.example' }, { pointer: '/bcc', code: 'unknown_field' }],
  ])('refuses %s', async (_, changes, problem) => {
    const { made, desk } = await shared();
    const body = JSON.parse(JSON.stringify({ ...campaignDraft(), ...changes })) as object;
    const id = randomUUID();
    for (const [path, sent] of [
      [`campaigns/${id}`, body],
      ['campaigns/preview', { campaign: body, language: 'fr' }],
    ] as const) {
      const response = await desk.post(path, sent);
      expect(response.status).toBe(422);
      const { errors } = (await response.json()) as { errors: unknown[] };
      const under = path.endsWith('preview') && !problemIsOurs(problem.code) ? '/campaign' : '';
      expect(errors).toContainEqual({ ...problem, pointer: under + problem.pointer });
    }
    expect((await desk.read<DeskCampaigns>('campaigns')).campaigns).toEqual([]);
    expect(made.mail.mails).toEqual([]);
  });

  /** Such as do not fit the clinic are named as in the draft. */
  const problemIsOurs = (code: string) =>
    ['unknown', 'missing', 'unknown_language', 'other_languages', 'not_for_news', 'before_from'].includes(
      code,
    );

  let refusing: ReturnType<typeof clinicOf> | undefined;
  const kept: { close(): Promise<unknown> }[] = [];
  /** Refusals change nothing, so they share a backend. */
  async function shared() {
    refusing ??= clinicOf(() => Promise.resolve());
    const made = await refusing;
    kept.push(...open.splice(0));
    return made;
  }
  it('still has nothing after that', async () => {
    open.push(...kept.splice(0));
    expect((await (await shared()).desk.read<DeskCampaigns>('campaigns')).campaigns).toEqual([]);
    open.push(...kept.splice(0));
  });
});

describe('the page of a preview', () => {
  it('opens by its own token, for its own clinic, and lets nothing run', async () => {
    const { made, saved, read } = await clinicOf(() => Promise.resolve());
    const id = await saved();
    const { previewPath } = await read(id);
    const page = await fetch(`${made.url}${previewPath}&language=en`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*; sandbox$/);
    expect(await page.text()).toContain('A second.');
    const wrong = [
      previewPath.replace('north', 'south'),
      previewPath.replace(/token=.*/, `token=${waitingTokenOf('desk', 'north', deskSecret)}`),
      previewPath.replace(/token=.*/, `token=${waitingTokenOf('preferences', id, deskSecret)}`),
      `${previewPath}x`,
    ];
    for (const path of wrong) expect((await fetch(made.url + path)).status, path).toBe(404);
  });
});
