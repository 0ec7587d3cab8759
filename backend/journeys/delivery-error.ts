/** Why a provider refused a message, in a form that says nothing about it. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  /** Stable and neutral, such as `smtp_550`; it is stored and logged. */
  readonly code: string;
  /** `permanent`: the same message will never be taken. `temporary`: try again later. */
  readonly persistence: 'permanent' | 'temporary';

  constructor(code: string, persistence: 'permanent' | 'temporary', options?: ErrorOptions) {
    super(`The provider did not take the message (${code}).`, options);
    this.code = code;
    this.persistence = persistence;
  }
}
