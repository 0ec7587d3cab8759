export { g as groupSlotsByDay, o as oneSlotPerTime } from './chunks/one-slot-per-time.js';
export { b as bookingRequestOf, a as bookingSubmission, c as checkDetails, n as noDetails, d as noticeDecisions } from './chunks/notice-decisions.js';
import './chunks/is-calendar-date.js';
import './chunks/answer.js';
import './chunks/parcel-codes.js';
