import type { DeskViewProps } from './desk-model.ts';

/** In which language and zone a moment is put. */
type Place = Pick<DeskViewProps, 'model' | 'clinic'>;

const formatted =
  (options: Intl.DateTimeFormatOptions) =>
  (instant: string, { model, clinic }: Place): string =>
    new Intl.DateTimeFormat(model.format.value, { ...options, timeZone: clinic.timeZone }).format(
      new Date(instant),
    );

/** Such as "19 mars 2027 à 10:00". */
export const momentText = formatted({ dateStyle: 'long', timeStyle: 'short' });

/** Such as "19 mars, 10:00": in a list where the year is plain. */
export const shortMoment = formatted({
  ...{ weekday: 'short', day: 'numeric', month: 'short' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

/** Such as "10:00". */
export const timeText = formatted({ hour: '2-digit', minute: '2-digit' });

/** A calendar day without a zone, such as "vendredi 19 mars 2027". */
export function dayText(day: string, { model }: Pick<Place, 'model'>): string {
  return new Intl.DateTimeFormat(model.format.value, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
