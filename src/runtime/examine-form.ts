import type { MountResult } from '../element/widget.ts';
import type { ExpressionPort } from '../domain/questionnaire/expression-port.ts';
import type { Compiled } from '../domain/questionnaire/compile-form.ts';
import type { createExpressions } from '../domain/questionnaire/form-expressions.ts';
import type { Diagnostic } from '../domain/questionnaire/form.ts';
import { unaskable } from '../domain/questionnaire/unaskable.ts';
import { clockOffset } from '../lib/clock-offset.ts';
import type { Messages } from '../locales/messages.ts';
import type { QuestionnaireMoreMessages } from '../locales/questionnaire-messages.ts';
import { problem, readClinic } from './start-questionnaire.ts';
import type { FormStart } from './start-questionnaire.ts';

/** What {@link examineForm} brings when it needs it. */
export interface Examining {
  bringExpressions(): Promise<{ createExpressions: typeof createExpressions }>;
  wordsIn(messages: Messages): Promise<QuestionnaireMoreMessages>;
}

/** What has come of a form that is not as plain as most. */
export interface Examined {
  /** Shown in its place. */
  refused?: MountResult;
  /** What computes its FHIRPath. */
  expressions?: ExpressionPort;
}

/**
 * Decides whether a form can be asked as it is meant, and makes its FHIRPath ready. One that cannot is refused: with
 * whom to call, or with the element's own children where that is not known; the console says why.
 *
 * @param compiled - Without its form where that could not be read.
 */
export async function examineForm(
  start: FormStart,
  { form, diagnostics }: Compiled,
  { bringExpressions, wordsIn }: Examining,
): Promise<Examined> {
  const computing = form?.hasExpressions
    ? (await bringExpressions()).createExpressions(form, { now })
    : undefined;
  const found = [...diagnostics, ...(computing?.diagnostics ?? [])];
  tell(found);
  const reasons = form && unaskable(form, found);
  if (reasons?.length === 0) return computing ? { expressions: computing.port } : {};
  const codes = new Set((reasons ?? diagnostics).map(({ code }) => code));
  const because = `The form cannot be asked: ${[...codes].join(', ')}`;
  const { phone } = (await readClinic(start)) ?? {};
  if (!phone) return { refused: problem(because) };
  console.error(`Parcours: ${because}`);
  const { mountClosed } = await import('../../widgets/questionnaire/closed-view.tsx');
  const view = mountClosed(start.surface, {
    phone,
    async wordsIn(messages) {
      const { unaskable: title, unaskableLead: text } = await wordsIn(messages);
      return { title, text };
    },
  });
  return { refused: await view };
}

/** For whoever wrote the form. Nothing of it is an answer. */
function tell(diagnostics: readonly Diagnostic[]): void {
  for (const { severity, code, at = '', about = '' } of diagnostics)
    console[severity === 'error' ? 'error' : 'warn'](`Parcours: form: ${[code, at, about].join(' ').trim()}`);
}

/** On the clock of whoever fills it in, to the second. */
function now(): string {
  const instant = new Date();
  const wall = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return wall.toISOString().slice(0, 19) + clockOffset(instant);
}
