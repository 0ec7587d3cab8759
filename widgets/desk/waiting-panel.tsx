import type { DeskViewProps } from './desk-model.ts';
import { momentText, shortMoment } from './moments.ts';
import { ContactLinks, Panel } from './panel.tsx';

/** Who waits for a time, the longest first. */
export function WaitingPanel(props: DeskViewProps) {
  const { model } = props;
  const { waiting: words } = model.words.value;
  const all = model.waiting.value.value;
  return (
    <Panel {...{ model, name: 'waiting', heading: words.heading, state: model.waiting }}>
      {all?.length === 0 && <p class="hint">{words.none}</p>}
      <ol class="cards">
        {all?.map(({ id, name, phone, email, serviceName, joinedAt, expiresAt, offer }) => (
          <li key={id} class="card">
            <div class="who">
              <h3>{name}</h3>
              <p>{serviceName}</p>
              <ContactLinks {...{ model, name, phone, email }} />
              <p class="marks">
                <span class="mark">{words.since(momentText(joinedAt, props))}</span>
                <span class="mark">{words.until(momentText(expiresAt, props))}</span>
                {offer && (
                  <span class="mark answered">
                    {words.offered(shortMoment(offer.start, props), shortMoment(offer.until, props))}
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
