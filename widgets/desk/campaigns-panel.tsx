import { useEffect, useRef } from 'preact/hooks';
import type { CampaignFigures, DeskCampaign, DeskCampaigns } from '../../src/contracts/desk-campaigns.ts';
import { CampaignForm } from './campaign-form.tsx';
import { CampaignDialog } from './campaign-dialog.tsx';
import { textIn } from './campaigns-model.ts';
import type { DeskViewProps } from './desk-model.ts';
import { dayText, momentText } from './moments.ts';
import { Panel } from './panel.tsx';

/** Messages to many, with what has become of them; or the one that is being written. */
export function CampaignsPanel(props: DeskViewProps) {
  const { model } = props;
  const { campaigns: words } = model.words.value;
  const { all, opened } = model.campaigns;
  const list = all.value.value;
  const isOpen = opened.value !== undefined;
  useFocusOnChange(isOpen);
  return (
    <Panel
      {...{ model, name: 'campaigns', state: all }}
      heading={isOpen ? words.form.heading : words.heading}
      beside={
        isOpen ? (
          <button type="button" class="quiet" onClick={() => leave(props)}>
            {words.form.back}
          </button>
        ) : (
          list && (
            <button type="button" class="primary" onClick={() => model.campaigns.open()}>
              {words.add}
            </button>
          )
        )
      }
    >
      {isOpen && list ? (
        <CampaignForm key={opened.value?.id} {...{ list, ...props }} />
      ) : (
        <>
          <p class="hint">{words.intro}</p>
          {list?.campaigns.length === 0 && <p>{words.none}</p>}
          <ul class="cards">
            {list?.campaigns.map((campaign) => (
              <Campaign key={campaign.id} {...{ campaign, list, ...props }} />
            ))}
          </ul>
        </>
      )}
      <CampaignDialog {...props} />
    </Panel>
  );
}

function leave({ model }: DeskViewProps) {
  model.campaigns.close();
  void model.campaigns.all.load();
}

/** The button that was pressed has gone: the heading of what came instead is next. */
function useFocusOnChange(isOpen: boolean) {
  const before = useRef(isOpen);
  useEffect(() => {
    if (before.current !== isOpen) document.getElementById('heading-campaigns')?.focus();
    before.current = isOpen;
  }, [isOpen]);
}

type CampaignProps = DeskViewProps & { campaign: DeskCampaign; list: DeskCampaigns };

function Campaign({ campaign, list, ...props }: CampaignProps) {
  const { model } = props;
  const { campaigns: words } = model.words.value;
  const { state, kind, figures, arms, otherSubject } = campaign;
  const subject = textIn(campaign.subject, model.language.value);
  const moment = state === 'draft' || state === 'stopped' ? campaign.changedAt : campaign.sendAt;
  return (
    <li class="card campaign">
      <div class="who">
        <h3>{subject}</h3>
        <p class="marks">
          <span class={`mark ${marks[state]}`}>{words.states[state]}</span>
          <span class="mark">{words.kinds[kind]}</span>
        </p>
        <p>{audienceText(campaign, list, props)}</p>
        {moment !== undefined && <p class="hint">{words.at(state, momentText(moment, props))}</p>}
        {figures.recipients > 0 && <Figures {...{ model, figures }} />}
        {otherSubject &&
          arms &&
          figures.recipients > 0 &&
          (
            [
              [subject, arms.a],
              [textIn(otherSubject, model.language.value), arms.b],
            ] as const
          ).map(([name, of]) => (
            <div key={name} class="arm">
              <p>{words.figures.arm(name)}</p>
              <Figures {...{ model, figures: of }} />
            </div>
          ))}
      </div>
      <Actions {...{ campaign, subject, model }} />
    </li>
  );
}

type ActionsProps = Pick<CampaignProps, 'campaign' | 'model'> & { subject: string };

function Actions({ campaign, subject, model }: ActionsProps) {
  const { campaigns: words } = model.words.value;
  const { state } = campaign;
  const canStop = state === 'planned' || state === 'sending';
  const ask = (what: 'stop' | 'remove') => (model.campaigns.asking.value = { what, campaign });
  return (
    <div class="actions">
      {state === 'draft' && (
        <>
          <button
            type="button"
            class="primary"
            aria-label={words.editNamed(subject)}
            onClick={() => model.campaigns.open(campaign)}
          >
            {words.edit}
          </button>
          <button
            type="button"
            class="danger"
            aria-label={words.removeNamed(subject)}
            onClick={() => ask('remove')}
          >
            {words.remove}
          </button>
        </>
      )}
      {canStop && (
        <button
          type="button"
          class="danger"
          aria-label={words.stopNamed(subject)}
          onClick={() => ask('stop')}
        >
          {words.stop}
        </button>
      )}
    </div>
  );
}

/** Which look of a mark a state has. */
const marks = { draft: 'dropped', planned: '', sending: '', sent: 'accepted', stopped: 'warn' } as const;

function Figures({ model, figures }: Pick<DeskViewProps, 'model'> & { figures: CampaignFigures }) {
  const { figures: words } = model.words.value.campaigns;
  const { recipients, sent, waiting, failed, dropped } = figures;
  const reasons = Object.entries(dropped);
  const all = reasons.reduce((sum, [, count]) => sum + count, 0);
  const said = reasons.map(([code, count]) => `${words.reasons[code] ?? code} ${count}`).join(', ');
  return (
    <ul class="counts">
      <li>{words.recipients(recipients)}</li>
      <li>{words.sent(sent)}</li>
      {waiting > 0 && <li>{words.waiting(waiting)}</li>}
      {failed > 0 && <li>{words.failed(failed)}</li>}
      {all > 0 && <li>{words.dropped(all, said)}</li>}
    </ul>
  );
}

function audienceText({ audience }: DeskCampaign, list: DeskCampaigns, props: DeskViewProps): string {
  const { campaigns: words } = props.model.words.value;
  const { segment, days } = audience;
  if (segment !== undefined) return list.segments.find(({ id }) => id === segment)?.name ?? words.gone;
  if (!days) return words.everybody;
  const visits = words.visits(dayText(days.from, props), dayText(days.to, props));
  const name = list.practitioners.find(({ id }) => id === days.practitioner)?.name;
  return name === undefined ? visits : `${visits}, ${words.with(name)}`;
}
