/** What the chunk of delivery exports: it comes while the patient reads, or when an earlier visit left something. */
export { bookingDelivery } from './booking-delivery.ts';
export { serialiseJson } from '../lib/serialise-json.ts';
export { eventRecorder } from './event-recorder.ts';
export { keptText } from './kept-text.ts';
export { sharedOutbox } from './shared-outbox.ts';
export { messageDelivery } from './message-delivery.ts';
export { questionnaireDelivery } from './questionnaire-delivery.ts';
