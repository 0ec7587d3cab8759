import { useRef, useState } from 'preact/hooks';
import type { DeskCampaign, DeskCampaigns } from '../../src/contracts/desk-campaigns.ts';
import { instantOf } from '../../src/lib/instant-of.ts';
import type { DeskViewProps } from './desk-model.ts';

type ReviewProps = DeskViewProps & { list: DeskCampaigns };

/** The message as it will be read, how many get it, and when it goes out. */
export function CampaignReview({ list, ...props }: ReviewProps) {
  const { model } = props;
  const { review: words } = model.words.value.campaigns;
  const campaign = model.campaigns.saved.value;
  const [chosen, setChosen] = useState(list.languages[0] ?? 'fr');
  if (!campaign) return null;
  const written = Object.keys(campaign.body);
  const language = written.includes(chosen) ? chosen : (written[0] ?? chosen);
  const names = new Intl.DisplayNames([model.format.value], { type: 'language' });
  return (
    <section class="card sheet review" aria-labelledby="campaign-review">
      <h3 id="campaign-review" tabIndex={-1}>
        {words.heading}
      </h3>
      <div class="row">
        {written.length > 1 && (
          <div class="field">
            <label for="campaign-language">{words.language}</label>
            <select
              id="campaign-language"
              value={language}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {written.map((each) => (
                <option key={each} value={each}>
                  {names.of(each) ?? each}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="button" onClick={() => void model.campaigns.test(list.testAddress, language)}>
          {words.test(list.testAddress)}
        </button>
      </div>
      <iframe
        // Another text under the same address is another page.
        key={campaign.changedAt + language}
        title={words.frame}
        src={`${campaign.previewPath}&language=${language}&v=${encodeURIComponent(campaign.changedAt)}`}
        sandbox=""
        referrerpolicy="no-referrer"
      />
      <Planning {...{ campaign, ...props }} />
    </section>
  );
}

const furthestMs = 365 * 86_400_000;

function Planning({ campaign, model, clinic }: DeskViewProps & { campaign: DeskCampaign }) {
  const { review: words } = model.words.value.campaigns;
  const counted = model.campaigns.count.value.value;
  const isCounting = model.campaigns.count.isLoading.value;
  const [isLater, setLater] = useState(false);
  const [isPast, setPast] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const plan = () => {
    const at = isLater ? instantIn(field.current?.value ?? '', clinic.timeZone) : undefined;
    const isWrong = isLater && !isAhead(at);
    setPast(isWrong);
    if (isWrong) return field.current?.focus();
    if (counted) model.campaigns.asking.value = { what: 'plan', campaign, at, reachable: counted.reachable };
  };
  const count = campaign.audience.days ? words.countOfDays : words.count;
  return (
    <>
      <p role="status" class="counted">
        {isCounting && words.counting}
        {!isCounting && counted && count(counted.found, counted.reachable)}
        {!isCounting && model.campaigns.count.fault.value && model.words.value.failed}
      </p>
      <fieldset class="when">
        <legend>{words.when}</legend>
        <div class="choices">
          {([false, true] as const).map((later) => (
            <label key={String(later)} class="choice">
              <input type="radio" name="when" checked={isLater === later} onChange={() => setLater(later)} />
              {later ? words.later : words.now}
            </label>
          ))}
        </div>
        {isLater && (
          <div class="field">
            <label for="campaign-at">{words.at}</label>
            <input
              {...{ ref: field, id: 'campaign-at', type: 'datetime-local' }}
              aria-invalid={isPast}
              aria-describedby="campaign-at-fault"
            />
            <p id="campaign-at-fault" class="fault">
              {isPast ? words.past : ''}
            </p>
          </div>
        )}
      </fieldset>
      {counted?.reachable === 0 && !isCounting && <p class="fault">{words.nobody}</p>}
      <button
        type="button"
        class="primary"
        aria-disabled={isCounting || !counted}
        onClick={() => !isCounting && plan()}
      >
        {words.plan}
      </button>
    </>
  );
}

/** An instant on the clinic's wall clock, such as of "2027-03-05T10:00". */
function instantIn(local: string, timeZone: string): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(local);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  return new Date(instantOf({ year, month, day, hour, minute, second: 0 }, timeZone)).toISOString();
}

function isAhead(at: string | undefined): boolean {
  const aheadMs = at === undefined ? -1 : Date.parse(at) - Date.now();
  return aheadMs > 0 && aheadMs < furthestMs;
}
