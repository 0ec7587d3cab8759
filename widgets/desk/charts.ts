import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { BarChart, ChartPort } from './desk-ports.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Draws with Chart.js, in the colours that the style sheet gives the canvas. */
export const charts: ChartPort = {
  draw(canvas, { labels, values, direction }: BarChart) {
    const { color, accentColor, fontFamily, outlineColor } = getComputedStyle(canvas);
    const isLying = direction === 'lying';
    const number = { beginAtZero: true, ticks: { color, precision: 0 }, grid: { color: outlineColor } };
    const names = { ticks: { color, maxRotation: 0, autoSkipPadding: 12 }, grid: { display: false } };
    const chart = new Chart(canvas, {
      type: 'bar',
      data: {
        labels: [...labels],
        datasets: [{ data: [...values], backgroundColor: accentColor, borderRadius: 5, maxBarThickness: 36 }],
      },
      options: {
        indexAxis: isLying ? 'y' : 'x',
        animation: false,
        maintainAspectRatio: false,
        font: { family: fontFamily, size: 13 },
        scales: isLying ? { x: number, y: names } : { x: names, y: number },
        plugins: { tooltip: { displayColors: false } },
      },
    });
    return () => chart.destroy();
  },
};
