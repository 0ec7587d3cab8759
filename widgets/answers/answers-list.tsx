import type { SealedEntry } from '../../src/contracts/sealed-response.ts';
import type { Answers, AnswersViewProps, OpeningFault } from './answers-model.ts';
import { dayOf, momentOf, titleOf } from './entry-texts.ts';

/** What has been received: which form, when, and whether somebody has to look. Nothing of the answers. */
export function AnswersList(props: AnswersViewProps) {
  const { model } = props;
  const { words, entries, listFault } = model;
  const { list } = words.value;
  const all = entries.value;
  const said = listFault.value ? list[listFault.value] : all ? all.length === 0 && list.none : list.loading;
  return (
    <div class="list">
      <p role="status" class="said">
        {said || ''}
      </p>
      {all && all.length > 0 && (
        <ul>
          {all.map((entry) => (
            <Entry key={entry.id} {...{ entry, ...props }} />
          ))}
        </ul>
      )}
      {listFault.value !== 'refused' && (
        <button type="button" class="quiet" onClick={() => void model.load()}>
          {list.reload}
        </button>
      )}
    </div>
  );
}

function Entry({ entry, ...props }: AnswersViewProps & { entry: SealedEntry }) {
  const { model } = props;
  const { words, opening, opened, fault } = model;
  const { list, answers, needsPerson, received } = words.value;
  const { id, openedAt, receivedAt, deletedAt } = entry;
  const title = titleOf(entry, props);
  const when = momentOf(receivedAt, props);
  const isOpen = opened.value?.file.id === id;
  return (
    <li class={isOpen ? 'entry open' : 'entry'}>
      <div>
        <h2 lang={title.language}>{title.text}</h2>
        <p>{received(when)}</p>
        <p class="marks">
          {entry.needsPerson && <strong class="person">{needsPerson}</strong>}
          <span class={openedAt ? 'mark' : 'mark new'}>
            {openedAt ? list.opened(dayOf(openedAt, props)) : list.unopened}
          </span>
          <span class="hint">{list.deleted(dayOf(deletedAt, props))}</span>
        </p>
        <p role="alert" class="fault">
          {fault.value?.id === id ? faultText(fault.value.why, model) : ''}
        </p>
      </div>
      <button
        type="button"
        aria-label={list.openNamed(title.text, when)}
        aria-pressed={isOpen}
        onClick={() => void model.open(id)}
      >
        {opening.value === id ? answers.opening : list.open}
      </button>
    </li>
  );
}

function faultText(why: OpeningFault['why'], { words }: Answers): string {
  const { refusals, noForm, answers } = words.value;
  if (why === 'failed') return answers.failed;
  return why === 'no-form' ? noForm : refusals[why];
}
