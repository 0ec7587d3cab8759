import type { ComponentChildren } from 'preact';
import type { DeskViewProps, TabName } from './desk-model.ts';
import type { Loading } from './loading.ts';

interface PanelProps extends Pick<DeskViewProps, 'model'> {
  name: TabName;
  heading: string;
  state: Loading<unknown>;
  /** What stands beside the heading. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** One tab's panel: its heading, what is said, what could not be loaded, and what there is. */
export function Panel({ model, name, heading, state, beside, children }: PanelProps) {
  const words = model.words.value;
  const fault = state.fault.value;
  const isEmpty = state.value.value === undefined && !fault;
  return (
    <section
      role="tabpanel"
      id={`panel-${name}`}
      aria-labelledby={`tab-${name}`}
      class={`panel ${name}`}
      aria-busy={state.isLoading.value}
    >
      <div class="top">
        <h2 id={`heading-${name}`} tabIndex={-1}>
          {heading}
        </h2>
        {beside}
      </div>
      <p role="status" class="said">
        {isEmpty && state.isLoading.value ? words.loading : model.said.value}
      </p>
      <div role="alert" class="fault">
        {fault ? words[fault] : ''}
      </div>
      {fault === 'failed' && (
        <button type="button" class="retry" onClick={() => void model.loadTab(name)}>
          {words.again}
        </button>
      )}
      {children}
    </section>
  );
}

/** How a person is reached: each by a link of its own. */
export function ContactLinks({
  model,
  name,
  phone,
  email,
}: Pick<DeskViewProps, 'model'> & { name: string; phone: string; email?: string }) {
  const { call, write } = model.words.value;
  return (
    <span class="contact">
      {phone && (
        <a href={`tel:${phone}`} aria-label={`${call(name)}, ${phone}`}>
          <bdi>{phone}</bdi>
        </a>
      )}
      {email && (
        <a href={`mailto:${encodeURIComponent(email)}`} aria-label={`${write(name)}, ${email}`}>
          <bdi>{email}</bdi>
        </a>
      )}
    </span>
  );
}
