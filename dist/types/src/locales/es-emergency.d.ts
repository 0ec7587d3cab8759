import type { EmergencyMessages } from './emergency-messages.ts';
/** To be validated by the clinic, as every medical wording. */
export declare const esEmergency: EmergencyMessages;
