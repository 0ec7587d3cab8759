/**
 * The public engine as a questionnaire scorer wants it. It reads the built package, so any Node runs it: `npm run
 * build` first.
 */
import {
  compileForm,
  createExpressions,
  createSession as begin,
  findNode,
  findProblems,
  isQuestion,
  itemText,
  optionKey,
  localText,
  nodesIn,
  optionText,
  readTyped,
  totalScore,
  validateResponse,
} from '../../dist/npm/questionnaire.js';

function formOf(questionnaire) {
  const { form, diagnostics } = compileForm(questionnaire);
  if (!form) throw new Error(`refused: ${JSON.stringify(diagnostics)}`);
  return form;
}

async function sessionOf(questionnaire, response, options = {}) {
  const form = formOf(questionnaire);
  const session = begin(form, { ...(response && { response }), ...options });
  if (options.computes && form.hasExpressions) session.compute(createExpressions(form, { now }).port);
  return session;
}

/** Occurrences of each item, in the order of the form. */
function byLinkId(top, valueOf) {
  const found = {};
  for (const node of nodesIn([top])) (found[node.item.linkId] ??= []).push(valueOf(node));
  return found;
}

const enabledIn = ({ top }) => byLinkId(top, ({ enabled }) => enabled);
const missingIn = ({ top }) => findProblems(top).flatMap(({ rule, at }) => (rule === 'required' ? [at] : []));

export function load(questionnaire) {
  const { form, diagnostics } = compileForm(questionnaire);
  return { ok: form !== undefined, diagnostics };
}

export async function enabled(questionnaire, response) {
  return enabledIn(await sessionOf(questionnaire, response, { keepsDisabled: true }));
}

export async function missing(questionnaire, response) {
  return missingIn(await sessionOf(questionnaire, response, { keepsDisabled: true }));
}

export async function emit(questionnaire, response) {
  return (await sessionOf(questionnaire, response, { keepsDisabled: true })).response();
}

export async function initial(questionnaire) {
  const { top } = await sessionOf(questionnaire);
  return answersIn(top);
}

function answersIn(top) {
  const answers = {};
  for (const node of nodesIn([top])) {
    if (isQuestion(node.item) && node.answers.length > 0)
      (answers[node.item.linkId] ??= []).push(...node.answers);
  }
  return answers;
}

export function localise(questionnaire, wanted) {
  const { source, all } = formOf(questionnaire);
  const text = {};
  for (const item of all) {
    const own = itemText(item, source.language, wanted);
    if (own) text[item.linkId] = own.text;
    for (const option of item.options ?? []) {
      text[`${item.linkId}/${optionKey(option)}`] = optionText(option, source.language, wanted)?.text;
    }
  }
  const title = { text: source.title, language: source.language, extended: source._title };
  return { title: localText(title, wanted)?.text, text };
}

export async function validate(questionnaire, response) {
  return validateResponse(formOf(questionnaire), response);
}

/** The clock of the scorer's machine: no case depends on it. */
const now = () => new Date().toISOString();

export async function calculate(questionnaire, response) {
  const session = await sessionOf(questionnaire, response, { keepsDisabled: true });
  const { valuesOf } = createExpressions(session.form, { now });
  const calculated = {};
  for (const [{ item }, values] of valuesOf(session, 'calculatedExpression')) {
    (calculated[item.linkId] ??= []).push(...values);
  }
  const enabledByExpression = {};
  for (const [{ item }, [first]] of valuesOf(session, 'enableWhenExpression')) {
    enabledByExpression[item.linkId] = first !== undefined && first !== false;
  }
  return { calculated, enabledByExpression };
}

export async function total(questionnaire, response) {
  const { top } = await sessionOf(questionnaire, response, { keepsDisabled: true });
  return totalScore(top) ?? null;
}

export async function resume(questionnaire, response) {
  const { top } = await sessionOf(questionnaire, response);
  return { answers: answersIn(top) };
}

export async function createSession(questionnaire) {
  const session = await sessionOf(questionnaire);
  const { form, top } = session;
  const at = (path) => {
    const node = findNode(form, top, path);
    if (!node) throw new Error(`nothing at ${path}`);
    return node;
  };
  return {
    do(command) {
      if (command.set !== undefined) session.set(at(command.set), command.value);
      else if (command.type !== undefined) {
        const node = at(command.type);
        const { answers } = readTyped(node.item, command.text, command.locale ?? 'en');
        session.set(node, answers ?? []);
      } else if (command.add !== undefined) {
        const { item, parent } = at(command.add);
        session.add(item, parent);
      } else if (command.remove !== undefined) session.remove(at(`${command.remove}[${command.index}]`));
    },
    enabled: () => [
      ...new Set([...nodesIn([top])].filter((node) => node.enabled).map(({ item }) => item.linkId)),
    ],
    enabledInstances: () => enabledIn(session),
    emitted: () => session.response().item ?? [],
    missing: () => missingIn(session),
  };
}
