export { g as groupSlotsByDay, o as oneSlotPerTime } from './chunks/one-slot-per-time.js';
export { b as bookingRequestOf, a as bookingSubmission, c as checkDetails, n as noDetails } from './chunks/booking-submission.js';
import './chunks/is-calendar-date.js';
import './chunks/answer.js';
