import type { JourneyDefinition } from '../journeys/definition.ts';
import { sentBy, total } from './compare-reports.ts';
import { journeyMap, mapStyles, text } from './journey-map.ts';
import type { JourneyReport, SimulationReport } from './report.ts';

const number = new Intl.NumberFormat('en');
const gap = 24;

/** A run of a simulation that can be drawn. */
export interface DrawnRun {
  journeys: readonly JourneyDefinition[];
  report: SimulationReport;
}

/** All journeys of a run in one drawing, one under the other. */
export function mapSvg(run: DrawnRun): string {
  const drawings = drawn(run).map(({ drawing }) => drawing);
  const width = Math.max(0, ...drawings.map((drawing) => drawing.width));
  let y = 0;
  const placed = drawings.map(({ svg, height }) => {
    const at = y;
    y += height + gap;
    return svg.replace('<svg ', `<svg y="${at}" `);
  });
  const title = text(titleOf(run));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="group" aria-labelledby="run">
<title id="run">${title}</title>
<style>${mapStyles}
</style>
${placed.join('\n')}
</svg>
`;
}

/** The run as a page: each journey drawn, and the same numbers as a table. */
export function mapPage(run: DrawnRun): string {
  const title = text(titleOf(run));
  const { total: messages, perPatient } = run.report.messages;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; color: #1c2430; background: #fff; color-scheme: light dark }
.drawing { overflow-x: auto }
table { border-collapse: collapse; margin: 8px 0 40px }
caption { text-align: start; font-weight: 600; padding: 4px 0 }
th, td { padding: 3px 14px 3px 0; text-align: start; border-bottom: 1px solid #c9d1dc }
td.figure, th.figure { text-align: end; font-variant-numeric: tabular-nums }
@media (prefers-color-scheme: dark) { body { color: #e8edf4; background: #12161d } th, td { border-color: #38424f } }
${mapStyles}
</style>
</head>
<body>
<h1>${title}</h1>
<p>${number.format(messages)} messages; per patient ${perPatient.mean.toFixed(2)} on average, at most ${perPatient.max}.</p>
${drawn(run)
  .map(
    ({ report, drawing }) =>
      `<div class="drawing" tabindex="0" role="region" aria-label="${text(report.id)}">${drawing.svg}</div>\n${table(report)}`,
  )
  .join('\n')}
</body>
</html>
`;
}

function drawn({ journeys, report }: DrawnRun) {
  return journeys.flatMap((definition) => {
    const journey = report.journeys.find(({ id }) => id === definition.id);
    return journey ? [{ report: journey, drawing: journeyMap(definition, journey) }] : [];
  });
}

function titleOf({ report: { clinic, patients, days, start } }: DrawnRun): string {
  return `${number.format(patients)} simulated patients of ${clinic}, ${days} days from ${start}`;
}

function table({ id, steps }: JourneyReport): string {
  const rows = steps.map((step) => {
    const reasons = Object.entries(step.dropped).map(
      ([reason, count]) => `${reason.replaceAll('_', ' ')} ${number.format(count)}`,
    );
    const figures = [step.entered, sentBy(step), total(step.dropped)];
    return `<tr><th scope="row">${text(step.id)}</th><td>${step.kind}</td>${figures
      .map((figure) => `<td class="figure">${number.format(figure)}</td>`)
      .join('')}<td>${text(reasons.join(', '))}</td></tr>`;
  });
  return `<table><caption>${text(id)}</caption>
<thead><tr><th scope="col">Step</th><th scope="col">Kind</th><th scope="col" class="figure">Entered</th><th scope="col" class="figure">Sent</th><th scope="col" class="figure">Not sent</th><th scope="col">Why not</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}
