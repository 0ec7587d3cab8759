import { describe, expect, it } from 'vitest';
import type { LocalText } from '../../src/contracts/clinic-file.ts';
import { demoClinic } from '../fixtures/demo-clinic.ts';

const clinic = await demoClinic();

const languagesOf = (text: LocalText | undefined) =>
  typeof text === 'object' ? Object.keys(text).sort() : [];

describe('the clinic of the demo', () => {
  it('says everything a patient reads in each of its languages', () => {
    const texts = [
      ...clinic.services.flatMap(({ name, group, description, instructions, preparation }) => [
        ...[name, group, description, instructions],
        ...preparation,
      ]),
      ...clinic.services.flatMap(({ followUp, postOperative }) => [
        ...(followUp?.texts ?? []),
        ...(followUp?.treatmentReminder ? [followUp.treatmentReminder] : []),
        ...[...(postOperative?.callUs ?? []), ...(postOperative?.emergency ?? [])],
      ]),
      ...[...(clinic.firstVisit?.texts ?? []), ...(clinic.firstVisit?.bring ?? [])],
      ...clinic.practitioners.map(({ role }) => role),
      ...clinic.locations.flatMap(({ name, access, parking }) => [name, access, parking]),
      ...clinic.closures.map(({ reason }) => reason),
      ...clinic.notices.map(({ text }) => text),
      ...(clinic.newsletter?.topics ?? []).map(({ name }) => name),
    ];
    for (const text of texts)
      expect(languagesOf(text), JSON.stringify(text)).toEqual([...clinic.languages].sort());
  });

  it('can be booked: every exam has someone with hours for it', () => {
    for (const { id } of clinic.services) {
      const offered = clinic.practitioners.some(
        ({ services, hours }) =>
          services.includes(id) && hours.some((opening) => opening.services?.includes(id) ?? true),
      );
      expect(offered, id).toBe(true);
    }
  });

  it('asks for each purpose by itself, and makes only care a condition', () => {
    const asked = clinic.notices.map(({ purpose, required }) => [purpose, required]);
    expect(asked).toEqual([
      ['care', true],
      ['reminder-sms', false],
      ['survey', false],
      ['newsletter', false],
    ]);
  });

  it('reaches nobody real: fictional telephone numbers and domains only', () => {
    const everything = JSON.stringify(clinic);
    for (const [number] of everything.matchAll(/(?:\+33 ?|\b0)[1-9](?:[ .]?\d{2}){4}/g)) {
      expect(number.replace(/\D/g, '').replace(/^33/, '0')).toMatch(/^(?:019900|063998)/);
    }
    for (const [, domain] of everything.matchAll(/@([a-z0-9.-]+[a-z])/g))
      expect(domain).toMatch(/\.example$/);
  });
});
