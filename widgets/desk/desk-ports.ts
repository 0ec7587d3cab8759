import type {
  AttendanceMark,
  DeskDay,
  DeskErasure,
  DeskFigures,
  DeskMessages,
  DeskPerson,
  DeskTask,
  DeskWaiting,
  ErasureReport,
  PersonAnchor,
} from '../../src/contracts/desk.ts';
import type { CampaignPort } from './campaign-ports.ts';
import type { JourneyMap } from '../../src/contracts/desk-journeys.ts';

/** What came of asking the backend; `refused` where the link of the desk is not right. */
export type Asked<Value> = { value: Value } | { failure: 'refused' | 'failed' };

/** Of which patients the journeys are counted; of all where both are left out. */
export interface PatientKind {
  audience?: 'new' | 'known';
  service?: string;
}

export interface Period {
  from?: string;
  to?: string;
  /** With which days of as many the steps of bookings are compared; just before when left out. */
  against?: string;
}

/** What the page needs of the backend. */
export interface DeskPort {
  day(day: string | undefined): Promise<Asked<DeskDay>>;
  mark(appointment: string, attendance: AttendanceMark): Promise<Asked<unknown>>;
  tasks(): Promise<Asked<readonly DeskTask[]>>;
  settle(task: string): Promise<Asked<unknown>>;
  waiting(): Promise<Asked<readonly DeskWaiting[]>>;
  messages(appointment: string | undefined): Promise<Asked<DeskMessages>>;
  people(text: string): Promise<Asked<readonly DeskPerson[]>>;
  exportPerson(anchor: PersonAnchor): Promise<Asked<unknown>>;
  erasePerson(anchor: PersonAnchor): Promise<Asked<ErasureReport>>;
  /** Where somebody who was erased here is still to be forgotten. */
  erasures(): Promise<Asked<readonly DeskErasure[]>>;
  settleErasure(id: string): Promise<Asked<unknown>>;
  journeys(kind: PatientKind): Promise<Asked<JourneyMap>>;
  figures(period: Period): Promise<Asked<DeskFigures>>;
}

/** A chart of bars: one number for each label. */
export interface BarChart {
  labels: readonly string[];
  values: readonly number[];
  /** Bars lie, with room for long labels, or stand. */
  direction: 'lying' | 'standing';
}

/** Draws charts. It comes with the figures, and not before. */
export interface ChartPort {
  /** @returns Takes the chart away. */
  draw(canvas: HTMLCanvasElement, chart: BarChart): () => void;
}

export interface DeskPorts {
  desk: DeskPort;
  campaigns: CampaignPort;
  /** Names what is made on the page. */
  newId(): string;
  charts(): Promise<ChartPort>;
  /** Hands a file to whoever sits there. */
  save(name: string, text: string): void;
}
