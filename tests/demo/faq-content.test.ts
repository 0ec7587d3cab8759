import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FaqAction, FaqContent } from '../../src/contracts/faq.ts';
import { demoClinic } from '../fixtures/demo-clinic.ts';

const demo = (file: string) => fileURLToPath(new URL(`../../demo/${file}`, import.meta.url));
const clinic = await demoClinic();
const contents = Object.fromEntries(
  clinic.languages.map((language) => [
    language,
    parse(readFileSync(demo(`faq/${language}.yaml`), 'utf8')) as FaqContent,
  ]),
);

/** Numbers that France answers for everyone: emergencies, doctors and pharmacies on duty, suicide prevention. */
const publicNumbers = ['15', '112', '114', '116117', '3114', '3237'];
const digitsOf = (number: string) => number.replace(/\D/g, '').replace(/^33/, '0');
const clinicNumbers = [clinic.phone, ...clinic.locations.map(({ phone }) => phone)].flatMap((phone) =>
  phone === undefined ? [] : [digitsOf(phone)],
);
const isReachable = (number: string) =>
  [...publicNumbers, ...clinicNumbers].includes(digitsOf(number)) && !/[^+\d ]/.test(number);

const linksIn = (markdown: string) =>
  [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address ?? '');
const isPage = (address: string) => /^https:\/\/tilleuls\.example\/[a-z/-]+$/.test(address);
const isSafe = (address: string) =>
  address.startsWith('tel:')
    ? isReachable(address.slice('tel:'.length))
    : isPage(address) || /^mailto:[a-z]+@tilleuls\.example$/.test(address);

/** The words of a question, whatever their order, case, accents and punctuation. */
const wordsOf = (question: string) =>
  [
    ...new Set(
      question
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    ),
  ]
    .sort()
    .join(' ');

const sentencesIn = (answer: string) => answer.match(/[.!?](?=\s+\S|$)/g)?.length ?? 0;

const isDay = (day: string) =>
  /^2026-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00Z`).toISOString().startsWith(day);

function daysFrom(first: string, last: string) {
  const days = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 24 * 60 * 60 * 1000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

function pointsToNothing(action: FaqAction) {
  switch (action.kind) {
    case 'book':
      return action.service !== undefined && !clinic.services.some(({ id }) => id === action.service);
    case 'call':
      return action.phone !== undefined && !isReachable(action.phone);
    case 'directions':
      return !clinic.locations.some(({ id }) => id === action.location);
    case 'link':
      return !isPage(action.url) || action.label === '';
    default:
      // The demo has no questionnaire yet.
      return true;
  }
}

describe('the questions and answers of the demo', () => {
  it('answers the same questions in each language of the clinic, at least a hundred', () => {
    const [first, ...others] = clinic.languages.map((language) =>
      contents[language]?.entries.map(({ id, reviewed, starter }) => ({ id, reviewed, starter })),
    );
    expect(first?.length).toBeGreaterThanOrEqual(100);
    expect(new Set(first?.map(({ id }) => id)).size).toBe(first?.length);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe.each(clinic.languages)('in %s', (language) => {
  const content = contents[language] as FaqContent;
  const failing = (fails: (entry: FaqContent['entries'][number]) => boolean) =>
    content.entries.filter(fails).map(({ id }) => id);

  it('says its language and agrees with the clinic on who answers, where and when', () => {
    expect(content.language).toBe(language);
    expect(content.clinic).toMatchObject({
      name: clinic.name,
      country: clinic.country,
      timeZone: clinic.timeZone,
      locations: clinic.locations.map(({ id, address }) => ({ id, address })),
    });
    expect(digitsOf(content.clinic?.phone ?? '')).toBe(digitsOf(clinic.phone));
    expect(content.clinic?.closed).toEqual(
      clinic.closures
        .filter(({ practitioner }) => practitioner === undefined)
        .flatMap(({ from, to }) => daysFrom(from, to)),
    );
  });

  it('names every practitioner, and none that is not there', () => {
    const known = clinic.practitioners.map(({ name }) => name);
    const listed = content.entries.find(({ id }) => id === 'doctors-list')?.answer ?? '';
    expect(known.filter((name) => !listed.includes(name))).toEqual([]);
    const named = JSON.stringify(content).match(/Dr \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu) ?? [];
    const surnames = known.map((name) => `Dr ${name.split(' ').at(-1)}`);
    expect(named.filter((name) => ![...known, ...surnames].includes(name))).toEqual([]);
  });

  it('holds texts wherever texts are meant, for YAML reads 15 as a number and no as false', () => {
    const isText = (value: unknown) => typeof value === 'string' && value.trim() === value && value !== '';
    const textsOf = ({
      id,
      question,
      answer,
      alternates = [],
      keywords = [],
    }: FaqContent['entries'][number]) => [...[id, question, answer], ...alternates, ...keywords];
    expect(content.entries.flatMap(textsOf).filter((text) => !isText(text))).toEqual([]);
    expect(failing(({ keywords = [] }) => new Set(keywords).size < keywords.length)).toEqual([]);
  });

  it('has three to five other wordings of each question, none of them twice or with its words moved about', () => {
    expect(failing(({ alternates = [] }) => alternates.length < 3 || alternates.length > 5)).toEqual([]);
    const asked = content.entries
      .flatMap(({ question, alternates = [] }) => [question, ...alternates])
      .map(wordsOf);
    expect(asked.filter((words, index) => words === '' || asked.indexOf(words) !== index)).toEqual([]);
  });

  it('answers in one to four sentences of at most 600 characters, without a dose', () => {
    expect(failing(({ answer }) => answer.length > 600 || /<|\d ?(?:mg|ml|µg)\b/i.test(answer))).toEqual([]);
    expect(failing(({ answer }) => sentencesIn(answer) < 1 || sentencesIn(answer) > 4)).toEqual([]);
  });

  it('links to nothing but its own pages, its desk and public emergency numbers', () => {
    expect(failing(({ answer }) => !linksIn(answer).every(isSafe))).toEqual([]);
    expect(
      failing(({ answer }) => (answer.match(/https?:|www\./g) ?? []).length > linksIn(answer).length),
    ).toEqual([]);
    expect(
      failing(({ source }) => source === undefined || source.label === '' || !isPage(source.url)),
    ).toEqual([]);
  });

  it('was last checked on a day that there was', () => {
    expect(failing(({ reviewed }) => reviewed === undefined || !isDay(reviewed))).toEqual([]);
  });

  it('offers only what is there: exams, sites, numbers and pages', () => {
    expect(failing(({ actions = [] }) => actions.some(pointsToNothing))).toEqual([]);
  });

  it('offers five questions to begin with', () => {
    expect(failing(({ starter }) => starter === true)).toHaveLength(5);
  });
});
