import type {
  Booker,
  BookingRequest,
  EligibilityAnswer,
  NoticeDecision,
} from '../../contracts/booking-request.ts';
import { birthDateOf } from './birth-date.ts';
import type { PatientDetails } from './patient-details.ts';

export interface ChosenSlot {
  service: string;
  slotId: string;
  /** While the hold lasts; without it the slot itself is asked for. */
  holdId: string | undefined;
  /** What was decided about each notice that was shown. */
  notices: readonly NoticeDecision[];
  locale: string;
  /** What the patient said of themselves before the slots. */
  audience?: BookingRequest['audience'];
  answers?: readonly EligibilityAnswer[] | undefined;
  /** Manage token of the appointment that this one takes the place of. */
  replaces?: string | undefined;
}

/** Puts what was chosen and typed into the body of `POST /v1/bookings`. The details must have no fault. */
export function bookingRequestOf(details: PatientDetails, chosen: ChosenSlot): BookingRequest {
  return {
    ...(chosen.holdId === undefined ? { slotId: chosen.slotId } : { holdId: chosen.holdId }),
    service: chosen.service,
    ...personsOf(details),
    ...claimsOf(chosen),
    ...(chosen.replaces && { replaces: chosen.replaces }),
    notices: [...chosen.notices],
    locale: chosen.locale,
  };
}

/** What was said of the patient before the slots, as a booking and a place on the waiting list tell it. */
export function claimsOf({
  audience,
  answers,
}: Pick<ChosenSlot, 'audience' | 'answers'>): Pick<BookingRequest, 'audience' | 'answers'> {
  return { ...(audience && { audience }), ...(answers?.length && { answers: [...answers] }) };
}

/** Who comes, who books where that is somebody else, and how the latter is reached. The details must have no fault. */
export function personsOf(details: PatientDetails): Pick<BookingRequest, 'patient' | 'booker' | 'contact'> {
  const booker = details.forWhom === 'relative' && {
    given: details.bookerGiven.trim(),
    family: details.bookerFamily.trim(),
    relation: details.relation as Booker['relation'],
  };
  return {
    patient: {
      given: details.given.trim(),
      family: details.family.trim(),
      birthDate: birthDateOf(details.birthDay, details.birthMonth, details.birthYear),
    },
    ...(booker && { booker }),
    contact: { email: details.email.trim(), phone: details.phone.trim() },
  };
}
