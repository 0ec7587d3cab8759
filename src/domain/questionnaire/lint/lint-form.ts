import type { Diagnostic, DiagnosticCode, Form, FormItem } from '../form.ts';
import { compileForm } from '../compile-form.ts';
import { pathOf } from './form-finding.ts';
import type { FormFinding, Say } from './form-finding.ts';
import { lintConditions } from './lint-conditions.ts';
import { lintExpressions } from './lint-expressions.ts';
import { lintFlags } from './lint-flags.ts';
import { lintOptions } from './lint-options.ts';
import { lintStructure } from './lint-structure.ts';
import { lintWords } from './lint-words.ts';

export interface LintOptions {
  /** Languages that the form is offered in; those of its translations when left out. */
  languages?: readonly string[] | undefined;
}

/**
 * Examines a form as its author should before patients do: what is never asked, what is always asked, what nobody can
 * answer, and what a language lacks. A form may well be valid FHIR and have all of these.
 *
 * @param given - A FHIR R4 `Questionnaire`, as it was parsed.
 * @returns In the order of the form. Nothing but diagnostics where it cannot be asked at all.
 *
 * @example
 * ```ts
 * lintForm(form); // => [{ level: 'fault', code: 'dead-condition', path: 'item[0].item[2].enableWhen[0]', … }]
 * ```
 */
export function lintForm(given: unknown, { languages }: LintOptions = {}): readonly FormFinding[] {
  const { form, diagnostics } = compileForm(given);
  const findings = diagnostics.map((one) => diagnosed(one, form));
  if (!form) return findings;
  const say: Say = (level, code, { item, part, words }) => {
    const path = [item ? pathOf(item, form.items) : '', part ?? ''].filter(Boolean).join('.');
    findings.push({ level, code, path, ...(item && { at: item.linkId }), words });
  };
  lintStructure(form, say);
  lintConditions(form, say);
  lintOptions(form, say);
  lintWords(form, languages, say);
  lintExpressions(form, say);
  lintFlags(form, say);
  return inOrder(findings, form);
}

const explained: Record<DiagnosticCode, string> = {
  'not-a-questionnaire': 'is no FHIR Questionnaire.',
  'other-fhir-version': 'is written for another version of FHIR than R4.',
  'too-deep': 'is deeper than any page can show.',
  'too-many-items': 'has more items than anybody answers.',
  'no-linkid': 'has an item without linkId below it.',
  'duplicate-linkid': 'stands twice in the form; a linkId stands once.',
  'unknown-type': 'is of a type that FHIR R4 does not have',
  'unknown-modifier': 'carries a modifierExtension, which changes its meaning, and none is known',
  'unknown-operator': 'has a condition with an operator that FHIR R4 does not have',
  'missing-behavior':
    'has several conditions and does not say whether all or any of them must hold (que-12).',
  'dangling-condition': 'has a condition on what is no item',
  'self-condition': 'has a condition on itself.',
  cycle: 'is asked only if it is asked: its conditions lead back to it.',
  'external-value-set': 'chooses from a list that only a server of terms has: put it into the form',
  'unsupported-expression': 'has an expression in a language other than text/fhirpath',
  'bad-regex': 'has a pattern that is none',
  'display-with-items': 'only says something, and has items in it (que-1).',
};

function diagnosed({ code, at, about }: Diagnostic, form: Form | undefined): FormFinding {
  const item = at === undefined ? undefined : form?.byLinkId.get(at);
  const words = about === undefined ? explained[code] : `${explained[code].replace(/\.$/, '')}: "${about}".`;
  return {
    ...{ level: 'fault', code, path: item && form ? pathOf(item, form.items) : '' },
    ...(at !== undefined && { at }),
    words: words.replace(/([^.])$/, '$1.'),
  };
}

function inOrder(findings: FormFinding[], { byLinkId }: Form): readonly FormFinding[] {
  const place = ({ at }: FormFinding): number => {
    const item: FormItem | undefined = at === undefined ? undefined : byLinkId.get(at);
    return item?.order ?? -1;
  };
  return findings.sort((a, b) => place(a) - place(b));
}
