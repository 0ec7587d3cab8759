import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { SealedAnswersWriter } from '../journeys/sealed-answers.ts';
import { compileTemplate } from './compile-template.ts';
import { deskEmailOf } from './desk-message-writer.ts';
import { deskMessageTemplate } from './templates/desk-message.ts';

const fr = {
  subject: 'Un questionnaire demande à être relu',
  greeting: 'Bonjour,',
  intro:
    'Une réponse à un questionnaire appelle une vérification par une personne. Elle est scellée : seule la clé de la clinique l’ouvre, sur la page des réponses.',
  note: 'Ce lien mène à la liste des réponses : ne le transmettez qu’à l’équipe. Pour lire, il faut aussi le fichier de la clé et sa phrase secrète.',
  button: 'Voir les réponses',
  automatic: 'Message automatique du site.',
};
const en: typeof fr = {
  subject: 'A questionnaire needs somebody to look at it',
  greeting: 'Hello,',
  intro:
    'An answer to a questionnaire calls for a person to check it. It is sealed: only the clinic’s key opens it, on the page of answers.',
  note: 'This link leads to the list of answers: pass it on to the team alone. Reading them also takes the key file and its passphrase.',
  button: 'See the answers',
  automatic: 'Sent automatically by the website.',
};

/** Writes what tells the desk that answers wait. Nothing in it comes from a patient. */
export function sealedAnswersWriter(linkOf: (clinic: ClinicFile) => string): SealedAnswersWriter {
  let compiled: Promise<string> | undefined;
  return {
    async email(clinic, key) {
      const language = clinic.languages[0] ?? 'fr';
      const { subject, ...texts } = { fr, en }[language.split('-')[0] ?? ''] ?? fr;
      compiled ??= compileTemplate(deskMessageTemplate);
      const fields = { ...texts, language, clinic: clinic.name, heading: subject, link: linkOf(clinic) };
      return deskEmailOf({ clinic, key, to: clinic.email, subject }, fields, await compiled);
    },
  };
}
