import { useEffect, useRef } from 'preact/hooks';
import type { ReadableAnswer, ReadableLine } from '../../src/domain/questionnaire/readable-response.ts';
import type { AnswersViewProps } from './answers-model.ts';
import { momentOf, titleOf } from './entry-texts.ts';
import { saveAttachment, saveSealed } from './save-files.ts';

/** One patient's answers, to be read and printed. */
export function AnswersSheet(props: AnswersViewProps) {
  const { model, ports } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { opened, readable, words } = model;
  const [file, read] = [opened.value?.file, readable.value];
  if (!file || !read) return null;
  const { answers, answersTo, received, needsPerson } = words.value;
  return (
    <article class="sheet" aria-labelledby="sheet">
      <h2 id="sheet" ref={heading} tabIndex={-1}>
        {answersTo(titleOf(file, props).text, file.formVersion)}
      </h2>
      <p>{received(momentOf(file.receivedAt, props))}</p>
      {file.needsPerson && (
        <p>
          <strong class="person">{needsPerson}</strong>
        </p>
      )}
      <Findings model={model} />
      {partsOf(read.lines).map(({ heading: line, questions }, at) => (
        <section key={line?.linkId ?? at} class={`depth-${Math.min(line?.depth ?? 0, 3)}`}>
          {line && <h3 lang={line.text.language}>{line.text.text}</h3>}
          {questions.length > 0 && (
            <dl>
              {questions.map((question, place) => (
                <Question key={`${question.linkId} ${place}`} {...{ question, ...props }} />
              ))}
            </dl>
          )}
        </section>
      ))}
      <p class="hint private">{answers.private}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => ports.print()}>
          {answers.print}
        </button>
        <button type="button" onClick={() => saveSealed(file, ports)}>
          {answers.save}
        </button>
        <button type="button" onClick={() => model.close()}>
          {answers.close}
        </button>
      </p>
    </article>
  );
}

function Findings({ model }: Pick<AnswersViewProps, 'model'>) {
  const { readable, words } = model;
  const found = readable.value?.findings ?? [];
  const { findings, noFindings, rules } = words.value;
  if (found.length === 0) return <p class="sound">{noFindings}</p>;
  return (
    <section class="findings" aria-labelledby="findings">
      <h3 id="findings">{findings(found.length)}</h3>
      <ul>
        {found.map(({ rule, at, text }) => (
          <li key={`${at} ${rule}`}>
            <span lang={text?.language}>{text?.text ?? at}</span>
            {' : '}
            {rules[rule]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ question, ...props }: AnswersViewProps & { question: ReadableLine }) {
  const { text, answers } = question;
  return (
    <div>
      <dt lang={text.language}>{text.text}</dt>
      {answers.length === 0 && <dd class="hint">{props.model.words.value.noAnswer}</dd>}
      {answers.map((answer, at) => (
        <dd key={at} lang={answer.language}>
          <Answer {...{ answer, ...props }} />
        </dd>
      ))}
    </div>
  );
}

function Answer({
  answer: { text, attachment },
  model,
  ports,
}: AnswersViewProps & { answer: ReadableAnswer }) {
  const { answers } = model.words.value;
  const { data } = attachment ?? {};
  if (!data) return <>{text}</>;
  const name = text || answers.unnamed;
  return (
    <button type="button" class="quiet" onClick={() => saveAttachment({ title: name, data }, ports)}>
      {answers.saveFile(name)}
    </button>
  );
}

/** Each heading with the questions right under it. */
function partsOf(lines: readonly ReadableLine[]) {
  const parts: { heading?: ReadableLine; questions: ReadableLine[] }[] = [];
  let depth = 0;
  for (const line of lines) {
    if (line.kind === 'heading') parts.push({ heading: line, questions: [] });
    // Back at the level above: under no heading any more.
    else if (parts.length > 0 && line.depth === depth) parts.at(-1)?.questions.push(line);
    else parts.push({ questions: [line] });
    depth = line.kind === 'heading' ? line.depth + 1 : line.depth;
  }
  return parts;
}
