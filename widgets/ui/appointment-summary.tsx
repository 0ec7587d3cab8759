import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  name: string;
  value: ComponentChildren;
}

/** What is being booked, as pairs of a name and a value. */
export function AppointmentSummary({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="appointment">
      {rows.map(({ name, value }, place) => (
        <div class="appointment-row" key={place}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
