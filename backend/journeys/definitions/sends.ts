import type { SendStep } from '../definition.ts';
import type { Deadline } from '../moment.ts';

type Send = SendStep['send'];

/** An e-mail of care. A second copy under the same identity is folded by the mailbox; none would be worse. */
export function careEmail(template: string, notAfter: Deadline): Send {
  return { channel: 'email', template, purpose: 'care', notAfter, afterCrash: 'resend' };
}

/** The same for whoever came, as far as anybody knows. */
export function afterVisitEmail(template: string, notAfter: Deadline): Send {
  return { ...careEmail(template, notAfter), onlyIf: 'visited' };
}

/** Asks how the visit was. One is enough, and none is no harm. */
export function surveyEmail(template: string): Send {
  return {
    ...{ channel: 'email', template, purpose: 'survey', notAfter: 'data.end+P14D', afterCrash: 'never' },
    onlyIf: 'visited',
  };
}
