import type { FormCondition } from '../../../contracts/form-file.ts';
import type { EnableOperator, EnableWhen, QuestionnaireItem } from '../../../contracts/questionnaire.ts';
import type { Authoring } from './authoring.ts';
import { readValue } from './read-value.ts';

type Place = (string | number)[];

/** Reads when a question is asked as FHIR's `enableWhen`; what cannot be is a fault of the file. */
export function readCondition(
  when: FormCondition | undefined,
  at: Place,
  authoring: Authoring,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  if (when === undefined) return {};
  const [behavior, clauses] = typeof when === 'string' ? ([undefined, [when]] as const) : clausesOf(when);
  const enableWhen = clauses.flatMap((clause, index) => {
    const place = behavior === undefined ? [...at, 'when'] : [...at, 'when', behavior, index];
    return readClause(clause, place, authoring) ?? [];
  });
  return { enableWhen, ...(behavior && clauses.length > 1 && { enableBehavior: behavior }) };
}

const clausesOf = (when: Exclude<FormCondition, string>) =>
  'any' in when ? (['any', when.any] as const) : (['all', when.all] as const);

const compared = /^([a-z0-9-]+?)\s*(!=|>=|<=|=|>|<)\s*(.+)$/;

function readClause(written: string, at: Place, authoring: Authoring): EnableWhen | undefined {
  const { byId, faults } = authoring;
  const clause = written.trim();
  const [, presence, not] = /^(\S+)\s+(not )?answered$/.exec(clause) ?? [];
  const [, name = '', operator, value = ''] = compared.exec(clause) ?? [];
  const question = presence ?? name;
  const target = byId.get(question);
  if (!target) {
    faults.push({ at, message: `there is no question "${question}"` });
    return undefined;
  }
  if (presence !== undefined) return { question, operator: 'exists', answerBoolean: !not };
  const read = readValue(value, target, authoring);
  if (typeof read === 'string') {
    faults.push({ at, message: `"${value}" is no answer to "${question}": write ${read}` });
    return undefined;
  }
  return { question, operator: operator as EnableOperator, ...asAnswer(read) };
}

/** `valueCoding` of an answer is `answerCoding` of a condition. */
const asAnswer = (value: object): Partial<EnableWhen> =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [name.replace(/^value/, 'answer'), one]));
