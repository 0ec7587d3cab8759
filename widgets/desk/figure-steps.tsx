import {
  bookingSteps,
  type BookingStepFigures,
  type ServiceSteps,
} from '../../src/contracts/desk-figures.ts';
import type { DeskFigures } from '../../src/contracts/desk.ts';
import type { DeskViewProps } from './desk-model.ts';
import { FigureChart } from './figure-chart.tsx';
import { dayWords, percentWords } from './figure-words.ts';

type StepsProps = DeskViewProps & { figures: DeskFigures };

/** How many come as far as each step towards an appointment, and where they are lost. */
export function BookingSteps({ model, ports, figures }: StepsProps) {
  const { steps: words } = model.words.value.measures;
  const { since, now, before } = figures.steps;
  if (since === null) {
    return (
      <section class="card figure">
        <h3>{words.heading}</h3>
        <p>{words.unknown}</p>
        <p class="hint">{words.note}</p>
      </section>
    );
  }
  const chart = {
    labels: bookingSteps.map((step) => words.names[step]),
    values: bookingSteps.map((step) => now.total[step]),
    direction: 'lying' as const,
  };
  const isYoung = since > before.from;
  return (
    <div class="wide">
      <FigureChart
        {...{ model, ports, chart, heading: words.heading, note: worstOf(now, model) }}
        columns={[words.step, model.words.value.figures.count]}
      >
        <StepTable {...{ model, since, now, before }} />
        {now.services.some(({ name }) => name !== null) && (
          <ServiceTable {...{ model, services: now.services }} />
        )}
        <p class="hint">
          {words.note} {isYoung && words.since(dayWords(since, model))}
        </p>
      </FigureChart>
    </div>
  );
}

type TableProps = Pick<DeskViewProps, 'model'>;

interface StepTableProps extends TableProps {
  /** The first day on which anything was counted. */
  since: string;
  now: BookingStepFigures;
  before: BookingStepFigures;
}

function StepTable({ model, since, now, before }: StepTableProps) {
  const { steps: words } = model.words.value.measures;
  const period = ({ from, to }: BookingStepFigures) =>
    words.period(dayWords(from, model), dayWords(to, model));
  // Before the first day nobody counted: 0 would be a lie.
  const isUnknown = before.to < since;
  const columns = [words.step, period(now), words.lost, period(before), words.lostBefore];
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bookingSteps.map((step, index) => (
            <tr key={step}>
              <th scope="row">{words.names[step]}</th>
              <td data-label={period(now)}>{now.total[step]}</td>
              <td data-label={words.lost}>{lostAt(now.total, index, model)}</td>
              <td data-label={period(before)}>{isUnknown ? '–' : before.total[step]}</td>
              <td data-label={words.lostBefore}>{lostAt(before.total, index, model)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const serviceSteps = bookingSteps.filter((step) => step !== 'shown');

function ServiceTable({ model, services }: TableProps & { services: readonly ServiceSteps[] }) {
  const { steps: words } = model.words.value.measures;
  return (
    <div class="scroll">
      <table>
        <caption>{words.byService}</caption>
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            {serviceSteps.map((step) => (
              <th key={step} scope="col">
                {words.names[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map(({ name, ...counts }) => (
            <tr key={name}>
              <th scope="row">{name ?? words.others}</th>
              {serviceSteps.map((step, index) => (
                <td key={step} data-label={words.names[step]}>
                  {counts[step]}
                  {index > 0 && counts[step] < counts[serviceSteps[index - 1] ?? step] && (
                    <span class="lost"> ({lostAt({ shown: 0, ...counts }, index + 1, model)})</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Totals = BookingStepFigures['total'];

/** The share that came as far as the step before, and not here; `undefined` where nothing can be said. */
function lostShare(total: Totals, index: number): number | undefined {
  const [step, last] = [bookingSteps[index], bookingSteps[index - 1]];
  if (!step || !last || total[last] === 0) return undefined;
  return 1 - total[step] / total[last];
}

function lostAt(total: Totals, index: number, model: DeskViewProps['model']): string {
  const { steps: words } = model.words.value.measures;
  const share = lostShare(total, index);
  if (share === undefined) return '–';
  // Acts, not persons: there may be more of a later step.
  return share <= 0 ? words.more : `−${percentWords(share, model)}`;
}

function worstOf({ total }: BookingStepFigures, model: DeskViewProps['model']): string | undefined {
  const { steps: words } = model.words.value.measures;
  let worst: { share: number; name: string } | undefined;
  bookingSteps.forEach((step, index) => {
    const share = lostShare(total, index) ?? 0;
    if (share > (worst?.share ?? 0)) worst = { share, name: words.names[step] };
  });
  return worst && words.worst(worst.name, percentWords(worst.share, model));
}
