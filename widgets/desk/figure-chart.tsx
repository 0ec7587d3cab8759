import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeskViewProps } from './desk-model.ts';
import type { BarChart } from './desk-ports.ts';

interface FigureProps extends Pick<DeskViewProps, 'model' | 'ports'> {
  heading: string;
  chart: BarChart;
  /** Heads of the table beside the chart. */
  columns: readonly [string, string];
  /** What stands under it in words. */
  note?: string | undefined;
  /** In the place of the table, where there is more to say than one number each. */
  children?: ComponentChildren;
}

type FigureTable = Pick<FigureProps, 'model' | 'heading' | 'chart' | 'columns'>;

/** A chart with its numbers as a table: the picture is for those who see it, the numbers for everybody. */
export function FigureChart({ model, ports, heading, chart, columns, note, children }: FigureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { labels, values, direction } = chart;
  useEffect(() => {
    let erase: (() => void) | undefined;
    let isGone = false;
    void ports.charts().then(
      ({ draw }) => {
        if (canvas.current && !isGone) erase = draw(canvas.current, chart);
      },
      // Without the picture the table is still there.
      () => undefined,
    );
    return () => {
      isGone = true;
      erase?.();
    };
  }, [labels.join('\n'), values.join(), direction]);
  return (
    <section class="card figure">
      <h3>{heading}</h3>
      <div class={`canvas ${direction}`}>
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      {note && <p>{note}</p>}
      {children ?? <Numbers {...{ model, heading, chart, columns }} />}
    </section>
  );
}

function Numbers({ model, heading, chart: { labels, values }, columns }: FigureTable) {
  return (
    <details class="scroll">
      <summary>
        {model.words.value.figures.table}
        <span class="unseen">: {heading}</span>
      </summary>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{values[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
