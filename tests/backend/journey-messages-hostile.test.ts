import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../backend/channels/fill-template.ts';
import { messageWriter } from '../../backend/channels/message-writer.ts';
import { smtpEmail } from '../../backend/channels/smtp-email.ts';
import { templateNames } from '../../backend/channels/template-names.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { appointmentWith, talkingClinic, visitContext, visitLinks } from './fixtures/visit-context.ts';

const writer = messageWriter(visitLinks);
let sink: MailSink;
let smtp: ReturnType<typeof smtpEmail>;
beforeAll(async () => {
  sink = await mailSink();
  smtp = smtpEmail({ url: sink.url });
});
afterAll(async () => {
  smtp.close();
  await sink.close();
});

const hostile = [
  'Camille\r\nBcc: victim@evil.example',
  'Camille\nContent-Type: text/html\n\n<b>other body</b>',
  '=?utf-8?B?QmNjOiB2aWN0aW1AZXZpbC5leGFtcGxl?=',
  '"Camille" <victim@evil.example>, other@evil.example',
  '<script>alert(1)</script><img src=https://evil.example/x.png onerror=alert(1)>',
  '{{manageLink}}{{buttonLink}}{{#stopLink}}x{{/stopLink}}{{nothing}}',
  '${key} <%= key %> {% raw %} $& $1 $`',
  '\u202Egpj.exe \u0000 \uFEFF',
];

const contextWith = (text: string) => {
  const said = { texts: [text], links: [{ label: text, url: 'https://www.nord.example/' }] };
  const service = talkingClinic().services[0];
  const clinic = talkingClinic({
    name: `Clinique ${text}`,
    services: [
      {
        ...{ ...service, name: text, instructions: text, preparation: [text, text], documents: [text] },
        ...{
          followUp: { ...said, treatmentReminder: text },
          postOperative: { callUs: [text], emergency: [text] },
        },
      },
      { ...service, id: 'long' },
    ],
    firstVisit: { texts: [text], bring: [text] },
  });
  const patient = { ...appointmentWith().patient, given: text, family: text };
  return visitContext({ clinic, appointment: appointmentWith({ patient }) });
};
describe('a hostile name', () => {
  it.each(hostile)('%j stays a name: one recipient, no header, no tag, no placeholder', async (text) => {
    const context = contextWith(text);
    for (const template of templateNames.email) {
      const email = await writer.email(template, context);
      expect(email.html, template).not.toMatch(/<script|<img[^>]*evil|other body<\/b>/);
      const before = sink.mails.length;
      await smtp.send(email);
      const [mail, source] = [sink.mails[before], sink.sources[before] ?? ''];
      expect(sink.recipients[before], template).toEqual(['camille@patient.example']);
      expect([mail?.bcc, mail?.cc], template).toEqual([undefined, undefined]);
      const headers = source.slice(0, source.indexOf('\r\n\r\n')).split('\r\n');
      const names = headers.flatMap((line) => /^([A-Za-z-]+):/.exec(line)?.[1] ?? []);
      expect(new Set(names).size, template).toBeGreaterThan(5);
      expect(names.filter((name) => /^(Bcc|Cc|To|Subject|From)$/i.test(name)).sort(), template).toEqual([
        ...['From', 'Subject', 'To'],
      ]);
    }
    for (const template of templateNames.sms)
      expect(writer.sms(template, context).text, template).not.toMatch(/[\u0000\u202E\uFEFF]/u);
  });

  it('is shown letter by letter', async () => {
    const text = '{{manageLink}} <b> & "x" $&';
    const { html, text: plain } = await writer.email('preparation', contextWith(text));
    expect(html).toContain('<li>{{manageLink}} &lt;b&gt; &amp; &quot;x&quot; $&amp;</li>');
    expect(plain).toContain(`  - ${text}`);
  });
});

describe('a template', () => {
  it('never looks again at what it was filled with', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '#', '/', 'a', 'b') }), (text) => {
        const template = '{{#list}}[{{a}}]{{/list}}|{{#a}}({{a}}){{/a}}|{{b}}';
        const filled = fillTemplate(template, { a: text, b: 'b', list: [{ a: text }, { a: text }] });
        expect(filled).toBe(`[${text}][${text}]|${text && `(${text})`}|b`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('with a hole is refused, in a list too', () => {
    expect(() => fillTemplate('{{a}}', {})).toThrow('"a", which is not given');
    expect(() => fillTemplate('{{#list}}{{a}}{{/list}}', { list: [{}] })).toThrow('"a", which is not given');
    expect(() => fillTemplate('{{list}}', { list: [] })).toThrow('it is a list');
    expect(fillTemplate('{{#list}}{{a}}{{/list}}', { list: [] })).toBe('');
  });
});

describe('one-click unsubscribing', () => {
  it('is in the headers of a message that rests on a consent, and of no other', async () => {
    for (const template of ['survey-short', 'review-invitation', 'preparation']) {
      const before = sink.mails.length;
      await smtp.send(await writer.email(template, visitContext()));
      const source = (sink.sources[before] ?? '').replace(/\r\n[ \t]+/g, ' ');
      const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(source)?.[1]?.trim();
      const url = '<https://rdv.nord.example/unsubscribe?clinic=north&purpose=survey&token=t>';
      const isService = template !== 'preparation';
      expect(header('List-Unsubscribe'), template).toBe(isService ? url : undefined);
      expect(header('List-Unsubscribe-Post'), template).toBe(
        isService ? 'List-Unsubscribe=One-Click' : undefined,
      );
    }
  });
});
