import { visitTextsEn } from './visit-texts-en.ts';
import { visitTextsFr } from './visit-texts-fr.ts';

/** What every message about a visit has; `question` is for what to call. Subject and intro are shown on lock screens: neither says what for. */
interface Opening {
  subject: (parts: { clinic: string; date: string }) => string;
  heading: string;
  intro: string;
}

/** What a message has that comes long after the visit and rests on a consent of its own. */
interface ReturnOpening extends Omit<Opening, 'subject'> {
  subject: (clinic: string) => string;
  automatic: (clinic: string) => string;
}

/** The words of the messages about a visit, in one language. Medical wording is to be validated by the clinic. */
export interface VisitTexts {
  welcome: Opening & { parking: string; firstVisit: string; bring: string; question: string };
  preparation: Opening & {
    toKnow: string;
    steps: string;
    bring: string;
    questions: string;
    /** Stands above the button that leads to the form. */
    questionsText: string;
    question: string;
  };
  questionnaire: {
    invitation: Opening;
    reminder: Opening;
    button: string;
    question: string;
    /** The link comes after it. */
    sms: (parts: { clinic: string; date: string }) => string;
  };
  followUp: Opening & {
    /** In place of the intro where nothing may be said of the visit. */
    neutralIntro: string;
    advice: string;
    treatment: string;
    links: string;
    question: string;
  };
  postOperative: Opening & {
    /** @param numbers - To call first; none where we do not know them. */
    emergency: (numbers: readonly string[]) => string;
    /** In place of the signs where they would say what was done. */
    neutralEmergency: string;
    callUs: string;
    neutralCallUs: string;
    button: string;
    /** Below the button. */
    notAtOnce: string;
    note: string;
    sms: (parts: { clinic: string; phone: string; numbers: readonly string[] }) => string;
    /** Between the text and the link, where there is one. */
    smsLink: string;
  };
  survey: {
    short: Opening;
    long: Opening;
    button: string;
    note: (days: number) => string;
  };
  review: Opening & { button: string; note: string };
  recall: ReturnOpening & { button: string; note: string; question: string };
  recommend: ReturnOpening;
  /** Of messages that rest on a consent. */
  service: { automatic: (clinic: string) => string; stop: string; preferences: string };
}

/** @param language - BCP 47; a clinic that has others falls back on the first. */
export function visitTextsFor(language: string): VisitTexts {
  return language.startsWith('en') ? visitTextsEn : visitTextsFr;
}
