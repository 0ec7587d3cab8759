import type { Clock } from './journeys/ports.ts';
import { personNames } from './contact-delivery.ts';
import { preferenceRecords } from './preference-records.ts';
import { attendanceStore } from './stores/attendance-store.ts';
import { bookingStepStore } from './stores/booking-step-store.ts';
import { consentStore } from './stores/consent-store.ts';
import { contactStore } from './stores/contact-store.ts';
import { deskStores } from './stores/desk-stores.ts';
import { deskMessageStore } from './stores/desk-message-store.ts';
import { eventStore } from './stores/event-store.ts';
import { namedNumberStore } from './stores/named-number-store.ts';
import { messageReadStore } from './stores/message-read-store.ts';
import { offerStore } from './stores/offer-store.ts';
import type { Storage } from './stores/open-storage.ts';
import { responseStore } from './stores/response-store.ts';
import { surveyStore } from './stores/survey-store.ts';
import { unansweredStore } from './stores/unanswered-store.ts';
import { waitingStore } from './stores/waiting-store.ts';

/** Where the routes read and write, each on its own. */
export function routeStores(
  { db, queue }: Storage,
  { newId, secret, clock }: { newId: () => string; secret: string; clock: Clock },
) {
  return {
    preferences: preferenceRecords(db, { queue, newId }),
    deskMessages: deskMessageStore(db, { queue, newId }),
    contacts: contactStore(db, { queue, newId, names: personNames(secret) }),
    unanswered: unansweredStore(db, newId),
    attendance: attendanceStore(db, { queue, newId }),
    desk: deskStores(db, { ...personNames(secret), newId }),
    consents: consentStore(db, { queue, newId }),
    waitlist: waitingStore(db, { queue, newId }),
    offers: offerStore(db, { queue, newId }),
    answers: responseStore(db, { queue, newId }),
    surveys: surveyStore(db),
    events: eventStore(db),
    numbers: namedNumberStore(db, secret),
    steps: bookingStepStore(db, clock),
    reads: messageReadStore(db),
  };
}
