import { relations } from '../../src/domain/booking/patient-details.ts';
import type { DetailField, Relation } from '../../src/domain/booking/patient-details.ts';
import { DateField } from '../ui/date-field.tsx';
import { describedBy, FieldNotes, TextField } from '../ui/field.tsx';
import type { DetailsViewProps } from './details-part.ts';

/** Who will come, and who books where that is somebody else. */
export function PersonFields(view: DetailsViewProps) {
  const details = view.part.model;
  const text = view.part.messages.details;
  const isRelative = details.values.value.forWhom === 'relative';
  return (
    <>
      <ForWhom {...view} />
      {isRelative && <h3 class="group-heading">{text.patientLegend}</h3>}
      <Identity {...view} />
      {isRelative && <Booker {...view} />}
    </>
  );
}

function ForWhom({ part }: DetailsViewProps) {
  const text = part.messages.details;
  const { forWhom } = part.model.values.value;
  const choices = [
    ['self', text.forSelf],
    ['relative', text.forRelative],
  ] as const;
  return (
    <div class="choices" role="radiogroup" aria-label={text.heading}>
      {choices.map(([value, label]) => (
        <label class="choice" for={`for-${value}`} key={value}>
          <input
            id={`for-${value}`}
            type="radio"
            name="forWhom"
            value={value}
            checked={forWhom === value}
            onChange={() => part.model.change({ forWhom: value })}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

/** The browser knows the name and the birthday of whoever sits before it: it may fill in only theirs. */
function Identity(view: DetailsViewProps) {
  const details = view.part.model;
  const text = view.part.messages.details;
  const values = details.values.value;
  const isSelf = values.forWhom === 'self';
  const birthPart = (name: 'birthDay' | 'birthMonth' | 'birthYear', token: string, length: 2 | 4) => ({
    value: values[name],
    autoComplete: isSelf ? token : 'off',
    length,
    onChange: (typed: string) => details.type('birthDate', { [name]: typed }),
  });
  return (
    <>
      <div class="pair">
        <TextField
          {...frameOf(view, 'given')}
          label={text.given}
          autoComplete={isSelf ? 'given-name' : 'off'}
          value={values.given}
          onChange={(given) => details.type('given', { given })}
        />
        <TextField
          {...frameOf(view, 'family')}
          label={text.family}
          autoComplete={isSelf ? 'family-name' : 'off'}
          value={values.family}
          onChange={(family) => details.type('family', { family })}
        />
      </div>
      <DateField
        {...frameOf(view, 'birthDate')}
        label={text.birthDate}
        hint={text.birthDateHint}
        parts={[
          { label: text.day, ...birthPart('birthDay', 'bday-day', 2) },
          { label: text.month, ...birthPart('birthMonth', 'bday-month', 2) },
          { label: text.year, ...birthPart('birthYear', 'bday-year', 4) },
        ]}
      />
    </>
  );
}

function Booker(view: DetailsViewProps) {
  const details = view.part.model;
  const text = view.part.messages.details;
  const values = details.values.value;
  const frame = frameOf(view, 'relation');
  return (
    <>
      <h3 class="group-heading">{text.bookerLegend}</h3>
      <div class="pair">
        <TextField
          {...frameOf(view, 'bookerGiven')}
          label={text.given}
          autoComplete="given-name"
          value={values.bookerGiven}
          onChange={(bookerGiven) => details.type('bookerGiven', { bookerGiven })}
        />
        <TextField
          {...frameOf(view, 'bookerFamily')}
          label={text.family}
          autoComplete="family-name"
          value={values.bookerFamily}
          onChange={(bookerFamily) => details.type('bookerFamily', { bookerFamily })}
        />
      </div>
      <div class={frame.error ? 'field faulty' : 'field'}>
        <label for="relation">{text.relation}</label>
        <FieldNotes {...frame} />
        <select
          id="relation"
          class="input"
          value={values.relation}
          aria-required="true"
          aria-invalid={frame.error ? 'true' : undefined}
          aria-describedby={describedBy(frame)}
          onChange={(event) =>
            details.type('relation', { relation: event.currentTarget.value as Relation | '' })
          }
        >
          <option value="">{text.choose}</option>
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {text.relations[relation]}
            </option>
          ))}
        </select>
      </div>
      <p class="hint">{text.bookerOnly}</p>
    </>
  );
}

/** Id and fault of a field. */
export function frameOf(view: DetailsViewProps, field: DetailField) {
  return { id: field, error: faultText(view, field), errorPrefix: view.messages.common.errorPrefix };
}

/** The sentence about a field; the booker's names are judged as the patient's are. */
export function faultText({ part }: DetailsViewProps, field: DetailField): string | undefined {
  const fault = part.model.faults.value[field];
  const text = part.messages.details;
  const asked = field === 'bookerGiven' ? 'given' : field === 'bookerFamily' ? 'family' : field;
  return fault && (text.faults[asked][fault] ?? text.faultOtherwise);
}
