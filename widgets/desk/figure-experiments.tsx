import type { DeskFigures } from '../../src/contracts/desk.ts';
import type { ExperimentArm, ExperimentFigures } from '../../src/contracts/desk-figures.ts';
import type { Desk, DeskViewProps } from './desk-model.ts';
import { chanceWords, dayWords, percentWords } from './figure-words.ts';

/** Every experiment: each arm with its rate, and what may be concluded. Nothing is switched by itself. */
export function Experiments({ model, figures }: Pick<DeskViewProps, 'model'> & { figures: DeskFigures }) {
  if (figures.experiments.length === 0) return null;
  return (
    <>
      {figures.experiments.map((experiment) => (
        <Experiment
          key={`${experiment.journey} ${experiment.version} ${experiment.step}`}
          {...{ model, experiment }}
        />
      ))}
    </>
  );
}

type ExperimentProps = Pick<DeskViewProps, 'model'> & { experiment: ExperimentFigures };

function Experiment({ model, experiment }: ExperimentProps) {
  const words = model.words.value;
  const { experiments: text } = words.measures;
  const { journey, version, outcome, since, verdict, next } = experiment;
  const name = words.journeys.names[journey] ?? journey;
  return (
    <section class="card figure experiment">
      <h3>
        {text.heading} – {name}, {words.journeys.version(version)}
      </h3>
      <p class={`verdict ${verdict.kind}`}>{verdictWords(experiment, model)}</p>
      <p>
        {text.compares(text.outcomes[outcome](experiment.withinDays ?? 0))}{' '}
        {since !== null && text.since(dayWords(since, model))}
      </p>
      <Arms {...{ model, experiment }} />
      {next && (
        <button type="button" onClick={() => model.hand(`${journey}.json`, next)}>
          {text.next}
          <span class="unseen">: {name}</span>
        </button>
      )}
      <p class="hint">
        {text.rule(experiment.rule.perArm, experiment.rule.days)} {outcome === 'answered' && text.anonymous}
      </p>
    </section>
  );
}

function verdictWords({ verdict, rule }: ExperimentFigures, model: Desk): string {
  const { journeys, measures } = model.words.value;
  const { verdicts } = measures.experiments;
  switch (verdict.kind) {
    case 'winner':
      return verdicts.winner(journeys.arms[verdict.arm] ?? verdict.arm);
    case 'alike':
      return verdicts.alike(Math.round(rule.worth * 100));
    case 'open':
      return verdicts.open;
    case 'too-early':
      return verdicts.tooEarly;
  }
}

function Arms({ model, experiment }: ExperimentProps) {
  const words = model.words.value;
  const { columns } = words.measures.experiments;
  const heads = [columns.arm, columns.entered, columns.decided, columns.reached, columns.rate, columns.best];
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {heads.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {experiment.arms.map((arm) => (
            <tr key={arm.arm}>
              <th scope="row">{words.journeys.arms[arm.arm] ?? arm.arm}</th>
              <td data-label={columns.entered}>{arm.entered}</td>
              <td data-label={columns.decided}>{arm.decided}</td>
              <td data-label={columns.reached}>{arm.reached}</td>
              <td data-label={columns.rate}>
                <Rate {...{ model, arm }} />
              </td>
              <td data-label={columns.best}>{arm.rate === null ? '–' : chanceWords(arm.best, model)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rate with its interval, in words and as a line from 0 to 100 %. */
function Rate({ model, arm: { rate, low, high } }: Pick<DeskViewProps, 'model'> & { arm: ExperimentArm }) {
  const words = model.words.value;
  if (rate === null) return <>{words.figures.unknown}</>;
  return (
    <span class="rate">
      <span>
        {words.measures.experiments.interval(
          percentWords(rate, model),
          percentWords(low, model),
          percentWords(high, model),
        )}
      </span>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect class="scale" x="0" y="5" width="100" height="2" />
        <rect
          class="interval"
          x={low * 100}
          y="3"
          width={Math.max(1, (high - low) * 100)}
          height="6"
          rx="2"
        />
        <rect
          class="point"
          x={Math.min(98.5, Math.max(0, rate * 100 - 0.75))}
          y="0"
          width="1.5"
          height="12"
        />
      </svg>
    </span>
  );
}
