import { useRef, useState } from 'preact/hooks';
import type { DeskCampaign, DeskCampaigns } from '../../src/contracts/desk-campaigns.ts';
import { CampaignReview } from './campaign-review.tsx';
import type { DeskViewProps } from './desk-model.ts';
import { readCampaignForm, type CampaignFaults } from './read-campaign-form.ts';

type FormProps = DeskViewProps & { list: DeskCampaigns };

/** Writes a message to many: what it is, for whom, its texts in each language, and then how it looks and when it goes. */
export function CampaignForm({ list, ...props }: FormProps) {
  const { model } = props;
  const { form: words } = model.words.value.campaigns;
  const from = model.campaigns.opened.value?.from;
  const [faults, setFaults] = useState<CampaignFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    const { draft, faults: found } = readCampaignForm(new FormData(form.current), list.languages);
    setFaults(found);
    const wrong = [...form.current.elements].find((field) =>
      Object.hasOwn(found, (field as HTMLInputElement).name),
    );
    if (wrong instanceof HTMLElement) return wrong.focus();
    if (await model.campaigns.save(draft)) document.getElementById('campaign-review')?.focus();
  };
  const shared = { faults, from, model };
  return (
    <>
      <form ref={form} class="campaign-form" noValidate onSubmit={(event) => void save(event)}>
        <Audience {...{ list, ...shared }} />
        <div class="languages">
          {list.languages.map((language, index) => (
            <Texts key={language} {...{ language, isFirst: index === 0, ...shared }} />
          ))}
        </div>
        <div class="card sheet">
          <Line
            {...{ name: 'url', label: words.url, hint: words.urlHint, value: from?.link?.url, ...shared }}
          />
        </div>
        <button type="submit" class="primary">
          {words.save}
        </button>
      </form>
      <CampaignReview {...{ list, ...props }} />
    </>
  );
}

interface Shared extends Pick<DeskViewProps, 'model'> {
  faults: CampaignFaults;
  from: DeskCampaign | undefined;
}

function Audience({ list, ...shared }: Shared & { list: DeskCampaigns }) {
  const { from, model } = shared;
  const { form: words, kinds, everybody } = model.words.value.campaigns;
  const [kind, setKind] = useState(from?.kind ?? 'newsletter');
  const isNews = kind === 'newsletter';
  return (
    <fieldset class="card sheet">
      <legend>{words.kind}</legend>
      <div class="choices">
        {(['newsletter', 'information'] as const).map((each) => (
          <label key={each} class="choice">
            <input
              {...{ type: 'radio', name: 'kind', value: each, checked: kind === each }}
              aria-describedby="campaign-kind"
              onChange={() => setKind(each)}
            />
            {kinds[each]}
          </label>
        ))}
      </div>
      <p id="campaign-kind" class="hint">
        {words.kindHints[kind]}
      </p>
      {isNews ? (
        <Choice
          {...{ name: 'segment', label: words.audience, all: everybody, options: list.segments }}
          value={from?.audience.segment}
        />
      ) : (
        <div class="row">
          <Line
            {...{
              name: 'from',
              type: 'date',
              label: words.from,
              value: from?.audience.days?.from,
              ...shared,
            }}
          />
          <Line
            {...{ name: 'to', type: 'date', label: words.to, value: from?.audience.days?.to, ...shared }}
          />
          <Choice
            {...{ name: 'practitioner', label: words.practitioner, all: words.everyPractitioner }}
            {...{ options: list.practitioners, value: from?.audience.days?.practitioner }}
          />
        </div>
      )}
    </fieldset>
  );
}

function Texts({ language, isFirst, ...shared }: Shared & { language: string; isFirst: boolean }) {
  const { from, model } = shared;
  const { form: words } = model.words.value.campaigns;
  const name = new Intl.DisplayNames([model.format.value], { type: 'language' }).of(language) ?? language;
  const field = (of: string) => ({ name: `${of}-${language}`, lang: language });
  return (
    <fieldset class="card sheet">
      <legend>{words.language(name)}</legend>
      <p class="hint">{isFirst ? words.required : words.optional}</p>
      <Line {...{ ...field('subject'), label: words.subject, value: from?.subject[language], ...shared }} />
      <Line
        {...{ ...field('body'), label: words.body, hint: words.bodyHint, value: from?.body[language] }}
        {...shared}
        isLong
      />
      <Line {...{ ...field('label'), label: words.label, value: from?.link?.label[language], ...shared }} />
      <Line
        {...{ ...field('other'), label: words.other, hint: words.otherHint, ...shared }}
        value={from?.otherSubject?.[language]}
      />
    </fieldset>
  );
}

interface LineProps extends Shared {
  name: string;
  label: string;
  hint?: string;
  value?: string | undefined;
  type?: 'text' | 'date';
  lang?: string;
  isLong?: true;
}

function Line({ name, label, hint, value, type = 'text', lang, isLong, faults, model }: LineProps) {
  const fault = faults[name];
  const id = `campaign-${name}`;
  const field = {
    ...{ id, name, defaultValue: value ?? '', autocomplete: 'off' as const, ...(lang && { lang }) },
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-hint ${id}-fault`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {isLong && <textarea {...field} rows={9} />}
      {!isLong && (type === 'date' ? <input {...field} type="date" /> : <input {...field} />)}
      <p id={`${id}-fault`} class="fault">
        {fault ? model.words.value.campaigns.form.faults[fault] : ''}
      </p>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** What no choice means. */
  all: string;
  options: readonly { id: string; name: string }[];
  value?: string | undefined;
}

function Choice({ name, label, all, options, value }: ChoiceProps) {
  return (
    <div class="field">
      <label for={`campaign-${name}`}>{label}</label>
      <select id={`campaign-${name}`} name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
