import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findRedFlag } from '../../src/domain/faq/red-flags/index.ts';
import { findMedicalRequest } from '../../src/domain/faq/red-flags/orient.ts';
import { arRedFlags } from '../../src/domain/faq/red-flags/packs/ar.ts';
import { deRedFlags } from '../../src/domain/faq/red-flags/packs/de.ts';
import { enRedFlags } from '../../src/domain/faq/red-flags/packs/en.ts';
import { esRedFlags } from '../../src/domain/faq/red-flags/packs/es.ts';
import { frRedFlags } from '../../src/domain/faq/red-flags/packs/fr.ts';
import { ptRedFlags } from '../../src/domain/faq/red-flags/packs/pt.ts';
import { enRequests } from '../../src/domain/faq/red-flags/requests/en.ts';
import { frRequests } from '../../src/domain/faq/red-flags/requests/fr.ts';

interface Batch {
  positives: readonly { text: string; family: string }[];
  hardNegatives: readonly string[];
  ordinary: readonly string[];
}

const packs = {
  ...{ fr: frRedFlags, en: enRedFlags, es: esRedFlags },
  ...{ de: deRedFlags, pt: ptRedFlags, ar: arRedFlags },
};
type Language = keyof typeof packs;

const sets = join(import.meta.dirname, '../eval/red-flags');
const read = (name: string) => JSON.parse(readFileSync(join(sets, name), 'utf8')) as Batch;
/** What a language has learnt from: one file a writer. What it is measured by begins with `score-`. */
const learntFrom = (language: string) => readdirSync(sets).filter((name) => name.startsWith(`${language}-`));

const flagOf = (language: Language, text: string) => findRedFlag(text, [packs[language]]);
const share = (language: Language, texts: readonly string[]) =>
  texts.filter((text) => flagOf(language, text)).length / texts.length;

function figuresOf(language: Language, { positives, hardNegatives, ordinary }: Batch, name: string) {
  const texts = positives.map(({ text }) => text);
  const figures = {
    recall: share(language, texts),
    hardNegativeAlarms: share(language, hardNegatives),
    ordinaryAlarms: ordinary.length > 0 ? share(language, ordinary) : 0,
  };
  const percent = Object.entries(figures).map(([what, part]) => `${what} ${(100 * part).toFixed(1)} %`);
  console.info(`red flags ${name}: ${percent.join(', ')}`);
  return figures;
}

describe.each(Object.keys(packs) as Language[])('messages in %s', (language) => {
  it('that were learnt from are known again', () => {
    const batches = learntFrom(language).map(read);
    const figures = figuresOf(
      language,
      {
        positives: batches.flatMap(({ positives }) => positives),
        hardNegatives: batches.flatMap(({ hardNegatives }) => hardNegatives),
        ordinary: batches.flatMap(({ ordinary }) => ordinary),
      },
      `${language}, learnt from`,
    );
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.hardNegativeAlarms).toBeLessThanOrEqual(0.15);
    expect(figures.ordinaryAlarms).toBeLessThanOrEqual(0.02);
  });
});

describe('messages of a writer who saw nothing', () => {
  // Nothing is learnt from these or tuned on them. The floors are what was reached, rounded down by two points.
  const reached = {
    fr: { recall: 0.92, hardNegativeAlarms: 0.145, ordinaryAlarms: 0.02 },
    en: { recall: 0.94, hardNegativeAlarms: 0.095, ordinaryAlarms: 0.02 },
    de: { recall: 0.97, hardNegativeAlarms: 0.12, ordinaryAlarms: 0.045 },
    es: { recall: 0.92, hardNegativeAlarms: 0.18, ordinaryAlarms: 0.045 },
    pt: { recall: 0.84, hardNegativeAlarms: 0.14, ordinaryAlarms: 0.087 },
    ar: { recall: 0.88, hardNegativeAlarms: 0.12, ordinaryAlarms: 0.087 },
  };

  const textsOf = ({ positives, hardNegatives, ordinary }: Batch) => [
    ...positives.map(({ text }) => text),
    ...hardNegatives,
    ...ordinary,
  ];

  /** Without "I can't breathe" and the like: what two people wrote by chance is known, and measures nothing. */
  function unseen(language: Language): Batch {
    const learnt = new Set(learntFrom(language).flatMap((name) => textsOf(read(name))));
    const written = read(`score-${language}.json`);
    const rest = {
      positives: written.positives.filter(({ text }) => !learnt.has(text)),
      hardNegatives: written.hardNegatives.filter((text) => !learnt.has(text)),
      ordinary: written.ordinary.filter((text) => !learnt.has(text)),
    };
    expect(textsOf(rest).length).toBeGreaterThan(0.95 * textsOf(written).length);
    return rest;
  }

  it.each(Object.keys(packs) as Language[])('are found as often as before: %s', (language) => {
    const figures = figuresOf(language, unseen(language), `${language}, unseen`);
    const { recall, hardNegativeAlarms, ordinaryAlarms } = reached[language];
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(figures.hardNegativeAlarms).toBeLessThanOrEqual(hardNegativeAlarms);
    expect(figures.ordinaryAlarms).toBeLessThanOrEqual(ordinaryAlarms);
  });
});

describe('a message of another language', () => {
  const every = Object.values(packs);

  it('is judged by the language that knows its words', () => {
    const ordinary = read('en-e.json').ordinary;
    const alarms = ordinary.filter((text) => findRedFlag(text, every));
    expect(alarms.length / ordinary.length).toBeLessThanOrEqual(0.04);
  });

  it('is found all the same', () => {
    for (const language of Object.keys(packs) as Language[]) {
      const texts = read(`${language}-plain.json`).positives.map(({ text }) => text);
      const found = texts.filter((text) => findRedFlag(text, every));
      expect(found.length / texts.length, language).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe('the reasons of the demo clinic', () => {
  const names = parse(readFileSync(join(import.meta.dirname, '../../demo/clinic.yaml'), 'utf8')) as {
    services: { name: Record<string, string> }[];
  };

  it.each(['fr', 'en'] as const)('alarm nobody who searches for them: %s', (language) => {
    const searched = names.services.map(({ name }) => name[language] ?? '');
    expect(searched.length).toBeGreaterThan(5);
    expect(searched.filter((name) => flagOf(language, name))).toEqual([]);
  });
});

describe('what one comes for, by names that nothing was learnt from', () => {
  const names = {
    fr: 'IRM du bassin et des hanches; Échographie du cou et des glandes; Radio des pieds et des chevilles; Scanner des poumons et du cœur; Arthroscanner du coude; Scintigraphie des os; Consultation de pédiatrie; Vaccins et rappels; Bilan de santé et conseils; Dermatologie et laser; Gynécologie et obstétrique; Podologie et semelles; Détartrage et contrôle; Suivi de cicatrice; Consultation du sommeil et du ronflement; Rééducation du genou et de la hanche',
    en: 'MRI of the pelvis and hips; Ultrasound of the neck and glands; X-ray of feet and ankles; CT of lungs and heart; Elbow arthrogram; Bone scan; Paediatric appointment; Vaccines and boosters; Health check and advice; Skin and laser clinic; Gynaecology and obstetrics; Podiatry and insoles; Scale and polish; Scar follow-up; Sleep and snoring clinic; Knee and hip rehabilitation',
    de: 'MRT von Becken und Hüften; Ultraschall von Hals und Drüsen; Röntgen von Füßen und Knöcheln; CT von Lunge und Herz; Arthrografie des Ellenbogens; Szintigrafie der Knochen; Termin beim Kinderarzt; Impfungen und Auffrischung; Gesundheitscheck und Beratung; Haut und Laser; Gynäkologie und Geburtshilfe; Podologie und Einlagen; Zahnreinigung und Kontrolle; Kontrolle einer Narbe; Schlaf- und Schnarchsprechstunde; Reha für Knie und Hüfte',
    es: 'Resonancia de pelvis y caderas; Ecografía de cuello y glándulas; Radiografía de pies y tobillos; TAC de pulmones y corazón; Artrografía de codo; Gammagrafía ósea; Cita de pediatría; Vacunas y recuerdos; Revisión de salud y consejos; Piel y láser; Ginecología y obstetricia; Podología y plantillas; Limpieza dental y revisión; Revisión de cicatriz; Consulta del sueño y los ronquidos; Rehabilitación de rodilla y cadera',
  };

  // Before such names were learnt, four of sixteen did in German and six in Spanish.
  it.each(Object.keys(names) as (keyof typeof names)[])('alarm next to nobody: %s', (language) => {
    const learnt = new Set(learntFrom(language).flatMap((name) => read(name).ordinary));
    const all = names[language].split('; ');
    expect(all.filter((name) => learnt.has(name))).toEqual([]);
    expect(all.filter((name) => flagOf(language, name)).length).toBeLessThanOrEqual(2);
  });
});

describe('the commonest emergencies', () => {
  it.each(Object.keys(packs) as Language[])('are found as everybody says them: %s', (language) => {
    const texts = read(`${language}-plain.json`).positives.map(({ text }) => text);
    // One or two are a single word, such as "overdose", of which a clinic hears as often what is none.
    expect(share(language, texts)).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['es', 'me duele mucho el pecho', 'chest-pain'],
    ['es', 'no puedo respirar', 'breathing'],
    ['es', 'quiero morir', 'suicide'],
    ['es', 'mi marido me pega', 'violence'],
    ['es', 'mi bebé de dos meses tiene fiebre', 'infant'],
    ['de', 'starke Schmerzen in der Brust', 'chest-pain'],
    ['de', 'ich bekomme keine Luft', 'breathing'],
    ['de', 'ich will mich umbringen', 'suicide'],
    ['de', 'mein Sohn hat Bleichmittel getrunken', 'poisoning'],
    ['pt', 'não consigo respirar', 'breathing'],
    ['pt', 'estou grávida e a sangrar', 'pregnancy'],
    ['pt', 'o meu marido bate-me', 'violence'],
    ['ar', 'عندي ألم شديد في الصدر', 'chest-pain'],
    ['ar', 'لا أستطيع التنفس', 'breathing'],
    ['ar', 'أفكر في الانتحار', 'suicide'],
  ] as const)('in %s: %s', (language, text, family) => {
    expect(flagOf(language, text)).toMatchObject({ family, level: 'call' });
  });

  it.each([
    ['es', 'quiero una cita con el cardiólogo'],
    ['es', 'análisis de sangre en ayunas'],
    ['de', 'haben Sie einen Kardiologen'],
    ['de', 'Blutabnahme nüchtern'],
    ['pt', 'não tenho dor no peito'],
    ['ar', 'هل لديكم طبيب قلب'],
  ] as const)('and in %s is none: %s', (language, text) => {
    expect(flagOf(language, text)).toBeUndefined();
  });
});

describe('an emergency', () => {
  it.each([
    'j’arrive plus à respirer',
    "J'ARRIVE PLUS A RESPIRER!!!",
    'jarrive plus a resprer',
    'je narrive plus a respiiiirer',
    'j’arrive plus à réspirer 😱😱',
  ])('is found as fingers type it: %s', (text) => {
    expect(flagOf('fr', text)?.family).toBe('breathing');
  });

  it('names the help it needs, most urgent first', () => {
    expect(flagOf('fr', 'je veux mourir')?.help).toEqual(['medical', 'crisis', 'deaf']);
    expect(flagOf('fr', 'mon mari me frappe')?.help).toEqual(['police', 'violence', 'deaf']);
    expect(flagOf('fr', 'mon fils a bu de la javel')?.help).toEqual(['medical', 'poison', 'deaf']);
    expect(flagOf('fr', 'mon papa me frappe')?.help).toEqual(['police', 'children', 'deaf']);
  });

  it('of long standing is to be called if it is happening now', () => {
    expect(flagOf('fr', 'mal à la poitrine depuis des semaines parfois')?.level).toBe('if-now');
    expect(flagOf('fr', 'mal à la poitrine depuis des semaines et là maintenant c’est pire')?.level).toBe(
      'call',
    );
  });

  it('of the past is one when it comes back', () => {
    expect(flagOf('fr', 'j’ai fait un AVC il y a 3 ans')).toBeUndefined();
    expect(flagOf('fr', 'AVC il y a 3 ans. Là je n’arrive plus à parler')?.family).toBe('stroke');
  });

  it('is found in whichever language is asked for, and the most urgent is named', () => {
    expect(findRedFlag('chest pain', [frRedFlags, enRedFlags])?.level).toBe('call');
    expect(findRedFlag('chest pain', [frRedFlags])).toBeUndefined();
  });
});

describe('thoughts of death', () => {
  it.each([
    'je meurs d’envie d’y aller',
    'mourir de rire',
    'je suis mort de fatigue',
    'mes chaussures me tuent',
  ])('are not what a saying says: %s', (text) => {
    expect(flagOf('fr', text)).toBeUndefined();
  });

  it.each([
    'je veux mourir',
    'je meurs de faim et j’ai envie de mourir',
    'pas de panique mais j’ai envie d’en finir',
    'mon assurance décès paiera, je vais me suicider',
    'j’ai voulu me suicider l’an dernier',
    'avez-vous un psy, je veux me tuer',
  ])('are heard whatever stands around them: %s', (text) => {
    expect(flagOf('fr', text)).toMatchObject({ family: 'suicide', level: 'call' });
  });
});

describe('any message', () => {
  it('is read without failing, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const first = findRedFlag(text, Object.values(packs));
        expect(findRedFlag(text, Object.values(packs))).toEqual(first);
      }),
    );
  });

  it.each(['', ' ', '...', '🙂🙂', '<script>alert(1)</script>', '\u0000\uD800', 'مرحبا', '1'])(
    'may be nothing: %j',
    (text) => {
      expect(findRedFlag(text, Object.values(packs))).toBeUndefined();
    },
  );

  const long = (text: string) => text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000);
  /** The best of several, until one is good enough: what another process takes of the machine is not ours. */
  const bestMs = (text: string, language: Language, enoughMs: number) => {
    let best = Infinity;
    for (let run = 0; run < 100 && best >= enoughMs; run++) {
      const from = performance.now();
      flagOf(language, text);
      best = Math.min(best, performance.now() - from);
    }
    return best;
  };

  it.each([
    ...['poitrine ', 'mal ', 'a', 'a ', 'mari me ', 'pas de ', 'enceinte bebe ', 'resprer ', 'tete cou '],
    ...['fievre bebe mollet opere ', 'je saigne. ', '\u0301', 'ne ', "n'", 'my chest ', 'she he ', '2 mois '],
  ])('of ten thousand letters takes milliseconds, and no pattern runs away: %j again and again', (text) => {
    // 5 ms on a machine of our own. A shared one takes three times that; a pattern that runs away, seconds.
    expect(bestMs(long(text), 'fr', 5)).toBeLessThan(25);
    expect(bestMs(long(text), 'en', 5)).toBeLessThan(25);
  });

  it('of usual length takes a fraction of a millisecond', () => {
    const usual =
      'bonjour je voudrais savoir si vous êtes ouvert le samedi et combien coûte une IRM du genou';
    for (const language of ['fr', 'en', 'de'] as const) expect(bestMs(usual, language, 0.2)).toBeLessThan(1);
  });
});

describe('what only a caregiver may say', () => {
  it.each([
    ['combien de doliprane pour 12 kg', 'dose'],
    ['mon IRM est-elle normale', 'results'],
    ['que veut dire mon compte rendu', 'results'],
    ['est-ce que c’est grave', 'diagnosis'],
    ['ai-je un cancer', 'diagnosis'],
  ])('is recognised: %s', (text, kind) => {
    expect(findMedicalRequest(text, [frRequests])).toBe(kind);
  });

  it.each([
    ['how much paracetamol for a 12 kg child', 'dose'],
    ['is my MRI normal', 'results'],
    ['do I have cancer', 'diagnosis'],
  ])('is recognised: %s', (text, kind) => {
    expect(findMedicalRequest(text, [enRequests])).toBe(kind);
  });

  it.each([
    ...['quand aurai-je mes résultats', 'combien coûte une IRM', 'ai-je un rendez-vous demain'],
    ...['je peux prendre mes médicaments avant la prise de sang', 'combien de temps dure l’IRM'],
  ])('and what a clinic may answer is not: %s', (text) => {
    expect(findMedicalRequest(text, [frRequests])).toBeUndefined();
  });

  it('is no ordinary message', () => {
    for (const [language, pack] of [['fr', frRequests] as const, ['en', enRequests] as const])
      for (const text of [`${language}-a.json`, `${language}-b.json`].flatMap((name) => read(name).ordinary))
        expect(findMedicalRequest(text, [pack]), text).toBeUndefined();
  });
});
