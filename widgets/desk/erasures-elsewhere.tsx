import type { DeskErasure } from '../../src/contracts/desk.ts';
import type { DeskViewProps } from './desk-model.ts';
import { shortMoment } from './moments.ts';

/** Where somebody who was erased here is still to be forgotten, and what somebody has to do there by hand. */
export function ErasuresElsewhere(props: DeskViewProps) {
  const words = props.model.words.value;
  const { heading, intro } = words.people.elsewhere;
  const { value, fault } = props.model.people.erasures;
  if (fault.value)
    return (
      <p role="alert" class="fault">
        {words[fault.value]}
      </p>
    );
  const all = value.value ?? [];
  if (all.length === 0) return null;
  return (
    <section class="queue">
      <h3>{heading}</h3>
      <p class="hint">{intro}</p>
      <ul class="cards">
        {all.map((erasure) => (
          <Erasure key={erasure.id} {...{ erasure, ...props }} />
        ))}
      </ul>
    </section>
  );
}

function Erasure({ erasure, ...props }: DeskViewProps & { erasure: DeskErasure }) {
  const { model } = props;
  const { elsewhere: words } = model.words.value.people;
  const { connector, erasedAt, state, code, pseudonym } = erasure;
  const settle = async () => {
    // The button goes with the card: the heading takes the focus.
    if (await model.people.settleErasure(erasure)) document.getElementById('heading-people')?.focus();
  };
  return (
    <li class="card">
      <div class="who">
        <h4>{connector}</h4>
        <p>{words.erasedAt(shortMoment(erasedAt, props))}</p>
        {pseudonym && <p class="hint">{words.pseudonym(pseudonym)}</p>}
        <p class="marks">
          <span class={state === 'by-hand' ? 'mark warn' : 'mark'}>{words.states[state]}</span>
          {code && <span class="mark">{words.code(code)}</span>}
        </p>
      </div>
      {state === 'by-hand' && (
        <div class="actions">
          <button
            type="button"
            class="primary"
            aria-label={words.doneNamed(connector)}
            onClick={() => void settle()}
          >
            {words.done}
          </button>
        </div>
      )}
    </li>
  );
}
