import type { DeskSend } from '../../src/contracts/desk.ts';
import type { DeskViewProps } from './desk-model.ts';
import { momentText, shortMoment } from './moments.ts';
import { Panel } from './panel.tsx';

/** What was sent to whom, and what was not. */
export function MessagesPanel(props: DeskViewProps) {
  const { model } = props;
  const { messages: words } = model.words.value;
  const all = model.ledger.value.value?.appointments;
  const isOne = model.ledgerOf.value !== undefined;
  return (
    <Panel
      {...{ model, name: 'messages', state: model.ledger }}
      heading={isOne ? model.words.value.tabs.messages : words.heading}
      beside={
        isOne && (
          <button type="button" class="quiet" onClick={() => model.showMessages(undefined)}>
            {words.all}
          </button>
        )
      }
    >
      <p class="hint">{words.intro}</p>
      {all?.length === 0 && <p>{words.none}</p>}
      {all?.map(({ id, name, start, sends }) => (
        <div key={id} class="card sheet scroll" role="group" aria-label={name || words.erased}>
          <table>
            <caption>{words.of(name || words.erased, momentText(start, props))}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.columns.channel}</th>
                <th scope="col">{words.columns.state}</th>
                <th scope="col">{words.columns.when}</th>
              </tr>
            </thead>
            <tbody>
              {sends.map((send, index) => (
                <Row key={index} {...{ send, ...props }} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </Panel>
  );
}

function Row({ send, ...props }: DeskViewProps & { send: DeskSend }) {
  const { messages: words } = props.model.words.value;
  const { template, channel, state, code, at, attempts } = send;
  const why = code && (words.codes[code] ?? code);
  const isTrouble = state === 'failed' || state === 'unknown';
  return (
    <tr>
      <th scope="row">{words.templates[template] ?? template}</th>
      <td data-label={words.columns.channel}>{words.channels[channel]}</td>
      <td data-label={words.columns.state}>
        <span class={`mark ${isTrouble ? 'warn' : state}`}>{words.states[state] ?? state}</span>
        {why && <span class="hint"> {why}</span>}
        {attempts > 1 && <span class="hint"> · {words.attempts(attempts)}</span>}
      </td>
      <td data-label={words.columns.when}>{shortMoment(at, props)}</td>
    </tr>
  );
}
