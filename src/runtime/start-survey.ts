import type { Spent } from '../../widgets/questionnaire/survey-part.ts';
import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { MountedView } from '../element/widget.ts';
import { compileForm } from '../domain/questionnaire/compile-form.ts';
import { scoresOf } from '../domain/questionnaire/score-form.ts';
import type { ScoreAnswers } from '../domain/questionnaire/score-form.ts';
import { within } from '../transport/within.ts';
import type { WidgetStart } from './widgets.ts';

/** A survey that was opened by its link. */
export interface Survey {
  /** Shown in its place where the link cannot be answered. */
  view?: MountedView;
  /** Secret of the link; in memory alone. Empty where the link asked for a form before a visit. */
  token: string;
  /** For which appointment the form is asked, where the link says so. */
  visit?: string;
  scoresOf(source: unknown, response: QuestionnaireResponse): ScoreAnswers;
}

const waitMs = 9_500;
const inAddress = /[#&](enquete|visite)=/;

/**
 * Takes out of the address what a link has put there: the name of a visit, or the secret of a survey, of which it asks
 * whether it can be answered. A backend that does not say so
 * stops nobody: it decides when the answers come.
 */
export async function openSurvey(start: WidgetStart): Promise<Survey> {
  const { element, host, surface } = start;
  const view = element.ownerDocument.defaultView as Window;
  const visit = takeToken(view, 'visite');
  const token = takeToken(view, 'enquete');
  // Another link in the same tab is another survey.
  const onHash = () => {
    if (inAddress.test(view.location.hash)) view.location.reload();
  };
  view.addEventListener('hashchange', onHash, { signal: host.signal });
  const unasked: Asked = visit ? {} : { spent: 'missing' };
  const { spent, phone } = token ? await ask(start, token) : unasked;
  const survey: Survey = {
    token,
    visit,
    scoresOf(source, response) {
      const { form } = compileForm(source);
      return form ? scoresOf(form, response) : {};
    },
  };
  if (!spent) return survey;
  const part = await import('../../widgets/questionnaire/survey-part.ts');
  host.adoptStyles(part.styles);
  const own = element.querySelector('a[href^="tel:"]')?.textContent?.trim();
  return { ...survey, view: await part.mountSpent(surface, { spent, phone: phone ?? own }) };
}

/** A secret: whoever copies the address would share it. */
function takeToken({ location, history }: Window, name: string): string {
  const parts = location.hash.slice(1).split('&');
  const [found = ''] = parts.filter((part) => part.startsWith(`${name}=`));
  const address = new URL(location.href);
  address.hash = parts.filter((part) => part !== found).join('&');
  try {
    if (found) history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame may not: then its address stays.
  }
  return found.slice(name.length + 1);
}

const spentByStatus: Readonly<Record<number, Spent | undefined>> = {
  409: 'used',
  410: 'expired',
  404: 'missing',
};

/** What came of asking: nothing where it can be answered. */
interface Asked {
  spent?: Spent | undefined;
  phone?: string | undefined;
}

async function ask({ config: { endpoint, clinic }, host }: WidgetStart, token: string): Promise<Asked> {
  try {
    return await within({ ms: waitMs, signal: host.signal }, async (signal) => {
      const address = `${endpoint}/v1/survey?clinic=${encodeURIComponent(clinic)}`;
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(address, { headers, signal, credentials: 'omit', cache: 'no-store' });
      const spent = spentByStatus[response.status];
      return spent ? { spent, phone: ((await response.json()) as { phone?: string }).phone } : {};
    });
  } catch {
    return {};
  }
}
