/**
 * What a keystroke costs in a large form: `node bench/questionnaire.ts`.
 *
 * 1,000 questions, 300 of them on conditions, and 3,000 answers all over the form: until it is known what is asked.
 * SurveyJS (its own model and expressions) and fhirpath.js (each condition as an expression over the response) do the
 * same in the same run, where `npm ci --prefix bench` has brought them.
 */
import type { AnswerValue, QuestionnaireItem } from '../src/contracts/questionnaire.ts';
import { compileForm } from '../src/domain/questionnaire/compile-form.ts';
import { createSession } from '../src/domain/questionnaire/session.ts';

const slowestMs = 2;
const count = 1_000;
const conditional = 300;
const step = Math.floor(count / conditional);

interface Question {
  name: string;
  isBoolean: boolean;
  /** The question before, on whose "yes" it depends. */
  opener: string | undefined;
}

const questions: Question[] = Array.from({ length: count }, (_, at) => ({
  name: `q${at}`,
  isBoolean: at % step === 0,
  opener: at % step === 1 && at / step < conditional ? `q${at - 1}` : undefined,
}));
const edits = Array.from({ length: 3_000 }, (_, at) => {
  const number = (at * 7_919) % count;
  return { number, isYes: at % 2 === 0, value: at };
});

interface Engine {
  name: string;
  /** @returns Gives an answer and says how many questions are asked then. */
  begin(): (edit: (typeof edits)[number]) => number;
}

function ours(): ReturnType<Engine['begin']> {
  const item = questions.map(({ name, isBoolean, opener }): QuestionnaireItem => ({
    ...{ linkId: name, type: isBoolean ? 'boolean' : 'integer', text: name },
    ...(opener && { enableWhen: [{ question: opener, operator: '=', answerBoolean: true }] }),
  }));
  const { form } = compileForm({ resourceType: 'Questionnaire', item });
  if (!form) throw new Error('the form is refused');
  const session = createSession(form);
  const nodes = form.all.map((one) => [...session.nodesOf(one)][0]);
  let asked = nodes.filter((node) => node?.enabled).length;
  session.subscribe((changed) => {
    for (const { item: one, enabled } of changed) if (one.conditions.length > 0) asked += enabled ? 1 : -1;
  });
  return ({ number, isYes, value }) => {
    const node = nodes[number];
    if (!node) throw new Error('no such question');
    const wasConditional = node.item.conditions.length > 0;
    const answer: AnswerValue =
      node.item.type === 'boolean' ? { valueBoolean: isYes } : { valueInteger: value };
    session.set(node, [answer]);
    // The one that is answered is among those that have changed.
    if (wasConditional) asked += node.enabled ? -1 : 1;
    return asked;
  };
}

const times = (engine: Engine, most: number) => {
  const act = engine.begin();
  const asked: number[] = [];
  const took = edits.slice(0, most).map((one) => {
    const started = performance.now();
    asked.push(act(one));
    return performance.now() - started;
  });
  return { asked, took: took.sort((a, b) => a - b) };
};

const reference = times({ name: 'parcours', begin: ours }, edits.length).asked;
console.log(`form of ${count} questions, ${conditional} on conditions   begin   keystroke median      p99`);
for (const engine of [{ name: 'parcours', begin: ours }, ...(await peers())]) {
  const started = performance.now();
  engine.begin();
  const begin = performance.now() - started;
  const { asked, took } = times(engine, engine.name === 'parcours' ? edits.length : 200);
  const agrees = asked.every((one, at) => one === reference[at]);
  const [median = 0, p99 = 0] = [took[took.length >> 1], took[Math.floor(took.length * 0.99)]];
  const isSlow = engine.name === 'parcours' && p99 > slowestMs;
  const figures = [begin, median, p99].map((ms) => `${ms.toFixed(ms < 1 ? 3 : 1)} ms`.padStart(12)).join('');
  const remark = `${isSlow ? '  TOO SLOW' : ''}${agrees ? '' : '  asks other questions'}`;
  console.log(`${engine.name.padEnd(34)}${figures}${remark}`);
  if (isSlow) process.exitCode = 1;
}

/** The others, each as its documentation has it. */
async function peers(): Promise<Engine[]> {
  const found: Engine[] = [];
  try {
    const { Model } = (await import(packageOf('survey-core'))) as SurveyCore;
    found.push({ name: 'survey-core', begin: () => surveyJs(Model) });
    const { default: fhirpath } = (await import(packageOf('fhirpath'))) as FhirPathJs;
    const { default: model } = (await import(packageOf('fhirpath/fhir-context/r4/index.js'))) as {
      default: object;
    };
    found.push({ name: 'fhirpath.js', begin: () => fhirPathJs(fhirpath, model) });
  } catch {
    console.log('survey-core and fhirpath.js are left out: npm ci --prefix bench');
  }
  return found;
}

function surveyJs(Model: SurveyCore['Model']): ReturnType<Engine['begin']> {
  const elements = questions.map(({ name, isBoolean, opener }) => ({
    ...{ type: isBoolean ? 'boolean' : 'text', name },
    ...(opener && { visibleIf: `{${opener}} = true` }),
  }));
  const survey = new Model({ elements });
  return ({ number, isYes, value }) => {
    survey.setValue(`q${number}`, questions[number]?.isBoolean ? isYes : value);
    return survey.getAllQuestions(true).length;
  };
}

function fhirPathJs({ compile }: FhirPathJs['default'], model: object): ReturnType<Engine['begin']> {
  const answers = new Map<string, unknown>();
  const conditions = questions.flatMap(({ opener }) =>
    opener ? [compile(`%resource.item.where(linkId = '${opener}').answer.value = true`, model)] : [],
  );
  return ({ number, isYes, value }) => {
    const { name, isBoolean } = questions[number] ?? { name: '', isBoolean: false };
    answers.set(name, {
      linkId: name,
      answer: [isBoolean ? { valueBoolean: isYes } : { valueInteger: value }],
    });
    const resource = { resourceType: 'QuestionnaireResponse', item: [...answers.values()] };
    const open = conditions.filter((condition) => condition(resource, { resource })[0] === true).length;
    return count - conditions.length + open;
  };
}

interface SurveyCore {
  Model: new (json: object) => {
    setValue(name: string, value: unknown): void;
    getAllQuestions(visibleOnly: boolean): unknown[];
  };
}
interface FhirPathJs {
  default: {
    compile(expression: string, model: object): (resource: object, environment: object) => unknown[];
  };
}

/** Not written in the import, because types and bundlers would want it installed. */
function packageOf(name: string): string {
  return name;
}
