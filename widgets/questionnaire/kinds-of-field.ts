import { extensionOf } from '../../src/domain/questionnaire/extension-of.ts';
import type { Form, FormItem } from '../../src/domain/questionnaire/form.ts';

/** More would make a list that nobody reads to its end. */
const mostRadios = 12;

/** Chosen from a list that opens. */
export const isDropDown = ({ control, options = [], repeats }: FormItem): boolean =>
  !repeats && (control === 'drop-down' || (control !== 'radio-button' && options.length > mostRadios));

/** Several controls with one name. */
export const isFieldset = (item: FormItem): boolean =>
  item.control !== 'autocomplete' &&
  (item.type === 'date' || item.type === 'boolean' || (item.options !== undefined && !isDropDown(item)));

/** What is written in words of one's own, and may tell of an emergency. */
export const isFreeText = ({ type }: FormItem): boolean => isText(type) || type === 'open-choice';

const isText = (type: string) => type === 'string' || type === 'text';

/** Whether it is answered by signing. */
export const isSigned = ({ source, control, type }: FormItem): boolean =>
  isText(type) && (control === 'signature' || extensionOf(source, 'signatureRequired') !== undefined);

/** Whether it is entered in a field that few forms have; those come with the forms that have one. */
export const isRare = (item: FormItem): boolean =>
  item.readOnly ||
  isDropDown(item) ||
  isSigned(item) ||
  (item.type === 'quantity' && item.limits.units?.length !== 1) ||
  /^(?:dateTime|attachment|reference|open-choice)$/.test(item.type) ||
  /^(?:slider|autocomplete|[hg]?table|grid)$/.test(item.control ?? '') ||
  (item.repeats && !item.options) ||
  (item.type === 'choice' && !item.options);

export const hasRare = ({ all }: Form): boolean => all.some((item) => !item.hidden && isRare(item));
