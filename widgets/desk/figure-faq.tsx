import type { DeskFigures } from '../../src/contracts/desk.ts';
import type { FaqEntryFigures } from '../../src/contracts/desk-figures.ts';
import type { DeskViewProps } from './desk-model.ts';
import { FigureChart } from './figure-chart.tsx';
import { percentWords } from './figure-words.ts';

/** What was asked of the FAQ, and which of its entries helped. */
export function FaqFigures({ model, ports, figures: { faq } }: DeskViewProps & { figures: DeskFigures }) {
  const { faq: words } = model.words.value.measures;
  const all = [faq.answered, faq.choices, faq.unanswered, faq.emergencies, faq.persons];
  if (all.every((count) => count === 0)) {
    return (
      <section class="card figure">
        <h3>{words.heading}</h3>
        <p>{words.none}</p>
        <p class="hint">{words.note}</p>
      </section>
    );
  }
  const { answered, choices, unanswered, emergencies, persons } = words.names;
  const chart = {
    ...{ labels: [answered, choices, unanswered, emergencies, persons], values: all },
    direction: 'lying' as const,
  };
  const note =
    faq.asked > 0 ? words.share(percentWords(faq.answered / faq.asked, model), faq.asked) : undefined;
  return (
    <>
      <FigureChart
        {...{ model, ports, chart, heading: words.heading, note }}
        columns={[model.words.value.figures.what, model.words.value.figures.count]}
      />
      {faq.entries.length > 0 && <Entries {...{ model, entries: faq.entries }} />}
    </>
  );
}

function Entries({ model, entries }: Pick<DeskViewProps, 'model'> & { entries: readonly FaqEntryFigures[] }) {
  const { faq: words } = model.words.value.measures;
  const { answered, choices, helped, unhelpful } = words.columns;
  return (
    <section class="card figure wide">
      <h3>{words.entries}</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {[words.entry, answered, choices, helped, unhelpful].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.title}>
                <th scope="row">{entry.title}</th>
                <td data-label={answered}>{entry.answered}</td>
                <td data-label={choices}>{entry.choices}</td>
                <td data-label={helped}>{entry.helped}</td>
                <td data-label={unhelpful}>{entry.unhelpful}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{words.note}</p>
    </section>
  );
}
