import { taskQueues, type DeskTask } from '../../src/contracts/desk.ts';
import type { DeskViewProps } from './desk-model.ts';
import { shortMoment } from './moments.ts';
import { ContactLinks, Panel } from './panel.tsx';

/** What is open, by who does it. */
export function TasksPanel(props: DeskViewProps) {
  const { model } = props;
  const { tasks: words } = model.words.value;
  const all = model.tasks.value.value;
  return (
    <Panel {...{ model, name: 'tasks', heading: words.heading, state: model.tasks }}>
      {all?.length === 0 && <p class="hint">{words.none}</p>}
      {taskQueues.map((queue) => {
        const own = all?.filter((task) => task.queue === queue) ?? [];
        return (
          own.length > 0 && (
            <section key={queue} class="queue">
              <h3>{words.queues[queue] ?? queue}</h3>
              <ul class="cards">
                {own.map((task) => (
                  <Task key={task.id} {...{ task, ...props }} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Panel>
  );
}

function Task({ task, ...props }: DeskViewProps & { task: DeskTask }) {
  const { model } = props;
  const { tasks: words } = model.words.value;
  const what = words.subjects[task.subject] ?? task.subject;
  const name = task.name || words.unknownPerson;
  const until = shortMoment(task.notAfter, props);
  const settle = async () => {
    // The button goes with the task: the heading takes the focus.
    if (await model.settle(task)) document.getElementById('heading-tasks')?.focus();
  };
  return (
    <li class="card">
      <div class="who">
        <h4>{what}</h4>
        <p>{name}</p>
        <ContactLinks {...{ model, name, phone: task.phone ?? '', email: task.email ?? '' }} />
        <p class="marks">
          {task.appointmentStart && (
            <span class="mark">{words.visit(shortMoment(task.appointmentStart, props))}</span>
          )}
          <span class={task.isPast ? 'mark warn' : 'mark'}>
            {task.isPast ? words.past(until) : words.until(until)}
          </span>
        </p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-label={words.doneNamed(what, name)}
          onClick={() => void settle()}
        >
          {words.done}
        </button>
      </div>
    </li>
  );
}
