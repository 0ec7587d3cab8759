import type { ComparedSteps, ExperimentFigures, FaqFigures, MailFigures } from './desk-figures.ts';

/** What the clinic's desk and its backend tell each other. Instants are ISO 8601 on the clinic's wall clock. */

export type AttendanceMark = 'attended' | 'noshow';

/** How the desk reaches a patient. Empty once the person was erased. */
export interface DeskContact {
  name: string;
  phone: string;
  email: string;
}

export interface DeskAppointment extends DeskContact {
  id: string;
  start: string;
  end: string;
  status: 'booked' | 'pending' | 'cancelled';
  serviceName: string;
  practitionerName: string;
  locationName: string;
  audience?: 'new' | 'known';
  /** Who booked for the patient. */
  booker?: string;
  attendance?: AttendanceMark;
  /** Left out where the service asks for no form. */
  form?: 'answered' | 'missing';
  /** Whether it has begun: before that nobody knows who comes. */
  hasBegun: boolean;
  isErased: boolean;
}

/** The answer to `GET /v1/desk/today?day=…`. */
export interface DeskDay {
  day: string;
  today: string;
  appointments: DeskAppointment[];
}

export const taskQueues = ['front-desk', 'nurse', 'billing'] as const;
export type TaskQueue = (typeof taskQueues)[number];

/** Something to do about a patient. Who it is comes from the appointment. */
export interface DeskTask extends Partial<DeskContact> {
  id: string;
  queue: TaskQueue;
  /** Names the words the desk reads. */
  subject: string;
  journey: string;
  madeAt: string;
  notAfter: string;
  /** Nobody needs to do it any more; it stays until somebody has seen that. */
  isPast: boolean;
  appointmentStart?: string;
}

export interface DeskWaiting extends DeskContact {
  id: string;
  serviceName: string;
  joinedAt: string;
  expiresAt: string;
  /** The time that is kept for them now, and until when. */
  offer?: { start: string; until: string };
}

export type SendState =
  'planned' | 'attempting' | 'accepted' | 'delivered' | 'failed' | 'unknown' | 'dropped' | 'postponed';

/** One message of the send ledger. What it said is not kept. */
export interface DeskSend {
  template: string;
  channel: 'email' | 'sms';
  state: SendState;
  /** Why it was dropped, put off or failed. */
  code?: string;
  /** When that was so, or when it is due. */
  at: string;
  attempts: number;
  journey: string;
}

/** The answer to `GET /v1/desk/messages`: by appointment, the latest first. */
export interface DeskMessages {
  appointments: { id: string; name: string; start: string; sends: DeskSend[] }[];
}

/** Names a person by one thing that is kept of them; never by their name, which would end up in addresses and logs. */
export interface PersonAnchor {
  kind: 'appointment' | 'waiting' | 'message' | 'contact';
  id: string;
}

export interface DeskDecision {
  purpose: string;
  decision: 'given' | 'refused' | 'withdrawn';
  notice: string;
  version: string;
  language: string;
  at: string;
  /** The last word for its purpose in its appointment: the one that counts. */
  isLatest: boolean;
}

export interface DeskPerson extends DeskContact {
  anchor: PersonAnchor;
  birthDate?: string;
  appointments: number;
  /** Appointments still to come: an erasure cancels them, and nobody is told. */
  upcoming: number;
  waiting: number;
  messages: number;
  decisions: DeskDecision[];
}

/** The answer to an erasure: how many rows went, or lost what was personal in them, by table. */
export interface ErasureReport {
  erased: Record<string, number>;
  /** Ids of the connectors that had heard of the person: they are told to forget them, where they can be. */
  heard: string[];
}

/** The forgetting of somebody in another system, after an erasure at the desk. It does not say who that was. */
export interface DeskErasure {
  id: string;
  /** Id of the connector in the clinic file. */
  connector: string;
  erasedAt: string;
  /** `open`: still tried, for seven days; `by-hand`: somebody has to do it there. */
  state: 'open' | 'by-hand';
  /** What the system answered last; left out where it has not yet. */
  code?: string;
  /** What the person is called there. */
  pseudonym?: string;
}

export interface ArmFigures {
  journey: string;
  /** Left out where a journey compares nothing. */
  arm?: string;
  entered: number;
  sent: number;
  dropped: number;
  /** `null` where the journey has no goal, so that nothing can be said. */
  reached: number | null;
}

/** The answer to `GET /v1/desk/figures?from=…&to=…`. What nobody counted is `null`, never 0. */
export interface DeskFigures {
  from: string;
  to: string;
  /** Appointments by the day on which they were booked; every day of the period. */
  bookings: { day: string; count: number }[];
  /** Appointments that lay in the period and are past. */
  attendance: { attended: number; noshow: number; unmarked: number; cancelled: number };
  /** Messages to the desk that came in the period. */
  replies: { received: number; open: number; done: number; medianMinutes: number | null };
  surveys: {
    form: string;
    sent: number;
    answered: number;
    nps: { score: number; promoters: number; passives: number; detractors: number } | null;
  }[];
  waiting: { joined: number; offered: number; filled: number; lapsed: number };
  /** Of everybody: how often each step was taken. No browser and no person is told from another. */
  steps: ComparedSteps;
  /** Of those who agreed to be counted: each step with how many got there. */
  funnel: { step: 'requested' | 'booked' | 'attended'; count: number }[];
  faq: FaqFigures;
  journeys: ArmFigures[];
  experiments: ExperimentFigures[];
  mails: MailFigures[];
}
