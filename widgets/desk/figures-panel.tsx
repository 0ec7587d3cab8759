import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DeskFigures } from '../../src/contracts/desk.ts';
import type { DeskViewProps } from './desk-model.ts';
import { FigureChart } from './figure-chart.tsx';
import { Experiments } from './figure-experiments.tsx';
import { FaqFigures } from './figure-faq.tsx';
import { BookingSteps } from './figure-steps.tsx';
import { JourneyFigures, MailFigures, Numbers } from './figure-tables.tsx';
import { Panel } from './panel.tsx';

/** What was counted, with charts and their tables; what nobody counted is said to be unknown. */
export function FiguresPanel(props: DeskViewProps) {
  const { model } = props;
  const { figures: words } = model.words.value;
  const figures = model.figures.value.value;
  return (
    <Panel {...{ model, name: 'figures', heading: words.heading, state: model.figures }}>
      {figures && (
        <>
          <PeriodForm key={figures.from + figures.to} {...{ model, figures }} />
          <div class="figure-grid">
            <Bookings {...{ figures, ...props }} />
            <Attendance {...{ figures, ...props }} />
            <BookingSteps {...{ figures, ...props }} />
            <Funnel {...{ figures, ...props }} />
            <FaqFigures {...{ figures, ...props }} />
            <Numbers {...{ model, figures }} />
          </div>
          <Experiments {...{ model, figures }} />
          <JourneyFigures {...{ model, figures }} />
          <MailFigures {...{ model, figures }} />
          <p class="hint">{words.noOpens}</p>
        </>
      )}
    </Panel>
  );
}

type FigureProps = DeskViewProps & { figures: DeskFigures };

const mostDays = 366;

function PeriodForm({ model, figures }: Pick<FigureProps, 'model' | 'figures'>) {
  const { figures: words } = model.words.value;
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const against = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const show = (event: Event) => {
    event.preventDefault();
    const period = { from: from.current?.value ?? '', to: to.current?.value ?? '' };
    const days = (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1;
    const isPossible = days >= 1 && days <= mostDays;
    setWrong(!isPossible);
    if (!isPossible) return from.current?.focus();
    const other = against.current?.value ?? '';
    model.period.value = { ...period, ...(other !== '' && { against: other }) };
    void model.figures.load();
  };
  return (
    <form class="card filters" onSubmit={show}>
      <div>
        <label for="figures-from">{words.from}</label>
        <input
          {...{ ref: from, id: 'figures-from', type: 'date', defaultValue: figures.from, required: true }}
          aria-invalid={isWrong}
          aria-describedby="figures-fault"
        />
      </div>
      <div>
        <label for="figures-to">{words.to}</label>
        <input
          {...{ ref: to, id: 'figures-to', type: 'date', defaultValue: figures.to, required: true }}
          aria-invalid={isWrong}
          aria-describedby="figures-fault"
        />
      </div>
      <Against {...{ model, field: against }} />
      <button type="submit" class="primary">
        {words.show}
      </button>
      <p id="figures-against-hint" class="hint">
        {model.words.value.measures.steps.againstHint}
      </p>
      <p id="figures-fault" class="fault">
        {isWrong ? words.badPeriod : ''}
      </p>
    </form>
  );
}

/** With which days the steps of bookings are compared. */
function Against({
  model,
  field,
}: Pick<FigureProps, 'model'> & { field: RefObject<HTMLInputElement | null> }) {
  const { steps: words } = model.words.value.measures;
  return (
    <div>
      <label for="figures-against">{words.against}</label>
      <input
        {...{ ref: field, id: 'figures-against', type: 'date' }}
        defaultValue={model.period.peek().against ?? ''}
        aria-describedby="figures-against-hint"
      />
    </div>
  );
}

function Bookings({ figures, model, ports }: FigureProps) {
  const { figures: words } = model.words.value;
  const format = new Intl.DateTimeFormat(model.format.value, {
    ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
    ...(figures.bookings.length > 200 && { year: '2-digit' }),
  });
  const chart = {
    labels: figures.bookings.map(({ day }) => format.format(new Date(`${day}T12:00:00Z`))),
    values: figures.bookings.map(({ count }) => count),
    direction: 'standing' as const,
  };
  const total = chart.values.reduce((sum, count) => sum + count, 0);
  return (
    <FigureChart
      {...{ model, ports, chart, heading: words.bookings.heading, note: words.bookings.total(total) }}
      columns={[words.day, words.count]}
    />
  );
}

function Attendance({ figures, model, ports }: FigureProps) {
  const { figures: words } = model.words.value;
  const { attendance: text } = words;
  const { attended, noshow, unmarked, cancelled } = figures.attendance;
  const chart = {
    labels: [text.attended, text.noshow, text.unmarked, text.cancelled],
    values: [attended, noshow, unmarked, cancelled],
    direction: 'lying' as const,
  };
  const marked = attended + noshow;
  const percent = new Intl.NumberFormat(model.format.value, { style: 'percent', maximumFractionDigits: 1 });
  const note = marked === 0 ? text.noRate : text.rate(percent.format(noshow / marked), marked);
  return (
    <FigureChart
      {...{ model, ports, chart, heading: text.heading, note }}
      columns={[words.what, words.count]}
    />
  );
}

function Funnel({ figures, model, ports }: FigureProps) {
  const { figures: words } = model.words.value;
  const { funnel: text } = words;
  const [first] = figures.funnel;
  if (!first || first.count === 0) {
    return (
      <section class="card figure">
        <h3>{text.heading}</h3>
        <p>{text.nobody}</p>
        <p class="hint">{text.note}</p>
      </section>
    );
  }
  const chart = {
    labels: figures.funnel.map(({ step }) => text.steps[step]),
    values: figures.funnel.map(({ count }) => count),
    direction: 'lying' as const,
  };
  const lost = figures.funnel.slice(1).map(({ step, count }, index) => {
    const before = figures.funnel[index]?.count ?? 0;
    return text.lost(text.steps[step], before - count);
  });
  return (
    <FigureChart
      {...{ model, ports, chart, heading: text.heading, note: [...lost, text.note].join(' ') }}
      columns={[text.step, words.count]}
    />
  );
}
