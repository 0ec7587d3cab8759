import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadClinicFile } from '../../backend/load-clinic-file.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const load = async (text: string) => {
  const path = join(folder.path, 'clinic.yaml');
  await writeFile(path, text);
  return loadClinicFile(path);
};
const good = stringify(clinicWith());
const faultsOf = (text: string) =>
  load(text).then(
    () => 'none',
    (error: Error) => error.message,
  );
const lineOf = (needle: string, text = good) =>
  text.split('\n').findIndex((line) => line.includes(needle)) + 1;

describe('a clinic file', () => {
  it('is read as it was written', async () => {
    expect(await load(good)).toEqual(clinicWith());
  });

  it.each([
    ['timeZone: Europe/Paris', 'timeZone: Paris', 'timeZone: name an IANA zone such as "Europe/Paris"'],
    [
      'minutes: 20',
      'minutes: twenty',
      'services[0].minutes: Invalid input: expected number, received string',
    ],
    ['holdMinutes: 10', 'holdMinute: 10', 'holdMinute: there is no such setting'],
    ['smsSender: NORD', 'smsSender: Clinique du Nord', 'smsSender: use 3 to 11 letters or digits'],
    ['from: 08:00', 'from: 8h', 'practitioners[0].hours[0].from: write a time such as "08:30"'],
    ['en: Check-up', 'English: Check-up', 'services[0].name: write a text, or one for each language'],
  ])('is refused with the line and what is accepted: %s', async (right, wrong, message) => {
    const text = good.replace(right, wrong);
    expect(text).not.toBe(good);
    const faults = await faultsOf(text);
    expect(faults).toContain(`${join(folder.path, 'clinic.yaml')} cannot be used`);
    expect(faults).toContain(message);
    expect(faults).toMatch(new RegExp(`line ${lineOf(right)}: |line ${lineOf(right) - 1}: `));
  });

  it('asks for care as a condition and for nothing else, unless it says so', async () => {
    const text = 'Oui.';
    const notices = [
      { id: 'booking', version: '1', text },
      { id: 'sms', version: '1', text, purpose: 'reminder-sms' },
    ];
    const clinic = await load(stringify({ ...clinicWith(), notices }));
    expect(clinic.notices.map(({ purpose, required }) => [purpose, required])).toEqual([
      ['care', true],
      ['reminder-sms', false],
    ]);
  });

  it.each(['survey', 'newsletter', 'marketing-email', 'marketing-sms', 'measurement'])(
    'is refused with its line when nobody could book without %s',
    async (purpose) => {
      const text = stringify({ ...clinicWith(), notices: noticesWith(purpose) }).replace(
        'required: false',
        'required: true',
      );
      const line = lineOf('required: true', text);
      expect(await faultsOf(text)).toContain(
        `line ${line}: notices[1].required: must be false here: nobody may have to accept surveys, marketing or measurement to be seen`,
      );
    },
  );

  it('is refused when it asks twice for one purpose, or for one nobody knows', async () => {
    const [care, sms] = noticesWith('reminder-sms');
    const twice = await faultsOf(
      stringify({ ...clinicWith(), notices: [care, sms, { ...sms, id: 'again' }] }),
    );
    expect(twice).toContain('notices[2].purpose: "reminder-sms" is asked twice; ask once for each purpose');
    const unknown = await faultsOf(stringify({ ...clinicWith(), notices: [{ ...care, purpose: 'resale' }] }));
    expect(unknown).toContain('notices[0].purpose: Invalid option: expected one of "care"|"reminder-email"');
  });

  it('is refused when its parts do not fit together, every fault at once', async () => {
    const [practitioner] = clinicWith().practitioners;
    const hours = practitioner?.hours[0];
    const faults = await faultsOf(
      stringify({
        ...clinicWith(),
        services: [clinicWith().services[0], clinicWith().services[0]],
        practitioners: [
          {
            ...practitioner,
            services: ['short', 'surgery'],
            hours: [
              { ...hours, location: 'moon' },
              { ...hours, from: '12:00', to: '12:00' },
              { ...hours, services: ['long'] },
            ],
          },
        ],
        closures: [
          { from: '2027-03-02', to: '2027-03-01' },
          { from: '2027-03-02', to: '2027-03-02', practitioner: 'elm' },
        ],
      }),
    );
    for (const message of [
      'services[1].id: "short" is used twice',
      'practitioners[0].services[1]: "surgery" does not exist; there are "short"',
      'practitioners[0].hours[0].location: "moon" does not exist; there are "main"',
      'practitioners[0].hours[1]: "12:00" to "12:00" is no opening',
      'practitioners[0].hours[2].services[0]: "long" does not exist',
      'closures[0]: "2027-03-02" to "2027-03-01": from must not be after to',
      'closures[1].practitioner: "elm" does not exist; there are "oak"',
    ]) {
      expect(faults).toContain(message);
    }
    expect(faults.split('\n')).toHaveLength(8);
  });

  it('is refused when it is no YAML, or says a thing twice', async () => {
    expect(await faultsOf('id: [')).toContain('cannot be used');
    expect(await faultsOf(`${good}\nid: other`)).toContain('unique');
    expect(await faultsOf('')).toContain('cannot be used');
  });
});
