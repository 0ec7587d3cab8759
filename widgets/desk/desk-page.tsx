import type { FunctionComponent } from 'preact';
import { CampaignsPanel } from './campaigns-panel.tsx';
import { tabs, type DeskViewProps, type TabName } from './desk-model.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { JourneysPanel } from './journeys-panel.tsx';
import { MessagesPanel } from './messages-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { TasksPanel } from './tasks-panel.tsx';
import { TodayPanel } from './today-panel.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

const panels: Readonly<Record<TabName, FunctionComponent<DeskViewProps>>> = {
  today: TodayPanel,
  tasks: TasksPanel,
  waiting: WaitingPanel,
  messages: MessagesPanel,
  campaigns: CampaignsPanel,
  journeys: JourneysPanel,
  figures: FiguresPanel,
  people: PeoplePanel,
};

/** The desk: its sections as tabs, today first. */
export function DeskPage({ answersPage, ...props }: DeskViewProps & { answersPage: string }) {
  const { model, clinic } = props;
  const words = model.words.value;
  const other = model.language.value === 'fr' ? 'en' : 'fr';
  const Shown = panels[model.tab.value];
  return (
    <>
      <header>
        <p class="clinic">{clinic.name}</p>
        <button type="button" class="quiet" lang={other} onClick={() => model.changeLanguage(other)}>
          {other === 'en' ? 'English' : 'Français'}
        </button>
      </header>
      <main>
        <div class="title">
          <h1>{words.title}</h1>
          <a href={answersPage}>{words.tabs.answers}</a>
        </div>
        <Tabs model={model} />
        <Shown key={model.tab.value} {...props} />
      </main>
    </>
  );
}

/** Tabs after the ARIA Authoring Practices: arrows move along them, and what has the focus is shown. */
function Tabs({ model }: Pick<DeskViewProps, 'model'>) {
  const words = model.words.value;
  const go = (event: KeyboardEvent) => {
    const at = tabs.indexOf(model.tab.peek());
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(step + tabs.length) % tabs.length] ?? 'today';
    model.select(next);
    const wanted = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next}`);
    wanted?.focus();
    wanted?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <div role="tablist" aria-label={words.tabs.label} onKeyDown={go}>
      {tabs.map((name) => {
        const isShown = model.tab.value === name;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={isShown}
            aria-controls={isShown ? `panel-${name}` : undefined}
            tabIndex={isShown ? 0 : -1}
            onClick={() => model.select(name)}
          >
            {words.tabs[name]}
          </button>
        );
      })}
    </div>
  );
}
