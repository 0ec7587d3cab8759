import { useState } from 'preact/hooks';
import type { MapJourney, MapStep } from '../../src/contracts/desk-journeys.ts';
import type { DeskMessages } from '../../src/locales/desk-messages.ts';
import type { DeskViewProps } from './desk-model.ts';
import type { PatientKind } from './desk-ports.ts';
import { JourneyPicture } from './journey-picture.tsx';
import { journeyWords, stepWords, wayWords } from './journey-words.ts';
import { Panel } from './panel.tsx';

const keyOf = ({ id, version }: MapJourney) => `${id}@${version}`;

/** The map: one journey at a time, as a picture and as a list. */
export function JourneysPanel({ model }: DeskViewProps) {
  const words = model.words.value;
  const { journeys: text } = words;
  const map = model.journeys.value.value;
  const [chosen, choose] = useState('');
  const shown = map?.journeys.find((journey) => keyOf(journey) === chosen) ?? map?.journeys[0];
  const change = (kind: PatientKind) => {
    model.kind.value = kind;
    void model.journeys.load();
  };
  return (
    <Panel {...{ model, name: 'journeys', heading: text.heading, state: model.journeys }}>
      <p class="hint">{text.intro}</p>
      {map && shown && (
        <>
          <div class="card filters">
            <Choice
              {...{ id: 'journey', label: text.choose, value: keyOf(shown), onChoose: choose }}
              options={map.journeys.map((one) => [keyOf(one), titleOf(one, words)])}
            />
            <Choice
              {...{ id: 'audience', label: text.audience, value: model.kind.value.audience ?? '' }}
              options={[['', text.everyone], ...audiences(words)]}
              onChoose={(audience) => change(withOrWithout(model.kind.peek(), 'audience', audience))}
            />
            <Choice
              {...{ id: 'service', label: text.service, value: model.kind.value.service ?? '' }}
              options={[['', text.everyone], ...map.services.map(({ id, name }): Option => [id, name])]}
              onChoose={(service) => change(withOrWithout(model.kind.peek(), 'service', service))}
            />
          </div>
          <Journey {...{ journey: shown, words }} />
        </>
      )}
    </Panel>
  );
}

type Option = [value: string, text: string];

const audiences = ({ today }: DeskMessages): Option[] => [
  ['new', today.audience.new],
  ['known', today.audience.known],
];

function withOrWithout(kind: PatientKind, name: keyof PatientKind, value: string): PatientKind {
  const rest = { ...kind };
  delete rest[name];
  return value === '' ? rest : { ...rest, [name]: value };
}

function titleOf(journey: MapJourney, { journeys: words }: DeskMessages): string {
  const name = words.names[journey.id] ?? journey.id;
  return journey.isLatest ? name : `${name} – ${words.version(journey.version)}`;
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <div>
      <label for={`choose-${id}`}>{label}</label>
      <select id={`choose-${id}`} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name} selected={name === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Journey({ journey, words }: { journey: MapJourney; words: DeskMessages }) {
  const { journeys: text } = words;
  return (
    <article class="card journey" aria-labelledby="journey-name">
      <h3 id="journey-name">{titleOf(journey, words)}</h3>
      <p class="marks">
        <span class="mark">{text.classes[journey.class]}</span>
        <span class="mark">{text.version(journey.version)}</span>
        {!journey.isLatest && <span class="mark warn">{text.older}</span>}
      </p>
      <p>{text.runs(journey.runs)}</p>
      <ul class="facts">
        {journeyWords(journey, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <JourneyPicture {...{ journey, words }} />
      <details open>
        <summary>{text.asList}</summary>
        <StepList {...{ steps: journey.steps, words }} />
        {journey.turns.length > 0 && (
          <>
            <h4>{text.said}</h4>
            <StepList {...{ steps: journey.turns, words }} />
          </>
        )}
      </details>
    </article>
  );
}

function StepList({ steps, words }: { steps: readonly MapStep[]; words: DeskMessages }) {
  return (
    <ol class="steps">
      {steps.map((step) => {
        const { kind, text, counts } = stepWords(step, words);
        return (
          <li key={step.id}>
            <strong>{kind}</strong> {text}
            {counts.length > 0 && <span class="count">{counts.join(' · ')}</span>}
            {step.ways.some(({ steps: below }) => below.length > 0) && (
              <ul>
                {step.ways.map((way) => (
                  <li key={way.name}>
                    <em>{wayWords(way, words)}</em>
                    {way.steps.length > 0 && <StepList {...{ steps: way.steps, words }} />}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
