import type { ComponentChildren } from 'preact';
import type { DeskFigures } from '../../src/contracts/desk.ts';
import type { DeskViewProps } from './desk-model.ts';

type TablesProps = Pick<DeskViewProps, 'model'> & { figures: DeskFigures };

/** Figures that are a few numbers: replies, waiting list, surveys. */
export function Numbers({ model, figures }: TablesProps) {
  const { figures: words } = model.words.value;
  const { replies, waiting, surveys } = words;
  return (
    <>
      <Facts
        heading={replies.heading}
        facts={[
          [replies.received, figures.replies.received],
          [replies.done, figures.replies.done],
          [replies.open, figures.replies.open],
          [replies.median, lasting(figures.replies.medianMinutes, model)],
        ]}
      />
      <Facts
        heading={waiting.heading}
        facts={(['joined', 'offered', 'filled', 'lapsed'] as const).map((name) => [
          waiting[name],
          figures.waiting[name],
        ])}
      />
      {figures.surveys.length === 0 && <Facts heading={surveys.heading} facts={[]} none={surveys.none} />}
      {figures.surveys.map(({ form, sent, answered, nps }) => (
        <Facts
          key={form}
          heading={`${surveys.heading} – ${form}`}
          facts={[
            [surveys.sent, sent],
            [surveys.answered, answered],
            [surveys.nps, nps ? signed(nps.score, model) : words.unknown],
          ]}
        />
      ))}
    </>
  );
}

interface FactsProps {
  heading: string;
  facts: readonly (readonly [name: string, value: ComponentChildren])[];
  none?: string;
}

function Facts({ heading, facts, none }: FactsProps) {
  return (
    <section class="card figure">
      <h3>{heading}</h3>
      {facts.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function lasting(minutes: number | null, model: DeskViewProps['model']): string {
  const { figures: words } = model.words.value;
  if (minutes === null) return words.unknown;
  const format = new Intl.NumberFormat(model.format.value, {
    maximumFractionDigits: minutes < 600 ? 1 : 0,
  });
  return minutes < 90
    ? words.replies.minutes(format.format(Math.round(minutes)))
    : words.replies.hours(format.format(minutes / 60));
}

const signed = (score: number, model: DeskViewProps['model']) =>
  new Intl.NumberFormat(model.format.value, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(
    score,
  );

/** Messages whose reading is counted; nothing where there is none. */
export function MailFigures({ model, figures: { mails } }: TablesProps) {
  const { measures, messages } = model.words.value;
  const { heading, note, columns } = measures.mails;
  if (mails.length === 0) return null;
  const counts = ['sent', 'opened', 'unknown', 'machines', 'pressed'] as const;
  return (
    <section class="card figure scroll">
      <h3>{heading}</h3>
      <table>
        <thead>
          <tr>
            {[columns.message, ...counts.map((name) => columns[name])].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.template}>
              <th scope="row">{messages.templates[mail.template] ?? mail.template}</th>
              {counts.map((name) => (
                <td key={name} data-label={columns[name]}>
                  {mail[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{note}</p>
    </section>
  );
}

/** What became of the runs of each journey, and of each arm of what is compared. */
export function JourneyFigures({ model, figures }: TablesProps) {
  const words = model.words.value;
  const { journeys: text } = words.figures;
  return (
    <section class="card figure scroll">
      <h3>{text.heading}</h3>
      {figures.journeys.length === 0 ? (
        <p class="hint">{text.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {[text.journey, text.entered, text.sent, text.dropped, text.reached].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.journeys.map(({ journey, arm, entered, sent, dropped, reached }) => (
              <tr key={`${journey} ${arm ?? ''}`}>
                <th scope="row">
                  {words.journeys.names[journey] ?? journey}
                  {arm && ` – ${words.journeys.arms[arm] ?? arm}`}
                </th>
                <td data-label={text.entered}>{entered}</td>
                <td data-label={text.sent}>{sent}</td>
                <td data-label={text.dropped}>{dropped}</td>
                <td data-label={text.reached}>{reached ?? <span class="hint">{text.noGoal}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
