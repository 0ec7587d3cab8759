import type { DeskAppointment } from '../../src/contracts/desk.ts';
import { addDays } from '../../src/lib/add-days.ts';
import type { DeskViewProps } from './desk-model.ts';
import { dayText, timeText } from './moments.ts';
import { ContactLinks, Panel } from './panel.tsx';

/** The appointments of a day, and who came. */
export function TodayPanel(props: DeskViewProps) {
  const { model } = props;
  const { today: words } = model.words.value;
  const day = model.day.value.value;
  const unmarked = day?.appointments.filter(isUnmarked).length ?? 0;
  return (
    <Panel
      {...{ model, name: 'today', state: model.day }}
      heading={day ? words.heading(dayText(day.day, props)) : model.words.value.tabs.today}
      beside={day && <DayPicker model={model} day={day.day} today={day.today} />}
    >
      {day && (
        <p class="hint">
          {day.appointments.length === 0 ? words.none : words.summary(countOf(day), unmarked)}
        </p>
      )}
      <ol class="cards">
        {day?.appointments.map((appointment) => (
          <Appointment key={appointment.id} {...{ appointment, ...props }} />
        ))}
      </ol>
    </Panel>
  );
}

const countOf = ({ appointments }: { appointments: readonly DeskAppointment[] }) =>
  appointments.filter(({ status }) => status !== 'cancelled').length;

const isUnmarked = ({ status, hasBegun, attendance, isErased }: DeskAppointment) =>
  status === 'booked' && hasBegun && !attendance && !isErased;

function DayPicker({ model, day, today }: Pick<DeskViewProps, 'model'> & { day: string; today: string }) {
  const { today: words } = model.words.value;
  const show = (to: string) => void model.day.load(to);
  return (
    <div class="days">
      <button type="button" onClick={() => show(addDays(day, -1))}>
        <span aria-hidden="true">‹</span>
        <span class="unseen">{words.before}</span>
      </button>
      <label>
        <span class="unseen">{words.pick}</span>
        <input type="date" value={day} onChange={({ currentTarget: { value } }) => value && show(value)} />
      </label>
      <button type="button" onClick={() => show(addDays(day, 1))}>
        <span aria-hidden="true">›</span>
        <span class="unseen">{words.after}</span>
      </button>
      {day !== today && (
        <button type="button" class="quiet" onClick={() => show(today)}>
          {words.now}
        </button>
      )}
    </div>
  );
}

function Appointment({ appointment, ...props }: DeskViewProps & { appointment: DeskAppointment }) {
  const { model } = props;
  const { today: words } = model.words.value;
  const { id, start, end, status, audience, form, booker, isErased } = appointment;
  const name = isErased ? words.erased : appointment.name;
  return (
    <li class={`card visit ${status}`}>
      <p class="time">
        <time dateTime={start}>{timeText(start, props)}</time>
        <span class="hint">{timeText(end, props)}</span>
      </p>
      <div class="who">
        <h3>{name}</h3>
        <p>
          {[appointment.serviceName, appointment.practitionerName, appointment.locationName]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ContactLinks {...{ model, name, phone: appointment.phone, email: appointment.email }} />
        <p class="marks">
          {status !== 'booked' && <span class="mark warn">{words.status[status]}</span>}
          {audience && <span class="mark">{words.audience[audience]}</span>}
          {form && <span class={`mark ${form}`}>{words.form[form]}</span>}
          {booker && <span class="mark">{words.booker(booker)}</span>}
        </p>
      </div>
      <div class="actions">
        {status === 'booked' && appointment.hasBegun && !isErased && (
          <Marks {...{ model, appointment, name }} />
        )}
        {!isErased && (
          <button
            type="button"
            class="quiet"
            aria-label={words.sentNamed(name)}
            onClick={() => model.showMessages(id)}
          >
            {words.sent}
          </button>
        )}
      </div>
    </li>
  );
}

function Marks({
  model,
  appointment,
  name,
}: Pick<DeskViewProps, 'model'> & { appointment: DeskAppointment; name: string }) {
  const { today: words } = model.words.value;
  const { attendance } = appointment;
  return (
    <>
      <button
        type="button"
        class="toggle came"
        aria-pressed={attendance === 'attended'}
        aria-label={words.cameNamed(name)}
        onClick={() => void model.mark(appointment, 'attended')}
      >
        {words.came}
      </button>
      <button
        type="button"
        class="toggle missed"
        aria-pressed={attendance === 'noshow'}
        aria-label={words.missedNamed(name)}
        onClick={() => void model.mark(appointment, 'noshow')}
      >
        {words.missed}
      </button>
    </>
  );
}
