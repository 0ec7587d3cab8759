import { describe, expect, it } from 'vitest';
import { drawMap, noCounts } from '../../backend/journeys/draw-map.ts';
import { publishedJourneys } from '../../backend/journeys/definitions/published.ts';
import { factTypes } from '../../backend/journeys/condition.ts';
import type { MapStep } from '../../src/contracts/desk-journeys.ts';
import { deskEn } from '../../src/locales/desk-en.ts';
import { deskFr } from '../../src/locales/desk-fr.ts';
import {
  conditionWords,
  deadlineWords,
  journeyWords,
  momentWords,
  stepWords,
  wayWords,
} from '../../widgets/desk/journey-words.ts';

const counts = { runs: { active: 0, completed: 0, exited: 0, reached: 0 }, steps: new Map() };
const maps = publishedJourneys.map((definition) => drawMap(definition, { counts, isLatest: true }));
const stepsOf = (steps: readonly MapStep[]): MapStep[] =>
  steps.flatMap((step) => [step, ...step.ways.flatMap(({ steps: below }) => stepsOf(below))]);

describe.each([
  ['fr', deskFr],
  ['en', deskEn],
] as const)('journeys in %s', (_language, words) => {
  it('are said in words alone: no name of the code shows through', () => {
    for (const map of maps) {
      expect(words.journeys.names[map.id], map.id).toBeTruthy();
      const said = [
        ...journeyWords(map, words),
        ...stepsOf([...map.steps, ...map.turns]).flatMap((step) => [
          stepWords(step, words).kind,
          stepWords(step, words).text,
          ...step.ways.map((way) => wayWords(way, words)),
        ]),
      ];
      for (const text of said) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(
          /\b(?:data|run|appointment|form)\.[a-z]|[a-z]+[A-Z][a-z]|\bP\d|undefined|\bwait-for\b/,
        );
      }
      for (const { template, subject, queue } of stepsOf([...map.steps, ...map.turns])) {
        if (template) expect(words.messages.templates[template], template).toBeTruthy();
        if (subject) expect(words.tasks.subjects[subject], subject).toBeTruthy();
        if (queue) expect(words.tasks.queues[queue], queue).toBeTruthy();
      }
    }
  });

  it('have a word for whatever a journey may ask', () => {
    const { facts, flags } = words.journeys.conditions;
    for (const [fact, type] of Object.entries(factTypes))
      expect(type === 'boolean' ? flags[fact] : facts[fact], fact).toBeTruthy();
  });

  it('have a word for each reason for which a message is not sent', () => {
    const reasons = [
      'cancelled',
      'not_cancelled',
      'moved',
      'past',
      'no_consent',
      'not_visited',
      'exited',
      'capped',
    ];
    for (const reason of [...reasons, 'not_found', 'quiet_hours'])
      expect(words.messages.codes[reason], reason).toBeTruthy();
  });
});

describe('moments of a journey', () => {
  it('are said as a person would', () => {
    const { journeys: fr } = deskFr;
    expect(momentWords('data.start', '-P7D', fr)).toBe('une semaine avant le rendez-vous');
    expect(momentWords('data.start', '-P5D', fr)).toBe('5 jours avant le rendez-vous');
    expect(momentWords('data.end', 'PT26H', fr)).toBe('26 heures après la fin du rendez-vous');
    expect(momentWords('run.entered', 'PT10M', fr)).toBe('10 minutes après le début du parcours');
    expect(deadlineWords('data.start', fr)).toBe('le rendez-vous');
    expect(deadlineWords('data.start-P2D', deskEn.journeys)).toBe('2 days before the appointment');
    expect(momentWords('data.start', '-P1DT2H', deskEn.journeys)).toBe(
      'a day 2 hours before the appointment',
    );
  });
});

describe('conditions of a journey', () => {
  const say = (condition: Parameters<typeof conditionWords>[0]) =>
    conditionWords(condition, deskFr.journeys.conditions);

  it('are sentences, with parentheses where they would be misread', () => {
    expect(say({ fact: 'hasAnswered', is: false })).toBe('le questionnaire n’est pas rempli');
    expect(say({ fact: 'audience', is: 'new' })).toBe('le patient est nouveau');
    expect(say({ fact: 'age', from: 18, to: 65 })).toBe('l’âge est entre 18 et 65');
    expect(say({ fact: 'age', from: 18 })).toBe('l’âge est d’au moins 18');
    expect(
      say({
        any: [
          {
            all: [
              { fact: 'hasForm', is: true },
              { fact: 'leadDays', to: 2 },
            ],
          },
          { not: { fact: 'mode', in: ['AMB', 'HH'] } },
        ],
      }),
    ).toBe(
      '(le motif a un questionnaire et le nombre de jours d’avance est d’au plus 2) ou pas (le mode est l’un de : sur place, à domicile)',
    );
  });
});

describe('what was counted at a step', () => {
  it('is said where there is something, with the reason', () => {
    const step: MapStep = {
      ...{ id: 'reminder', kind: 'send', channel: 'sms', template: 'appointment-reminder', ways: [] },
      counts: { ...noCounts(), waiting: 2, sent: 1, dropped: { no_consent: 3, something_new: 1 } },
    };
    expect(stepWords(step, deskFr)).toEqual({
      ...{ kind: 'Message', text: 'Rappel · SMS' },
      counts: ['2 ici', '1 envoyé', '3 non envoyés (sans accord)', '1 non envoyé (something_new)'],
    });
  });
});
