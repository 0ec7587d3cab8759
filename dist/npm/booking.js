export { g as groupSlotsByDay, o as oneSlotPerTime } from './chunks/one-slot-per-time.js';
export { b as bookingRequestOf, c as checkDetails, n as noDetails } from './chunks/booking-request-of.js';
export { b as bookingSubmission } from './chunks/booking-submission.js';
export { n as noticeDecisions } from './chunks/notice-decisions.js';
import './chunks/iso-date-at.js';
import './chunks/is-calendar-date.js';
import './chunks/serialise-json.js';
import './chunks/answer.js';
import './chunks/parcel-codes.js';
