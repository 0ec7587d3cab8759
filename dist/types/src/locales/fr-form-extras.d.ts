import type { FormExtrasMessages } from './form-extras-messages.ts';
export declare const frFormExtras: FormExtrasMessages;
