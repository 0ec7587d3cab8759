/** What follows a form that is filled in: a chunk of its own, which comes while the patient types. */
export { waitingList } from './join-waiting-list.ts';
export { ReplaceView } from './replace-view.tsx';
export { ResultStep } from './result-step.tsx';
export { ReviewView } from './review-view.tsx';
export { unfinishedBooking } from './unfinished-booking.ts';
