import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What must come over the wire for each thing a patient can use, in French; the loader is counted in. */
const artefacts: Record<string, readonly string[]> = {
  'loader (`parcours.js`)': ['parcours.js'],
  'button before a widget': ['parcours.js', 'opener.js', 'locale-fr.js'],
  'usable booking': ['parcours.js', 'runtime.js', 'wire.js', 'booking.js', 'locale-fr.js'],
  'usable FAQ': [...['parcours.js', 'runtime.js', 'later.js', 'faq.js', 'locale-fr.js', 'locale-fr-faq.js']],
  'what reads questions in the FAQ, emergencies first, an extra': [
    ...['faq-reader.js', 'red-flags.js', 'locale-fr-lexicon.js', 'locale-fr-emergency.js'],
  ],
  'usable questionnaire': [
    ...['parcours.js', 'runtime.js', 'later.js', 'questionnaire.js'],
    ...['locale-fr.js', 'questionnaire-fr.js'],
  ],
  'complete booking': [
    ...['parcours.js', 'runtime.js', 'wire.js', 'booking.js', 'locale-fr.js'],
    ...['later.js', 'booking-details.js', 'forms.js', 'locale-fr-details.js'],
  ],
  'review and receipt, an extra beside it': ['booking-review.js', 'kept.js'],
  'appointment, offer and waiting list, an extra': [
    ...['appointment-start.js', 'appointment.js', 'forms.js', 'kept.js'],
    'locale-fr-appointment.js',
  ],
  'feedback, message and copy beside the FAQ, an extra': ['faq-more.js', 'forms.js', 'faq-more-fr.js'],
  'review and receipt of the questionnaire, an extra': [
    ...['questionnaire-more.js', 'forms.js', 'questionnaire-more-fr.js'],
  ],
  'rare fields of the questionnaire, an extra': ['questionnaire-fields.js'],
  'sealing for the clinic’s keys, an extra beside it': ['sealing.js'],
  'what the clinic gives to read, an extra': ['content.js'],
  'phone check, an extra': ['phone.js', 'phone-fr.js'],
  'outbox, an extra beside it': ['outbox.js'],
};

/** Ceilings in bytes, gzipped. They move only in the commit that needs it, with its reason. */
export const budgets: Record<string, number> = {
  'loader (`parcours.js`)': 2_048,
  // 9.5 since a language carries the hashes of its own texts: 0.2 KB more here, 0.6 less for whoever opens it. 9.75
  // since the button has the name of the questionnaire, and a widget begins anew with another form or other keys.
  'button before a widget': 9.75 * 1024,
  'usable booking': 36 * 1024,
  // What is shown, the clinic's own questions to press with their answers, and the way to a person.
  'usable FAQ': 28 * 1024,
  // What is typed waits for it: it comes while the patient reads. The emergencies in French are 9 of it, the words of
  // the lexicon 3, what finds an answer 5.
  'what reads questions in the FAQ, emergencies first, an extra': 18 * 1024,
  // What reads the text of a field comes while the first page is read, as does all that follows from an answer.
  'usable questionnaire': 36 * 1024,
  // 43 and not 40 since the consents and the receipt on screen: decisions with the hash of their wording, the way
  // to take each back, and what is said of a request that is saved and not yet sent. 44 since a language can change
  // under what is typed, the page may fill the form, and nothing below the widget moves. 48 since a relative can be
  // booked for, one can wait for a time, and everything is looked at once more before it leaves.
  // 48.5 since emergencies are recognised in what is searched for.
  'complete booking': 48.5 * 1024,
  // 4.5 and not 4 since a booking that is left can be told of, by whoever wants that, and the receipt brings what there is
  // to read.
  'review and receipt, an extra beside it': 4.5 * 1024,
  // What a link of a message brings beside the booking itself.
  'appointment, offer and waiting list, an extra': 13 * 1024,
  // What is typed and what has to be put right, stored answers, the review and the receipt: it comes while the first
  // page is read. 16 since all that follows from an answer is in it, and a form that cannot be asked is refused.
  'review and receipt of the questionnaire, an extra': 16 * 1024,
  // Ten kinds of field, for the forms that have one.
  'rare fields of the questionnaire, an extra': 5.75 * 1024,
  // jose, as far as it seals; the engine it works with is the browser's own.
  'sealing for the clinic’s keys, an extra beside it': 10 * 1024,
  // It comes with the first question; the outbox comes with a message.
  'feedback, message and copy beside the FAQ, an extra': 8 * 1024,
  // With its texts in all languages. Under an answer of the FAQ and under a receipt, where the clinic has written something.
  'what the clinic gives to read, an extra': 3 * 1024,
  // libphonenumber-js with the plans of France and overseas; other countries bring theirs in its place.
  'phone check, an extra': 12 * 1024,
  // What keeps a submission through a killed browser and a three-day outage. It comes while the patient reads.
  // 8.75 since changes carry the secret and the version of an appointment.
  // 9 since a message to the clinic leaves by it. 9.25 since what is counted of the FAQ does, and a conversation can be
  // kept, sealed by what seals a submission.
  'outbox, an extra beside it': 9.25 * 1024,
};

export interface Size {
  name: string;
  raw: number;
  gzip: number;
  brotli: number;
}

/** Weighs what is in `dist`, file by file, as a server would send it. */
export function sizes(root: string): Size[] {
  return Object.entries(artefacts).map(([name, files]) => {
    const contents = files.map((file) => readFileSync(join(root, 'dist', file)));
    const sum = (weigh: (content: Buffer) => number) =>
      contents.reduce((total, one) => total + weigh(one), 0);
    return {
      name,
      raw: sum((content) => content.length),
      gzip: sum((content) => gzipSync(content, { level: 9 }).length),
      brotli: sum((content) => brotliCompressSync(content).length),
    };
  });
}

/** The table of the README. */
export function sizeTable(rows: readonly Size[]): string {
  const number = (value: number) => value.toLocaleString('en-US');
  return [
    '| | bytes | gzip | brotli | ceiling (gzip) |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, raw, gzip, brotli }) =>
        `| ${[name, ...[raw, gzip, brotli, budgets[name] ?? 0].map(number)].join(' | ')} |`,
    ),
  ].join('\n');
}
