import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Assistant } from '../faq/assistant.ts';
import type { AttendancePort } from '../journeys/attendance-port.ts';
import type { BookingStepPort } from '../journeys/booking-step-port.ts';
import type { CampaignRoutes } from '../journeys/campaign-port.ts';
import type { AppointmentPort } from '../journeys/appointment-port.ts';
import type { ConsentStorePort } from '../journeys/consent-port.ts';
import type { Log } from '../journeys/log-entry.ts';
import type { JourneyDefinition } from '../journeys/definition.ts';
import type { ContactPort } from '../journeys/contact-port.ts';
import type { Clock } from '../journeys/ports.ts';
import type { SchedulingPort } from '../journeys/scheduling-port.ts';
import type { MessageReadPort } from '../journeys/message-read.ts';
import type { DeskMessagePort } from '../journeys/desk-message.ts';
import type { SealedAnswersPort } from '../journeys/sealed-answers.ts';
import type { SurveyPort } from '../journeys/survey-port.ts';
import type { NamedNumberPort } from '../journeys/named-number-port.ts';
import type { OfferPort, WaitingPort } from '../journeys/waiting-port.ts';
import type { PreferencePort } from '../scheduling/preferences.ts';
import type { DeskStores } from '../stores/desk-stores.ts';
import type { UnansweredStore } from '../stores/unanswered-store.ts';
import type { EventStore } from '../stores/event-store.ts';
import type { HookRoutes } from './hooks.ts';
import type { RateLimit } from './rate-limit.ts';

/** All that the routes need. */
export interface ApiContext {
  clinics: ReadonlyMap<string, ClinicFile>;
  scheduling: SchedulingPort;
  appointments: AppointmentPort;
  attendance: AttendancePort;
  desk: DeskStores;
  /** Every journey that may begin, in every version that this program knows. */
  journeys: readonly JourneyDefinition[];
  steps: BookingStepPort;
  campaigns: CampaignRoutes;
  reads: MessageReadPort;
  consents: ConsentStorePort;
  preferences: PreferencePort;
  contacts: ContactPort;
  waitlist: WaitingPort;
  offers: OfferPort;
  deskMessages: DeskMessagePort;
  answers: SealedAnswersPort;
  surveys: SurveyPort;
  events: EventStore;
  hooks: HookRoutes;
  assistant: Assistant;
  unanswered: UnansweredStore;
  numbers: NamedNumberPort;
  clock: Clock;
  newId: () => string;
  /** HMAC key of the manage tokens. */
  secret: string;
  /** Where patients reach this backend, such as `https://rdv.clinic.example`. */
  publicUrl: string;
  sdkFolder: string;
  rateLimit: RateLimit;
  /** For what makes a person at the desk read, or costs the clinic money. */
  strictLimit: RateLimit;
  log: Log;
  /** Rejects when the database does not answer. */
  checkHealth: () => Promise<void>;
}

/** One request to a route. */
export interface ApiCall {
  request: Request;
  url: URL;
  params: Readonly<Record<string, string>>;
  context: ApiContext;
  /** Network address, where the server knows it. */
  address?: string | undefined;
}

/** One request that concerns a clinic. */
export interface ClinicCall extends ApiCall {
  clinic: ClinicFile;
}
