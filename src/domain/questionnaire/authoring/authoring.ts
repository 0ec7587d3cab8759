import type { FormFile, FormGroup, FormOption, FormQuestion } from '../../../contracts/form-file.ts';

/** Something wrong in a form file that each line alone cannot show. */
export interface FormFault {
  at: (string | number)[];
  message: string;
}

/** What is known of a form while it is compiled. */
export interface Authoring {
  languages: readonly string[];
  /** Canonical address of the form. */
  url: string;
  lists: FormFile['lists'];
  /** Questions and groups by their ids. */
  byId: ReadonlyMap<string, FormQuestion | FormGroup>;
  faults: FormFault[];
}

/** An option with the system that its code is of. */
export type CodedOption = FormOption & { system: string };

/** What can be chosen of a question, with "none of these" at the end. */
export function optionsOf(
  question: FormQuestion | FormGroup,
  { url, lists }: Pick<Authoring, 'url' | 'lists'>,
): CodedOption[] {
  if (question.type !== 'choice' && question.type !== 'choices') return [];
  const { id, list, none } = question;
  const system = `${url}#${list ?? id}`;
  const options = question.options ?? (list === undefined ? undefined : lists[list]) ?? [];
  return [...options, ...(none === undefined ? [] : [{ code: 'none', label: none, exclusive: true }])].map(
    (option) => ({ ...option, system }),
  );
}
