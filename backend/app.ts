import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { uuidV7 } from '../src/lib/uuid-v7.ts';
import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import { deskMessageWriter } from './channels/desk-message-writer.ts';
import { messageWriter } from './channels/message-writer.ts';
import { sealedAnswersWriter } from './channels/sealed-answers-writer.ts';
import { waitingMessageWriter } from './channels/waiting-message-writer.ts';
import { contactDelivery } from './contact-delivery.ts';
import { createAssistant } from './faq/assistant.ts';
import { retention } from './faq/retention.ts';
import { formsOf } from './forms/forms-of.ts';
import type { JourneyDefinition } from './journeys/definition.ts';
import { deliver, type DeliveryContext } from './journeys/deliver.ts';
import type { FactRef, SendRef } from './journeys/journey-ports.ts';
import type { LogEntry } from './journeys/log-entry.ts';
import type { Clock, EmailPort, SmsPort } from './journeys/ports.ts';
import type { DiaryStorePort } from './journeys/scheduling-port.ts';
import type { UnsettledRef } from './journeys/unsettled-port.ts';
import { messageLinks } from './message-links.ts';
import { everythingDue, startPoller, wake } from './poll-due.ts';
import { routeStores } from './route-stores.ts';
import { calendarsOf, journeysOf, runJourneys } from './run-journeys.ts';
import { createApi, type ClientInfo } from './routes/api.ts';
import { rateLimit, type RateLimitOptions } from './routes/rate-limit.ts';
import { connectClinics, secretOf, type Secrets } from './scheduling/connect-clinics.ts';
import { diaryScheduling } from './scheduling/diary-scheduling.ts';
import { importFhir, type ImportReport } from './scheduling/import-fhir.ts';
import { smsReader } from './sms-reader.ts';
import { answersLink } from './scheduling/answers-link.ts';
import { waitingTokenOf } from './scheduling/waiting-token.ts';
import { lookForOffers } from './scheduling/look-for-offers.ts';
import { sendRequest } from './scheduling/request/send-request.ts';
import { archiveWordings } from './stores/archive-wordings.ts';
import { appointmentReader } from './stores/appointment-reader.ts';
import { appointmentStore } from './stores/appointment-store.ts';
import { suppressionStore } from './stores/connector-suppression-store.ts';
import { consentStore } from './stores/consent-store.ts';
import type { Sql } from './stores/db.ts';
import { deskMessageStore } from './stores/desk-message-store.ts';
import { diaryStore } from './stores/diary-store.ts';
import { dueWork } from './stores/due-work.ts';
import { offerStore } from './stores/offer-store.ts';
import { openStorage, type Storage, type StorageLocation } from './stores/open-storage.ts';
import { requestStore } from './stores/request-store.ts';
import { archiveForms, responseStore } from './stores/response-store.ts';
import { sendLedger } from './stores/send-ledger.ts';
import { surveyStore } from './stores/survey-store.ts';
import { unsettledStore } from './stores/unsettled-store.ts';
import { waitingStore } from './stores/waiting-store.ts';
import { waitlistLookStore } from './stores/waitlist-look-store.ts';
import { surveyLinker } from './surveys/survey-linker.ts';
import { useCampaigns } from './use-campaigns.ts';
import { useConnectors, type OutsideOptions } from './use-connectors.ts';

export type { LogEntry } from './journeys/log-entry.ts';

export interface BackendOptions {
  /** A folder for the database inside this process, or a PostgreSQL server for any number of processes. */
  storage: StorageLocation;
  clinics: readonly ClinicFile[];
  /** Beside those that come with the backend; a higher version of one of them takes its place. */
  journeys?: readonly JourneyDefinition[];
  /** The only clock there is: slots, holds and reminders go by it. */
  clock: Clock;
  email: EmailPort;
  sms: SmsPort;
  /** HMAC key of the manage tokens. Changing it ends the links in messages already sent. */
  secret: string;
  /** Base of the links in messages, such as `https://rdv.clinic.example`: without a slash at its end. */
  publicUrl: string;
  /** What the clinic files name as secrets of other systems; none when left out. */
  secrets?: Secrets;
  /** For tests: what stands in the place of the systems that connectors tell. */
  outside?: OutsideOptions;
  /** The built SDK, served below `/sdk/`; `dist` beside the package when left out. */
  sdkFolder?: string;
  /** Limit of creating requests for each client address. */
  rateLimit?: RateLimitOptions;
  /** Of messages to the desk and of questions to a language model. */
  strictLimit?: RateLimitOptions;
  log?: (entry: LogEntry) => void;
}

export interface Backend {
  /**
   * Answers a request of the HTTP contract v1.
   *
   * @param client - Who asks, for the rate limit. Without an address there is none.
   */
  fetch(request: Request, client?: ClientInfo): Promise<Response>;
  /** Runs everything that is due by the clock, until nothing is due any more. Used by clock control and tests. */
  wake(): Promise<void>;
  /** When a journey goes on next; `undefined` when nothing waits. */
  nextDueMs(): Promise<number | undefined>;
  /**
   * Makes the link by which one patient answers one survey once.
   *
   * @throws Error if the clinic has no such survey.
   */
  surveyLink(clinic: string, form: string, appointment: string): Promise<string>;
  /** Imports FHIR Schedules and Slots into a clinic's diary. */
  importFhir(clinic: string, text: string): Promise<ImportReport>;
  close(): Promise<void>;
}

const defaultSdkFolder = fileURLToPath(new URL('../dist', import.meta.url));

/** Starts the backend: opens the database, takes up what was under way, and begins to work on what is due. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { clock, secret, publicUrl } = options;
  const log = options.log ?? (() => undefined);
  const newId = () => uuidV7(clock.now(), randomBytes(10));
  const clinics = new Map(options.clinics.map((clinic) => [clinic.id, clinic]));
  const assistant = createAssistant(options.clinics, options.secrets ?? {});
  const storage = await openStorage(options.storage, log);
  const { db, queue } = storage;
  const connected = connectClinics({
    ...{ clinics, clock, newId, log, secrets: options.secrets ?? {} },
    unsettled: unsettledStore(db, newId),
    appointments: appointmentStore(db, { queue, newId }),
  });
  const store = connected.diary(diaryStore(db, { queue, newId }));
  const scheduling = diaryScheduling({ store, clock, newId });
  const work = dueWork(db, queue);
  const stores = routeStores(storage, { newId, secret, clock });
  const forgetting = retention({ ...stores, clinics: options.clinics, messages: stores.deskMessages, log });
  const campaigns = useCampaigns(storage, { ...options, clinics, newId });
  const tasks = [work.enqueueDue, forgetting.forgetDue, campaigns.sendDue];
  const doDue = everythingDue(tasks, clock, stores.steps.flush);
  const connectors = await useConnectors(storage, { ...options, clinics, log });
  const api = createApi({
    ...{ clinics, scheduling, clock, newId, secret, publicUrl, log },
    appointments: connected.appointments,
    journeys: journeysOf(options.journeys),
    ...{ ...stores, assistant, campaigns: campaigns.routes, hooks: connectors.hooks },
    sdkFolder: options.sdkFolder ?? defaultSdkFolder,
    ...limitsOf(options),
    checkHealth: async () => void (await db.query('select 1')),
  });
  await archiveTexts(db, { ...options, log });
  if (storage.isSoleOwner) await work.recover();
  const findClinic = (id: string) => clinics.get(id);
  const engine = { ...options, newId, findClinic, calendarOf: calendarsOf(findClinic) };
  await runJourneys(storage, engine);
  await startWorkers(storage, { ...engine, ...{ sms: connectors.sms, log } });
  await queue.work<UnsettledRef>('settle', (ref) => connected.settle(ref));
  await connectors.start();
  const poller = startPoller(doDue, log);

  return {
    fetch: async (request, client = {}) => api.fetch(request, client),
    wake: () => wake(doDue, work),
    nextDueMs: () => work.nextDueMs(),
    ...ofClinics(clinics, { db, store, clock, publicUrl }),
    async close() {
      await poller.stop();
      await queue.stop();
      connectors.close();
      // Figures are no reason not to end.
      await stores.steps.flush().catch(() => undefined);
      await db.close();
    },
  };
}

/** A waiting room behind one address still gets through; nobody fills a mailbox. */
const limitsOf = (options: Pick<BackendOptions, 'rateLimit' | 'strictLimit'>) => ({
  rateLimit: rateLimit(options.rateLimit),
  strictLimit: rateLimit(options.strictLimit ?? { burst: 20, perSecond: 0.1 }),
});

/** What is asked of one clinic by its name. */
function ofClinics(
  clinics: ReadonlyMap<string, ClinicFile>,
  {
    db,
    store,
    ...links
  }: Pick<BackendOptions, 'clock' | 'publicUrl'> & Pick<Storage, 'db'> & { store: DiaryStorePort },
): Pick<Backend, 'surveyLink' | 'importFhir'> {
  const surveyLink = surveyLinker({ ...links, surveys: surveyStore(db) });
  return {
    surveyLink: async (id, form, appointment) => surveyLink(knownClinic(clinics, id), form, appointment),
    importFhir: async (id, text) => importFhir(text, knownClinic(clinics, id), store),
  };
}

/** What a patient was asked and told stays known for as long as the answers are. */
async function archiveTexts(
  db: Storage['db'],
  { clinics, clock, log }: Pick<BackendOptions, 'clinics' | 'clock'> & Pick<WorkerContext, 'log'>,
): Promise<void> {
  await archiveWordings(db, clinics, clock.now());
  const forms = clinics.map((clinic) => ({ id: clinic.id, forms: formsOf(clinic) }));
  const changed = await db.tx((sql) => archiveForms(sql, forms, clock.now()));
  if (changed > 0) log({ level: 'warn', event: 'form_changed_without_version', count: changed });
}

function knownClinic(clinics: ReadonlyMap<string, ClinicFile>, id: string): ClinicFile {
  const clinic = clinics.get(id);
  if (!clinic) throw new Error(`There is no clinic "${id}"; there are ${[...clinics.keys()].join(', ')}.`);
  return clinic;
}

interface WorkerContext extends Pick<
  BackendOptions,
  'clock' | 'email' | 'sms' | 'publicUrl' | 'secret' | 'secrets'
> {
  newId: () => string;
  log: (entry: LogEntry) => void;
  findClinic: (id: string) => ClinicFile | undefined;
  calendarOf: DeliveryContext['calendarOf'];
}

async function startWorkers({ db, queue }: Storage, context: WorkerContext): Promise<void> {
  const { clock, newId, publicUrl, secret, findClinic } = context;
  const delivery = {
    ...context,
    ledger: sendLedger(db, (clinic, kind) =>
      kind === 'care' ? undefined : findClinic(clinic)?.messaging.caps[kind],
    ),
    suppressedAt: suppressionStore(db, secret).scopeOf,
    appointments: appointmentReader(db),
    consents: consentStore(db, { queue, newId }),
    answers: {
      store: responseStore(db, { queue, newId }),
      messages: sealedAnswersWriter((clinic) => answersLink(clinic, context)),
    },
    contacts: contactDelivery(db, context),
    messages: messageWriter(messageLinks({ ...context, surveys: surveyStore(db) })),
    waiting: {
      waitlist: waitingStore(db, { queue, newId }),
      offers: offerStore(db, { queue, newId }),
      messages: waitingMessageWriter({
        ...context,
        tokenOf: (kind, id) => waitingTokenOf(kind, id, secret),
      }),
    },
  };
  const desk = {
    store: deskMessageStore(db, { queue, newId }),
    messages: deskMessageWriter({
      linkOf: (clinic, id) =>
        `${publicUrl}/message?clinic=${clinic.id}#message=${waitingTokenOf('message', id, secret)}`,
    }),
  };
  await queue.workInTransaction<{ clinic: string }>('waitlist', (ref, sql) =>
    lookAtWaitlist(ref, { sql, queue, context }),
  );
  await queue.work<SendRef>('send', (ref) => deliver(ref, { ...delivery, desk }));
  const requests = {
    store: requestStore(db, delivery.appointments),
    findClinic: context.findClinic,
    nowMs: () => clock.now(),
  };
  await queue.work<FactRef>('request', (ref) =>
    sendRequest(ref, { ...requests, secretOf: (name) => secretOf(name, ref.clinic, context.secrets ?? {}) }),
  );
}

async function lookAtWaitlist(
  { clinic: id }: { clinic: string },
  { sql, queue, context }: { sql: Sql; queue: Storage['queue']; context: WorkerContext },
): Promise<void> {
  const { findClinic, newId, clock, secret } = context;
  const clinic = findClinic(id);
  if (!clinic) return;
  const look = { queue, newId, getsSms: smsReader(sql, id, secret) };
  await lookForOffers(clinic, await waitlistLookStore(sql, clinic, look), clock.now());
}
