import { TextField } from '../ui/field.tsx';
import { NoticeFields } from '../ui/notice-fields.tsx';
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
  const text = view.part.messages.details;
  const { optional, opensInNewTab } = view.messages.common;
  return (
    <div class="consent" role="group" aria-labelledby="consent-label">
      <p class="group-label" id="consent-label">
        {text.consentLegend}
      </p>
      <NoticeFields
        {...frameOf(view, 'notices')}
        notices={view.model.catalog.value?.notices ?? []}
        accepted={details.values.value.accepted}
        texts={{ privacy: text.privacy, optional, opensInNewTab }}
        onChange={(accepted) => details.type('notices', { accepted: [...accepted] })}
      />
    </div>
  );
}
