import { CheckboxField, TextField } from '../ui/field.tsx';
import type { DetailsViewProps } from './details-part.ts';
import { frameOf } from './person-fields.tsx';

/** How whoever books is reached. */
export function ContactFields(view: DetailsViewProps) {
  const details = view.part.model;
  const text = view.part.messages.details;
  const values = details.values.value;
  const getsSms = details.getsSms.value;
  return (
    <>
      <TextField
        {...frameOf(view, 'email')}
        label={text.email}
        hint={text.emailHint}
        type="email"
        autoComplete="email"
        value={values.email}
        onChange={(email) => details.type('email', { email })}
      />
      <TextField
        {...frameOf(view, 'phone')}
        label={text.phone}
        hint={getsSms === undefined ? text.phoneHint : getsSms ? text.mobile : text.landline}
        type="tel"
        autoComplete="tel"
        value={values.phone}
        onChange={(phone) => details.type('phone', { phone })}
        onLeave={() => view.part.readPhone()}
      />
    </>
  );
}

/** What the patient decides about before anything is sent. */
export function ConsentFields(view: DetailsViewProps) {
  const details = view.part.model;
  const { catalog } = view.model;
  const text = view.part.messages.details;
  const accepted = details.values.value.accepted;
  const notices = catalog.value?.notices ?? [];
  const firstRequired = notices.find(({ required }) => required);
  return (
    <div class="consent" role="group" aria-labelledby="consent-label">
      <p class="group-label" id="consent-label">
        {text.consentLegend}
      </p>
      {notices.map((notice, index) => (
        <CheckboxField
          key={notice.id}
          {...(notice.required ? frameOf(view, 'notices') : undefined)}
          // The summary of the errors leads to the first box that must be ticked.
          id={notice === firstRequired ? 'notices' : `notices-${index}`}
          required={notice.required}
          checked={accepted.includes(notice.id)}
          onChange={(ticked) =>
            details.type('notices', {
              accepted: ticked ? [...accepted, notice.id] : accepted.filter((id) => id !== notice.id),
            })
          }
        >
          <bdi lang={notice.language}>{notice.text}</bdi>{' '}
          {!notice.required && <span class="hint">({view.messages.common.optional})</span>}
          {notice.url && (
            <a href={notice.url} target="_blank" rel="noopener noreferrer">
              {text.privacy} {view.messages.common.opensInNewTab}
            </a>
          )}
        </CheckboxField>
      ))}
    </div>
  );
}
