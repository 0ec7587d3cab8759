import type { Desk } from './desk-model.ts';

/** A calendar day in the language of the page. */
export function dayWords(day: string, model: Desk): string {
  const format = new Intl.DateTimeFormat(model.format.value, {
    ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** A share of one as a whole percentage; one place behind it where that is nearly nothing. */
export function percentWords(share: number, model: Desk): string {
  return new Intl.NumberFormat(model.format.value, {
    style: 'percent',
    maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0,
  }).format(share);
}

/** A probability that is neither certain nor impossible, as a percentage. */
export function chanceWords(chance: number, model: Desk): string {
  if (chance > 0.99) return `> ${percentWords(0.99, model)}`;
  return chance < 0.01 ? `< ${percentWords(0.01, model)}` : percentWords(chance, model);
}
