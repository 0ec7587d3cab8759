import { useEffect, useRef } from 'preact/hooks';
import type { DeskPerson } from '../../src/contracts/desk.ts';
import type { DeskViewProps } from './desk-model.ts';
import { ErasuresElsewhere } from './erasures-elsewhere.tsx';
import { momentText } from './moments.ts';
import { ContactLinks, Panel } from './panel.tsx';

/** Looks people up, shows what they agreed to, and hands out or erases what is kept of them. */
export function PeoplePanel(props: DeskViewProps) {
  const { model } = props;
  const { people: words } = model.words.value;
  const { found, isTooShort } = model.people;
  const field = useRef<HTMLInputElement>(null);
  const all = found.value.value;
  const search = (event: Event) => {
    event.preventDefault();
    model.people.search(field.current?.value ?? '');
    if (isTooShort.peek()) field.current?.focus();
  };
  return (
    <Panel {...{ model, name: 'people', heading: words.heading, state: found }}>
      <p class="hint">{words.intro}</p>
      <form role="search" class="card search" onSubmit={search}>
        <label for="person-text">
          {words.label}
          <span class="hint">{words.hint}</span>
        </label>
        <div class="row">
          <input
            ref={field}
            id="person-text"
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={isTooShort.value}
            aria-describedby="person-fault"
          />
          <button type="submit" class="primary">
            {words.search}
          </button>
        </div>
        <p id="person-fault" class="fault">
          {isTooShort.value ? words.short : ''}
        </p>
      </form>
      {all && <p class="hint">{all.length === 0 ? words.none : words.found(all.length)}</p>}
      <ul class="cards">
        {all?.map((person) => (
          <Person key={person.anchor.id} {...{ person, ...props }} />
        ))}
      </ul>
      <ErasuresElsewhere {...props} />
      <EraseDialog model={model} onErased={() => field.current?.focus()} />
    </Panel>
  );
}

function Person({ person, ...props }: DeskViewProps & { person: DeskPerson }) {
  const { model } = props;
  const { people: words } = model.words.value;
  const { name, phone, email, birthDate, decisions } = person;
  const born = birthDate && momentDay(birthDate, model.format.value);
  return (
    <li class="card person">
      <div class="who">
        <h3>{name}</h3>
        <p>{[born && words.born(born), words.kept(person)].filter(Boolean).join(' · ')}</p>
        <ContactLinks {...{ model, name, phone, email }} />
      </div>
      <div class="actions">
        <button
          type="button"
          aria-label={words.exportNamed(name)}
          onClick={() => void model.people.export(person)}
        >
          {words.export}
        </button>
        <button
          type="button"
          class="danger"
          aria-label={words.eraseNamed(name)}
          onClick={() => (model.people.asking.value = person)}
        >
          {words.erase}
        </button>
      </div>
      {decisions.length === 0 ? (
        <p class="hint">{words.noDecisions}</p>
      ) : (
        <details class="scroll">
          <summary>
            {words.decisions} ({decisions.length})
          </summary>
          <Decisions {...{ person, ...props }} />
        </details>
      )}
    </li>
  );
}

function Decisions({ person, ...props }: DeskViewProps & { person: DeskPerson }) {
  const { people: words } = props.model.words.value;
  const { purpose, decision, wording, when } = words.columns;
  return (
    <table>
      <thead>
        <tr>
          {[purpose, decision, wording, when].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {person.decisions.map((one, index) => (
          <tr key={index} class={one.isLatest ? '' : 'earlier'}>
            <th scope="row">{words.purposes[one.purpose] ?? one.purpose}</th>
            <td data-label={decision}>
              {words.decided[one.decision]}
              {!one.isLatest && <span class="hint"> ({words.earlier})</span>}
            </td>
            <td data-label={wording}>{words.wording(one.version, one.language)}</td>
            <td data-label={when}>{momentText(one.at, props)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An erasure cannot be undone: it is asked for twice, and the first answer is to keep. */
function EraseDialog({ model, onErased }: Pick<DeskViewProps, 'model'> & { onErased: () => void }) {
  const { people: words } = model.words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const person = model.people.asking.value;
  useEffect(() => {
    if (person) dialog.current?.showModal();
    else dialog.current?.close();
  }, [person]);
  const erase = async () => {
    if (person && (await model.people.erase(person))) onErased();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="erase-title"
      aria-describedby="erase-why"
      onClose={() => (model.people.asking.value = undefined)}
    >
      <h3 id="erase-title">{person ? words.sure(person.name) : ''}</h3>
      <div id="erase-why">
        <p>{words.why}</p>
        {person && person.upcoming > 0 && <p class="fault">{words.upcoming(person.upcoming)}</p>}
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => (model.people.asking.value = undefined)}>
          {words.no}
        </button>
        <button type="button" class="danger" onClick={() => void erase()}>
          {words.yes}
        </button>
      </div>
    </dialog>
  );
}

const momentDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
