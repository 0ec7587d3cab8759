import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import { weekdays } from '../../src/contracts/weekdays.ts';
import type { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import type { AppointmentTexts } from './appointment-options.ts';

/** What suits, as it is chosen; empty is "any". */
export interface Wishes {
  days: readonly (typeof weekdays)[number][];
  from: string;
  to: string;
  practitioner: string;
  location: string;
  noticeMinutes: number;
}

export const createWishes = (some: Partial<Wishes> = {}): Signal<Wishes> =>
  signal({ days: [], from: '', to: '', practitioner: '', location: '', noticeMinutes: 1440, ...some });

/** The wishes in the words of the contract. */
export function wishesOf({
  days,
  from,
  to,
  practitioner,
  location,
  noticeMinutes,
}: Wishes): Partial<WaitingRequest> {
  const hours = {
    days: days.length > 0 ? [...days] : [...weekdays],
    from: from || '00:00',
    to: to || '24:00',
  };
  return {
    noticeMinutes,
    ...((days.length > 0 || from || to) && { hours: [hours] }),
    ...(practitioner && { practitioners: [practitioner] }),
    ...(location && { locations: [location] }),
  };
}

export interface WishesFieldsProps {
  wishes: Signal<Wishes>;
  catalog: Catalog;
  service: Service | undefined;
  texts: AppointmentTexts;
}

const noticeChoices = [120, 1440, 2880, 10080] as const;
const times = Array.from({ length: 15 }, (_, hour) => `${String(hour + 7).padStart(2, '0')}:00`);

/** When, where and with whom somebody could come. */
export function WishesFields({ wishes, catalog, service, texts }: WishesFieldsProps) {
  const text = texts.own.waiting;
  const value = wishes.value;
  const set = (some: Partial<Wishes>) => {
    wishes.value = { ...wishes.peek(), ...some };
  };
  const people = catalog.practitioners.filter(({ id }) => service?.practitioners.includes(id));
  const places = catalog.locations.filter(({ id }) => service?.locations?.includes(id) ?? true);
  const notices = noticeChoices.map((minutes) => ({ id: String(minutes), name: text.notices[minutes] }));
  const any = { id: '', name: text.any };
  return (
    <div class="wishes">
      <p class="order">{text.order}</p>
      <Days {...{ wishes, texts }} />
      <div class="pair">
        <Choice
          id="wish-from"
          label={text.from}
          value={value.from}
          choices={[any, ...named(times)]}
          onChoose={(from) => set({ from })}
        />
        <Choice
          id="wish-to"
          label={text.to}
          value={value.to}
          choices={[any, ...named(times)]}
          onChoose={(to) => set({ to })}
        />
      </div>
      {people.length > 1 && (
        <Choice
          id="wish-with"
          label={text.practitioners}
          value={value.practitioner}
          choices={[any, ...people]}
          onChoose={(practitioner) => set({ practitioner })}
        />
      )}
      {places.length > 1 && (
        <Choice
          id="wish-place"
          label={text.places}
          value={value.location}
          choices={[any, ...places]}
          onChoose={(location) => set({ location })}
        />
      )}
      <Choice
        id="wish-notice"
        label={text.notice}
        value={String(value.noticeMinutes)}
        choices={notices}
        onChoose={(minutes) => set({ noticeMinutes: Number(minutes) })}
      />
    </div>
  );
}

const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }));

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  choices: readonly { id: string; name: string }[];
  onChoose(id: string): void;
}

function Choice({ id, label, value, choices, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** 2023-01-01 was a Sunday: the names of the days come from the language. */
function Days({ wishes, texts }: Pick<WishesFieldsProps, 'wishes' | 'texts'>) {
  const text = texts.own.waiting;
  const name = new Intl.DateTimeFormat(texts.messages.language, { weekday: 'long', timeZone: 'UTC' });
  const { days } = wishes.value;
  return (
    <div class="days-asked" role="group" aria-label={text.days}>
      <p class="group-label" aria-hidden="true">
        {text.days}
      </p>
      <div class="choices">
        {[1, 2, 3, 4, 5, 6].map((index) => {
          const day = weekdays[index] as (typeof weekdays)[number];
          return (
            <label class="choice" for={`day-${day}`} key={day}>
              <input
                id={`day-${day}`}
                type="checkbox"
                checked={days.includes(day)}
                onChange={({ currentTarget: { checked } }) => {
                  const rest = wishes.peek().days.filter((one) => one !== day);
                  wishes.value = { ...wishes.peek(), days: checked ? [...rest, day] : rest };
                }}
              />
              {name.format(Date.UTC(2023, 0, 1 + index))}
            </label>
          );
        })}
      </div>
    </div>
  );
}
