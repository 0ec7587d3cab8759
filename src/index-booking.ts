export { groupSlotsByDay } from './domain/booking/group-slots-by-day.ts';
export type { SlotDay } from './domain/booking/group-slots-by-day.ts';
export { oneSlotPerTime } from './domain/booking/one-slot-per-time.ts';
export { checkDetails } from './domain/booking/check-details.ts';
export type { DetailRules } from './domain/booking/check-details.ts';
export { noDetails } from './domain/booking/patient-details.ts';
export type {
  DetailFault,
  DetailFaults,
  DetailField,
  PatientDetails,
} from './domain/booking/patient-details.ts';
export { bookingRequestOf } from './domain/booking/booking-request-of.ts';
export type { ChosenSlot } from './domain/booking/booking-request-of.ts';
export { bookingSubmission } from './domain/booking/booking-submission.ts';
export type { BookingSubmission, BookingSubmissionOptions } from './domain/booking/booking-submission.ts';
export { noticeDecisions } from './domain/consent/notice-decisions.ts';
export type { Digester } from './domain/consent/wording-hash.ts';
export type { ConsentPort, Withdrawal } from './domain/consent/consent-port.ts';
export type { SchedulingPort, SlotQuery } from './domain/booking/scheduling-port.ts';
export type { Answer } from './domain/answer.ts';
