import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ConsentPurpose } from '../../src/contracts/consent.ts';

/** Where the links of messages lead. No address says what an appointment is for. */
export interface MessageLinks {
  /** The page on which a patient sees, moves or cancels an appointment. */
  manageLink: (clinic: ClinicFile, appointmentId: string) => string;
  /**
   * The page that carries a form, asked for an appointment: that it has come is then known, and nothing of it.
   *
   * @returns `undefined` where there is none.
   */
  formLink: (clinic: ClinicFile, form: string, appointmentId: string) => string | undefined;
  /**
   * A link by which one survey is answered once, made at this moment. An earlier one for the same survey and appointment
   * that was not answered ends, so a message that is tried again always carries one that works.
   *
   * @throws Error if the form is no survey of the clinic.
   */
  surveyLink: (clinic: ClinicFile, form: string, appointmentId: string) => Promise<string>;
  /** The page on which a time is chosen. */
  bookLink: (clinic: ClinicFile) => string;
  /** The page on which a person sees and changes what they agreed to. */
  preferencesLink: (clinic: ClinicFile, appointmentId: string) => string;
  /** Where one press, or one POST, takes the consent for a purpose back. */
  unsubscribeLink: (clinic: ClinicFile, appointmentId: string, purpose: ConsentPurpose) => string;
}
