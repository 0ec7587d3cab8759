/** Whether a patient came, as the clinic says. */
export interface Attendance {
  clinic: string;
  appointmentId: string;
  attendance: 'attended' | 'noshow';
  nowMs: number;
}

export type AttendanceOutcome = 'recorded' | 'repeated' | 'not_found' | 'not_booked' | 'too_early';

/** Whoever provides it promises that the fact for the journeys is committed with what is kept. The last word counts. */
export interface AttendancePort {
  record(attendance: Attendance): Promise<AttendanceOutcome>;
}
